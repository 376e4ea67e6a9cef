//! Content check: every problem of the content in use, as file, line and what to do.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Problem;
use crate::content::Severity;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// What the content check shows.
pub struct Model<'a> {
    pub problems: &'a [Problem],
    pub articles: usize,
    pub exercises: usize,
    /// The folder read at run time; nothing for the bundled content.
    pub folder: Option<String>,
    /// Whether the pose editor can be opened.
    pub has_poses: bool,
    /// What is typed as another folder.
    pub typed: &'a str,
}

/// The content check, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model {
        problems: app.problems(),
        articles: app.library().articles.len(),
        exercises: app.library().exercises.len(),
        folder: app.places().content.as_ref().map(|p| p.display().to_string()),
        has_poses: app.poses().is_some(),
        typed: &app.drafts().content_folder,
    }
}

/// The content check as its own screen, shown at start when a folder has problems.
pub fn show_alone(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.content_at_start(), title: &t.content_title() };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| show(ui, model, scene),
        |ui| {
            let go_on = t.content_go_on();
            let button = Button::primary(&go_on).icon_after(icons::ARROW_RIGHT).key(t.key_space());
            if parts::main_button(ui, button).clicked() {
                scene.act(Action::Go(Route::Today));
            }
        },
    );
}

/// The content check as a tab of Settings.
pub fn tab(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    if model.has_poses {
        let t = scene.texts;
        if Button::soft(t.pose_title()).icon(icons::PERSON_ARMS_SPREAD).show(ui).clicked() {
            scene.act(Action::Go(Route::PoseEditor));
        }
    }
    show(ui, model, scene);
    another_folder(ui, model, scene);
}

/// Content of one's own: chosen in the system's dialogue, or typed where there is none.
fn another_folder(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.content_own());
        widgets::text(ui, Type::Body, palette.text, t.content_own_under());
        if Button::soft(t.content_choose()).icon(icons::FOLDER_OPEN).show(ui).clicked() {
            scene.act(Action::ChooseContent);
        }
        let mut typed = model.typed.to_owned();
        let width = ui.available_width().min(560.0);
        let field = egui::TextEdit::singleline(&mut typed)
            .font(Type::Body.font())
            .hint_text(t.content_typed())
            .min_size(egui::vec2(width, 56.0))
            .desired_width(width);
        let response = ui.add(field);
        let name = t.content_typed();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        if response.changed() {
            scene.act(Action::TypeContent(typed));
        }
        if !model.typed.is_empty() && Button::outlined(t.content_use_typed()).show(ui).clicked() {
            scene.act(Action::UseContent(model.typed.into()));
        }
    });
}

/// The counts and the list.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let errors = model.problems.iter().filter(|p| p.severity == Severity::Error).count();
    let notes = model.problems.len() - errors;
    widgets::text(ui, Type::Strong, palette.text, t.content_counts(count(errors), count(notes)));
    let read = t.content_read(count(model.exercises), count(model.articles));
    widgets::text(ui, Type::Body, palette.text2, read);
    let source = model.folder.as_deref().map_or_else(|| t.content_bundled(), |f| t.content_folder(f));
    widgets::text(ui, Type::Note, palette.text2, source);
    ui.horizontal_wrapped(|ui| {
        if !model.problems.is_empty()
            && Button::outlined(t.content_copy()).icon(icons::COPY).show(ui).clicked()
        {
            let list = model.problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            scene.act(Action::CopyText(list));
        }
        if model.folder.is_some() && Button::soft(t.content_again()).icon(icons::REPEAT).show(ui).clicked() {
            scene.act(Action::CheckContentAgain);
        }
    });
    if model.problems.is_empty() {
        widgets::text(ui, Type::Body, palette.text, t.content_none());
    }
    for problem in model.problems {
        one(ui, problem, scene);
    }
}

fn one(ui: &mut Ui, problem: &Problem, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (word, icon, ink) = match problem.severity {
        Severity::Error => (t.content_error(), icons::WARNING, palette.stop),
        Severity::Note => (t.content_note(), icons::INFO, palette.awakening),
    };
    widgets::card(ui, Ground::Surface, 18.0, |ui| {
        ui.horizontal_wrapped(|ui| {
            widgets::icon(ui, icon, 24.0, ink);
            widgets::text(ui, Type::Strong, ink, word);
            widgets::text(ui, Type::Strong, palette.text, format!("{}:{}", problem.file, problem.line));
        });
        widgets::text(ui, Type::Body, palette.text, &problem.message);
        widgets::text(ui, Type::Note, palette.text2, &problem.advice);
    });
}

//! The pose editor: a figure, its values, what the checks say, and the text for a file. For those who write content.
//!
//! Invariant: everything is done by buttons and typed numbers, never by dragging; the page is there only where
//! Geste was started for content. The parts: [`list`] to choose from, [`picture`], [`values`] (numbers and
//! choices), [`things`] (props, marks, parts), [`says`] (checks and words), [`take`] (copy and save).

mod labels;
mod list;
mod picture;
mod says;
mod take;
mod things;
mod values;

use egui::Margin;
use egui::Panel;
use egui::Role;
use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::App;
use crate::app::PoseAction;
use crate::app::PoseDesk;
use crate::app::Route;
use crate::content::Exercise;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Posing;
use crate::posing::group;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// How wide the picture's side of the page is, in points.
const PICTURE: f32 = 424.0;

/// What the pose editor shows.
pub struct Model<'a> {
    pub desk: &'a PoseDesk,
    /// The pose being changed; nothing while one is chosen.
    pub open: Option<&'a Posing>,
    pub exercises: &'a [Exercise],
    /// The groups that this pose has values in.
    pub groups: Vec<Group>,
    /// Seconds since the movement was started.
    pub shown_for: Option<f32>,
}

/// The pose editor, from the application; nothing where Geste was not started for content.
pub fn model(app: &App) -> Option<Model<'_>> {
    let desk = app.poses()?;
    let open = desk.open().filter(|_| !desk.lists);
    let names = |posing: &Posing| {
        let numbers = posing.numbers().into_iter().map(|number| group(&number.name));
        numbers.chain(posing.choices().into_iter().map(|choice| group(&choice.name))).collect::<Vec<_>>()
    };
    let has = open.map(names).unwrap_or_default();
    // Things can always be added.
    let is_there = |group: &Group| has.contains(group) || matches!(group, Group::Props | Group::Marks);
    Some(Model {
        desk,
        open,
        exercises: &app.library().exercises,
        groups: Group::ALL.into_iter().filter(is_there).collect(),
        shown_for: app.shown_for().map(|passed| passed.as_secs_f32()),
    })
}

/// Whether a movement goes on in the picture, so that the next frame is due.
pub fn shows_movement(app: &App) -> bool {
    *app.route() == Route::PoseEditor
        && model(app).is_some_and(|model| picture::now(&model, app.picture_moves()).is_some())
}

/// The value that was changed last, for whoever hears the page.
pub fn told(app: &App, t: &Texts) -> Option<String> {
    let model = model(app).filter(|_| *app.route() == Route::PoseEditor)?;
    let name = model.desk.last.as_ref()?;
    let number = model.open?.numbers().into_iter().find(|number| number.name == *name)?;
    Some(format!("{} {}", labels::name(t, name), labels::number(number.value)))
}

/// The page's name: the pose that is open, or the list.
pub fn name(app: &App, t: &Texts) -> String {
    let open = model(app).and_then(|model| model.open.map(title));
    open.unwrap_or_else(|| t.pose_title())
}

fn title(open: &Posing) -> String {
    let title = &open.now().title;
    if title.is_empty() { open.id.clone() } else { title.clone() }
}

/// Draws the pose editor.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let Some(open) = model.open else { return list::show(ui, model, scene) };
    if scene.layout.two_columns() {
        beside(ui, model, open, scene);
    }
    let t = scene.texts;
    let title = title(open);
    let head = Head { over: &t.pose_over(open.id.as_str()), title: &title };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            if !scene.layout.two_columns() {
                picture::show(ui, model, open, scene);
            }
            take::news(ui, model, scene);
            says::in_short(ui, model, scene);
            groups(ui, model, scene);
            match model.desk.group {
                Group::Props | Group::Marks | Group::Parts => things::show(ui, model, open, scene),
                group => values::show(ui, model, open, group, scene),
            }
            says::checks(ui, model, scene);
            says::words_of(ui, model, open, scene);
            take::show(ui, model, scene);
        },
        |ui| bar(ui, open, scene),
    );
}

/// The picture stays where it is while the values scroll.
fn beside(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    let frame = egui::Frame::new().inner_margin(Margin { left: 20, right: 4, top: 20, bottom: 12 });
    let panel = if scene.layout.mirrored() { Panel::right("pose") } else { Panel::left("pose") };
    panel.frame(frame).exact_size(PICTURE).resizable(false).show_separator_line(false).show(ui, |ui| {
        accessibility::landmark(ui, Role::Complementary, &scene.texts.pose_picture(), |ui| {
            picture::show(ui, model, open, scene);
        });
    });
}

fn groups(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        for group in &model.groups {
            let on = *group == model.desk.group;
            let button = Button::choice(labels::group(scene.texts, *group), on);
            let response = if on { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                act(scene, PoseAction::Group(*group));
            }
        }
    });
    widgets::divider(ui);
}

fn bar(ui: &mut Ui, open: &Posing, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if Button::soft(t.pose_copy()).icon(icons::COPY).show(ui).clicked() {
            act(scene, PoseAction::Copy);
        }
        let steps = [
            (open.can_undo(), t.pose_undo(), icons::ARROW_COUNTER_CLOCKWISE, PoseAction::Undo),
            (open.can_redo(), t.pose_redo(), icons::ARROW_CLOCKWISE, PoseAction::Redo),
        ];
        for (is_open, words, icon, action) in steps {
            let button = Button::outlined("").icon(icon).name(words).width(56.0);
            if is_open && button.show(ui).clicked() {
                act(scene, action);
            }
        }
        if open.is_changed() && Button::outlined(t.pose_all_as_was()).show(ui).clicked() {
            act(scene, PoseAction::Edit(Edit::AllAsWas));
        }
    });
}

fn act(scene: &Scene<'_>, action: PoseAction) {
    scene.act(Action::Pose(action));
}

/// Quiet words above a part of the page.
fn label(ui: &mut Ui, words: &str) {
    ui.add_space(4.0);
    widgets::text(ui, Type::Strong, theme::palette(ui).text, words);
}

//! Help: when to get help, who asks first, and the person's own emergency number. Never recorded;
//! works without a store.

use egui::Ui;

use super::library::explained;
use super::library::explained::PageWords;
use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::app::Setting;
use crate::content::HelpGroup;
use crate::content::HelpPage;
use crate::content::Urgency;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// What Help leads to besides the instructions, the most urgent first.
const PAGES: [&str; 3] = ["crisis", "emergency-card", "appointment"];

/// What Help shows.
pub struct Model<'a> {
    /// Nothing only when a content folder has none; the bundled one then stands in.
    pub help: Option<&'a HelpPage>,
    pub emergency_number: &'a str,
    /// Pages to open from here, with their titles.
    pub pages: Vec<(&'a str, &'a str)>,
    /// The words of the glossary on this page.
    pub words: PageWords<'a>,
    pub today: jiff::civil::Date,
}

/// Help, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model {
        help: app.library().help.as_ref(),
        emergency_number: &app.settings().emergency_number,
        pages: PAGES
            .iter()
            .filter_map(|id| app.library().page(id))
            .map(|page| (page.id.as_str(), page.title.as_str()))
            .collect(),
        words: PageWords::of(app),
        today: app.today(),
    }
}

/// Draws Help.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some(help) = model.help else { return parts::missing(ui, scene) };
    let title = t.help_title();
    page::reading_page(ui, scene, Head { over: &t.room_help(), title: &title }, |ui| {
        let palette = theme::palette(ui);
        explained::text(ui, scene, &model.words, Type::Body, &help.intro);
        scene.layout.split(
            ui,
            0.62,
            |ui| {
                for group in &help.groups {
                    urgency(ui, group, model, scene);
                }
                widgets::text(ui, Type::Note, palette.text2, t.as_of(words::date(t, help.as_of)));
                if model.today > help.review_by && model.today >= help.as_of {
                    widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
                }
            },
            |ui| {
                number(ui, model, scene);
                ask_first(ui, help, model, scene);
                more(ui, model, scene);
            },
        );
    });
}

fn urgency(ui: &mut Ui, group: &HelpGroup, model: &Model<'_>, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    let (ground, icon, ink) = match group.urgency {
        Urgency::Now => (Ground::Stop, icons::PHONE, palette.stop),
        Urgency::Today => (Ground::Caution, icons::CLOCK, palette.awakening),
        Urgency::ThisWeek => (Ground::Surface, icons::CALENDAR_BLANK, palette.text),
        Urgency::WhileYouWait => (Ground::Sunken, icons::ARMCHAIR, palette.text),
        Urgency::NotAnEmergency => (Ground::Sunken, icons::INFO, palette.text),
    };
    widgets::card(ui, ground, scene.layout.padding(), |ui| {
        ui.horizontal_top(|ui| {
            widgets::icon(ui, icon, 26.0, ink);
            ui.vertical(|ui| widgets::title(ui, 2, Type::H3, &group.title));
        });
        for item in &group.items {
            explained::bullet(ui, scene, &model.words, Type::Body, item);
        }
        if let Some(note) = &group.note {
            explained::text(ui, scene, &model.words, Type::Body, note);
        }
    });
    ui.add_space(2.0);
}

fn number(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &t.help_number());
        if !model.emergency_number.is_empty() {
            widgets::text(ui, Type::Huge(48.0), palette.text, model.emergency_number);
        }
        let mut typed = model.emergency_number.to_owned();
        let width = ui.available_width().min(320.0);
        let field = egui::TextEdit::singleline(&mut typed)
            .hint_text(t.help_number_hint())
            .char_limit(24)
            .font(Type::Strong.font())
            .min_size(egui::vec2(width, 56.0))
            .desired_width(width);
        let response = ui.add(field);
        let name = t.help_number();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
        if response.changed() {
            scene.act(Action::Set(Setting::EmergencyNumber(typed)));
        }
        widgets::text(ui, Type::Note, palette.text2, t.help_never_recorded());
    });
    ui.add_space(2.0);
}

fn ask_first(ui: &mut Ui, help: &HelpPage, model: &Model<'_>, scene: &Scene<'_>) {
    let ask = &help.ask_first;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &ask.title);
        explained::text(ui, scene, &model.words, Type::Body, &ask.intro);
        for item in &ask.items {
            explained::bullet(ui, scene, &model.words, Type::Body, item);
        }
        if Button::outlined(scene.texts.ask_open()).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(Route::AskFirst));
        }
    });
    ui.add_space(2.0);
}

fn more(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    for (id, title) in &model.pages {
        if Button::outlined(*title).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(Route::Page((*id).to_owned())));
        }
    }
    let how = t.help_instructions();
    let button = Button::outlined(&how).icon(icons::BOOK_OPEN_TEXT);
    if button.show(ui).clicked() {
        scene.act(Action::Go(Route::Page("instructions-for-use".to_owned())));
    }
    let close = t.close();
    if Button::outlined(&close).icon(icons::X).show(ui).clicked() {
        scene.act(Action::Up);
    }
}

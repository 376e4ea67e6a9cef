//! The page before a sequence: its parts in order, the minutes of today, how it is before, and Start.
//!
//! Invariant: what is closed is shown with its reason and the way to settle it, never hidden; the order is
//! changed with buttons. The rows are in `rows.rs`; what each press does is in `app::sequence`.

mod rows;

use std::time::Duration;

use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::App;
use crate::app::Prepared;
use crate::app::SequenceAction;
use crate::content::Audience;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::ReadySession;
use crate::practice::Standing;
use crate::practice::rules::asks_ratings;
use crate::record::Ratings;
use crate::record::SequenceSource;
use crate::session::Part;
use crate::session::PartState;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::exercise::before;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// What the page shows.
pub struct Model<'a> {
    pub source: &'a SequenceSource,
    /// The ready session, where it is one.
    pub session: Option<&'a ReadySession>,
    pub prepared: &'a Prepared,
    pub rows: Vec<Row<'a>>,
    pub before: Ratings,
    /// Pull, pain and energy are asked; not where nothing is kept.
    pub ratings: bool,
    pub library: &'a Library,
}

/// One part in the list.
pub struct Row<'a> {
    pub part: &'a Part,
    pub exercise: Option<&'a Exercise>,
    /// The amount in a few words, such as "12 breaths".
    pub amount: Option<&'a str>,
    pub standing: Standing,
    /// Another exercise to take, when it is open.
    pub instead: Option<&'a Exercise>,
}

impl Model<'_> {
    /// Time of everything that is in, at the written pace.
    pub fn length(&self) -> Duration {
        self.prepared.sequence.left()
    }

    /// How many parts are in.
    pub fn parts(&self) -> u32 {
        u32::try_from(self.prepared.sequence.ahead()).unwrap_or(u32::MAX)
    }
}

/// The page, from the application; nothing when nothing stands ready.
pub fn model<'a>(app: &'a App, source: &'a SequenceSource) -> Option<Model<'a>> {
    let prepared = app.prepared().filter(|prepared| prepared.sequence.source == *source)?;
    let session = match source {
        SequenceSource::Ready { session } => Some(app.library().session(session)?),
        SequenceSource::Today | SequenceSource::Plan => None,
    };
    let only_shown = session.is_some_and(|s| s.audience == Audience::Therapist);
    Some(Model {
        source,
        session,
        prepared,
        rows: prepared.sequence.parts().iter().map(|part| row(app, part)).collect(),
        before: app.drafts().before,
        ratings: !only_shown && asks_ratings(app.diary()),
        library: app.library(),
    })
}

fn row<'a>(app: &'a App, part: &'a Part) -> Row<'a> {
    let library = app.library();
    let portion = part.portion();
    let exercise = portion.and_then(|portion| library.exercise(&portion.exercise));
    let instead = part.instead.as_ref().filter(|other| app.standing_of(other).is_open());
    Row {
        part,
        exercise,
        amount: portion.and_then(|p| exercise?.dose(&p.dose)).map(|dose| dose.label.as_str()),
        standing: portion.map_or(Standing::Open, |portion| app.standing_of(portion)),
        instead: instead.and_then(|other| library.exercise(&other.exercise)),
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let title = words::sequence_title(scene.texts, model.library, model.source);
    let head = Head { over: "", title: &title };
    page::page_with_bar(ui, scene, head, |ui| body(ui, model, scene), |ui| bar(ui, model, scene));
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    if let Some(session) = model.session {
        widgets::text(ui, Type::Body, palette.text, &session.summary);
    }
    ui.add_space(4.0);
    scene.layout.split(
        ui,
        0.62,
        |ui| rows::show(ui, model, scene),
        |ui| {
            minutes(ui, model, scene);
            ui.add_space(4.0);
            amounts(ui, model, scene);
            if let Some(note) = model.session.and_then(|session| session.note.as_ref()) {
                ui.add_space(4.0);
                widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
                    widgets::text(ui, Type::Body, palette.text, note);
                });
            }
            if model.ratings {
                ui.add_space(4.0);
                before(ui, &model.before, scene);
            }
        },
    );
}

fn minutes(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.prepare_minutes());
        let now = model.prepared.minutes.unwrap_or(model.prepared.whole).to_string();
        let stepper = StepperWords {
            value: &now,
            unit: &t.prepare_minutes_unit(),
            less: &t.prepare_fewer(),
            more: &t.prepare_more(),
        };
        if let Some(by) = widgets::stepper(ui, stepper) {
            scene.act(Action::Sequence(SequenceAction::Minutes(by > 0)));
        }
        let sum = t.prepare_sum(t.sequence_parts(model.parts()), words::length(t, model.length()));
        widgets::text(ui, Type::Note, palette.text2, sum);
    });
}

fn amounts(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::title(ui, 2, Type::H3, &t.prepare_amounts());
    let (usual, gentle, under) = (t.prepare_usual(), t.prepare_gentle(), t.prepare_gentle_under());
    let choices = [(false, usual.as_str(), None), (true, gentle.as_str(), Some(under.as_str()))];
    if let Some(gentle) = widgets::segmented(ui, model.prepared.gentle, &choices) {
        scene.act(Action::Sequence(SequenceAction::Gentle(gentle)));
    }
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let back = Button::outlined(t.back()).icon(icons::ARROW_LEFT);
        let nothing = model.rows.iter().all(|row| row.part.state != PartState::Ahead);
        if nothing {
            if parts::main_button(ui, back).clicked() {
                scene.act(Action::Up);
            }
            widgets::text(ui, Type::Body, theme::palette(ui).text, t.prepare_nothing());
            return;
        }
        let words = t.start_length(words::length(t, model.length()));
        let start = Button::primary(&words).icon_filled(icons::PLAY).key(t.key_space());
        if parts::main_button(ui, start).clicked() {
            scene.act(Action::Sequence(SequenceAction::Start));
        }
        if back.show(ui).clicked() {
            scene.act(Action::Up);
        }
    });
}

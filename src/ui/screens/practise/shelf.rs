//! The shelves of Practise: ready sessions and paths as cards, and the choice between the shelves.
//!
//! Invariant: every card says in words what it is for and how long it takes, with a picture of the first
//! thing one does. What a card opens is in `prepare` and `path`.

use egui::Align;
use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::App;
use crate::app::GuideAction;
use crate::app::Route;
use crate::app::Shelf;
use crate::content::Audience;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Path;
use crate::content::ReadySession;
use crate::content::SessionItem;
use crate::record::SequenceSource;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// A ready session and its first exercise.
pub struct SessionCard<'a> {
    pub session: &'a ReadySession,
    pub first: Option<&'a Exercise>,
}

/// A path and the first exercise of its first week.
pub struct PathCard<'a> {
    pub path: &'a Path,
    pub first: Option<&'a Exercise>,
    pub followed: bool,
}

/// All ready sessions, from the application.
pub fn sessions(app: &App) -> Vec<SessionCard<'_>> {
    let library = app.library();
    let card = |session| SessionCard { session, first: first_of(library, session) };
    library.sessions.iter().map(card).collect()
}

/// All paths, from the application; the one that is followed comes first.
pub fn paths(app: &App) -> Vec<PathCard<'_>> {
    let library = app.library();
    let followed = app.history().path().map(|followed| followed.path.as_str());
    let card = |path: &'_ Path| {
        let first = path.weeks.first().and_then(|week| week.exercises.first());
        first.and_then(|weekly| library.exercise(&weekly.portion.exercise))
    };
    let mut all: Vec<_> = library
        .paths
        .iter()
        .map(|path| PathCard { path, first: card(path), followed: followed == Some(path.id.as_str()) })
        .collect();
    all.sort_by_key(|card| (!card.followed, card.path.audience, card.path.regions.first().copied()));
    all
}

/// The session's first exercise that has a picture of its own.
fn first_of<'a>(library: &'a Library, session: &ReadySession) -> Option<&'a Exercise> {
    session.items.iter().find_map(|item| match item {
        SessionItem::Exercise { portion, .. } => library.exercise(&portion.exercise),
        SessionItem::Trick { .. } => None,
    })
}

/// What the shelf is called.
pub fn title(t: &Texts, shelf: Shelf) -> String {
    match shelf {
        Shelf::Exercises => t.practise_title(),
        Shelf::Sessions => t.shelf_sessions(),
        Shelf::Paths => t.shelf_paths(),
    }
}

/// The choice between the shelves, and the way to the own plan.
pub fn choose(ui: &mut Ui, now: Shelf, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let shelves = [
            (Shelf::Exercises, t.shelf_exercises()),
            (Shelf::Sessions, t.shelf_sessions()),
            (Shelf::Paths, t.shelf_paths()),
        ];
        for (shelf, words) in shelves {
            let on = shelf == now;
            let button = Button::choice(&words, on);
            let button = if on { button.icon(icons::CHECK) } else { button };
            // As on the settings' tabs: who arrives stands at the top of the page.
            let response = if on { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                scene.act(Action::Guide(GuideAction::Shelf(shelf)));
            }
        }
        if Button::quiet(t.shelf_plan()).icon(icons::CLIPBOARD_TEXT).show(ui).clicked() {
            scene.act(Action::Go(Route::Plan));
        }
    });
}

/// Cards beside each other, one to three in a row.
pub fn grid<T>(ui: &mut Ui, all: &[T], mut card: impl FnMut(&mut Ui, &T)) {
    const LEAST: f32 = 340.0;
    const GAP: f32 = 20.0;
    let width = ui.available_width();
    let columns = (((width + GAP) / (LEAST + GAP)).floor() as usize).clamp(1, 3);
    let each = (width - GAP * (columns - 1) as f32) / columns as f32;
    for row in all.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for one in row {
                let layout = egui::Layout::top_down(Align::Min);
                ui.allocate_ui_with_layout(Vec2::new(each, 0.0), layout, |ui| {
                    card(ui, one);
                });
            }
        });
        ui.add_space(GAP - 12.0);
    }
}

/// The ready sessions.
pub fn show_sessions(ui: &mut Ui, sessions: &[SessionCard<'_>], scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::text(ui, Type::Body, theme::palette(ui).text2, t.sessions_under());
    ui.add_space(4.0);
    grid(ui, sessions, |ui, card| {
        let session = card.session;
        let regions = words::region_list(t, &session.regions);
        let facts = t.session_facts(regions, t.minutes_short(session.minutes));
        let tag = match session.audience {
            Audience::Therapist => Some(t.session_for_therapists()),
            Audience::Person => session.hard_day.then(|| t.session_for_hard_days()),
        };
        let source = SequenceSource::Ready { session: session.id.clone() };
        let face = Face { title: &session.title, facts: &facts, summary: &session.summary, tag };
        let name = t.open_session(session.title.as_str());
        show_card(ui, face, card.first, (&name, Route::Prepare(source)), scene);
    });
}

/// The paths.
pub fn show_paths(ui: &mut Ui, paths: &[PathCard<'_>], scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::text(ui, Type::Body, theme::palette(ui).text2, t.paths_under());
    ui.add_space(4.0);
    grid(ui, paths, |ui, card| {
        let path = card.path;
        let weeks = u32::try_from(path.weeks.len()).unwrap_or(u32::MAX);
        let facts = t.session_facts(words::region_list(t, &path.regions), t.path_weeks(weeks));
        let tag = match path.audience {
            _ if card.followed => Some(t.path_followed_tag()),
            Audience::Therapist => Some(t.path_for_therapists()),
            Audience::Person => None,
        };
        let face = Face { title: &path.title, facts: &facts, summary: &path.summary, tag };
        let name = t.open_path(path.title.as_str());
        show_card(ui, face, card.first, (&name, Route::Path(path.id.clone())), scene);
    });
}

/// The words on a card.
struct Face<'a> {
    title: &'a str,
    facts: &'a str,
    summary: &'a str,
    tag: Option<String>,
}

fn show_card(
    ui: &mut Ui,
    face: Face<'_>,
    first: Option<&Exercise>,
    (name, route): (&str, Route),
    scene: &Scene<'_>,
) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, 18.0, |ui| {
        if let Some(exercise) = first.filter(|_| scene.layout.has_rail()) {
            let size = Vec2::new(ui.available_width(), 120.0);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            ui.painter().rect_filled(rect, 16.0, palette.stage);
            parts::emblem(ui, rect, exercise);
        }
        widgets::title(ui, 3, Type::H3, face.title);
        widgets::text(ui, Type::Note, palette.text2, face.facts);
        if let Some(tag) = &face.tag {
            widgets::tag(ui, tag, palette.accent_ink, palette.accent_soft);
        }
        widgets::text(ui, Type::Body, palette.text, face.summary);
        let button = Button::soft(t.open()).name(name).icon_after(icons::ARROW_RIGHT);
        if button.show(ui).clicked() {
            scene.act(Action::Go(route));
        }
    });
}

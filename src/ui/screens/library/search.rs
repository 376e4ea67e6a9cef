//! One search over everything: what is typed, what was found, one line of context; Enter opens the first.

use egui::Key;
use egui::Ui;

use super::number;
use super::word::capital;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::app::SearchBox;
use crate::catalogue::Hit;
use crate::catalogue::Kind;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Hits of a kind that are shown before one asks for all of them.
const FIRST: usize = 4;

/// What Search shows.
pub struct Model<'a> {
    pub typed: &'a str,
    /// Each kind that has hits, with how many there are and those that are shown.
    pub groups: Vec<(Kind, usize, Vec<&'a Hit>)>,
    /// All hits, of all kinds.
    pub all: usize,
    pub kind: Option<Kind>,
    /// Words to try when nothing was found.
    pub near: &'a [String],
}

/// Search, from the application.
pub fn model(app: &App) -> Model<'_> {
    let lookup = app.lookup();
    let group = |kind: Kind| {
        let hits = lookup.hits.iter().filter(|hit| hit.kind == kind);
        let most = if lookup.kind == Some(kind) { usize::MAX } else { FIRST };
        (kind, hits.clone().count(), hits.take(most).collect::<Vec<_>>())
    };
    Model {
        typed: &lookup.everything,
        groups: Kind::ALL.into_iter().map(group).filter(|(_, count, _)| *count > 0).collect(),
        all: lookup.hits.len(),
        kind: lookup.kind,
        near: &lookup.near,
    }
}

impl Model<'_> {
    /// The groups that are shown: all, or the one chosen.
    fn shown(&self) -> impl Iterator<Item = &(Kind, usize, Vec<&Hit>)> {
        self.groups.iter().filter(|(kind, ..)| self.kind.is_none_or(|chosen| chosen == *kind))
    }
}

/// Draws Search.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    page::page(ui, scene, Head { over: "", title: &t.search_title() }, |ui| {
        let palette = theme::palette(ui);
        super::back(ui, scene);
        let field = super::search_box(
            ui,
            scene,
            model.typed,
            &t.search_everything(),
            SearchBox::Everything,
            widgets::main_id(),
        );
        let first = model.shown().flat_map(|(_, _, hits)| hits).next();
        keys(ui, &field, first.copied(), scene);
        if model.all == 0 {
            return nothing(ui, model, scene);
        }
        widgets::text(ui, Type::Note, palette.text2, t.search_found(number(model.all)));
        kinds(ui, model, scene);
        let mut is_first = true;
        for (kind, count, hits) in model.shown() {
            widgets::title(ui, 2, Type::H3, &kind_name(t, *kind));
            for hit in hits {
                result(ui, hit, std::mem::take(&mut is_first), scene);
            }
            if *count > hits.len() {
                let more = t.search_more(number(*count - hits.len()));
                if Button::quiet(&more).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
                    scene.act(Action::Look(Look::Kind(Some(*kind))));
                }
            }
            ui.add_space(4.0);
        }
        widgets::text(ui, Type::Note, palette.text2, t.search_keys());
    });
}

/// In the box, Enter opens the first hit and the arrow down goes to it.
fn keys(ui: &Ui, field: &egui::Response, first: Option<&Hit>, scene: &Scene<'_>) {
    let Some(hit) = first else { return };
    if field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter)) {
        open(hit, scene);
    } else if field.has_focus() && ui.input(|i| i.key_pressed(Key::ArrowDown)) {
        accessibility::focus_main(ui.ctx(), first_id());
    }
}

fn first_id() -> egui::Id {
    egui::Id::unique("first hit")
}

fn nothing(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let too_short = model.typed.chars().filter(|c| c.is_alphanumeric()).count() < 2;
    let words = if too_short { t.search_hint() } else { t.search_nothing() };
    widgets::text(ui, Type::Body, palette.text, words);
    for word in model.near {
        if super::row(ui, icons::QUOTES, &capital(word), "").clicked() {
            scene.act(Action::Go(Route::Word(word.clone())));
        }
    }
}

fn kinds(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        if Button::choice(t.search_all_kinds(), model.kind.is_none()).show(ui).clicked() {
            scene.act(Action::Look(Look::Kind(None)));
        }
        for (kind, count, _) in &model.groups {
            let on = model.kind == Some(*kind);
            let words = t.search_kind(kind_name(t, *kind), number(*count));
            if Button::choice(&words, on).show(ui).clicked() {
                scene.act(Action::Look(Look::Kind((!on).then_some(*kind))));
            }
        }
    });
    ui.add_space(4.0);
}

fn kind_name(t: &Texts, kind: Kind) -> String {
    match kind {
        Kind::Exercise => t.search_exercises(),
        Kind::Article => t.search_articles(),
        Kind::Word => t.glossary_title(),
        Kind::Page => t.search_pages(),
        Kind::Source => t.sources_title(),
    }
}

fn result(ui: &mut Ui, hit: &Hit, first: bool, scene: &Scene<'_>) {
    let icon = match hit.kind {
        Kind::Exercise => icons::PERSON_ARMS_SPREAD,
        Kind::Article => icons::BOOK_OPEN_TEXT,
        Kind::Word => icons::QUOTES,
        Kind::Page => icons::LIFEBUOY,
        Kind::Source => icons::FILE_TEXT,
    };
    let title = if hit.kind == Kind::Word { capital(&hit.title) } else { hit.title.clone() };
    let width = ui.available_width();
    let mut button = Button::row(&title, false).under(&hit.line).icon(icon).width(width).height(64.0);
    if first {
        button = button.id(first_id());
    }
    if button.show(ui).clicked() {
        open(hit, scene);
    }
}

fn open(hit: &Hit, scene: &Scene<'_>) {
    let id = hit.id.clone();
    scene.act(match (hit.kind, hit.sentence) {
        (Kind::Article, Some(sentence)) => Action::Look(Look::Passage { article: id, sentence, claim: None }),
        (Kind::Article, None) => Action::Go(Route::Reader(id)),
        (Kind::Exercise, _) => Action::Go(Route::Exercise(id)),
        (Kind::Word, _) => Action::Go(Route::Word(id)),
        (Kind::Page, _) => Action::Go(Route::Page(id)),
        (Kind::Source, _) => Action::Go(Route::Source(id)),
    });
}

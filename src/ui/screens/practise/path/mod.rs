//! A learning path: who asks first, its weeks with what to read and practise, and following it.
//!
//! Invariant: a week changes only when the person says so, and nothing on the page counts what was not
//! done. One week is in `week.rs`; what is proposed from it in [`crate::practice`].

mod week;

use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::App;
use crate::app::GuideAction;
use crate::app::Route;
use crate::content::Article;
use crate::content::Audience;
use crate::content::Exercise;
use crate::content::Path;
use crate::content::PathWeek;
use crate::content::ReadySession;
use crate::practice::Standing;
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
use crate::ui::words;

/// What the page shows.
pub struct Model<'a> {
    pub path: &'a Path,
    /// The week the person is in, from 1, when this path is followed.
    pub here: Option<u32>,
    pub weeks: Vec<Week<'a>>,
}

/// One week of the path.
pub struct Week<'a> {
    /// From 1.
    pub number: u32,
    pub week: &'a PathWeek,
    pub open: bool,
    pub here: bool,
    /// What to read, and whether it was read.
    pub articles: Vec<(&'a Article, bool)>,
    pub exercises: Vec<Portion<'a>>,
    pub session: Option<&'a ReadySession>,
}

/// One exercise of a week.
pub struct Portion<'a> {
    pub exercise: &'a Exercise,
    /// The amount in a few words.
    pub amount: &'a str,
    pub days: u8,
    pub standing: Standing,
}

/// The page, from the application; nothing when the library has no such path.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    let path = app.library().path(id)?;
    let followed = app.history().path().filter(|followed| followed.path == path.id);
    let last = u32::try_from(path.weeks.len()).unwrap_or(u32::MAX);
    let here = followed.map(|followed| followed.week.clamp(1, last.max(1)));
    let shown = app.drafts().open_week;
    let weeks = (1_u32..).zip(&path.weeks).map(|(number, week)| {
        let place = number as usize - 1;
        let open = shown.map_or_else(|| number == here.unwrap_or(1), |open| open == place);
        one_week(app, week, number, open, here == Some(number))
    });
    Some(Model { path, here, weeks: weeks.collect() })
}

fn one_week<'a>(app: &'a App, week: &'a PathWeek, number: u32, open: bool, here: bool) -> Week<'a> {
    let (library, history) = (app.library(), app.history());
    let articles = week.articles.iter().filter_map(|id| library.article(id));
    let exercises = week.exercises.iter().filter_map(|weekly| {
        let exercise = library.exercise(&weekly.portion.exercise)?;
        let dose = exercise.dose(&weekly.portion.dose)?;
        let standing = app.standing(exercise, dose);
        Some(Portion { exercise, amount: &dose.label, days: weekly.days, standing })
    });
    Week {
        number,
        week,
        open,
        here,
        articles: articles.map(|article| (article, history.has_finished(&article.id))).collect(),
        exercises: exercises.collect(),
        session: week.session.as_ref().and_then(|id| library.session(id)),
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let path = model.path;
    let weeks = t.path_weeks(u32::try_from(path.weeks.len()).unwrap_or(u32::MAX));
    let over = match path.audience {
        Audience::Therapist => t.session_facts(t.path_for_therapists(), weeks),
        Audience::Person => t.session_facts(words::region_list(t, &path.regions), weeks),
    };
    let head = Head { over: &over, title: &path.title };
    page::page_with_bar(ui, scene, head, |ui| body(ui, model, scene), |ui| bar(ui, model, scene));
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Body, palette.text, &model.path.summary);
    ui.add_space(4.0);
    widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.path_before());
        widgets::text(ui, Type::Body, palette.text, &model.path.before);
    });
    ui.add_space(4.0);
    if model.here.is_some() {
        widgets::card(ui, Ground::Soft, scene.layout.padding() - 4.0, |ui| {
            widgets::title(ui, 2, Type::H3, &t.path_followed());
            widgets::text(ui, Type::Body, palette.text, t.path_followed_under());
            if Button::outlined(t.path_stop()).under(t.path_stop_under()).show(ui).clicked() {
                scene.act(Action::Guide(GuideAction::StopFollowing));
            }
        });
        ui.add_space(4.0);
    } else {
        widgets::text(ui, Type::Body, palette.text, t.path_follow_under());
    }
    for one in &model.weeks {
        week::show(ui, model, one, scene);
        ui.add_space(4.0);
    }
    widgets::text(ui, Type::Note, palette.text2, t.path_calm_note());
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let back = Button::outlined(t.back()).icon(icons::ARROW_LEFT);
        match model.here {
            None => {
                let follow = t.path_follow();
                let button = Button::primary(&follow).icon(icons::FOOTPRINTS).key(t.key_space());
                if parts::main_button(ui, button).clicked() {
                    let path = model.path.id.clone();
                    scene.act(Action::Guide(GuideAction::Follow { path, week: 1 }));
                }
                if back.show(ui).clicked() {
                    scene.act(Action::Up);
                }
            }
            Some(_) => {
                let today = t.back_to_today();
                let main = Button::primary(&today).icon(icons::SUN).key(t.key_space());
                if parts::main_button(ui, main).clicked() {
                    scene.act(Action::Go(Route::Today));
                }
                if back.show(ui).clicked() {
                    scene.act(Action::Up);
                }
            }
        }
    });
}

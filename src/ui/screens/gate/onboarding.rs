//! Comfort first: three questions that make the screen bearable, light and sound below, then where to begin.
//!
//! Invariant: everything can be skipped, and which part of the body was chosen is never kept: it only opens
//! the page of its path.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::GuideAction;
use crate::app::Setting;
use crate::content::Audience;
use crate::content::Path;
use crate::content::Region;
use crate::settings::Settings;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::screens::settings::controls;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Text sizes offered at first start, in percent.
const SIZES: [u16; 4] = [100, 125, 150, 200];

/// What first start shows.
pub struct Model<'a> {
    pub settings: &'a Settings,
    /// Paths to begin with, each with its first region.
    pub paths: Vec<(&'a Path, Region)>,
    /// The one chosen to look at first.
    pub begin_with: Option<&'a str>,
}

/// First start, from the application.
pub fn model(app: &App) -> Model<'_> {
    let for_people = app.library().paths.iter().filter(|path| path.audience == Audience::Person);
    let mut paths: Vec<_> = for_people.filter_map(|path| Some((path, *path.regions.first()?))).collect();
    paths.sort_by_key(|(_, region)| *region);
    Model { settings: app.settings(), paths, begin_with: app.drafts().begin_with.as_deref() }
}

/// Draws first start.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.onboarding_over(), title: &t.onboarding_title() };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            widgets::text(ui, Type::Body, theme::palette(ui).text2, t.onboarding_under());
            ui.add_space(6.0);
            scene.layout.split(ui, 0.64, |ui| questions(ui, model, scene), |ui| preview(ui, scene));
        },
        |ui| bar(ui, scene),
    );
}

fn questions(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let settings = model.settings;
    question(ui, scene, &t.comfort_side(), &t.comfort_side_under(), |ui| {
        controls::side(ui, settings.side, scene);
    });
    question(ui, scene, &t.comfort_size(), &t.comfort_size_under(), |ui| size(ui, settings, scene));
    question(ui, scene, &t.onboarding_ear(), &t.onboarding_ear_under(), |ui| {
        controls::ear(ui, settings.by_ear, scene);
    });
    question(ui, scene, &t.comfort_light(), &t.comfort_light_under(), |ui| {
        controls::light(ui, settings.theme, scene);
    });
    question(ui, scene, &t.comfort_sound(), &t.comfort_sound_under(), |ui| {
        controls::tones(ui, settings.sound, scene);
    });
    if !model.paths.is_empty() {
        question(ui, scene, &t.onboarding_begin(), &t.onboarding_begin_under(), |ui| begin(ui, model, scene));
    }
}

/// Which path to look at first; none is as good an answer.
fn begin(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let choice = |ui: &mut Ui, words: &str, path: Option<&str>| {
            let on = model.begin_with == path;
            let button = Button::choice(words, on);
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Guide(GuideAction::BeginWith(path.map(str::to_owned))));
            }
        };
        choice(ui, &t.onboarding_begin_none(), None);
        for (path, region) in &model.paths {
            choice(ui, &words::region(t, *region), Some(&path.id));
        }
    });
    widgets::text(ui, Type::Note, theme::palette(ui).text2, t.onboarding_begin_note());
}

fn question(ui: &mut Ui, scene: &Scene<'_>, title: &str, under: &str, answers: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    let beside = ui.available_width() > 700.0;
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::title(ui, 2, Type::H3, title);
        widgets::text(ui, Type::Note, palette.text2, under);
    };
    if beside && !scene.layout.mirrored() {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width(210.0);
                words(ui);
            });
            ui.vertical(answers);
        });
    } else {
        words(ui);
        answers(ui);
    }
    ui.add_space(10.0);
}

fn size(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for percent in SIZES {
            let on = settings.text_scale_percent == percent;
            let name = t.percent(percent);
            let size = 20.0 * f32::from(percent) / f32::from(settings.text_scale_percent.max(100));
            let button = Button::choice("Aa", on).name(&name).type_(Type::Huge(size.clamp(14.0, 44.0)));
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.width(104.0).height(64.0).show(ui).clicked() {
                scene.act(Action::Set(Setting::Zoom(percent)));
            }
        }
    });
}

fn preview(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if !scene.layout.two_columns() {
        return;
    }
    widgets::card(ui, Ground::Stage, 28.0, |ui| {
        widgets::card(ui, Ground::Surface, 24.0, |ui| {
            widgets::text(ui, Type::Label, palette.text2, t.onboarding_preview());
            widgets::text(ui, Type::H2, palette.text, t.onboarding_preview_title());
            widgets::text(ui, Type::Body, palette.text, t.onboarding_preview_text());
        });
        let size = egui::vec2(ui.available_width(), 230.0);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        parts::pillar_emblem(ui, rect, crate::content::Pillar::Awakening);
    });
}

fn bar(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let (use_these, key) = (t.onboarding_use(), t.key_enter());
        let main = Button::primary(&use_these).icon_after(icons::ARROW_RIGHT).key(&key);
        if parts::main_button(ui, main).clicked() {
            scene.act(Action::FinishOnboarding);
        }
        if Button::outlined(t.onboarding_skip()).height(76.0).show(ui).clicked() {
            scene.act(Action::FinishOnboarding);
        }
    });
}

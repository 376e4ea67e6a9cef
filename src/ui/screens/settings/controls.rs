//! Choices and frames that the tabs of Settings and first start share.

use egui::Ui;

use crate::app::Action;
use crate::app::Setting;
use crate::figure::sides::Own;
use crate::settings::BodySide;
use crate::settings::FigureSettings;
use crate::settings::Side;
use crate::settings::SoundChoice;
use crate::settings::TEXT_SCALE_STEPS;
use crate::settings::Theme;
use crate::ui::figure;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;

/// A card with its title and a line under it, if there is one.
pub fn card(ui: &mut Ui, scene: &Scene<'_>, title: &str, under: &str, add: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, title);
        if !under.is_empty() {
            widgets::text(ui, Type::Note, palette.text2, under);
        }
        add(ui);
    });
    ui.add_space(4.0);
}

/// What a control within a card is for.
pub fn heading(ui: &mut Ui, title: &str, under: &str) {
    let palette = theme::palette(ui);
    widgets::title(ui, 3, Type::Strong, title);
    widgets::text(ui, Type::Note, palette.text2, under);
}

/// On or off.
pub fn on_off(ui: &mut Ui, now: bool, scene: &Scene<'_>, setting: fn(bool) -> Setting) {
    let t = scene.texts;
    let (on, off) = (t.on(), t.off());
    if let Some(value) = widgets::segmented(ui, now, &[(true, on.as_str(), None), (false, &off, None)]) {
        scene.act(Action::Set(setting(value)));
    }
}

/// Left, middle, right.
pub fn side(ui: &mut Ui, now: Side, scene: &Scene<'_>) {
    let t = scene.texts;
    let (left, middle, right) = (t.side_left(), t.side_middle(), t.side_right());
    let choices =
        [(Side::Left, left.as_str(), None), (Side::Middle, &middle, None), (Side::Right, &right, None)];
    if let Some(side) = widgets::segmented(ui, now, &choices) {
        scene.act(Action::Set(Setting::Side(side)));
    }
}

/// Screen first, or by ear.
pub fn ear(ui: &mut Ui, now: bool, scene: &Scene<'_>) {
    let t = scene.texts;
    let (screen, ear) = (t.onboarding_screen_first(), t.onboarding_ear_first());
    if let Some(by_ear) = widgets::segmented(ui, now, &[(false, screen.as_str(), None), (true, &ear, None)]) {
        scene.act(Action::Set(Setting::ByEar(by_ear)));
    }
}

/// The four themes.
pub fn light(ui: &mut Ui, now: Theme, scene: &Scene<'_>) {
    let t = scene.texts;
    let names = [t.theme_paper(), t.theme_dark(), t.theme_low_glare(), t.theme_contrast()];
    let themes = [Theme::Paper, Theme::Dark, Theme::LowGlare, Theme::Contrast];
    let choices: Vec<_> =
        themes.into_iter().zip(&names).map(|(theme, name)| (theme, name.as_str(), None)).collect();
    if let Some(theme) = widgets::segmented(ui, now, &choices) {
        scene.act(Action::Set(Setting::Theme(theme)));
    }
}

/// None, soft tones.
pub fn tones(ui: &mut Ui, now: SoundChoice, scene: &Scene<'_>) {
    let t = scene.texts;
    let (none, soft) = (t.sound_none(), t.sound_soft());
    let choices = [(SoundChoice::Silent, none.as_str(), None), (SoundChoice::SoftTones, &soft, None)];
    if let Some(sound) = widgets::segmented(ui, now, &choices) {
        scene.act(Action::Set(Setting::Sound(sound)));
        if sound == SoundChoice::SoftTones {
            scene.act(Action::HearChime);
        }
    }
}

/// Where the head is pulled, and which hand practises.
pub fn body_sides(ui: &mut Ui, figures: &FigureSettings, scene: &Scene<'_>) {
    let t = scene.texts;
    let now = figure::sides(ui);
    let (left, right) = (t.side_left(), t.side_right());
    for (label, side, neck) in [(t.figure_pull(), now.pull, true), (t.figure_hand(), now.hand, false)] {
        widgets::text(ui, Type::Strong, theme::palette(ui).text, &label);
        let choices = [(Own::Left, left.as_str(), None), (Own::Right, right.as_str(), None)];
        let Some(side) = ui.push_id(&label, |ui| widgets::segmented(ui, side, &choices)).inner else {
            continue;
        };
        let side = if side == Own::Left { BodySide::Left } else { BodySide::Right };
        let figures = if neck {
            FigureSettings { pull: Some(side), ..figures.clone() }
        } else {
            FigureSettings { hand: side, ..figures.clone() }
        };
        scene.act(Action::Set(Setting::Figures(figures)));
    }
}

/// The next zoom step up (`by` 1) or down (`by` −1).
pub fn next_zoom(now: u16, by: i8) -> u16 {
    let larger = TEXT_SCALE_STEPS.iter().copied().find(|z| *z > now);
    let smaller = TEXT_SCALE_STEPS.iter().copied().rev().find(|z| *z < now);
    if by > 0 { larger } else { smaller }.unwrap_or(now)
}

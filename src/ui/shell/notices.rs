//! Calm lines at the top of a page: what happened, what is safe. They stay until dismissed.

use egui::Ui;

use crate::app::Action;
use crate::app::Notice;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Shows all notices.
pub fn show(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    for (place, notice) in scene.notices.iter().enumerate() {
        // First start asks for comfort and nothing else; silence is said in the house.
        if scene.room.is_none() && matches!(notice, Notice::SoundSilent { .. }) {
            continue;
        }
        let words = words(t, notice);
        widgets::card(ui, Ground::Sunken, 16.0, |ui| {
            ui.horizontal_top(|ui| {
                widgets::icon(ui, icons::INFO, 26.0, palette.accent);
                let width = (ui.available_width() - 110.0).max(120.0);
                ui.vertical(|ui| {
                    ui.set_max_width(width);
                    widgets::text(ui, Type::Body, palette.text, &words);
                });
                let name = t.notice_dismiss(words.as_str());
                if Button::outlined(t.ok()).name(&name).height(48.0).show(ui).clicked() {
                    scene.act(Action::Dismiss(place));
                }
            });
        });
    }
}

/// Whether a notice is told to assistive technology at once, in place of what is being read: something is wrong,
/// and the words say what to do. In an exercise only what can no longer be heard is; the rest waits for the page
/// after it, and silence on a page is a state to read about and no news.
pub const fn interrupts(notice: &Notice, exercising: bool) -> bool {
    match notice {
        Notice::SoundSilent { .. } | Notice::VoiceSilent(_) => exercising,
        Notice::NotKept { .. }
        | Notice::SettingsNotKept { .. }
        | Notice::RecordReadOnly
        | Notice::InMemoryOnly
        | Notice::PaperNotSaved(_)
        | Notice::Trouble { .. } => !exercising,
        Notice::SoundIsBack
        | Notice::KeptNow
        | Notice::SettingsMended { .. }
        | Notice::CopyInPlace
        | Notice::PaperSaved { .. } => false,
    }
}

/// A notice in words.
pub fn words(t: &Texts, notice: &Notice) -> String {
    match notice {
        Notice::SoundSilent { reason } => t.notice_sound_silent(reason.as_str()),
        Notice::SoundIsBack => t.notice_sound_is_back(),
        Notice::VoiceSilent(why) => t.notice_voice_silent(words::why_silent(t, why)),
        Notice::RecordReadOnly => t.notice_read_only(),
        Notice::NotKept { reason } => t.notice_not_kept(reason.as_str()),
        Notice::KeptNow => t.notice_kept_now(),
        Notice::InMemoryOnly => t.notice_memory_only(),
        Notice::SettingsMended { what } => what.clone(),
        Notice::SettingsNotKept { reason } => t.notice_settings_not_kept(reason.as_str()),
        Notice::CopyInPlace => t.notice_copy_in_place(),
        Notice::PaperSaved { path } => t.notice_sheet_saved(path.as_str()),
        Notice::PaperNotSaved(why) => words::paper_trouble(t, why),
        Notice::Trouble { what } => what.clone(),
    }
}

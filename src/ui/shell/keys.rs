//! What keys mean on the screen that is open: what the input layer is told, and what commands do in the player.
//!
//! Invariant: decided from the application alone, without a window. The table of keys is in
//! [`input`](crate::ui::input), the table of commands in the accessibility research, 1.8.

use std::sync::Arc;

use egui::Key;

use crate::app::Action;
use crate::app::App;
use crate::app::KeyNote;
use crate::app::PlayerPanel;
use crate::app::Route;
use crate::app::Setting;
use crate::session::BREATH_STEP;
use crate::session::BodySide;
use crate::session::Event;
use crate::session::PauseReason;
use crate::session::Phase;
use crate::settings::Scanning;
use crate::ui::input::Assigned;
use crate::ui::input::Command;
use crate::ui::input::Debounce;
use crate::ui::input::InputContext;
use crate::ui::input::KeyMap;
use crate::ui::input::KeyUse;
use crate::ui::input::MainKey;
use crate::ui::input::Surface;
use crate::ui::screens;
use crate::ui::widgets;

/// What the screen wants from the keyboard.
pub fn context(app: &App) -> InputContext {
    let settings = app.settings();
    let surface = surface(app);
    let mut context = InputContext::new(surface);
    context.debounce = Debounce::from_millis(settings.ignore_second_press_ms);
    context.keys = Arc::new(KeyMap::of(&settings.input.keys));
    context.asks_for_key = app.drafts().key_for.is_some();
    context.scanning = settings.input.scanning;
    context.digits = screens::answers(app).map(|answers| 1..=answers).or(context.digits);
    let Some(run) = app.run().filter(|_| surface == Surface::Running) else { return context };
    context.rate = run.session.pace().rate.is_some();
    let running = run.session.phase() == Phase::Running;
    if run.picture().is_some() {
        context.digits = Some(1..=3);
    } else if running && run.is_tapped() {
        context.main = MainKey::Taps;
        context.scanning = Scanning::Off;
        context.debounce = tapping_debounce(context.debounce, run.session.pace().rate);
    } else if running && run.session.my_pace() {
        context.main = MainKey::GoesOn;
    } else {
        // One press of anything pauses; there is nothing to choose.
        context.scanning = Scanning::Off;
    }
    context
}

/// A second press is ignored for a third of a beat at most, so that a fast beat can be tapped.
fn tapping_debounce(own: Debounce, rate: Option<f32>) -> Debounce {
    let third = rate.map_or(0.0, |rate| 60_000.0 / rate.max(20.0) / 3.0) as u16;
    Debounce::from_millis(own.as_millis().min(third))
}

fn surface(app: &App) -> Surface {
    match app.route() {
        Route::Player if app.run().is_some_and(|r| r.session.is_moving()) => Surface::Running,
        Route::Player | Route::Between => Surface::Paused,
        Route::Reader(_) => Surface::Reader { text: Some(widgets::main_id()) },
        _ => Surface::House,
    }
}

/// Keys, pedals, remotes and switches in the player.
pub fn in_player(app: &mut App, command: Command) {
    let Some(run) = app.run() else { return };
    let (moving, own_pace) = (run.session.is_moving(), run.session.my_pace());
    let running = run.session.phase() == Phase::Running;
    let picture = run.picture().is_some();
    let breath = run.exercise.pacer.tempo().is_none();
    let black = app.settings().by_ear;
    let action = match command {
        Command::Back | Command::Digit(1) if picture => Action::Judge(Some(BodySide::Left)),
        Command::Next | Command::Digit(2) if picture => Action::Judge(Some(BodySide::Right)),
        Command::Digit(3) if picture => Action::Judge(None),
        Command::Tap => Action::Tap,
        Command::Black => Action::Set(Setting::ByEar(!black)),
        Command::Tempo(by) if breath => Action::Session(Event::Rate(f32::from(by) * BREATH_STEP)),
        Command::Tempo(by) => Action::Session(Event::Rate(f32::from(by))),
        Command::Main | Command::Next if running && own_pace && !picture => {
            Action::Session(Event::NextWhenReady)
        }
        Command::Pause => Action::Session(Event::Pause(PauseReason::Asked)),
        Command::Main if moving => Action::Session(Event::Pause(PauseReason::Asked)),
        Command::Main | Command::Digit(1) => Action::Session(Event::Resume),
        Command::Next => Action::Session(Event::Skip),
        Command::Back => Action::Session(Event::Back),
        Command::Digit(2) => Action::Show(PlayerPanel::Steps),
        Command::Digit(3) => Action::Session(Event::Stop),
        _ => return,
    };
    app.apply(action);
}

/// The key that was asked for becomes the person's own; what came of it is said on the page.
pub fn keep(app: &mut App, key: Key) {
    let Some(use_) = app.drafts().key_for.as_deref().and_then(use_of_word) else { return };
    let mut map = KeyMap::of(&app.settings().input.keys);
    let assigned = map.assign(use_, key);
    let note = KeyNote {
        key: key.name().to_owned(),
        for_: use_.word().to_owned(),
        taken_from: match assigned {
            Assigned::Moved(before) => Some(before.word().to_owned()),
            Assigned::Kept | Assigned::Fixed => None,
        },
        fixed: assigned == Assigned::Fixed,
    };
    app.apply(Action::KeepKeys(map.kept(), Some(note)));
}

/// The use that a word of the settings means.
pub fn use_of_word(word: &str) -> Option<KeyUse> {
    KeyUse::ALL.into_iter().find(|use_| use_.word() == word)
}

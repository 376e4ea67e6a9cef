//! The rules in order: real presses only, then the table, then the text that came with the key.
//!
//! Invariant: [`InputLayer::filter`] is a pure function of the events, the time and the context
//! so far; it has no clock and touches no egui state. Look next at `bindings` for the table and
//! at `plugin` for who calls this.

use std::mem::Discriminant;
use std::mem::discriminant;

use egui::Event;
use egui::ImeEvent;
use egui::Key;
use egui::Modifiers;
use egui::accesskit::Action;

use super::Command;
use super::Focus;
use super::InputContext;
use super::MainKey;
use super::Surface;
use super::bindings;
use super::bindings::Route;
use super::strokes::Buttons;
use super::strokes::Keys;
use super::strokes::Press;
use crate::settings::Scanning;

/// A main key held this long pauses, in seconds.
const HELD: f64 = 1.0;

/// What becomes of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// To egui, unchanged.
    Pass,
    /// To nobody.
    Swallow,
    /// To nobody but the app.
    Command(Command),
}

/// What the layer remembers from one filtering to the next.
#[derive(Debug, Default)]
pub struct InputLayer {
    keys: Keys,
    buttons: Buttons,
    surface: Option<Discriminant<Surface>>,
    /// The person put the focus where it is by key (or screen reader), on this surface.
    chosen: bool,
    /// When a stray key last paused (seconds): the rest of that hand is still landing.
    struck: Option<f64>,
    /// Since when the main key has been down (seconds).
    main_down: Option<f64>,
    /// The key press just before, if its text is still to come: whether egui got it.
    key_passed: Option<bool>,
}

impl InputLayer {
    /// Sorts `events`, all of them at `at` seconds, into those for egui and commands for the app.
    ///
    /// Releases, pointer movement and requests of assistive technology always reach egui.
    pub fn filter(
        &mut self,
        events: Vec<Event>,
        at: f64,
        context: &InputContext,
    ) -> (Vec<Event>, Vec<Command>) {
        let surface = Some(discriminant(&context.surface));
        if self.surface != surface {
            self.surface = surface;
            self.chosen = false;
        }
        let mut passed = Vec::with_capacity(events.len());
        let mut commands = Vec::new();
        for event in events {
            match self.judge(&event, at, context) {
                Verdict::Pass => passed.push(own_key(&event, context).unwrap_or(event)),
                Verdict::Swallow => {}
                Verdict::Command(command) => commands.push(command),
            }
        }
        (passed, commands)
    }

    fn judge(&mut self, event: &Event, at: f64, context: &InputContext) -> Verdict {
        let key_passed = self.key_passed.take();
        let translated = own_key(event, context);
        let event = translated.as_ref().unwrap_or(event);
        match *event {
            Event::Key { key, pressed: true, repeat, modifiers, .. } => {
                let press = self.keys.press(key, repeat, at, context.debounce);
                let verdict = self.judge_press(key, press, modifiers, at, context);
                self.key_passed = Some(verdict == Verdict::Pass);
                verdict
            }
            Event::Key { key, .. } => {
                self.keys.release(key, at);
                Verdict::Pass
            }
            Event::Text(_) => match key_passed {
                Some(true) => Verdict::Pass,
                Some(false) => Verdict::Swallow,
                None => self.judge_typed(at, context),
            },
            Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::PasteImage(_)
            | Event::Ime(ImeEvent::Commit(_)) => self.judge_typed(at, context),
            Event::PointerButton { pos, button, pressed, .. } => {
                let counts = if pressed {
                    self.buttons.press(button, pos, at, context.debounce)
                } else {
                    self.buttons.release(button, pos, at)
                };
                if counts { Verdict::Pass } else { Verdict::Swallow }
            }
            Event::WindowFocused(false) => {
                self.forget_what_is_down();
                Verdict::Pass
            }
            Event::AccessKitActionRequest(ref request) => {
                self.chosen |= request.action == Action::Focus;
                Verdict::Pass
            }
            _ => Verdict::Pass,
        }
    }

    fn judge_press(
        &mut self,
        key: Key,
        press: Press,
        modifiers: Modifiers,
        at: f64,
        context: &InputContext,
    ) -> Verdict {
        let route = bindings::route(key, modifiers, context, self.chosen);
        if route == Route::Typing {
            return Verdict::Pass;
        }
        if let Some(held) = self.held(key, press, at, context) {
            return held;
        }
        if press != Press::Fresh || (key != Key::Escape && self.still_landing(at, context)) {
            return Verdict::Swallow;
        }
        match route {
            Route::Command(Command::Pause) => self.pause(at),
            Route::Command(command) => Verdict::Command(command),
            Route::Egui | Route::Typing => {
                self.chosen |= bindings::moves_focus(key);
                Verdict::Pass
            }
        }
    }

    /// A main key that does not pause does so when it is held: with one key, everything stays within reach, and
    /// a hand that cramps on it stops the exercise.
    fn held(&mut self, key: Key, press: Press, at: f64, context: &InputContext) -> Option<Verdict> {
        let counts = key == Key::Space
            && context.surface == Surface::Running
            && (context.main != MainKey::Pauses || context.scanning != Scanning::Off);
        if press == Press::Fresh {
            self.main_down = counts.then_some(at);
        }
        let long = self.main_down.is_some_and(|since| counts && press == Press::Repeat && at - since >= HELD);
        long.then(|| {
            self.main_down = None;
            self.pause(at)
        })
    }

    /// Text and clipboard events without a key press of their own: a key that egui has no name
    /// for, or Ctrl with C, X or V, of which only this arrives.
    fn judge_typed(&mut self, at: f64, context: &InputContext) -> Verdict {
        if context.surface != Surface::Running {
            Verdict::Pass
        } else if self.still_landing(at, context) {
            Verdict::Swallow
        } else {
            self.pause(at)
        }
    }

    const fn pause(&mut self, at: f64) -> Verdict {
        self.struck = Some(at);
        Verdict::Command(Command::Pause)
    }

    /// Whether a stray key has paused the exercise a moment ago, so that its neighbours, hit by
    /// the same hand, must not start it again.
    fn still_landing(&self, at: f64, context: &InputContext) -> bool {
        matches!(context.surface, Surface::Running | Surface::Paused)
            && self.struck.is_some_and(|struck| context.debounce.covers(struck, at))
    }

    /// Another window has the keyboard now and will get the releases.
    fn forget_what_is_down(&mut self) {
        self.keys = Keys::default();
        self.buttons = Buttons::default();
    }
}

/// The same event with the usual key in place of the person's own; nothing where it is none, or is typed.
fn own_key(event: &Event, context: &InputContext) -> Option<Event> {
    let Event::Key { key, physical_key, pressed, repeat, modifiers } = *event else { return None };
    if context.asks_for_key || (context.focus == Focus::TextField && context.surface != Surface::Running) {
        return None;
    }
    let usual = context.keys.translated(key);
    (usual != key).then_some(Event::Key { key: usual, physical_key, pressed, repeat, modifiers })
}

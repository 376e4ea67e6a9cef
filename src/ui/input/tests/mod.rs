//! What the input layer promises, told as events in and events and commands out.
//!
//! Invariant: no test waits; time is a number. `keys` holds the table of each surface, `strikes`
//! repeats and bounces, `in_egui` the same promises through real egui widgets.

mod in_egui;
mod keys;
mod strikes;

use egui::Event;
use egui::Id;
use egui::Key;
use egui::Modifiers;
use egui::PointerButton;
use egui::pos2;

use super::*;

fn key_event(key: Key, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false, // as egui-winit sends it, also for repeats
        modifiers,
    }
}

fn down(key: Key) -> Event {
    key_event(key, true, Modifiers::NONE)
}

fn up(key: Key) -> Event {
    key_event(key, false, Modifiers::NONE)
}

fn chord(modifiers: Modifiers, key: Key) -> Event {
    key_event(key, true, modifiers)
}

fn text(text: &str) -> Event {
    Event::Text(text.to_owned())
}

fn button(x: f32, pressed: bool) -> Event {
    Event::PointerButton {
        pos: pos2(x, 20.0),
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

/// A context of `surface` with the focus on some control.
fn on_control(surface: Surface) -> InputContext {
    InputContext { focus: Focus::Control(Id::unique("a control")), ..InputContext::new(surface) }
}

/// A context of `surface` with the focus in a text field.
fn typing(surface: Surface) -> InputContext {
    InputContext { focus: Focus::TextField, ..InputContext::new(surface) }
}

/// What a new layer makes of `events` at one moment.
fn fresh(events: Vec<Event>, context: &InputContext) -> (Vec<Event>, Vec<Command>) {
    InputLayer::default().filter(events, 0.0, context)
}

/// The one command of a single press, `None` if egui got the press instead.
fn meaning(event: Event, context: &InputContext) -> Option<Command> {
    match fresh(vec![event.clone()], context) {
        (passed, commands) if commands.is_empty() => {
            assert_eq!(passed, [event], "neither egui nor the app got it");
            None
        }
        (passed, commands) => {
            assert_eq!((passed, commands.len()), (vec![], 1));
            commands.first().copied()
        }
    }
}

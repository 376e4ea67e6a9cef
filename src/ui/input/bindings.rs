//! Which key does what on which surface: the whole table, and nothing but the table.
//!
//! Invariant: pure, and no command needs a chord or a letter. A modifier that a cramped finger
//! rests on changes no binding, except Shift with F6 and Ctrl for the zoom. Look next at `layer`,
//! which asks this table about fresh presses only.

use egui::Key;
use egui::Modifiers;

use super::Command;
use super::Focus;
use super::InputContext;
use super::MainKey;
use super::Surface;
use super::Switch;
use super::keymap::BLACK;
use crate::settings::Scanning;

/// Where one key press goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route {
    /// Swallowed; the app gets this instead.
    Command(Command),
    /// To egui: moves the focus or presses what has it.
    Egui,
    /// To egui, repeats and all: typing.
    Typing,
}

/// What `key` does in `context`.
///
/// `chosen` is whether the person moved the focus to where it is by key, so that Enter and Space
/// can mean "press this".
pub(super) fn route(key: Key, modifiers: Modifiers, context: &InputContext, chosen: bool) -> Route {
    if is_modifier(key) {
        return Route::Egui;
    }
    if context.asks_for_key && key != Key::Escape {
        return Route::Command(Command::Pressed(key));
    }
    if let Some(command) = everywhere(key, modifiers) {
        return Route::Command(command);
    }
    if let Some(switch) = switch(key, context) {
        return Route::Command(Command::Switch(switch));
    }
    let chosen = chosen && matches!(context.focus, Focus::Control(_));
    if context.surface == Surface::Running {
        if let Some(command) = digit(key, modifiers, context) {
            return Route::Command(command);
        }
        return running(key, chosen, context);
    }
    if let Some(command) = region(key, modifiers) {
        return Route::Command(command);
    }
    if context.focus == Focus::TextField {
        return Route::Typing;
    }
    if let Some(command) = digit(key, modifiers, context) {
        return Route::Command(command);
    }
    match context.surface {
        Surface::Reader { text } => reader(key, is_control(context.focus, text)),
        Surface::Paused => paused(key, chosen),
        Surface::House | Surface::Running => Route::Egui,
    }
}

/// Stopping, asking and zooming work on every screen, also while typing.
fn everywhere(key: Key, modifiers: Modifiers) -> Option<Command> {
    let zoom = modifiers.command && !modifiers.alt;
    match key {
        Key::Escape => Some(Command::Stop),
        Key::F1 => Some(Command::WhereAmI),
        Key::Plus | Key::Equals if zoom => Some(Command::ZoomIn),
        Key::Minus if zoom => Some(Command::ZoomOut),
        Key::Num0 if zoom => Some(Command::ZoomReset),
        _ => None,
    }
}

/// F6 and Shift+F6 (which is never needed: the regions are a ring).
const fn region(key: Key, modifiers: Modifiers) -> Option<Command> {
    match key {
        Key::F6 if modifiers.shift => Some(Command::PreviousRegion),
        Key::F6 => Some(Command::NextRegion),
        _ => None,
    }
}

/// One or two switches, where choices are scanned. With two, Tab or Enter goes on.
const fn switch(key: Key, context: &InputContext) -> Option<Switch> {
    if matches!(context.focus, Focus::TextField) {
        return None;
    }
    match (context.scanning, key) {
        (Scanning::Automatic | Scanning::TwoSwitches, Key::Space) => Some(Switch::Take),
        (Scanning::Resting, Key::Space) | (Scanning::TwoSwitches, Key::Tab | Key::Enter) => {
            Some(Switch::Onward)
        }
        _ => None,
    }
}

/// A running exercise: the few known keys, Tab to look around, and anything else pauses.
const fn running(key: Key, chosen: bool, context: &InputContext) -> Route {
    match key {
        Key::Space if matches!(context.main, MainKey::Taps) => Route::Command(Command::Tap),
        Key::Space => Route::Command(Command::Main),
        Key::Home => Route::Command(Command::WhereAmI),
        Key::PageDown | Key::ArrowRight | Key::ArrowDown => Route::Command(Command::Next),
        Key::PageUp | Key::ArrowLeft | Key::ArrowUp => Route::Command(Command::Back),
        BLACK => Route::Command(Command::Black),
        Key::Minus if context.rate => Route::Command(Command::Tempo(-1)),
        Key::Plus | Key::Equals if context.rate => Route::Command(Command::Tempo(1)),
        Key::F7 if context.rate => Route::Command(Command::Tempo(-5)),
        Key::F8 if context.rate => Route::Command(Command::Tempo(5)),
        Key::F5 => Route::Command(Command::Stop),
        Key::Tab => Route::Egui,
        Key::Enter if chosen => Route::Egui,
        _ => Route::Command(Command::Pause),
    }
}

/// Reading; on a control, Space and arrows belong to the control.
const fn reader(key: Key, on_control: bool) -> Route {
    match key {
        Key::Home => Route::Command(Command::WhereAmI),
        Key::PageDown => Route::Command(Command::Next),
        Key::PageUp => Route::Command(Command::Back),
        _ if on_control => Route::Egui,
        Key::Space | Key::ArrowRight | Key::ArrowDown => Route::Command(Command::Next),
        Key::ArrowLeft | Key::ArrowUp => Route::Command(Command::Back),
        _ => Route::Egui,
    }
}

/// A paused exercise; once the person has moved to a choice by key, Space presses that choice.
const fn paused(key: Key, chosen: bool) -> Route {
    match key {
        Key::Space if !chosen => Route::Command(Command::Main),
        Key::Home => Route::Command(Command::WhereAmI),
        Key::PageDown => Route::Command(Command::Next),
        Key::PageUp => Route::Command(Command::Back),
        BLACK => Route::Command(Command::Black),
        _ => Route::Egui,
    }
}

/// A digit that the screen asked for.
fn digit(key: Key, modifiers: Modifiers, context: &InputContext) -> Option<Command> {
    let value = match key {
        Key::Num0 => 0,
        Key::Num1 => 1,
        Key::Num2 => 2,
        Key::Num3 => 3,
        Key::Num4 => 4,
        Key::Num5 => 5,
        Key::Num6 => 6,
        Key::Num7 => 7,
        Key::Num8 => 8,
        Key::Num9 => 9,
        _ => return None,
    };
    let wanted = context.digits.as_ref()?.contains(&value);
    (wanted && !modifiers.command && !modifiers.alt).then_some(Command::Digit(value))
}

/// Whether the focus is on something other than the text being read.
fn is_control(focus: Focus, text: Option<egui::Id>) -> bool {
    matches!(focus, Focus::Control(id) if Some(id) != text)
}

/// Keys that move the focus when egui gets them.
pub(super) const fn moves_focus(key: Key) -> bool {
    matches!(key, Key::Tab | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp)
}

/// Modifier keys alone mean nothing: Ctrl is how screen readers are silenced, Shift precedes Tab.
const fn is_modifier(key: Key) -> bool {
    matches!(
        key,
        Key::ShiftLeft
            | Key::ShiftRight
            | Key::ControlLeft
            | Key::ControlRight
            | Key::AltLeft
            | Key::AltRight
            | Key::SuperLeft
            | Key::SuperRight
    )
}

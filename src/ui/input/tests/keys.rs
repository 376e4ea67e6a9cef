//! The table: what each key means on each surface, and who gets the text that comes with it.

use egui::accesskit::Action;
use egui::accesskit::ActionRequest;
use egui::accesskit::TreeId;

use super::*;

const READER: Surface = Surface::Reader { text: None };
const SURFACES: [Surface; 4] = [Surface::House, READER, Surface::Running, Surface::Paused];

const MODIFIERS: [Key; 8] = [
    Key::ShiftLeft,
    Key::ShiftRight,
    Key::ControlLeft,
    Key::ControlRight,
    Key::AltLeft,
    Key::AltRight,
    Key::SuperLeft,
    Key::SuperRight,
];

fn request(action: Action) -> Event {
    Event::AccessKitActionRequest(ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: Id::unique("a control").accesskit_id(),
        data: None,
    })
}

#[test]
fn in_a_running_exercise_every_key_but_the_known_ones_pauses_and_nothing_leaks() {
    for context in
        [InputContext::new(Surface::Running), on_control(Surface::Running), typing(Surface::Running)]
    {
        for &key in Key::ALL {
            let expected = match key {
                Key::Space => Some(Command::Main),
                Key::PageDown | Key::ArrowRight | Key::ArrowDown => Some(Command::Next),
                Key::PageUp | Key::ArrowLeft | Key::ArrowUp => Some(Command::Back),
                // F5 is the stop of presentation remotes.
                Key::Escape | Key::F5 | Key::MediaStop => Some(Command::Stop),
                Key::MediaPlayPause => Some(Command::Main),
                Key::MediaTrackNext => Some(Command::Next),
                Key::MediaTrackPrevious => Some(Command::Back),
                // Stands for the keys a person chose for the black screen.
                Key::F20 => Some(Command::Black),
                Key::F1 | Key::Home => Some(Command::WhereAmI),
                Key::Tab => None,
                key if MODIFIERS.contains(&key) => None,
                _ => Some(Command::Pause),
            };
            assert_eq!(meaning(down(key), &context), expected, "{key:?}");
        }
    }
}

#[test]
fn digits_answer_in_a_running_exercise_only_where_it_asks() {
    let asks = InputContext::new(Surface::Running).with_digits(1..=3);
    assert_eq!(meaning(down(Key::Num1), &asks), Some(Command::Digit(1)));
    assert_eq!(meaning(down(Key::Num7), &asks), Some(Command::Pause));
}

#[test]
fn enter_in_a_running_exercise_presses_only_a_control_the_person_moved_to() {
    let context = on_control(Surface::Running);
    let mut layer = InputLayer::default();
    let pause = layer.filter(vec![down(Key::Enter), up(Key::Enter)], 0.0, &context);
    assert_eq!(pause.1, [Command::Pause]);
    let tab = chord(Modifiers::SHIFT, Key::Tab);
    let (passed, _) = layer.filter(vec![tab.clone(), down(Key::Enter)], 1.0, &context);
    assert_eq!(passed, [tab, down(Key::Enter)]);

    let mut layer = InputLayer::default();
    layer.filter(vec![down(Key::Tab)], 0.0, &on_control(Surface::House));
    let (_, commands) = layer.filter(vec![down(Key::Enter)], 1.0, &context);
    assert_eq!(commands, [Command::Pause], "Tab on the screen before counts");
}

#[test]
fn a_control_that_a_screen_reader_moved_to_is_pressed_by_enter() {
    let focus = request(Action::Focus);
    let events = vec![focus, down(Key::Enter)];
    assert_eq!(fresh(events.clone(), &on_control(Surface::Running)).0, events);
}

#[test]
fn in_the_house_keys_move_about_and_press_as_egui_does_it() {
    let context = on_control(Surface::House);
    let play = fresh(vec![down(Key::MediaPlayPause)], &context);
    assert_eq!(play, (vec![down(Key::Space)], vec![]), "headphones press what has the focus");
    for &key in Key::ALL.iter().filter(|key| !key.name().starts_with("Media")) {
        let expected = match key {
            Key::Escape => Some(Command::Stop),
            Key::F1 => Some(Command::WhereAmI),
            Key::F6 => Some(Command::NextRegion),
            _ => None,
        };
        assert_eq!(meaning(down(key), &context), expected, "{key:?}");
    }
    let back = chord(Modifiers::SHIFT, Key::F6);
    assert_eq!(meaning(back, &context), Some(Command::PreviousRegion));
}

#[test]
fn the_reader_turns_by_space_arrows_and_pages_unless_a_control_has_the_focus() {
    let text = Id::unique("the text");
    let reading = InputContext {
        focus: Focus::Control(text),
        ..InputContext::new(Surface::Reader { text: Some(text) })
    };
    let elsewhere = on_control(Surface::Reader { text: Some(text) });
    for (key, command, belongs_to_controls) in [
        (Key::Space, Command::Next, true),
        (Key::ArrowRight, Command::Next, true),
        (Key::ArrowDown, Command::Next, true),
        (Key::PageDown, Command::Next, false),
        (Key::ArrowLeft, Command::Back, true),
        (Key::ArrowUp, Command::Back, true),
        (Key::PageUp, Command::Back, false),
        (Key::Home, Command::WhereAmI, false),
    ] {
        for context in [&reading, &InputContext::new(READER)] {
            assert_eq!(meaning(down(key), context), Some(command), "{key:?}");
        }
        let on_control = (!belongs_to_controls).then_some(command);
        assert_eq!(meaning(down(key), &elsewhere), on_control, "{key:?}");
    }
    for key in [Key::Tab, Key::Enter] {
        assert_eq!(meaning(down(key), &reading), None);
    }
}

#[test]
fn a_paused_exercise_offers_three_digits_and_space_for_the_first() {
    let context = on_control(Surface::Paused);
    for (key, command) in [
        (Key::Num0, None),
        (Key::Num1, Some(Command::Digit(1))),
        (Key::Num3, Some(Command::Digit(3))),
        (Key::Num4, None),
        (Key::Space, Some(Command::Main)),
        (Key::PageDown, Some(Command::Next)),
        (Key::ArrowDown, None),
        (Key::Enter, None),
    ] {
        assert_eq!(meaning(down(key), &context), command, "{key:?}");
    }
    let chosen = vec![down(Key::ArrowDown), down(Key::Space)];
    let (passed, commands) = fresh(chosen.clone(), &context);
    assert_eq!((passed, commands), (chosen, vec![]), "Space presses the chosen one");
}

#[test]
fn digits_answer_only_where_the_screen_asks() {
    let asking = on_control(Surface::House).with_digits(0..=9);
    assert_eq!(meaning(down(Key::Num0), &asking), Some(Command::Digit(0)));
    assert_eq!(meaning(chord(Modifiers::ALT, Key::Num7), &asking), None);
    assert_eq!(meaning(down(Key::Num7), &on_control(Surface::House)), None);
}

#[test]
fn stopping_asking_and_zooming_work_on_every_screen() {
    let zoom = |key| chord(Modifiers::COMMAND, key);
    for surface in SURFACES {
        for context in [InputContext::new(surface), on_control(surface), typing(surface)] {
            for (event, command) in [
                (down(Key::Escape), Command::Stop),
                (down(Key::F1), Command::WhereAmI),
                (zoom(Key::Plus), Command::ZoomIn),
                (zoom(Key::Equals), Command::ZoomIn),
                (zoom(Key::Minus), Command::ZoomOut),
                (zoom(Key::Num0), Command::ZoomReset),
            ] {
                assert_eq!(meaning(event, &context), Some(command), "{surface:?}");
            }
        }
    }
}

#[test]
fn a_finger_resting_on_a_modifier_changes_no_command() {
    for modifiers in [Modifiers::SHIFT, Modifiers::COMMAND, Modifiers::ALT] {
        for surface in [READER, Surface::Running, Surface::Paused] {
            let context = InputContext::new(surface);
            for key in [Key::Space, Key::PageDown, Key::PageUp, Key::Home, Key::Escape] {
                let plain = meaning(down(key), &context);
                assert_eq!(meaning(chord(modifiers, key), &context), plain);
            }
        }
    }
}

#[test]
fn typing_in_a_text_field_passes_with_repeats_and_without_debounce() {
    let mut events = Vec::new();
    for _ in 0..3 {
        events.extend([down(Key::A), text("a"), down(Key::A), text("a"), up(Key::A)]);
        events.extend([down(Key::Space), text(" "), up(Key::Space)]);
        events.extend([down(Key::ArrowLeft), down(Key::ArrowLeft), down(Key::Backspace)]);
        events.extend([down(Key::Num1), text("1"), Event::Paste("x".to_owned())]);
    }
    for surface in [Surface::House, READER, Surface::Paused] {
        let (passed, commands) = fresh(events.clone(), &typing(surface));
        assert_eq!((passed, commands), (events.clone(), vec![]));
    }
}

#[test]
fn text_goes_where_its_key_went() {
    for (surface, key, typed) in [
        (READER, Key::Space, " "),
        (Surface::Running, Key::Space, " "),
        (Surface::Running, Key::B, "b"),
        (Surface::Paused, Key::Num2, "2"),
    ] {
        let (passed, commands) = fresh(vec![down(key), text(typed)], &InputContext::new(surface));
        assert_eq!((passed, commands.len()), (vec![], 1));
    }
    let events = vec![down(Key::B), text("b")];
    let (passed, _) = fresh(events.clone(), &InputContext::new(Surface::House));
    assert_eq!(passed, events);
}

#[test]
fn a_key_that_only_arrives_as_text_or_as_clipboard_pauses_a_running_exercise_too() {
    let context = InputContext::new(Surface::Running);
    for event in [text("ß"), Event::Copy, Event::Cut, Event::Paste("x".to_owned())] {
        assert_eq!(meaning(event.clone(), &context), Some(Command::Pause));
        assert_eq!(meaning(event, &InputContext::new(Surface::House)), None);
    }
}

#[test]
fn releases_pointers_and_assistive_technology_always_reach_egui() {
    let events = vec![
        up(Key::B),
        Event::PointerMoved(pos2(1.0, 1.0)),
        button(1.0, true),
        button(1.0, false),
        request(Action::Click),
        Event::ModifiersChanged(Modifiers::CTRL),
    ];
    for surface in SURFACES {
        let (passed, commands) = fresh(events.clone(), &InputContext::new(surface));
        assert_eq!((passed, commands), (events.clone(), vec![]));
    }
}

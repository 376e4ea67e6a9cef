//! One strike, one effect: held keys, bouncing keys, bouncing buttons, a whole hand.

use proptest::prelude::*;

use super::*;

/// Times in the property tests are whole multiples of this, so that sums are exact.
const TICK: f64 = 1.0 / 1024.0;

#[test]
fn one_press_and_fifty_repeats_are_one_command() {
    for (surface, key, command) in [
        (Surface::Running, Key::Space, Command::Main),
        (Surface::Running, Key::B, Command::Pause),
        (Surface::Reader { text: None }, Key::PageDown, Command::Next),
        (Surface::House, Key::Escape, Command::Stop),
    ] {
        let context = InputContext::new(surface);
        let mut layer = InputLayer::default();
        let mut commands = Vec::new();
        for press in 0..=50 {
            let at = f64::from(press) * 0.4;
            commands.extend(layer.filter(vec![down(key), text(" ")], at, &context).1);
        }
        assert_eq!(commands, [command]);
    }
}

#[test]
fn a_press_marked_as_a_repeat_is_one_even_if_its_beginning_was_not_seen() {
    let mut event = down(Key::Space);
    if let Event::Key { repeat, .. } = &mut event {
        *repeat = true;
    }
    let (passed, commands) = fresh(vec![event], &InputContext::new(Surface::Running));
    assert!(passed.is_empty() && commands.is_empty());
}

#[test]
fn a_key_held_across_a_change_of_screen_stays_one_press() {
    let mut layer = InputLayer::default();
    let house = on_control(Surface::House);
    assert_eq!(layer.filter(vec![down(Key::Space)], 0.0, &house).0.len(), 1);
    let running = InputContext::new(Surface::Running);
    let (passed, commands) = layer.filter(vec![down(Key::Space)], 5.0, &running);
    assert!(passed.is_empty() && commands.is_empty());
}

#[test]
fn a_release_that_went_to_another_window_leaves_no_key_stuck() {
    let context = InputContext::new(Surface::Running);
    let mut layer = InputLayer::default();
    layer.filter(vec![down(Key::Space)], 0.0, &context);
    layer.filter(vec![Event::WindowFocused(false)], 1.0, &context);
    let (_, commands) = layer.filter(vec![down(Key::Space)], 1.1, &context);
    assert_eq!(commands, [Command::Main]);
}

#[test]
fn the_neighbours_of_a_stray_key_do_not_start_the_exercise_again() {
    let hand = vec![down(Key::V), Event::Copy, down(Key::Space), down(Key::N)];
    let mut layer = InputLayer::default();
    let (_, commands) = layer.filter(hand, 0.0, &InputContext::new(Surface::Running));
    assert_eq!(commands, [Command::Pause]);
    let paused = on_control(Surface::Paused);
    let late = vec![down(Key::Enter), down(Key::PageDown), down(Key::Num1)];
    let (passed, commands) = layer.filter(late, 0.1, &paused);
    assert!(passed.is_empty() && commands.is_empty());
    let (_, commands) = layer.filter(vec![down(Key::Escape)], 0.2, &paused);
    assert_eq!(commands, [Command::Stop], "Esc is never late");
    let (_, commands) = layer.filter(vec![down(Key::Num2)], 0.3, &paused);
    assert_eq!(commands, [Command::Digit(2)]);
}

#[test]
fn a_bouncing_button_clicks_once_and_a_quick_click_elsewhere_counts() {
    let context = InputContext::new(Surface::House);
    let mut layer = InputLayer::default();
    let mut feed = |x, pressed, at| layer.filter(vec![button(x, pressed)], at, &context).0.len();
    assert_eq!(feed(20.0, true, 0.0) + feed(20.0, false, 0.1), 2);
    assert_eq!(feed(24.0, true, 0.2) + feed(24.0, false, 0.3), 0, "a bounce");
    assert_eq!(feed(90.0, true, 0.4) + feed(90.0, false, 0.5), 2, "elsewhere");
    assert_eq!(feed(90.0, true, 0.8) + feed(90.0, false, 0.9), 2, "later");
}

#[test]
fn the_debounce_stays_within_its_limits() {
    assert_eq!(Debounce::default().as_millis(), 250);
    assert_eq!(Debounce::from_millis(9000).as_millis(), 1500);
    assert!(!Debounce::from_millis(0).covers(1.0, 1.0));
    assert!(!Debounce::default().covers(900.0, 0.1), "the clock went back");
}

proptest! {
    /// Of any presses and releases, exactly those presses count that follow the key's last
    /// release by the debounce or more; and so for each key on its own.
    #[test]
    fn a_press_counts_only_after_the_debounce(
        strokes in prop::collection::vec((0..3_usize, 1..700_u32, 1..700_u32), 1..60),
        quarter_seconds in 0..=6_u16,
    ) {
        let keys = [Key::Space, Key::PageDown, Key::PageUp];
        let names = [Command::Main, Command::Next, Command::Back];
        let debounce = Debounce::from_millis(quarter_seconds * 250);
        let context = InputContext::new(Surface::Running).with_debounce(debounce);
        let mut layer = InputLayer::default();
        let mut now = 0_u32;
        let mut released = [None::<u32>; 3];
        let (mut commands, mut expected) = (Vec::new(), Vec::new());
        for (which, pause, hold) in strokes {
            now += pause;
            let deaf = u32::from(quarter_seconds) * 256;
            if released[which].is_none_or(|released| now - released >= deaf) {
                expected.push(names[which]);
            }
            let press = vec![down(keys[which])];
            commands.extend(layer.filter(press, f64::from(now) * TICK, &context).1);
            now += hold;
            layer.filter(vec![up(keys[which])], f64::from(now) * TICK, &context);
            released[which] = Some(now);
        }
        prop_assert_eq!(commands, expected);
    }

    /// Cutting a stream of events into passes differently changes nothing.
    #[test]
    fn it_does_not_matter_how_events_fall_into_passes(
        picks in prop::collection::vec(0..8_usize, 0..40),
        cut in 1..5_usize,
    ) {
        let kinds = [
            down(Key::Space), up(Key::Space), text(" "), down(Key::B),
            up(Key::B), text("b"), button(5.0, true), button(5.0, false),
        ];
        let events: Vec<Event> = picks.iter().map(|&pick| kinds[pick].clone()).collect();
        let context = InputContext::new(Surface::Running);
        let whole = fresh(events.clone(), &context);
        let mut layer = InputLayer::default();
        let mut parts = (Vec::new(), Vec::new());
        for part in events.chunks(cut) {
            let (passed, commands) = layer.filter(part.to_vec(), 0.0, &context);
            parts.0.extend(passed);
            parts.1.extend(commands);
        }
        prop_assert_eq!(parts, whole);
    }
}

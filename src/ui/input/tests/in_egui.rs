//! The same promises through egui's own widgets.

use egui::Button;
use egui::Event;
use egui::Pos2;
use egui::Role;
use egui::ViewportId;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::*;

/// What the small screen under test has seen.
#[derive(Default)]
struct Seen {
    clicks: usize,
    commands: Vec<Command>,
    note: String,
    surface: Surface,
}

/// A screen with one large button and a text field, behind the layer.
fn screen(surface: Surface) -> Harness<'static, Seen> {
    let seen = Seen { surface, ..Seen::default() };
    Harness::builder()
        .with_context_setup(install)
        .with_step_dt(0.02)
        .allow_missing_glyphs()
        .build_ui_state(show, seen)
}

fn show(ui: &mut egui::Ui, seen: &mut Seen) {
    seen.commands.extend(take_commands(ui.ctx()));
    let start = ui.add(Button::new("Start").min_size(vec2(200.0, 80.0)));
    seen.clicks += usize::from(start.clicked());
    let note = ui.text_edit_singleline(&mut seen.note);
    note.accessible_name("Note");
    set_context(ui.ctx(), InputContext::new(seen.surface));
}

/// Presses on the button's middle, waits, moves by `slip` and releases there.
fn press(harness: &mut Harness<'_, Seen>, seconds: usize, slip: f32) {
    let middle: Pos2 = harness.get_by_label("Start").rect().center();
    let end = middle + vec2(slip, 0.0);
    harness.hover_at(middle);
    harness.drag_at(middle);
    harness.run();
    harness.run_steps(seconds * 50);
    harness.hover_at(end);
    harness.drop_at(end);
    harness.run();
}

#[test]
fn a_click_held_for_five_seconds_counts_once() {
    let mut harness = screen(Surface::House);
    press(&mut harness, 5, 0.0);
    assert_eq!(harness.state().clicks, 1);
}

#[test]
fn a_click_that_slips_by_forty_points_counts_once() {
    let mut harness = screen(Surface::House);
    press(&mut harness, 1, MAX_CLICK_SLIP);
    assert_eq!(harness.state().clicks, 1);
}

#[test]
fn a_press_that_leaves_by_more_than_sixty_points_does_nothing() {
    let mut harness = screen(Surface::House);
    press(&mut harness, 1, 61.0);
    press(&mut harness, 1, 161.0);
    assert_eq!(harness.state().clicks, 0);
}

#[test]
fn a_press_taken_back_leaves_the_focus_where_it_was() {
    let mut harness = screen(Surface::House);
    harness.get_by_label("Start").focus();
    harness.drag_at(pos2(400.0, 400.0));
    harness.hover_at(pos2(461.0, 400.0));
    harness.drop_at(pos2(461.0, 400.0));
    harness.run();
    assert!(harness.get_by_label("Start").is_focused());
}

#[test]
fn a_bounced_click_counts_once() {
    let mut harness = screen(Surface::House);
    press(&mut harness, 0, 0.0);
    harness.get_by_label("Start").click();
    harness.run();
    assert_eq!(harness.state().clicks, 1);
}

#[test]
fn a_held_space_on_a_button_is_one_click() {
    let mut harness = screen(Surface::House);
    harness.get_by_label("Start").focus();
    harness.run();
    for _ in 0..6 {
        harness.key_down(Key::Space);
    }
    harness.key_up(Key::Space);
    harness.run();
    assert_eq!(harness.state().clicks, 1);
}

#[test]
fn a_click_by_assistive_technology_reaches_the_button_on_every_surface() {
    for surface in [Surface::House, Surface::Running, Surface::Paused] {
        let mut harness = screen(surface);
        harness.get_by_label("Start").click_accesskit();
        harness.run();
        assert_eq!(harness.state().clicks, 1);
    }
}

#[test]
fn commands_arrive_in_the_same_pass_once_and_are_drawn_soon() {
    let mut harness = screen(Surface::Running);
    harness.get_by_label("Start").focus();
    harness.run();
    for key in [Key::PageDown, Key::Space] {
        harness.event(down(key));
        harness.step();
        let window = &harness.output().viewport_output[&ViewportId::ROOT];
        assert!(window.repaint_delay.is_zero());
    }
    let seen = harness.state();
    assert_eq!(seen.commands, [Command::Next, Command::Main]);
    assert_eq!(seen.clicks, 0, "Space leaked to the focused button");
}

#[test]
fn escape_stops_and_leaves_the_focus_where_it_was() {
    let mut harness = screen(Surface::House);
    harness.get_by_label("Start").focus();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().commands, [Command::Stop]);
    assert!(harness.get_by_label("Start").is_focused());
}

#[test]
fn a_focused_text_field_is_noticed_and_typed_into() {
    let mut harness = screen(Surface::Reader { text: None });
    harness.get_by_role(Role::TextInput).focus();
    harness.run();
    let between_passes = InputContext::new(Surface::Reader { text: None });
    set_context(&harness.ctx, between_passes);
    for (key, typed) in [(Key::Space, " "), (Key::A, "a"), (Key::Space, " ")] {
        harness.event(down(key));
        harness.event(text(typed));
        harness.event(up(key));
    }
    harness.run();
    assert_eq!(harness.state().note, " a ");
    assert!(harness.state().commands.is_empty());
}

#[test]
fn zoom_keys_are_commands_and_no_key_quits() {
    let mut harness = screen(Surface::House);
    for key in [Key::Plus, Key::Q] {
        harness.key_press_modifiers(Modifiers::COMMAND, key);
    }
    harness.run();
    assert_eq!(harness.state().commands, [Command::ZoomIn]);
    assert_eq!(harness.ctx.zoom_factor(), 1.0);
    harness.ctx.options(|options| {
        assert!(options.quit_shortcuts.is_empty());
        assert!(!options.zoom_with_keyboard);
        assert_eq!(options.input_options.max_double_click_delay, 0.0);
    });
}

#[test]
fn tab_moves_the_focus_in_a_running_exercise_and_enter_then_presses() {
    let mut harness = screen(Surface::Running);
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_label("Start").is_focused());
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().clicks, 1);
    harness.event(Event::WindowFocused(false));
    harness.key_press(Key::X);
    harness.run();
    assert_eq!(harness.state().commands, [Command::Pause]);
}

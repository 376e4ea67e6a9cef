//! The whole window with a loudspeaker that remembers: lost and found again, silent from the beginning, and a
//! screen that stays on only while an exercise runs (R31, R32, R37, R75).
//!
//! Invariant: the real loop of the window draws every frame; only what is outside is a double.

use std::sync::Arc;
use std::sync::atomic::AtomicI32;
use std::sync::atomic::Ordering;

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use egui_kittest::kittest::Queryable as _;

use super::*;
use crate::app::App;
use crate::app::Route;
use crate::app::Setting;
use crate::audio::Call;
use crate::audio::Recorder;
use crate::bundle;
use crate::clock::FakeClock;
use crate::clock::wait;
use crate::desktop::awake::Hold;
use crate::desktop::awake::Inhibitor;
use crate::settings::Theme;
use crate::speech::Muted;
use crate::strings;
use crate::ui;
use crate::ui::theme;

/// How many holds on the screen there are.
#[derive(Clone, Default)]
struct Held(Arc<AtomicI32>);

impl Held {
    fn comes_to(&self, count: i32) {
        for _ in 0..200 {
            if self.0.load(Ordering::SeqCst) == count {
                return;
            }
            wait(Duration::from_millis(5));
        }
        panic!("{} holds and not {count} after a second", self.0.load(Ordering::SeqCst));
    }
}

impl Inhibitor for Held {
    fn take(&mut self) -> Option<Box<dyn Hold>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Some(Box::new(Grip(self.clone())))
    }
}

struct Grip(Held);

impl Hold for Grip {}

impl Drop for Grip {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A window, and what is outside of it.
struct Room {
    harness: Harness<'static, Window>,
    sound: Recorder,
    held: Held,
    clock: FakeClock,
}

impl Room {
    fn new(status: SoundStatus) -> Self {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let app = App::in_memory(bundle::library(), Arc::new(clock.clone()));
        let (sound, held) = (Recorder::default(), Held::default());
        sound.pretend_status(status);
        let doors = Doors {
            sound: Box::new(sound.clone()),
            speech: Box::new(Muted),
            awake: Awake::through(Box::new(held.clone())),
        };
        let window = Window::new(Shell::new(app, strings::english()), doors);
        let mut harness = Harness::builder()
            .with_size(egui::Vec2::new(1280.0, 800.0))
            .with_context_setup(ui::set_up)
            .build_eframe(|_| window);
        harness.run_steps(3);
        Self { harness, sound, held, clock }
    }

    fn app(&mut self) -> &mut App {
        &mut self.harness.state_mut().shell.app
    }

    /// Time passes, frame by frame.
    fn pass(&mut self, seconds: u64) {
        for _ in 0..seconds * 2 {
            self.clock.advance(Duration::from_millis(500));
            self.harness.step();
        }
    }

    fn reads(&self, words: &str) -> bool {
        let text = |node: &egui_kittest::Node<'_>| {
            let kit = node.accesskit_node();
            kit.label().or_else(|| kit.value()).is_some_and(|text| text.contains(words))
        };
        self.harness.root().children_recursive().any(|node| text(&node))
    }

    /// How many scores the loudspeaker was given.
    fn plays(&self) -> usize {
        self.sound.calls().iter().filter(|call| matches!(call, Call::Play(_))).count()
    }

    /// Strikes a key, and lets a second pass.
    fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.pass(1);
    }
}

fn ready() -> SoundStatus {
    SoundStatus::Ready { output: "Loudspeaker".into() }
}

fn lost() -> SoundStatus {
    SoundStatus::Silent { reason: "The loudspeaker was unplugged. Plug it in again.".into() }
}

#[test]
fn a_loudspeaker_lost_in_an_exercise_is_said_and_the_exercise_goes_on() {
    let mut room = Room::new(ready());
    room.app().rehearse("six-breaths", "default");
    room.pass(40);
    let before = room.app().run().unwrap().session.practised();
    room.sound.pretend_status(lost());
    room.pass(10);
    let run = room.app().run().unwrap();
    assert!(run.session.is_moving());
    assert_eq!(run.session.practised(), before + Duration::from_secs(10), "not a moment was lost");
    assert!(room.reads("The loudspeaker was unplugged."), "and it is said");
    let plays = room.plays();
    room.sound.pretend_status(ready());
    room.pass(2);
    assert!(room.reads("Sound is back."));
    assert_eq!(room.plays(), plays + 1, "what lies ahead is played from here");
    room.pass(300);
    assert_eq!(*room.app().route(), Route::After);
}

#[test]
fn without_any_sound_it_says_so_once_and_everything_works() {
    let mut room = Room::new(lost());
    assert!(room.reads("Sound is off on this device."));
    assert_eq!(room.app().notices().len(), 1);
    room.app().apply(Action::Dismiss(0));
    room.app().rehearse("six-breaths", "default");
    room.pass(310);
    assert_eq!(*room.app().route(), Route::After);
    assert!(room.app().notices().is_empty(), "once is enough");
}

#[test]
fn nothing_is_played_before_someone_started_something() {
    let mut room = Room::new(ready());
    for route in [Route::Practise, Route::ReadHome, Route::Progress, Route::Help, Route::Today] {
        room.app().apply(Action::Go(route));
        room.pass(30);
    }
    assert_eq!(room.plays(), 0);
    room.held.comes_to(0);
    room.harness.get_by_role_and_label(egui::Role::Button, "Start").click_accesskit();
    room.harness.run_steps(3);
    assert_eq!(room.plays(), 1);
}

#[test]
fn the_screen_stays_on_only_while_an_exercise_runs() {
    let mut room = Room::new(ready());
    room.held.comes_to(0);
    room.app().rehearse("six-breaths", "default");
    room.pass(1);
    room.held.comes_to(1);
    room.key(egui::Key::Q);
    room.held.comes_to(0);
    room.key(egui::Key::Space);
    room.held.comes_to(1);
    room.harness.get_by_label("Stop: symptom").click_accesskit();
    room.pass(1);
    room.held.comes_to(0);
    room.app().rehearse("six-breaths", "default");
    room.pass(1);
    room.held.comes_to(1);
    let held = room.held.clone();
    drop(room);
    held.comes_to(0);
}

/// Whether anything as large as the window is painted over its ground.
fn fills_the_window(room: &Room) -> bool {
    let whole = room.harness.ctx.content_rect();
    room.harness.output().shapes.iter().any(|drawn| match &drawn.shape {
        egui::Shape::Rect(rect) => rect.rect.contains_rect(whole) && rect.fill.a() > 0,
        _ => false,
    })
}

#[test]
fn the_window_is_cleared_to_the_theme_and_not_painted_over_a_second_time() {
    let mut room = Room::new(ready());
    let ground = |room: &mut Room| {
        let window = room.harness.state_mut();
        eframe::App::clear_color(window, &egui::Visuals::default())
    };
    for theme in [Theme::Paper, Theme::Contrast, Theme::Dark] {
        let before = ground(&mut room);
        room.app().apply(Action::Set(Setting::Theme(theme)));
        room.harness.step();
        let after = ground(&mut room);
        assert_eq!(after, theme::palettes().of(theme).bg.to_normalized_gamma_f32());
        assert!(before == after || fills_the_window(&room), "cleared to the theme before: painted once");
        room.harness.step();
        assert!(!fills_the_window(&room), "{theme:?}");
    }
}

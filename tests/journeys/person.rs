//! A person at the keyboard or the mouse: looks for names, presses, waits.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::Key;
use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use egui_kittest::kittest::Queryable as _;
use geste::app::App;
use geste::app::Effect;
use geste::app::Opening;
use geste::app::Places;
use geste::app::Route;
use geste::clock::Clock as _;
use geste::clock::FakeClock;
use geste::settings::Settings;
use geste::store;
use geste::store::NoShelf;
use geste::ui;
use geste::ui::Shell;

use crate::staging;

/// The application with its record in a folder, as it is after each start.
pub fn on_disk(folder: &Path, clock: &FakeClock, open: Option<Route>) -> App {
    App::open(Opening {
        library: staging::library(),
        problems: Vec::new(),
        settings: Settings { onboarded: true, ..Settings::default() },
        settings_notes: Vec::new(),
        shelf: Box::new(NoShelf),
        record: store::open(folder, &clock.local()),
        places: Places::default(),
        clock: Arc::new(clock.clone()),
        open,
    })
}

/// Someone using Geste.
pub struct Person {
    pub clock: FakeClock,
    harness: Harness<'static, Shell>,
}

impl Person {
    /// In front of an application made from a clock.
    pub fn with(make: impl FnOnce(&FakeClock) -> App) -> Self {
        let clock = staging::clock();
        let app = make(&clock);
        Self::at(clock, app)
    }

    /// In front of a given application.
    pub fn at(clock: FakeClock, app: App) -> Self {
        let mut harness = Harness::builder()
            .with_size(Vec2::new(1280.0, 800.0))
            .with_step_dt(0.5)
            .with_context_setup(ui::set_up)
            .build_ui_state(whole_window, staging::shell(app));
        harness.run_steps(3);
        Self { clock, harness }
    }

    /// The application behind the screen.
    pub fn app(&self) -> &App {
        &self.harness.state().app
    }

    /// The application, to be taken to another window.
    pub fn app_mut(&mut self) -> &mut App {
        &mut self.harness.state_mut().app
    }

    /// Presses what is called `name`, as assistive technology would.
    pub fn press(&mut self, name: &str) {
        self.find(name);
        self.harness.get_by(|n| is_called(n, name)).click_accesskit();
        self.harness.run_steps(3);
    }

    /// Strikes a key: down, up.
    pub fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run_steps(3);
    }

    /// Types into what has the focus.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run_steps(3);
    }

    /// Holds a key down for fifty repeats.
    pub fn hold_key(&mut self, key: Key) {
        self.harness.key_down(key);
        for _ in 0..50 {
            self.harness.event(egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
            self.harness.step();
        }
        self.harness.key_up(key);
        self.harness.run_steps(2);
    }

    /// Lets time pass, a quarter of a second at a time.
    pub fn wait(&mut self, seconds: f64) {
        let quarter = Duration::from_millis(250);
        let mut left = Duration::from_secs_f64(seconds);
        while !left.is_zero() {
            let now = left.min(quarter);
            self.clock.advance(now);
            left -= now;
            self.harness.step();
        }
        self.harness.run_steps(2);
    }

    /// Lets this many frames of half a second pass, while the clock of practice stands still.
    pub fn frames(&mut self, count: usize) {
        self.harness.run_steps(count);
    }

    /// Lets time pass in one go, and looks.
    pub fn pass(&mut self, time: Duration) {
        self.clock.advance(time);
        self.harness.run_steps(2);
    }

    /// Lets half a second pass, for the window as for the exercise.
    pub fn pass_half_a_second(&mut self) {
        self.clock.advance(Duration::from_millis(500));
        self.harness.step();
    }

    /// Presses and lets go of the mouse at a place.
    pub fn press_at(&mut self, at: egui::Pos2) {
        self.harness.hover_at(at);
        self.harness.drag_at(at);
        self.harness.step();
        self.harness.drop_at(at);
        self.harness.run_steps(3);
    }

    /// Where everything is that can be pressed.
    pub fn controls(&self) -> Vec<egui::Rect> {
        let nodes = self.harness.query_all_by(|n| matches!(n.role(), egui::Role::Button | egui::Role::Link));
        nodes.map(|node| node.rect()).collect()
    }

    /// What assistive technology was told last: at once, or when it had finished.
    pub fn announced(&self, at_once: bool) -> String {
        let live = if at_once { egui::accesskit::Live::Assertive } else { egui::accesskit::Live::Polite };
        let mut nodes = self.harness.root().children_recursive();
        let line = nodes
            .find(|n| n.accesskit_node().role() == egui::Role::Status && n.accesskit_node().live() == live);
        line.and_then(|n| n.accesskit_node().label()).unwrap_or_default()
    }

    /// Whether something on screen is called exactly this.
    pub fn sees(&self, name: &str) -> bool {
        self.harness.query_all_by(|n| is_called(n, name)).next().is_some()
    }

    /// Whether any words on screen contain these.
    pub fn reads(&self, words: &str) -> bool {
        self.texts().iter().any(|t| t.contains(words))
    }

    /// Every name and text on screen.
    pub fn texts(&self) -> Vec<String> {
        let nodes = self.harness.root().children_recursive();
        nodes.filter_map(|n| n.accesskit_node().label().or_else(|| n.accesskit_node().value())).collect()
    }

    /// What has the focus.
    pub fn focused(&self) -> Option<String> {
        let mut nodes = self.harness.root().children_recursive();
        nodes.find(|n| n.accesskit_node().is_focused()).and_then(|n| n.accesskit_node().label())
    }

    /// What the application asked of the outside since the last look.
    pub fn effects(&mut self) -> Vec<Effect> {
        self.app_mut().take_effects()
    }

    /// The window's name for assistive technology.
    pub fn window_title(&self) -> String {
        self.harness.state().window_title()
    }

    fn find(&self, name: &str) {
        let found = self.harness.query_all_by(|n| is_called(n, name)).count();
        assert!(found == 1, "{found} things are called {name:?}; on screen: {:#?}", self.texts());
    }
}

fn is_called(node: &egui_kittest::kittest::AccessKitNode<'_>, name: &str) -> bool {
    let pressable = matches!(node.role(), egui::Role::Button | egui::Role::Link | egui::Role::TextInput);
    pressable && node.label().is_some_and(|label| label == name)
}

fn whole_window(ui: &mut egui::Ui, shell: &mut Shell) {
    let whole = ui.ctx().content_rect();
    let mut window = ui.new_child(egui::UiBuilder::new().max_rect(whole));
    window.set_clip_rect(whole);
    shell.frame(&mut window);
}

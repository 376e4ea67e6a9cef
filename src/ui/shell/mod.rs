//! One frame: time passes, keys become commands, the screen is drawn, actions are applied.
//!
//! Invariant: the shell is the same in the window, in the tests and in the gallery; only who calls
//! [`Shell::frame`] differs. Drawn colours are always those of the person's theme, except during
//! the fade from the dark first frame.

pub mod keys;
pub mod navigation;
pub mod notices;
mod switches;

use std::sync::Arc;
use std::time::Duration;

use egui::Color32;
use egui::Context;
use egui::Ui;

use switches::Switches;

use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Notice;
use crate::app::Route;
use crate::app::SequenceAction;
use crate::app::Setting;
use crate::content::StepKind;
use crate::session::Phase;
use crate::settings::Theme;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::accessibility::Announcer;
use crate::ui::figure;
use crate::ui::figure::Sides;
use crate::ui::input;
use crate::ui::input::Command;
use crate::ui::layout::Layout;
use crate::ui::prose;
use crate::ui::scene::Scene;
use crate::ui::screens;
use crate::ui::theme;
use crate::ui::widgets;

/// How long the dark first frame takes to become the person's theme, in seconds.
const FADE: f64 = 0.6;

/// Pictures that move are drawn this often.
const MOVING: Duration = Duration::from_millis(33);

/// A ring that only counts is drawn this often: four times a second.
const COUNTING: Duration = Duration::from_millis(250);

/// The application with its screen.
pub struct Shell {
    pub app: App,
    texts: Texts,
    polite: Announcer,
    assertive: Announcer,
    /// Theme drawn last.
    drawn: Option<Theme>,
    /// What the window was cleared to before this frame, where a window does so.
    cleared: Option<Color32>,
    /// Start of the fade from dark, in egui's seconds; nothing when it is over or not wanted.
    fade: Option<Option<f64>>,
    arrivals_seen: u64,
    /// The glossary word whose card was open in the frame before.
    word_seen: Option<String>,
    announced: String,
    switches: Switches,
}

/// Prepares a window once, before its first frame: fonts, input layer, sizes.
pub fn set_up(ctx: &Context) {
    theme::install_fonts(ctx);
    input::install(ctx);
    theme::apply_style(ctx, &theme::palettes().dark);
    theme::use_palette(ctx, Arc::clone(&theme::palettes().dark));
}

impl Shell {
    /// A shell around an application.
    pub fn new(app: App, texts: Texts) -> Self {
        Self {
            app,
            texts,
            polite: Announcer::polite(),
            assertive: Announcer::assertive(),
            drawn: None,
            cleared: None,
            fade: None,
            arrivals_seen: u64::MAX,
            word_seen: None,
            announced: String::new(),
            switches: Switches::default(),
        }
    }

    /// Begin dark, then become the person's theme: slowly, or at once after the first frame where
    /// nothing may move.
    pub fn fade_from_dark(&mut self) {
        self.fade = (self.app.settings().theme != Theme::Dark).then_some(None);
    }

    /// From now on the window is cleared to [`Self::ground`] before each frame, so that nothing has to be painted
    /// twice where everything is painted by the processor.
    pub fn window_is_cleared(&mut self) {
        self.cleared = Some(theme::palettes().dark.bg);
    }

    /// What the window is cleared to before the next frame: dark before the first, then as in the last.
    pub fn ground(&self) -> Color32 {
        self.cleared.unwrap_or(theme::palettes().dark.bg)
    }

    /// The language in use.
    pub const fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The window's title: the screen first, then the program.
    pub fn window_title(&self) -> String {
        let scene =
            Scene::new(&self.texts, Layout::of(egui::Vec2::ZERO, self.app.settings().side), &self.app);
        self.texts.window_title(screens::name(&self.app, &scene))
    }

    /// Draws one frame into `ui`, which is the whole window.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.app.tick();
        for command in input::take_commands(&ctx) {
            self.command(&ctx, command);
        }
        self.colours(&ctx);
        let actions = self.draw(ui);
        for action in actions {
            self.app.apply(action);
        }
        self.after(&ctx);
    }

    fn draw(&mut self, ui: &mut Ui) -> Vec<Action> {
        let layout = Layout::of(ui.max_rect().size(), self.app.settings().side);
        let bg = theme::palette(ui).bg;
        if self.cleared != Some(bg) {
            ui.painter().rect_filled(ui.max_rect(), 0.0, bg);
        }
        self.cleared = self.cleared.map(|_| bg);
        let title = self.window_title();
        accessibility::window_name(ui.ctx(), &title);
        figure::use_sides(ui.ctx(), Sides::of(self.app.settings()));
        let scene = Scene::new(&self.texts, layout, &self.app);
        navigation::show(ui, &scene);
        screens::show(ui, &self.app, &scene);
        let actions = scene.into_actions();
        self.announce();
        self.polite.show(ui);
        self.assertive.show(ui);
        actions
    }

    /// Sets the palette of this frame.
    fn colours(&mut self, ctx: &Context) {
        let theme_now = self.app.settings().theme;
        let target = theme::palettes().of(theme_now);
        if let Some(begun) = self.fade {
            let now = ctx.input(|i| i.time);
            let start = begun.unwrap_or(now);
            let calm = !self.app.settings().moving_pictures && begun.is_some();
            let share = if calm { 1.0 } else { ((now - start) / FADE).clamp(0.0, 1.0) as f32 };
            self.fade = (share < 1.0).then_some(Some(start));
            let palette = Arc::new(theme::palettes().dark.towards(target, share));
            theme::apply_style(ctx, &palette);
            theme::use_palette(ctx, palette);
            self.drawn = None;
            ctx.request_repaint();
        } else if self.drawn != Some(theme_now) {
            theme::apply_style(ctx, target);
            theme::use_palette(ctx, Arc::clone(target));
            self.drawn = Some(theme_now);
        }
    }

    /// What follows a frame: the focus, the keys' meaning, when to draw again.
    fn after(&mut self, ctx: &Context) {
        if self.app.arrivals() != self.arrivals_seen {
            self.arrivals_seen = self.app.arrivals();
            accessibility::focus_main(ctx, widgets::main_id());
            ctx.request_repaint();
        } else {
            self.follow_word(ctx);
        }
        self.word_seen.clone_from(&self.app.lookup().word);
        let context = keys::context(&self.app);
        self.switches.after_frame(ctx, context.scanning, &self.app.settings().input);
        input::set_context(ctx, context);
        if let Some(wait) = self.until_next_frame() {
            ctx.request_repaint_after(wait);
        }
    }

    /// The focus goes into the card of a word when it opens, and back to the word when it closes.
    fn follow_word(&self, ctx: &Context) {
        let now = &self.app.lookup().word;
        if *now == self.word_seen {
            return;
        }
        let word = now.as_ref().or(self.word_seen.as_ref());
        let Some(word) = word else { return };
        let to = if now.is_some() { screens::word_close() } else { prose::word_id(word) };
        accessibility::focus_main(ctx, to);
        ctx.request_repaint();
    }

    /// When the picture changes by itself; nothing when it does not.
    pub fn until_next_frame(&self) -> Option<Duration> {
        match self.app.route() {
            Route::Between => self.app.rest_left().filter(|left| !left.is_zero()).map(to_next_second),
            Route::Player => self.until_next_in_player(),
            Route::PoseEditor => screens::settings::poses::shows_movement(&self.app).then_some(MOVING),
            _ => screens::exercise::shows_movement(&self.app).then_some(MOVING),
        }
    }

    fn until_next_in_player(&self) -> Option<Duration> {
        let run = self.app.run()?;
        let session = run.shown();
        let second = session.until_next_second()?;
        let running = session.phase() == Phase::Running;
        let waits = session.waits() && running && session.beats().is_none();
        if self.app.settings().by_ear || !self.app.picture_moves() {
            return (!waits).then_some(second);
        }
        let posed = running.then(|| session.posed(&run.exercise)).flatten();
        if posed.is_some_and(|posed| posed.is_moving()) {
            return Some(MOVING);
        }
        if waits {
            // The figure breathes at the person's own pace; a picture to judge stands still.
            return run.picture().is_none().then_some(COUNTING);
        }
        let kind = session.place().map(|p| p.segment.kind);
        match kind {
            Some(StepKind::BreatheIn | StepKind::BreatheOut) if session.phase() == Phase::Running => {
                Some(MOVING)
            }
            Some(StepKind::Metronome) => Some(second.min(self.until_next_beat())),
            _ => Some(second.min(COUNTING)),
        }
    }

    fn until_next_beat(&self) -> Duration {
        let Some(run) = self.app.run() else { return COUNTING };
        let Some(beats) = run.shown().beats() else { return COUNTING };
        let now = run.shown().elapsed();
        let next = beats.beat(beats.number_at(now).map_or(0, |number| number + 1)).at;
        next.saturating_sub(now).clamp(Duration::from_millis(5), Duration::from_secs(3))
    }

    /// News for assistive technology: the step that begins, a pause, a notice.
    fn announce(&mut self) {
        let between = *self.app.route() == Route::Between;
        let quiet = between || *self.app.route() == Route::Player;
        self.interrupt(quiet);
        let calm = |n: &&Notice| !quiet && !notices::interrupts(n, quiet);
        let notice = self.app.notices().last().filter(calm).map(|n| notices::words(&self.texts, n));
        let for_reader = notice.is_some() || self.app.tells_screen_reader();
        let news = notice.or_else(|| {
            if between {
                screens::player::between::model(&self.app).map(|m| m.spoken(&self.texts))
            } else {
                screens::player::model(&self.app).map(|m| spoken(&m, &self.texts))
            }
        });
        let told = || screens::told(&self.app, &self.texts);
        let for_reader = for_reader || self.app.run().is_none();
        let news = news.or_else(told).unwrap_or_default();
        if news != self.announced && !news.is_empty() {
            if for_reader {
                self.polite.say(news.clone());
            } else if between {
                // Of the steps Geste's own voice is told by the session itself.
                self.app.answer_aloud(news.clone());
            }
        }
        self.announced = news;
    }

    /// What is wrong now is told at once, with its cure (R60); nothing once nothing is.
    fn interrupt(&mut self, exercising: bool) {
        let trouble = self.app.notices().iter().rev().find(|n| notices::interrupts(n, exercising));
        let words = trouble.map(|n| notices::words(&self.texts, n));
        self.assertive.say(words.unwrap_or_default());
    }

    fn command(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Stop => self.app.apply(Action::Up),
            Command::ZoomIn => self.zoom(1),
            Command::ZoomOut => self.zoom(-1),
            Command::ZoomReset => self.app.apply(Action::Set(Setting::Zoom(100))),
            Command::NextRegion | Command::PreviousRegion => other_region(ctx),
            Command::WhereAmI => self.say_where(),
            Command::Switch(switch) => self.switches.press(switch),
            Command::Pressed(key) => keys::keep(&mut self.app, key),
            other => match self.app.route().clone() {
                Route::Between => self.between_command(other),
                Route::Player => keys::in_player(&mut self.app, other),
                Route::Reader(article) => self.reader_command(&article, other),
                Route::Quiz(_) => self.quiz_command(ctx, other),
                _ if other == Command::Main => accessibility::focus_main(ctx, widgets::main_id()),
                _ => {}
            },
        }
    }

    fn zoom(&mut self, by: i8) {
        let now = self.app.settings().text_scale_percent;
        self.app.apply(Action::Set(Setting::Zoom(screens::settings::controls::next_zoom(now, by))));
    }

    fn say_where(&mut self) {
        let words = if let Some(model) = screens::player::between::model(&self.app) {
            model.where_am_i(&self.texts)
        } else if let Some(model) = screens::player::model(&self.app) {
            screens::player::where_am_i(&model, &self.texts)
        } else {
            self.window_title()
        };
        let geste_speaks = self.app.own_voice() && !self.app.voices().is_silent();
        if !geste_speaks {
            self.polite.answer(words.clone());
        }
        self.app.answer_aloud(words);
    }

    /// Keys, pedals and remotes between two parts: forward goes on, and so does Space.
    fn between_command(&mut self, command: Command) {
        let action = match command {
            Command::Main | Command::Next | Command::Digit(1) => SequenceAction::GoOn,
            Command::Digit(2) => SequenceAction::SkipPart,
            Command::Digit(3) => SequenceAction::EndHere,
            _ => return,
        };
        self.app.apply(Action::Sequence(action));
    }

    /// A digit is an answer.
    fn quiz_command(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::Digit(number) if number > 0 => {
                self.app.apply(Action::Look(Look::Answer(usize::from(number) - 1)));
            }
            Command::Main => accessibility::focus_main(ctx, widgets::main_id()),
            _ => {}
        }
    }

    /// One press, one sentence.
    fn reader_command(&mut self, article: &str, command: Command) {
        let last = self.app.library().article(article).map_or(0, |a| a.body.sentences.saturating_sub(1));
        let at = self.app.reading().at;
        let sentence = match command {
            Command::Main | Command::Next => (at + 1).min(last),
            Command::Back => at.saturating_sub(1),
            _ => return,
        };
        self.app.apply(Action::JumpTo(sentence));
    }
}

/// Until `left` is next a whole number of seconds.
const fn to_next_second(left: Duration) -> Duration {
    let part = Duration::from_nanos(left.subsec_nanos() as u64);
    if part.is_zero() { Duration::from_secs(1) } else { part }
}

/// F6: from the page to the rooms and back.
fn other_region(ctx: &Context) {
    let on_page = ctx.memory(|m| m.focused()) == Some(widgets::main_id());
    let target = if on_page { navigation::here_id() } else { widgets::main_id() };
    accessibility::focus_main(ctx, target);
}

/// What is said when a step begins.
fn spoken(model: &screens::player::Model<'_>, texts: &Texts) -> String {
    match model.view {
        screens::player::View::Paused => texts.paused_title(),
        screens::player::View::CountIn { .. } => texts.player_get_ready(),
        _ => model.step.say.replace("{choice}", model.choice.as_deref().unwrap_or_default()),
    }
}

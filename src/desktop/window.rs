//! One window: frames in, effects out.

use std::time::Duration;

use egui::Context;
use egui::Ui;
use egui::ViewportCommand;

use crate::app::Action;
use crate::app::Effect;
use crate::app::Notice;
use crate::audio::Sound;
use crate::audio::SoundStatus;
use crate::desktop::awake::Awake;
use crate::desktop::dialogue::Asked;
use crate::desktop::dialogue::Dialogue;
use crate::desktop::paper;
use crate::desktop::voice::Voice;
use crate::settings::SoundChoice;
use crate::speech::Speech;
use crate::ui::Shell;
use crate::ui::words;

/// While an exercise runs a hidden window is woken this often, so that every step is kept in time.
const HEARTBEAT: Duration = Duration::from_millis(250);

/// What leads out of the window.
pub struct Doors {
    pub sound: Box<dyn Sound>,
    pub speech: Box<dyn Speech>,
    pub awake: Awake,
}

/// The shell in a window, with a loudspeaker and a voice.
pub struct Window {
    shell: Shell,
    sound: Box<dyn Sound>,
    voice: Voice,
    awake: Awake,
    dialogue: Dialogue,
    /// Whether the silence was already said.
    silence_said: bool,
    shown: bool,
    /// Nothing stands in the way of closing any more.
    may_close: bool,
    title: String,
}

impl Window {
    /// A window around a shell.
    pub fn new(mut shell: Shell, doors: Doors) -> Self {
        shell.window_is_cleared();
        Self {
            shell,
            sound: doors.sound,
            voice: Voice::new(doors.speech),
            awake: doors.awake,
            dialogue: Dialogue::default(),
            silence_said: false,
            shown: false,
            may_close: false,
            title: String::new(),
        }
    }

    /// The shell inside, for tests.
    pub const fn shell(&self) -> &Shell {
        &self.shell
    }

    fn carry_out(&mut self, ctx: &Context) {
        for effect in self.shell.app.take_effects() {
            match effect {
                Effect::Play(score) => self.sound.play(score),
                Effect::Silence => self.sound.silence(),
                Effect::Levels(levels) => {
                    self.sound.set_loudness(levels.tones, levels.beats);
                    self.sound.keep_open(levels.keep_open);
                }
                Effect::RetrySound => {
                    self.silence_said = false;
                    self.sound.retry();
                }
                Effect::Say(line) => {
                    let words = words::spoken(self.shell.texts(), &line);
                    self.voice.say(&line, words, self.shell.app.settings());
                }
                Effect::Hush => self.voice.hush(),
                Effect::LookForVoices => self.voice.look_again(self.shell.app.settings()),
                Effect::CopyText(text) => ctx.copy_text(text),
                Effect::Save(paper) => {
                    let saved = paper::save(&self.shell.app, &paper);
                    self.shell.app.apply(Action::PaperSaved(saved));
                    ctx.request_repaint();
                }
                Effect::ChooseFolder => self.dialogue.open(ctx, Asked::ContentFolder),
                Effect::ChooseFile => self.dialogue.open(ctx, Asked::ExerciseFile),
                Effect::ChooseTarget { exercise } => self.dialogue.open(ctx, Asked::ExerciseTarget(exercise)),
                Effect::ChoosePoseTarget { pose } => self.dialogue.open(ctx, Asked::PoseTarget(pose)),
                Effect::Close => {
                    self.may_close = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
            }
        }
        let runs = self.shell.app.run().is_some_and(|run| run.session.is_moving());
        self.awake.want(runs);
    }

    /// A window that is closed while something runs or is not on disk asks once.
    fn ask_before_closing(&mut self, ctx: &Context) {
        let asked = ctx.input(|i| i.viewport().close_requested());
        if asked && !self.may_close && self.shell.app.asks_before_closing() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.shell.app.apply(Action::AskToClose);
            ctx.request_repaint();
        }
    }

    /// Says once, calmly, that nothing can be heard, and that it can again.
    fn listen(&mut self, ctx: &Context) {
        let wanted = self.shell.app.settings().sound != SoundChoice::Silent;
        match (self.silence_said, self.sound.status()) {
            (false, SoundStatus::Silent { reason }) if wanted => {
                self.silence_said = true;
                self.shell.app.say(Notice::SoundSilent { reason });
            }
            (true, SoundStatus::Ready { .. }) => {
                self.silence_said = false;
                self.shell.app.sound_is_back();
            }
            _ => {}
        }
        if let Some(wait) = self.voice.report(&mut self.shell.app) {
            ctx.request_repaint_after(wait);
        }
    }

    /// The window is shown after its first, dark frame; its title follows the screen.
    fn present(&mut self, ctx: &Context) {
        if !self.shown {
            self.shown = true;
            ctx.send_viewport_cmd(ViewportCommand::Visible(true));
            ctx.send_viewport_cmd(ViewportCommand::Focus);
        }
        let title = self.shell.window_title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        if let Some(action) = self.dialogue.answer() {
            self.shell.app.apply(action);
        }
        self.shell.app.tick();
        self.ask_before_closing(ctx);
        self.listen(ctx);
        self.carry_out(ctx);
        if self.shell.app.run().is_some_and(|r| r.session.is_moving()) {
            let hidden =
                ctx.input(|i| i.viewport().minimized == Some(true) || i.viewport().occluded == Some(true));
            if hidden {
                ctx.request_repaint_after(HEARTBEAT);
            }
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let zoom = f32::from(self.shell.app.settings().text_scale_percent) / 100.0;
        if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
            ctx.set_zoom_factor(zoom);
        }
        self.shell.frame(ui);
        self.carry_out(&ctx);
        self.present(&ctx);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.shell.ground().to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.sound.silence();
        self.voice.hush();
        self.shell.app.close();
    }
}

#[cfg(test)]
mod tests;

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
use crate::desktop::dialogue::FolderDialogue;
use crate::settings::SoundChoice;
use crate::ui::Shell;
use crate::ui::theme;

/// While an exercise runs a hidden window is woken this often, so that every step is kept in time.
const HEARTBEAT: Duration = Duration::from_millis(250);

/// The shell in a window, with a loudspeaker.
pub struct Window {
    shell: Shell,
    sound: Box<dyn Sound>,
    dialogue: FolderDialogue,
    /// Whether the silence was already said.
    silence_said: bool,
    shown: bool,
    /// Nothing stands in the way of closing any more.
    may_close: bool,
    title: String,
}

impl Window {
    /// A window around a shell.
    pub fn new(shell: Shell, sound: Box<dyn Sound>) -> Self {
        Self {
            shell,
            sound,
            dialogue: FolderDialogue::default(),
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
                Effect::Loudness(tenths) => self.sound.set_loudness(tenths),
                Effect::RetrySound => {
                    self.silence_said = false;
                    self.sound.retry();
                }
                Effect::CopyText(text) => ctx.copy_text(text),
                Effect::Close => {
                    self.may_close = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
                Effect::ChooseFolder => self.dialogue.open(ctx),
            }
        }
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

    /// Says once, calmly, that nothing can be heard.
    fn listen(&mut self) {
        let wanted = self.shell.app.settings().sound != SoundChoice::Silent;
        if let (true, false, SoundStatus::Silent { reason }) =
            (wanted, self.silence_said, self.sound.status())
        {
            self.silence_said = true;
            self.shell.app.say(Notice::SoundSilent { reason });
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
        if let Some(folder) = self.dialogue.answer() {
            self.shell.app.apply(Action::UseContent(folder));
        }
        self.shell.app.tick();
        self.ask_before_closing(ctx);
        self.listen();
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
        theme::palettes().dark.bg.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.sound.silence();
    }
}

//! The thread that speaks, and lives through the service's comings and goings.
//!
//! Invariant: it sleeps whenever there is nothing to do. A service that is lost is looked for once, for
//! the line that is due; any other trouble is shown, and only [`Order::Retry`] tries again. Listing
//! voices can block a service for seconds, so it is done only while nothing is being said.
//! Look next at [`super::mouth`].

use std::mem;
use std::ops::ControlFlow;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::SilentReason;
use super::SpeechStatus;
use super::Urgency;
use super::VoiceSettings;
use super::agenda::Agenda;
use super::agenda::Order;
use super::board::Board;
use super::mouth::Manner;
use super::mouth::Mouth;
use super::mouth::Open;

/// What a line takes at most: a slow voice says 80 words a minute, about 7 letters a second.
const PER_LETTER: Duration = Duration::from_millis(150);
/// And a breath.
const BREATH: Duration = Duration::from_secs(1);

/// Everything the thread owns.
pub struct Worker {
    open: Open,
    inbox: Receiver<Order>,
    board: Board,
    settings: VoiceSettings,
    agenda: Agenda,
    voices_wanted: bool,
    /// How long the present line may still be sounding, when nothing happens meanwhile.
    sounding: Option<Duration>,
    /// Whether an urgent line was said since the last quiet.
    after_urgent: bool,
}

impl Worker {
    /// A worker at rest; `settings` hold until others come.
    pub fn new(open: Open, inbox: Receiver<Order>, board: Board, settings: VoiceSettings) -> Self {
        Self {
            open,
            inbox,
            board,
            settings,
            agenda: Agenda::default(),
            voices_wanted: false,
            sounding: None,
            after_urgent: false,
        }
    }

    /// Starts the thread; `farewell` is dropped when it ends.
    pub fn spawn(self, farewell: Sender<()>) {
        let board = self.board.clone();
        let shown = board.clone();
        let run = move || {
            // A system's library may panic; the person's exercise goes on, and the status says why it is quiet.
            if catch_unwind(AssertUnwindSafe(|| self.run())).is_err() {
                shown.set_status(SpeechStatus::Silent { reason: SilentReason::Lost });
            }
            drop(farewell);
        };
        if let Err(error) = thread::Builder::new().name("geste-speech".into()).spawn(run) {
            tracing::warn!(%error, "no thread for speech");
            let reason = SilentReason::Refused { detail: error.to_string() };
            board.set_status(SpeechStatus::Silent { reason });
        }
    }

    fn run(mut self) {
        self.gather();
        while !self.agenda.quit {
            let Err(reason) = self.serve() else { return };
            tracing::warn!(?reason, "no speech");
            self.board.set_status(SpeechStatus::Silent { reason });
            if self.wait_for_retry().is_break() {
                return;
            }
        }
    }

    /// Speaks until told to quit or in trouble.
    fn serve(&mut self) -> Result<(), SilentReason> {
        let mut mouth = self.opened()?;
        loop {
            self.gather();
            let due = mem::take(&mut self.agenda);
            if due.quit {
                let _ = mouth.hush();
                return Ok(());
            }
            if let Some(settings) = &due.settings {
                self.settings = settings.clone();
            }
            self.voices_wanted |= due.voices;
            match self.carry_out(mouth.as_mut(), &due) {
                Err(SilentReason::Lost) if due.lines().next().is_some() => {
                    tracing::info!("the speech service was lost; looking for it once");
                    mouth = self.opened()?;
                    self.carry_out(mouth.as_mut(), &due)?;
                }
                done => done?,
            }
        }
    }

    fn opened(&mut self) -> Result<Box<dyn Mouth>, SilentReason> {
        self.board.set_status(SpeechStatus::Starting);
        self.quiet();
        let mut mouth = (self.open)()?;
        mouth.set(&self.settings)?;
        self.board.set_status(SpeechStatus::Ready { service: mouth.service() });
        Ok(mouth)
    }

    /// Waits for orders, but not when some are left or the voices can be listed, and takes all there are.
    fn gather(&mut self) {
        if self.agenda.is_empty() {
            match (self.voices_wanted, self.sounding) {
                (true, None) => {}
                (true, Some(rest)) => match self.inbox.recv_timeout(rest) {
                    Ok(order) => self.agenda.note(order),
                    Err(RecvTimeoutError::Timeout) => self.quiet(),
                    Err(RecvTimeoutError::Disconnected) => self.agenda.quit = true,
                },
                (false, _) => self.agenda.note(self.inbox.recv().unwrap_or(Order::Quit)),
            }
        }
        while let Ok(order) = self.inbox.try_recv() {
            self.agenda.note(order);
        }
    }

    fn carry_out(&mut self, mouth: &mut dyn Mouth, due: &Agenda) -> Result<(), SilentReason> {
        if due.hush {
            mouth.hush()?;
            self.quiet();
        }
        if let Some(settings) = &due.settings {
            mouth.set(settings)?;
        }
        for line in due.lines() {
            if self.settings.volume == 0 || line.text.trim().is_empty() {
                mouth.hush()?;
                self.quiet();
                continue;
            }
            let waits = self.after_urgent && line.urgency == Urgency::Step;
            mouth.say(line, if waits { Manner::AfterUrgent } else { Manner::AtOnce })?;
            let letters = u32::try_from(line.text.chars().count()).unwrap_or(u32::MAX);
            let before = if waits { self.sounding.unwrap_or_default() } else { BREATH };
            self.sounding = Some(before.saturating_add(PER_LETTER.saturating_mul(letters)));
            self.after_urgent |= line.urgency == Urgency::Urgent;
        }
        if self.voices_wanted && self.sounding.is_none() {
            self.board.set_voices(mouth.voices()?);
            self.voices_wanted = false;
        }
        Ok(())
    }

    fn quiet(&mut self) {
        self.sounding = None;
        self.after_urgent = false;
    }

    /// Sleeps until somebody asks to try again; what was to be said in the meantime is not said later.
    fn wait_for_retry(&mut self) -> ControlFlow<()> {
        let unheard = mem::take(&mut self.agenda);
        self.settings = unheard.settings.unwrap_or_else(|| self.settings.clone());
        self.voices_wanted |= unheard.voices;
        loop {
            match self.inbox.recv() {
                Ok(Order::Retry) => return ControlFlow::Continue(()),
                Ok(Order::Set(settings)) => self.settings = settings,
                Ok(Order::Voices) => self.voices_wanted = true,
                Ok(Order::Say(_) | Order::Hush) => {}
                Ok(Order::Quit) | Err(_) => return ControlFlow::Break(()),
            }
        }
    }
}

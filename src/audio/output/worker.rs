//! The thread that carries out orders and lives through the comings and goings of sound services and devices.
//!
//! Invariant: it sleeps whenever there is nothing to do. A device or service that is lost is looked for again
//! [`REOPEN_AFTER`] it went, on whatever the system plays on by then. Without one it waits for
//! [`Order::Retry`], or tries once, quietly, for every new score. It wakes by itself only while a line runs.
//! Look next at [`Line`], and at who opens one: `pulse` and `stream`.

use std::error::Error;
use std::ops::ControlFlow;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::status::Status;
use super::trouble::Trouble;
use crate::audio::SoundStatus;
use crate::audio::meter::Meter;
use crate::audio::mixer::Desk;
use crate::audio::mixer::Mixer;
use crate::audio::synth::Palette;
use crate::session::Score;

/// How long after a loss, and after each try that failed, the system is asked for its loudspeaker again. The first
/// wait is longer than the time between two pictures of a running exercise, so that the loss is seen and said.
const REOPEN_AFTER: [Duration; 4] =
    [Duration::from_millis(1_200), Duration::from_secs(2), Duration::from_secs(4), Duration::from_secs(8)];

/// How often a running line is checked; the position moves in such steps.
const CHECK_EVERY: Duration = Duration::from_millis(50);

/// A way to a loudspeaker that plays, or could. Used on the worker's thread only; no call may wait for longer than
/// some seconds.
pub trait Line {
    /// What the system calls the loudspeaker.
    fn output(&self) -> Result<String, Trouble>;
    /// Whether samples are asked for.
    fn is_running(&self) -> bool;
    /// Plays `score` from now, while what is sounding fades.
    fn play(&mut self, score: &Score) -> Result<(), Trouble>;
    /// What is sounding fades, and nothing follows.
    fn silence(&mut self) -> Result<(), Trouble>;
    /// Measures what has been heard, and rests once that is everything. Meant for every [`CHECK_EVERY`].
    fn check(&mut self) -> Result<(), Trouble>;
}

/// What a new line is made of.
#[derive(Debug)]
pub struct Parts {
    pub mixer: Mixer,
    pub desk: Desk,
    pub meter: Arc<Meter>,
    /// Its number, to tell its news from that of an earlier line.
    pub line: u64,
    /// Where its news goes: [`Order::Lost`] and the like.
    pub orders: Sender<Order>,
}

/// Opens a line, which is idle. Called on the worker's thread, where the line stays.
pub type Connect = Box<dyn FnMut(Parts) -> Result<Box<dyn Line>, Trouble> + Send>;

/// What the worker can be asked, or told.
#[derive(Debug)]
#[cfg_attr(
    all(target_os = "linux", not(test)),
    expect(dead_code, reason = "a Linux sound service moves a stream to another loudspeaker by itself")
)]
pub enum Order {
    Play(Score),
    Silence,
    Retry,
    Quit,
    /// The line with this number has ended.
    Lost(u64),
    /// The line with this number goes on, through another loudspeaker.
    Changed(u64),
    /// The system has another loudspeaker now, and the line with this number does not lead there.
    Moved(u64),
}

/// Everything the thread owns.
pub struct Worker {
    connect: Connect,
    orders: Sender<Order>,
    inbox: Receiver<Order>,
    meter: Arc<Meter>,
    status: Status,
    palette: Arc<Palette>,
    /// The number of the present line.
    line: u64,
    /// Tries left to open the lost sound again.
    again: &'static [Duration],
    /// There was sound since the last trouble.
    worked: bool,
}

impl Worker {
    /// `orders` leads to `inbox`.
    fn new(
        connect: Connect,
        orders: Sender<Order>,
        inbox: Receiver<Order>,
        meter: Arc<Meter>,
        status: Status,
    ) -> Self {
        Self {
            connect,
            orders,
            inbox,
            meter,
            status,
            palette: Arc::default(),
            line: 0,
            again: &[],
            worked: false,
        }
    }

    /// Starts the thread; it ends at [`Order::Quit`]. What takes time, the tables of the tones too, is made there, so
    /// that the window need not wait. A library that panics on it costs the sound, and no more.
    pub fn spawn(
        connect: Connect,
        orders: Sender<Order>,
        inbox: Receiver<Order>,
        meter: Arc<Meter>,
        status: Status,
    ) {
        let (told, ended, stopped) = (status.clone(), status.clone(), Arc::clone(&meter));
        let work = move || Self::new(connect, orders, inbox, meter, status).run();
        let run = move || {
            if catch_unwind(AssertUnwindSafe(work)).is_err() {
                stopped.stop();
                ended.set(SoundStatus::Silent { reason: Trouble::Lost.to_string() });
            }
        };
        if let Err(error) = thread::Builder::new().name("geste-sound".into()).spawn(run) {
            tracing::warn!(%error, "no thread for sound");
            told.set(SoundStatus::Silent { reason: Trouble::NoThread(error).to_string() });
        }
    }

    fn run(mut self) {
        let mut first = None;
        loop {
            let Err(trouble) = self.serve(first.take()) else { return };
            tracing::warn!(cause = trouble.source(), "{trouble}");
            self.meter.stop();
            self.status.set(SoundStatus::Silent { reason: trouble.to_string() });
            // What worked before, whatever became of it, is worth looking for.
            if std::mem::take(&mut self.worked) {
                self.again = &REOPEN_AFTER;
            }
            match self.wait_for_a_reason_to_try(&trouble) {
                ControlFlow::Continue(score) => first = score,
                ControlFlow::Break(()) => return,
            }
        }
    }

    /// Connects, plays `first`, and then whatever is ordered, until told to quit or in trouble.
    fn serve(&mut self, first: Option<Score>) -> Result<(), Trouble> {
        let mut line = self.connected()?;
        self.ready(&*line)?;
        self.again = &[];
        self.worked = true;
        if let Some(score) = first {
            line.play(&score)?;
        }
        loop {
            match self.next_order(&*line) {
                Ok(Order::Play(score)) => line.play(&score)?,
                Ok(Order::Silence) => line.silence()?,
                Ok(Order::Lost(number)) if number == self.line => return Err(Trouble::Lost),
                Ok(Order::Changed(number)) if number == self.line => self.ready(&*line)?,
                // What plays there would be missed here: said, and played again from where it is by then.
                Ok(Order::Moved(number)) if number == self.line && line.is_running() => {
                    return Err(Trouble::Lost);
                }
                Ok(Order::Moved(number)) if number == self.line => {
                    line = self.connected()?;
                    self.ready(&*line)?;
                }
                Ok(Order::Retry | Order::Lost(_) | Order::Changed(_) | Order::Moved(_)) => {}
                Err(RecvTimeoutError::Timeout) => line.check()?,
                Ok(Order::Quit) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    fn ready(&self, line: &dyn Line) -> Result<(), Trouble> {
        self.status.set(SoundStatus::Ready { output: line.output()? });
        Ok(())
    }

    fn connected(&mut self) -> Result<Box<dyn Line>, Trouble> {
        self.line += 1;
        let (desk, mixer) = Mixer::new(Arc::clone(&self.palette), Arc::clone(&self.meter));
        let (meter, orders) = (Arc::clone(&self.meter), self.orders.clone());
        (self.connect)(Parts { mixer, desk, meter, line: self.line, orders })
    }

    fn next_order(&self, line: &dyn Line) -> Result<Order, RecvTimeoutError> {
        if line.is_running() {
            self.inbox.recv_timeout(CHECK_EVERY)
        } else {
            self.inbox.recv().map_err(RecvTimeoutError::from)
        }
    }

    /// Sleeps until there is a reason to connect again: sound that was lost a moment ago, a plain retry, or a score
    /// to begin with. A score is no reason to wait once more for a system that does not answer.
    fn wait_for_a_reason_to_try(&mut self, trouble: &Trouble) -> ControlFlow<(), Option<Score>> {
        let patient = !matches!(trouble, Trouble::NoAnswer);
        loop {
            let order = match self.again.split_first() {
                Some((wait, rest)) => match self.inbox.recv_timeout(*wait) {
                    Err(RecvTimeoutError::Timeout) => {
                        self.again = rest;
                        return ControlFlow::Continue(None);
                    }
                    order => order,
                },
                None => self.inbox.recv().map_err(RecvTimeoutError::from),
            };
            match order {
                Ok(Order::Play(score)) if patient => return ControlFlow::Continue(Some(score)),
                Ok(Order::Retry) => {
                    self.status.set(SoundStatus::Starting);
                    return ControlFlow::Continue(None);
                }
                Ok(
                    Order::Play(_) | Order::Silence | Order::Lost(_) | Order::Changed(_) | Order::Moved(_),
                ) => {}
                Ok(Order::Quit) | Err(_) => return ControlFlow::Break(()),
            }
        }
    }
}

//! The thread that carries out orders and lives through the server's comings and goings.
//!
//! Invariant: it sleeps whenever there is nothing to do. A device or server that is lost is looked for again
//! [`REOPEN_AFTER`] it went, on whatever the system plays on by then. Without a server it waits for
//! [`Order::Retry`], or tries once, quietly, for every new score.
//! It wakes by itself only while a stream runs. Look next at [`super::line`].

use std::error::Error;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use pulseaudio::Client;
use pulseaudio::ClientError;

use super::line::CHECK_EVERY;
use super::line::Line;
use super::source::Gate;
use super::source::Source;
use super::status::Status;
use super::trouble::Trouble;
use crate::audio::SoundStatus;
use crate::audio::meter::Meter;
use crate::audio::mixer::Mixer;
use crate::audio::synth::Palette;
use crate::session::Score;

/// How long after a loss, and after each try that failed, the system is asked for its loudspeaker again. The first
/// wait is longer than the time between two pictures of a running exercise, so that the loss is seen and said.
const REOPEN_AFTER: [Duration; 4] =
    [Duration::from_millis(1_200), Duration::from_secs(2), Duration::from_secs(4), Duration::from_secs(8)];

/// How to reach the server.
pub type Connect = Arc<dyn Fn() -> Result<Client, ClientError> + Send + Sync>;

/// What the worker can be asked, or told.
#[derive(Debug)]
pub enum Order {
    Play(Score),
    Silence,
    Retry,
    Quit,
    /// The connection of the line with this number has ended.
    Lost(u64),
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
    /// that the window need not wait.
    pub fn spawn(
        connect: Connect,
        orders: Sender<Order>,
        inbox: Receiver<Order>,
        meter: Arc<Meter>,
        status: Status,
    ) {
        let told = status.clone();
        let work = move || Self::new(connect, orders, inbox, meter, status).run();
        if let Err(error) = thread::Builder::new().name("geste-sound".into()).spawn(work) {
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
        self.status.set(SoundStatus::Ready { output: line.output()? });
        self.again = &[];
        self.worked = true;
        if let Some(score) = first {
            line.play(&score)?;
        }
        loop {
            match self.next_order(&line) {
                Ok(Order::Play(score)) => line.play(&score)?,
                Ok(Order::Silence) => line.silence()?,
                Ok(Order::Lost(number)) if number == self.line => return Err(Trouble::Lost),
                Ok(Order::Retry | Order::Lost(_)) => {}
                Err(RecvTimeoutError::Timeout) => line.check()?,
                Ok(Order::Quit) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    fn connected(&mut self) -> Result<Line, Trouble> {
        self.line += 1;
        let gate = Arc::new(Gate::default());
        let (desk, mixer) = Mixer::new(Arc::clone(&self.palette), Arc::clone(&self.meter));
        let source = Source::new(mixer, Arc::clone(&gate), self.line, self.orders.clone());
        Line::open(&self.connect, source, desk, gate, Arc::clone(&self.meter))
    }

    fn next_order(&self, line: &Line) -> Result<Order, RecvTimeoutError> {
        if line.is_running() {
            self.inbox.recv_timeout(CHECK_EVERY)
        } else {
            self.inbox.recv().map_err(RecvTimeoutError::from)
        }
    }

    /// Sleeps until there is a reason to connect again: sound that was lost a moment ago, a plain retry, or a score
    /// to begin with. A score is no reason to wait once more for a server that does not answer.
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
                Ok(Order::Play(_) | Order::Silence | Order::Lost(_)) => {}
                Ok(Order::Quit) | Err(_) => return ControlFlow::Break(()),
            }
        }
    }
}

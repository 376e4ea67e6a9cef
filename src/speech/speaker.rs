//! The handle that the window holds: it leaves orders, and reads what the worker shows.
//!
//! Invariant: no method waits, and the worker's thread does not exist before it is needed. Only the
//! very end waits, for [`FAREWELL`] at most, so that no voice goes on talking after the window closed.
//! Look next at [`super::worker`].

use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::Sender;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::Line;
use super::Speech;
use super::SpeechStatus;
use super::VoiceSettings;
use super::agenda::Order;
use super::board::Board;
use super::mouth::Open;
use super::worker::Worker;

/// How long the end of the program waits for the voice to fall silent.
const FAREWELL: Duration = Duration::from_millis(200);

/// The way to a worker.
struct Thread {
    orders: Sender<Order>,
    /// Closes when the thread ends.
    ended: Receiver<()>,
}

/// Speaks through a mouth on a thread of its own.
pub struct Speaker {
    open: Open,
    settings: VoiceSettings,
    board: Board,
    thread: OnceLock<Thread>,
    voices_asked: AtomicBool,
}

impl Speaker {
    /// Does nothing yet; `open` is called on another thread, once there is something to say.
    pub fn new(open: Open) -> Self {
        Self {
            open,
            settings: VoiceSettings::default(),
            board: Board::default(),
            thread: OnceLock::new(),
            voices_asked: AtomicBool::new(false),
        }
    }

    /// To the worker, which is made if there is none. One that has ended said so in the status.
    fn order(&self, order: Order) {
        let thread = self.thread.get_or_init(|| {
            let (orders, inbox) = channel();
            let (farewell, ended) = channel();
            Worker::new(self.open.clone(), inbox, self.board.clone(), self.settings.clone()).spawn(farewell);
            Thread { orders, ended }
        });
        let _ = thread.orders.send(order);
    }
}

impl Speech for Speaker {
    fn say(&mut self, line: Line) {
        self.order(Order::Say(line));
    }

    fn hush(&mut self) {
        if self.thread.get().is_some() {
            self.order(Order::Hush);
        }
    }

    fn set(&mut self, settings: VoiceSettings) {
        let settings =
            VoiceSettings { rate: settings.rate.clamp(-5, 5), volume: settings.volume.min(10), ..settings };
        if settings == self.settings {
            return;
        }
        self.settings = settings.clone();
        if self.thread.get().is_some() {
            self.order(Order::Set(settings));
        }
    }

    fn voices(&self) -> Vec<String> {
        if !self.voices_asked.swap(true, Ordering::Relaxed) {
            self.order(Order::Voices);
        }
        self.board.voices(&self.settings.language)
    }

    fn status(&self) -> SpeechStatus {
        self.board.status()
    }

    fn retry(&mut self) {
        self.order(Order::Retry);
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.orders.send(Order::Quit);
            // While the service still starts there is nothing to hush, and nothing is said afterwards.
            if self.board.status() != SpeechStatus::Starting {
                let _ = thread.ended.recv_timeout(FAREWELL);
            }
        }
    }
}

//! A way out that runs on a thread of its own: the side that the rest of the program holds.
//!
//! Invariant: nothing here waits for the system on the caller's thread. [`Output`] only leaves orders and
//! reads atomics; [`worker`] carries the orders out, through whatever [`Line`] the system has: `pulse` on
//! Linux, `stream` on Windows and macOS. Look next at [`worker`], which decides what happens when the
//! sound goes away.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::sync::mpsc::channel;
use std::time::Duration;

use super::Sound;
use super::SoundStatus;
use super::meter::Meter;
use crate::session::Score;
pub use status::Status;
pub use trouble::Trouble;
pub use worker::Connect;
pub use worker::Line;
pub use worker::Order;
pub use worker::Parts;
use worker::Worker;

mod status;
mod trouble;
mod worker;

/// Plays through the lines that a [`Connect`] opens.
#[derive(Debug)]
pub struct Output {
    orders: Sender<Order>,
    meter: Arc<Meter>,
    status: Status,
}

impl Output {
    /// Returns at once; the first line is opened on the worker's thread.
    pub fn through(connect: Connect) -> Self {
        let (orders, inbox) = channel();
        let meter = Arc::new(Meter::default());
        let status = Status::default();
        Worker::spawn(connect, orders.clone(), inbox, Arc::clone(&meter), status.clone());
        Self { orders, meter, status }
    }

    /// A worker that has ended said so in the status; there is nobody left to tell.
    fn order(&self, order: Order) {
        let _ = self.orders.send(order);
    }
}

impl Sound for Output {
    fn play(&mut self, score: Score) {
        self.order(Order::Play(score));
    }

    fn silence(&mut self) {
        self.order(Order::Silence);
    }

    fn set_loudness(&mut self, tones: u8, beats: u8) {
        self.meter.set_loudness(tones);
        self.meter.set_beats_loudness(beats);
    }

    fn keep_open(&mut self, on: bool) {
        self.meter.keep_open(on);
    }

    fn status(&self) -> SoundStatus {
        self.status.get()
    }

    fn position(&self) -> Option<Duration> {
        self.meter.position()
    }

    fn retry(&mut self) {
        self.order(Order::Retry);
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.order(Order::Quit);
    }
}

//! Sound on Linux: scores go to PulseAudio, or to PipeWire, which speaks the same protocol.
//!
//! Invariant: nothing here waits for the server on the caller's thread. [`Pulse`] only leaves orders
//! and reads atomics; [`worker`] carries the orders out on its own thread; [`line`] is one
//! connection; [`source`] runs inside the `pulseaudio` crate and hands over samples.
//! Look next at [`worker`], which decides what happens when the server goes away.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::sync::mpsc::channel;
use std::time::Duration;

use pulseaudio::Client;

use super::Sound;
use super::SoundStatus;
use super::meter::Meter;
use crate::session::Score;
use status::Status;
use worker::Connect;
use worker::Order;
use worker::Worker;

mod line;
mod patience;
mod source;
mod status;
mod trouble;
mod worker;

/// Plays through the PulseAudio protocol.
#[derive(Debug)]
pub struct Pulse {
    orders: Sender<Order>,
    meter: Arc<Meter>,
    status: Status,
}

impl Pulse {
    /// Looks for the server that the environment names, on a thread of its own.
    pub fn open() -> Self {
        Self::with(Arc::new(|| Client::from_env(c"Geste")))
    }

    fn with(connect: Connect) -> Self {
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

impl Sound for Pulse {
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

impl Drop for Pulse {
    fn drop(&mut self) {
        self.order(Order::Quit);
    }
}

#[cfg(test)]
mod grid;
#[cfg(test)]
mod monitor;
#[cfg(test)]
mod server;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod unblocked;

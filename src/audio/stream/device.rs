//! What a line needs of a loudspeaker, and what a loudspeaker needs of a line.
//!
//! Invariant: nothing here knows the system; the system's own loudspeaker is `system`, and that of the tests is
//! `fake`. Look next at [`super::line`], which opens, starts and stops one.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::format::Format;
use super::gate::Gate;
use super::source::Source;
use crate::audio::mixer::Mixer;
use crate::audio::output::Order;
use crate::audio::output::Trouble;

/// A loudspeaker of the system, ready to ask a [`Source`] for samples. Stopped at first.
pub trait Device {
    /// What the system calls it, or what it has become since.
    fn name(&self) -> Result<String, Trouble>;
    /// From now on it asks for samples, about every 20 ms.
    fn start(&mut self) -> Result<(), Trouble>;
    /// No more.
    fn stop(&mut self) -> Result<(), Trouble>;
}

/// Opens the loudspeaker that the system plays on at present.
pub type Open = Box<dyn FnMut(Feed) -> Result<Box<dyn Device>, Trouble> + Send>;

/// What a device needs of its line.
#[derive(Debug)]
pub struct Feed {
    mixer: Mixer,
    gate: Arc<Gate>,
    line: u64,
    orders: Sender<Order>,
}

impl Feed {
    /// For the line numbered `line`, which listens to `gate`; its worker reads what comes through `orders`.
    pub fn new(mixer: Mixer, gate: Arc<Gate>, line: u64, orders: Sender<Order>) -> Self {
        Self { mixer, gate, line, orders }
    }

    /// Samples in `format`, and where to tell what becomes of the device.
    pub fn into_source(self, format: Format) -> (Source, News) {
        let source = Source::new(self.mixer, self.gate, format.rate, format.channels);
        (source, News { line: self.line, orders: self.orders })
    }
}

/// What becomes of a device, told to the worker. Never from the sound callback.
#[derive(Clone, Debug)]
pub struct News {
    line: u64,
    orders: Sender<Order>,
}

impl News {
    /// It is gone.
    pub fn lost(&self) {
        self.tell(Order::Lost(self.line));
    }

    /// It goes on, through another loudspeaker.
    pub fn changed(&self) {
        self.tell(Order::Changed(self.line));
    }

    /// The system plays through another loudspeaker now.
    pub fn moved(&self) {
        self.tell(Order::Moved(self.line));
    }

    /// A worker that has ended needs no news.
    fn tell(&self, order: Order) {
        let _ = self.orders.send(order);
    }
}

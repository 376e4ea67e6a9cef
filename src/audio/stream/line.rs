//! A device that is started for a score, and stopped when everything has been heard.
//!
//! Invariant: a device without anything to play is stopped, so that an idle Geste costs nothing. One that has been
//! started and asks for nothing any more counts as lost. The device itself is whatever [`Open`] gives: the system's,
//! or a test's. Look next at [`super::source`], which a device asks for samples.

use std::sync::Arc;

use super::device::Device;
use super::device::Feed;
use super::device::Open;
use super::gate::Gate;
use crate::audio::meter::Meter;
use crate::audio::mixer::Desk;
use crate::audio::output::Connect;
use crate::audio::output::Line;
use crate::audio::output::Parts;
use crate::audio::output::Trouble;
use crate::session::Score;

/// How many checks in a row may find that nothing was asked for: three seconds of them.
const PATIENCE: u32 = 60;

/// A device and what is played on it.
pub struct DeviceLine {
    device: Box<dyn Device>,
    desk: Desk,
    gate: Arc<Gate>,
    meter: Arc<Meter>,
    running: bool,
    /// How often the device had asked at the last check, and for how many checks that has not changed.
    asked: u64,
    unasked: u32,
}

impl DeviceLine {
    /// Every line of a worker, on what `open` finds by then.
    pub fn connect(mut open: Open) -> Connect {
        Box::new(move |parts| Ok(Box::new(Self::open(&mut open, parts)?)))
    }

    /// An idle line.
    pub fn open(open: &mut Open, parts: Parts) -> Result<Self, Trouble> {
        let Parts { mixer, desk, meter, line, orders } = parts;
        let gate = Arc::new(Gate::default());
        let device = open(Feed::new(mixer, Arc::clone(&gate), line, orders))?;
        Ok(Self { device, desk, gate, meter, running: false, asked: 0, unasked: 0 })
    }

    fn replace(&mut self, score: &Score) -> Result<(), Trouble> {
        // Nothing can be taken back from the device; it keeps little enough.
        self.desk.replace(score, 0)?;
        self.gate.next();
        Ok(())
    }

    fn rest(&mut self) -> Result<(), Trouble> {
        self.meter.stop();
        self.running = false;
        self.device.stop()
    }

    /// Whether the device still asks for samples.
    fn listen(&mut self) -> Result<(), Trouble> {
        let asked = self.gate.blocks();
        self.unasked = if asked == self.asked { self.unasked + 1 } else { 0 };
        self.asked = asked;
        if self.unasked > PATIENCE { Err(Trouble::Lost) } else { Ok(()) }
    }
}

impl Line for DeviceLine {
    fn output(&self) -> Result<String, Trouble> {
        self.device.name()
    }

    fn is_running(&self) -> bool {
        self.running
    }

    fn play(&mut self, score: &Score) -> Result<(), Trouble> {
        self.replace(score)?;
        self.meter.start();
        if !self.running {
            self.device.start()?;
            self.running = true;
            self.unasked = 0;
        }
        Ok(())
    }

    fn silence(&mut self) -> Result<(), Trouble> {
        self.meter.stop();
        if self.running { self.replace(&Score::default()) } else { Ok(()) }
    }

    fn check(&mut self) -> Result<(), Trouble> {
        self.listen()?;
        let Some(heard) = self.gate.heard() else { return Ok(()) };
        self.meter.set_heard(heard.frames);
        if heard.over { self.rest() } else { Ok(()) }
    }
}

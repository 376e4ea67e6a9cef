//! A loudspeaker for tests, which asks for samples when the test says so.
//!
//! Invariant: as long as it is stopped it asks for nothing; and what all of its channels play is the same, or the
//! test fails. Used by [`super::tests`].

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::time::Duration;

use super::device::Device;
use super::device::Feed;
use super::device::News;
use super::device::Open;
use super::form::Form;
use super::format::Format;
use super::format::Kind;
use super::source::Source;
use crate::audio::output::Trouble;

/// Makes so many frames, and gives back one of the channels.
type Callback = Box<dyn FnMut(usize) -> Vec<f32> + Send>;

struct State {
    name: Option<String>,
    format: Format,
    /// From the callback to the loudspeaker.
    delay: Duration,
    playing: Option<(Callback, News)>,
    running: bool,
    opened: usize,
}

/// A computer with one loudspeaker, or none.
#[derive(Clone)]
pub struct Room(Arc<Mutex<State>>);

impl Room {
    /// With a loudspeaker in.
    pub fn new(rate: u32, channels: u16, kind: Kind) -> Self {
        let format = Format { rate, channels, kind };
        let name = Some("Loudspeaker".to_owned());
        let (playing, delay) = (None, Duration::from_millis(20));
        Self(Arc::new(Mutex::new(State { name, format, delay, playing, running: false, opened: 0 })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// How this computer opens what it has.
    pub fn open(&self) -> Open {
        let room = self.clone();
        Box::new(move |feed| room.opened_for(feed))
    }

    fn opened_for(&self, feed: Feed) -> Result<Box<dyn Device>, Trouble> {
        let mut state = self.state();
        state.opened += 1;
        if state.name.is_none() {
            return Err(Trouble::NoService("nothing is plugged in".into()));
        }
        let (source, news) = feed.into_source(state.format);
        let (channels, delay) = (usize::from(state.format.channels), state.delay);
        let callback = match state.format.kind {
            Kind::Float32 => callback::<f32>(source, channels, delay, |sample| sample),
            Kind::Signed16 => callback::<i16>(source, channels, delay, |sample| f32::from(sample) / 32_767.0),
            Kind::Unsigned16 => {
                callback::<u16>(source, channels, delay, |sample| (f32::from(sample) - 32_768.0) / 32_767.0)
            }
        };
        state.playing = Some((callback, news));
        state.running = false;
        Ok(Box::new(Loudspeaker(self.clone())))
    }

    /// Asks for so many frames; nothing comes while it is stopped.
    pub fn hear(&self, frames: usize) -> Vec<f32> {
        let mut state = self.state();
        match (state.running, &mut state.playing) {
            (true, Some((callback, _))) => callback(frames),
            _ => Vec::new(),
        }
    }

    /// Pulls out what is there, and puts in what is `named`; what has been opened so far says nothing of it.
    pub fn plug(&self, named: Option<&str>) {
        self.state().name = named.map(str::to_owned);
    }

    /// How the device that was opened last tells what became of it.
    pub fn news(&self) -> News {
        self.state().playing.as_ref().unwrap().1.clone()
    }

    /// Whether it asks for samples.
    pub fn is_running(&self) -> bool {
        self.state().running
    }

    /// How often someone tried to open it.
    pub fn opened(&self) -> usize {
        self.state().opened
    }
}

fn callback<T: Form>(mut source: Source, channels: usize, delay: Duration, back: fn(T) -> f32) -> Callback {
    Box::new(move |frames| {
        let mut out = vec![T::of(0.9); frames * channels];
        source.fill(&mut out, delay);
        let out: Vec<f32> = out.into_iter().map(back).collect();
        assert!(out.chunks(channels).all(|frame| frame.iter().all(|sample| *sample == frame[0])));
        out.chunks(channels).map(|frame| frame[0]).collect()
    })
}

struct Loudspeaker(Room);

impl Device for Loudspeaker {
    fn name(&self) -> Result<String, Trouble> {
        self.0.state().name.clone().ok_or(Trouble::Lost)
    }

    fn start(&mut self) -> Result<(), Trouble> {
        self.0.state().running = true;
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Trouble> {
        self.0.state().running = false;
        Ok(())
    }
}

//! Samples for a device, made when the system asks.
//!
//! Invariant: runs on the system's sound thread and follows the mixer's rule: no waiting, no allocation. Every
//! frame that was asked for is filled, with silence if need be, the same in all channels; and what is told of the
//! position is counted from samples, never from time. Look next at [`super::line`], which listens to the gate.

use std::sync::Arc;
use std::time::Duration;

use super::form::Form;
use super::gate::Gate;
use super::gate::Heard;
use super::resampler::DELAY;
use super::resampler::Resampler;
use crate::audio::mixer::Mixer;
use crate::audio::program::frame_at;
use crate::audio::synth::RATE;

/// Frames made at a time.
const BLOCK: usize = 480;

/// The most that the mixer is asked for at a time: enough for a block at a sixth of its rate.
const MOST: usize = 6 * BLOCK + 1;

/// No device keeps more than this; what says so does not know.
const LONGEST: Duration = Duration::from_secs(1);

/// The mixer as a device wants it.
#[derive(Debug)]
pub struct Source {
    mixer: Mixer,
    gate: Arc<Gate>,
    channels: usize,
    /// `None` at the mixer's own rate.
    resampler: Option<Resampler>,
    mixed: [f32; MOST],
    block: [f32; BLOCK],
    /// Where in the score nothing but silence follows, once the mixer is there.
    end: Option<u64>,
}

impl Source {
    /// For a device of `rate` samples a second in each of its `channels`; 0 channels count as 1.
    pub fn new(mixer: Mixer, gate: Arc<Gate>, rate: u32, channels: u16) -> Self {
        let resampler = (rate != RATE).then(|| Resampler::to(rate));
        let channels = usize::from(channels.max(1));
        Self { mixer, gate, channels, resampler, mixed: [0.0; MOST], block: [0.0; BLOCK], end: None }
    }

    /// Fills `out`, frame by frame, all channels of one frame side by side; the first of them will be heard after
    /// `delay`.
    pub fn fill<T: Form>(&mut self, out: &mut [T], delay: Duration) {
        let turn = self.gate.turn();
        let mut mixed = 0;
        for part in out.chunks_mut(BLOCK * self.channels) {
            mixed += self.make(part.len().div_ceil(self.channels)) as u64;
            for (frame, sample) in part.chunks_mut(self.channels).zip(&self.block) {
                frame.fill(T::of(*sample));
            }
        }
        self.tell(turn, mixed, delay.min(LONGEST));
    }

    /// Makes the next `count` frames, one block at most, at the device's rate; returns how many were mixed for them.
    fn make(&mut self, count: usize) -> usize {
        let block = self.block.get_mut(..count).unwrap_or_default();
        let Some(resampler) = &mut self.resampler else {
            self.mixer.render(block);
            return count;
        };
        let takes = resampler.takes(count);
        let mixed = self.mixed.get_mut(..takes).unwrap_or_default();
        self.mixer.render(mixed);
        resampler.fill(block, mixed);
        takes
    }

    /// The first of the last `mixed` frames is heard after `delay`.
    fn tell(&mut self, turn: u64, mixed: u64, delay: Duration) {
        let position = self.mixer.position();
        let idle = self.mixer.is_idle();
        self.end = if idle { Some(self.end.map_or(position, |end| end.min(position))) } else { None };
        let lag = if self.resampler.is_some() { DELAY } else { 0 };
        let frames = position.saturating_sub(mixed + frame_at(delay) + lag);
        self.gate.tell(turn, Heard { frames, over: self.end.is_some_and(|end| frames >= end) });
    }
}

#[cfg(test)]
mod tests {
    use assert_no_alloc::assert_no_alloc;

    use super::*;
    use crate::audio::meter::Meter;
    use crate::session::Chime;
    use crate::session::Score;

    fn without_memory<T: Form>(rate: u32, channels: u16) {
        let (mut desk, mixer) = Mixer::new(Arc::default(), Arc::new(Meter::default()));
        let gate = Arc::new(Gate::default());
        let mut source = Source::new(mixer, Arc::clone(&gate), rate, channels);
        let mut out = [T::of(1.0); 5_000];
        for chime in [Chime::Beat, Chime::Step, Chime::In] {
            desk.replace(&Score::once(chime), 0).unwrap();
            gate.next();
            for length in [5_000, 1, 0, 7, 960] {
                let part = out.get_mut(..length).unwrap();
                assert_no_alloc(|| source.fill(part, Duration::from_millis(20)));
            }
        }
    }

    #[test]
    fn the_callback_takes_no_memory_whatever_the_device() {
        for rate in [8_000, 44_100, 48_000, 96_000, 384_000] {
            for channels in [0, 1, 2, 8] {
                without_memory::<f32>(rate, channels);
                without_memory::<i16>(rate, channels);
                without_memory::<u16>(rate, channels);
            }
        }
    }

    #[test]
    fn every_frame_is_filled_also_the_last_one_of_an_odd_number() {
        let (_desk, mixer) = Mixer::new(Arc::default(), Arc::new(Meter::default()));
        let mut source = Source::new(mixer, Arc::default(), 8_000, 2);
        let mut out = [u16::MAX; 2 * BLOCK * 3 + 1];
        source.fill(&mut out, Duration::ZERO);
        assert!(out.iter().all(|sample| *sample == 32_768));
    }
}

//! From notes to samples, once, before anything plays.
//!
//! Invariant: a wave never leaves its envelope, and an envelope never leaves 0–1. The mixer relies on
//! it: it limits the sum by the envelopes, which are smooth, and so never adds a click of its own.
//! The notes are in [`super::chimes`]; look next at [`super::mixer`], which places tones in time.

use std::f64::consts::PI;
use std::f64::consts::TAU;
use std::sync::Arc;

use super::chimes::Note;
use super::chimes::Timbre;
use super::chimes::notes;
use crate::session::Chime;

/// Samples in a second, everywhere in Geste.
pub const RATE: u32 = 48_000;

/// How far a note falls during its decay: 60 dB, as the natural logarithm of a ratio.
const DECAY: f64 = 6.907_755;

/// How fast the knock of a wooden note dies: to 37 % in this many seconds.
const KNOCK_SECONDS: f64 = 0.012;

/// One sample of a tone.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    pub wave: f32,
    /// The most that `wave` could be here.
    pub envelope: f32,
}

impl Frame {
    /// The same sample at `share` of its level (0–1).
    pub fn scaled(self, share: f32) -> Self {
        Self { wave: self.wave * share, envelope: self.envelope * share }
    }
}

/// One chime as samples, at full level.
#[derive(Debug)]
pub struct Tone {
    frames: Box<[Frame]>,
}

impl Tone {
    /// All `notes` together, brought down so that their envelopes never add up to more than 1.
    pub fn new(notes: &[Note]) -> Self {
        let length = notes.iter().map(|note| frames_in(note.at_ms + note.length_ms())).max().unwrap_or(0);
        let mut frames = vec![Frame::default(); length].into_boxed_slice();
        for note in notes {
            add(note, &mut frames);
        }
        let highest = frames.iter().map(|frame| frame.envelope).fold(1.0, f32::max);
        for frame in &mut frames {
            *frame = frame.scaled(highest.recip());
        }
        Self { frames }
    }

    /// The sample `age` frames after the start; `None` after the end.
    pub fn at(&self, age: u64) -> Option<Frame> {
        self.frames.get(usize::try_from(age).ok()?).copied()
    }

    /// In frames.
    pub fn length(&self) -> u64 {
        self.frames.len() as u64
    }
}

/// Every chime's tone.
#[derive(Debug)]
pub struct Palette {
    /// In the order of the chimes' declaration.
    tones: Vec<Arc<Tone>>,
}

impl Default for Palette {
    fn default() -> Self {
        Self { tones: Chime::ALL.into_iter().map(|chime| Arc::new(Tone::new(notes(chime)))).collect() }
    }
}

impl Palette {
    /// The tone of `chime`.
    pub fn tone(&self, chime: Chime) -> Option<&Arc<Tone>> {
        self.tones.get(chime as usize)
    }
}

/// From 0 to 1 without a corner, as `share` goes from 0 to 1: a raised cosine.
pub fn rise(share: f64) -> f64 {
    0.5 - 0.5 * (PI * share.clamp(0.0, 1.0)).cos()
}

fn frames_in(ms: u16) -> usize {
    usize::from(ms) * (RATE as usize / 1000)
}

fn add(note: &Note, frames: &mut [Frame]) {
    let mut phase = 0.0;
    let sounding = frames.iter_mut().skip(frames_in(note.at_ms)).take(frames_in(note.length_ms()));
    for (index, frame) in sounding.enumerate() {
        let seconds = index as f64 / f64::from(RATE);
        let envelope = envelope(note, seconds * 1000.0);
        frame.envelope += envelope as f32;
        frame.wave += (envelope * wave(note.timbre, phase, seconds)) as f32;
        phase = (phase + pitch(note, seconds * 1000.0) / f64::from(RATE)).fract();
    }
}

/// Raised-cosine attack, hold, then an exponential that ends in true silence.
fn envelope(note: &Note, ms: f64) -> f64 {
    let attack = f64::from(note.attack_ms);
    let hold_end = attack + f64::from(note.hold_ms);
    if ms < hold_end {
        return rise(ms / attack);
    }
    let end = (-DECAY).exp();
    let share = (ms - hold_end) / f64::from(note.decay_ms);
    (((-DECAY * share).exp() - end) / (1.0 - end)).max(0.0)
}

/// A glide takes place while the note is at its loudest.
fn pitch(note: &Note, ms: f64) -> f64 {
    let loud = f64::from(note.attack_ms + note.hold_ms) + f64::from(note.decay_ms) / 4.0;
    note.hz + (note.to_hz - note.hz) * rise(ms / loud)
}

/// One sample of a note at full level; `phase` counts turns. The shares add up to 1.
fn wave(timbre: Timbre, phase: f64, seconds: f64) -> f64 {
    let partial = |ratio: f64| (TAU * phase * ratio).sin();
    match timbre {
        Timbre::Bell => 0.78 * partial(1.0) + 0.17 * partial(2.0) + 0.05 * partial(3.0),
        Timbre::Wood => 0.80 * partial(1.0) + 0.20 * partial(4.0) * (-seconds / KNOCK_SECONDS).exp(),
    }
}

#[cfg(test)]
mod tests;

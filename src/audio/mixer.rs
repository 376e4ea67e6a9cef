//! Tones placed at exact samples and added up.
//!
//! Invariant: [`Mixer::render`] never allocates, frees, locks, waits or panics, and what it writes
//! depends on sample counts alone, never on how they are cut into calls.
//!
//! A program reaches the mixer through a bounded channel, which takes no memory and gives none back on
//! this side; the [`Desk`] keeps a share of each program until the mixer has let go, so that memory is
//! freed there. The limiter divides the sum of all waves by the sum of their envelopes where that
//! exceeds 1: envelopes are smooth, so it holds the limit without looking ahead and without a click.
//! Look next at `pulse` and `stream`, which ask for samples, and at [`super::synth`] for what a tone is.

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::SyncSender;
use std::sync::mpsc::sync_channel;

use super::meter::LOUDEST;
use super::meter::Meter;
use super::program::Program;
use super::synth::Frame;
use super::synth::Palette;
use super::synth::RATE;
use super::synth::Tone;
use super::synth::rise;
use crate::session::Score;

/// Tones that can overlap; one more takes the place of the oldest.
const VOICES: usize = 16;

/// Orders that can wait for the next call of `render`.
const WAITING: usize = 32;

/// A replaced score fades for 30 ms.
const RELEASE: u64 = RATE as u64 * 30 / 1000;

/// A change of loudness across the whole range takes 20 ms.
const GAIN_STEP: f32 = LOUDEST / (RATE as f32 * 0.020);

/// The highest peak of the sound that keeps an output open: 4 steps of a 16-bit sample, −78 dBFS, so far below
/// every chime that nobody hears it, and enough for an output that sleeps on true silence to stay awake.
pub const HUSH: f32 = 4.0 / 32_768.0;

/// Something new to play. `unheard` frames were mixed but will be thrown away by the output.
#[derive(Debug)]
struct Order {
    program: Arc<Program>,
    unheard: u64,
}

/// The mixer takes no more orders: it is gone, or nothing has asked it for samples for very long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unattended;

/// The side of the mixer that the rest of the program holds.
#[derive(Debug)]
pub struct Desk {
    orders: SyncSender<Order>,
    programs: Vec<Arc<Program>>,
}

impl Desk {
    /// Plays `score` in place of what is playing, which fades; an empty score is silence.
    ///
    /// `unheard` is how many frames of what was mixed last will never be heard: the mixer goes back by
    /// so many first, so that the fade continues exactly what is being heard.
    pub fn replace(&mut self, score: &Score, unheard: u64) -> Result<(), Unattended> {
        self.programs.retain(|program| Arc::strong_count(program) > 1);
        let program = Arc::new(Program::new(score));
        self.programs.push(Arc::clone(&program));
        self.orders.try_send(Order { program, unheard }).map_err(|_| Unattended)
    }
}

/// One tone that has started. Its samples follow from the mixer's clock alone, so the mixer can go back.
#[derive(Clone, Debug)]
struct Voice {
    tone: Arc<Tone>,
    beat: bool,
    start: u64,
    released: Option<u64>,
}

impl Voice {
    fn at(&self, clock: u64) -> Frame {
        let frame = clock.checked_sub(self.start).and_then(|age| self.tone.at(age)).unwrap_or_default();
        match self.released.and_then(|at| clock.checked_sub(at)) {
            None => frame,
            Some(since) if since < RELEASE => frame.scaled(rise(1.0 - since as f64 / RELEASE as f64) as f32),
            Some(_) => Frame::default(),
        }
    }

    fn end(&self) -> u64 {
        let end = self.start.saturating_add(self.tone.length());
        self.released.map_or(end, |at| end.min(at.saturating_add(RELEASE)))
    }
}

/// Mixes the score it was given last.
#[derive(Debug)]
pub struct Mixer {
    palette: Arc<Palette>,
    meter: Arc<Meter>,
    orders: Receiver<Order>,
    program: Arc<Program>,
    /// The next onset to start.
    next: usize,
    /// When the program began, on `clock`.
    begin: u64,
    /// Frames mixed since this mixer was made.
    clock: u64,
    voices: [Option<Voice>; VOICES],
    /// The place of the oldest voice.
    oldest: usize,
    gain: f32,
    beats_gain: f32,
}

impl Mixer {
    /// A silent mixer and the desk to play it from. `meter` gives the loudness.
    pub fn new(palette: Arc<Palette>, meter: Arc<Meter>) -> (Desk, Self) {
        let (sender, orders) = sync_channel(WAITING);
        let program = Arc::new(Program::default());
        let desk = Desk { orders: sender, programs: vec![Arc::clone(&program)] };
        let mixer = Self {
            gain: meter.gain(),
            beats_gain: meter.beats_gain(),
            palette,
            meter,
            orders,
            program,
            next: 0,
            begin: 0,
            clock: 0,
            voices: [const { None }; VOICES],
            oldest: 0,
        };
        (desk, mixer)
    }

    /// Writes the next `out.len()` samples of one channel, none of them above the greater of [`Meter::gain`] and
    /// [`Meter::beats_gain`], and [`HUSH`].
    pub fn render(&mut self, out: &mut [f32]) {
        self.take_orders();
        let (target, beats_target) = (self.meter.gain(), self.meter.beats_gain());
        let open = if self.meter.is_kept_open() { self.program.lasts() } else { 0 };
        for sample in out.iter_mut() {
            self.start_due();
            self.gain += (target - self.gain).clamp(-GAIN_STEP, GAIN_STEP);
            self.beats_gain += (beats_target - self.beats_gain).clamp(-GAIN_STEP, GAIN_STEP);
            let kept_open = if self.position() < open { HUSH * hiss(self.clock) } else { 0.0 };
            *sample = self.sum() + kept_open;
            self.clock += 1;
        }
    }

    /// How much of the present score has been mixed, in frames; the output knows what has been heard of it.
    pub fn position(&self) -> u64 {
        self.clock - self.begin
    }

    /// Whether there is nothing to mix, until the next order.
    pub fn is_idle(&mut self) -> bool {
        self.take_orders();
        let sounding = self.voices.iter().flatten().any(|voice| voice.end() > self.clock);
        let open = self.meter.is_kept_open() && self.position() < self.program.lasts();
        !sounding && !open && self.program.onset(self.next).is_none()
    }

    fn take_orders(&mut self) {
        while let Ok(order) = self.orders.try_recv() {
            self.turn_back(order.unheard);
            self.begin(order.program);
        }
    }

    /// Forgets the last `frames`, with every voice that started in them.
    fn turn_back(&mut self, frames: u64) {
        self.clock = self.clock.saturating_sub(frames);
        for place in &mut self.voices {
            place.take_if(|voice| voice.start >= self.clock);
        }
    }

    fn begin(&mut self, program: Arc<Program>) {
        for voice in self.voices.iter_mut().flatten() {
            voice.released = Some(voice.released.unwrap_or(self.clock).min(self.clock));
        }
        self.program = program;
        self.next = 0;
        self.begin = self.clock;
    }

    fn start_due(&mut self) {
        while let Some(onset) = self.program.onset(self.next) {
            if onset.frame > self.position() {
                return;
            }
            self.next += 1;
            let Some(tone) = self.palette.tone(onset.chime) else { continue };
            let beat = onset.chime.is_beat();
            let voice = Voice { tone: Arc::clone(tone), beat, start: self.clock, released: None };
            if let Some(place) = self.voices.get_mut(self.oldest) {
                *place = Some(voice);
            }
            self.oldest = (self.oldest + 1) % VOICES;
        }
    }

    fn sum(&self) -> f32 {
        let mut sum = Frame::default();
        for voice in self.voices.iter().flatten() {
            let frame = voice.at(self.clock);
            sum.wave += frame.wave * if voice.beat { self.beats_gain } else { self.gain };
            sum.envelope += frame.envelope;
        }
        sum.wave / sum.envelope.max(1.0)
    }
}

/// Noise from −1 to 1 that follows from the clock alone, with a triangular distribution; the bits are mixed as
/// in SplitMix64 (Steele, Lea and Flood 2014).
fn hiss(clock: u64) -> f32 {
    let mut bits = clock.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    let share = |half: u64| (half & 0xFFFF) as f32 / 65_536.0;
    share(bits) - share(bits >> 32)
}

#[cfg(test)]
mod tests;

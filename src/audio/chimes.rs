//! How each chime is written: its notes, their pitch, and their rhythm.
//!
//! Invariant: no two chimes share a rhythm and no two share a melody, so that each is known by ear
//! alone, also with a hearing loss in the high tones; every pitch lies within 330–880 Hz, every attack
//! takes at least 5 ms and every decay 150–400 ms (accessibility research, section 3.4).
//! Look next at [`super::synth`], which turns notes into samples.

use crate::session::Chime;

/// What a note is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timbre {
    /// A sine with a soft octave and twelfth.
    Bell,
    /// A sine with a double octave that dies at once, like a marimba.
    Wood,
}

/// One note; times in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Note {
    /// From the start of the chime.
    pub at_ms: u16,
    /// Pitch at the start.
    pub hz: f64,
    /// Pitch at the end; the same, except for a glide.
    pub to_hz: f64,
    /// From silence to full level.
    pub attack_ms: u16,
    /// At full level.
    pub hold_ms: u16,
    /// From full level to silence, falling by 60 dB on the way.
    pub decay_ms: u16,
    pub timbre: Timbre,
}

impl Note {
    /// How long the note sounds, in milliseconds.
    pub const fn length_ms(&self) -> u16 {
        self.attack_ms + self.hold_ms + self.decay_ms
    }
}

const F4: f64 = 349.23;
const G4: f64 = 392.00;
const A4: f64 = 440.00;
const B4: f64 = 493.88;
const C5: f64 = 523.25;
const C5_SHARP: f64 = 554.37;
const D5: f64 = 587.33;
const E5: f64 = 659.26;
const F5: f64 = 698.46;

const fn bell(at_ms: u16, hz: f64, hold_ms: u16, decay_ms: u16) -> Note {
    Note { at_ms, hz, to_hz: hz, attack_ms: 8, hold_ms, decay_ms, timbre: Timbre::Bell }
}

const fn wood(at_ms: u16, hz: f64, decay_ms: u16) -> Note {
    Note { at_ms, hz, to_hz: hz, attack_ms: 5, hold_ms: 0, decay_ms, timbre: Timbre::Wood }
}

/// Slow to come and slow to go, like a breath.
const fn swell(at_ms: u16, hz: f64, to_hz: f64, hold_ms: u16) -> Note {
    Note { at_ms, hz, to_hz, attack_ms: 60, hold_ms, decay_ms: 400, timbre: Timbre::Bell }
}

/// The notes of `chime`, earliest first.
pub fn notes(chime: Chime) -> &'static [Note] {
    match chime {
        Chime::Step => const { &[bell(0, A4, 0, 200), bell(160, E5, 0, 400)] },
        Chime::In => const { &[swell(0, G4, D5, 180)] },
        Chime::Out => const { &[swell(0, D5, G4, 340)] },
        Chime::Hold => const { &[bell(0, B4, 120, 250)] },
        Chime::Rest => const { &[swell(0, A4, A4, 0), swell(320, F4, F4, 40)] },
        Chime::Left => const { &[bell(0, F4, 0, 150), bell(180, F4, 0, 150)] },
        Chime::Right => const { &[bell(0, F5, 220, 400)] },
        Chime::Middle => const { &[bell(0, C5, 80, 200), bell(320, C5, 0, 150)] },
        Chime::Count => const { &[bell(0, C5, 0, 250)] },
        Chime::Beat => const { &[wood(0, A4, 150)] },
        Chime::Accent => const { &[wood(0, E5, 180), wood(90, E5, 150)] },
        Chime::Click => const { &[wood(0, G4, 165)] },
        Chime::Pause => const { &[bell(0, D5, 0, 200), bell(140, A4, 0, 250)] },
        Chime::Finish => const { &[bell(0, A4, 0, 200), bell(180, C5_SHARP, 0, 200), bell(360, E5, 0, 400)] },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn rhythm(chime: Chime) -> Vec<(u16, u16)> {
        notes(chime).iter().map(|note| (note.at_ms, note.length_ms())).collect()
    }

    fn melody(chime: Chime) -> Vec<(u64, u64)> {
        notes(chime).iter().map(|note| (note.hz.to_bits(), note.to_hz.to_bits())).collect()
    }

    #[test]
    fn no_two_chimes_share_a_rhythm() {
        let rhythms: HashSet<_> = Chime::ALL.into_iter().map(rhythm).collect();
        assert_eq!(rhythms.len(), Chime::ALL.len());
    }

    #[test]
    fn no_two_chimes_share_a_melody() {
        let melodies: HashSet<_> = Chime::ALL.into_iter().map(melody).collect();
        assert_eq!(melodies.len(), Chime::ALL.len());
    }

    #[test]
    fn every_note_is_gentle() {
        for note in Chime::ALL.into_iter().flat_map(notes) {
            assert!((330.0..=880.0).contains(&note.hz), "{note:?}");
            assert!((330.0..=880.0).contains(&note.to_hz), "{note:?}");
            assert!(note.attack_ms >= 5, "{note:?}");
            assert!((150..=400).contains(&note.decay_ms), "{note:?}");
        }
    }

    #[test]
    fn in_rises_and_out_falls() {
        assert!(notes(Chime::In).iter().all(|note| note.to_hz > note.hz));
        assert!(notes(Chime::Out).iter().all(|note| note.to_hz < note.hz));
    }

    #[test]
    fn left_is_two_short_low_notes_and_right_one_long_note_an_octave_up() {
        let [first, second] = notes(Chime::Left) else { panic!("two notes") };
        let [right] = notes(Chime::Right) else { panic!("one note") };
        assert_eq!(first.hz, second.hz);
        assert!((right.hz / first.hz - 2.0).abs() < 0.001);
        assert!(right.length_ms() > 3 * first.length_ms());
    }
}

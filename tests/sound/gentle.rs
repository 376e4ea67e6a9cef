//! Every sound as it is rendered is gentle, and left and right are told apart with one ear.
//!
//! Invariant: the numbers are those of the accessibility research, 3.4 (R34, R36), and are measured on the same
//! samples that go to the loudspeaker. What each tone is made of is tested beside `src/audio/synth.rs`.

use std::time::Duration;

use geste::session::Chime;
use geste::session::Score;
use geste::session::Sounding;

use crate::spectrum::decibels;
use crate::spectrum::heard;
use crate::spectrum::heard_at;
use crate::spectrum::peak;
use crate::spectrum::pitch;
use crate::spectrum::spectrum;
use crate::spectrum::strokes;

/// Five milliseconds.
const ATTACK: usize = 240;

/// What is wrong with how a sound begins: louder than a raised cosine of 5 ms up to its peak, anywhere.
fn hard_attack(samples: &[f32]) -> Option<usize> {
    let loud = peak(samples);
    let first = samples.iter().position(|sample| *sample != 0.0)?;
    let allowed = |age: usize| 0.5 - 0.5 * (std::f32::consts::PI * age as f32 / ATTACK as f32).cos();
    // The first sample of a tone is a true zero, so the first that is heard is the second.
    let begin = samples.iter().skip(first).take(ATTACK - 1).enumerate();
    begin
        .map(|(n, s)| (n, s.abs() > loud * 1.3 * allowed(n + 1) + 1e-6))
        .find(|(_, hard)| *hard)
        .map(|(n, _)| n)
}

/// The strongest frequency above 4 kHz against the strongest of all, in decibels.
fn shrillness(samples: &[f32]) -> f64 {
    let bins = spectrum(samples, 65_536);
    let strongest = |high: bool| {
        bins.iter().filter(|(hz, _)| !high || *hz > 4_000.0).map(|bin| bin.1).fold(0.0, f64::max)
    };
    decibels(strongest(true) / strongest(false))
}

/// Everything there is, all at once and again and again.
fn crowd() -> Score {
    let all = Chime::ALL.into_iter().cycle().take(140);
    Score::of(all.zip(0..).map(|(chime, n)| Sounding { at: Duration::from_millis(n * 11), chime }).collect())
}

#[test]
fn every_sound_begins_softly() {
    for chime in Chime::ALL {
        assert_eq!(hard_attack(&heard(&Score::once(chime))), None, "{chime:?}");
    }
}

#[test]
fn no_sound_is_louder_than_minus_twelve_decibels_unless_someone_made_it_louder() {
    for chime in Chime::ALL {
        let loud = decibels(f64::from(peak(&heard(&Score::once(chime)))));
        assert!((-30.0..=-12.0).contains(&loud), "{chime:?}: {loud:.1} dBFS");
    }
}

#[test]
fn no_sound_has_anything_above_four_kilohertz() {
    for chime in Chime::ALL {
        let shrill = shrillness(&heard(&Score::once(chime)));
        assert!(shrill < -40.0, "{chime:?}: {shrill:.1} dB");
    }
}

#[test]
fn all_sounds_at_once_stay_as_soft_and_as_low_as_one() {
    let together = heard(&crowd());
    assert!(decibels(f64::from(peak(&together))) <= -12.0);
    assert!(shrillness(&together) < -40.0, "the limiter adds nothing: {:.1} dB", shrillness(&together));
    assert!(decibels(f64::from(peak(&heard_at(&crowd(), 10)))) <= -6.0, "and at its loudest");
    assert_eq!(peak(&heard_at(&crowd(), 0)), 0.0, "and mute is mute");
}

#[test]
fn left_and_right_differ_in_pitch_and_in_pattern_with_one_ear() {
    let [left, right] = [Chime::Left, Chime::Right].map(|chime| heard(&Score::once(chime)));
    let ratio = pitch(&right) / pitch(&left);
    assert!((ratio - 2.0).abs() < 0.05, "an octave apart: {ratio}");
    assert_eq!((strokes(&left), strokes(&right)), (2, 1));
    // Slid over each other in any way, they never look alike.
    let power = |samples: &[f32]| samples.iter().map(|s| f64::from(s * s)).sum::<f64>();
    let alike = |shift: usize| {
        let product: f64 = left.iter().skip(shift).zip(&right).map(|(l, r)| f64::from(l * r)).sum();
        (product / (power(&left) * power(&right)).sqrt()).abs()
    };
    let most = (0..480).map(alike).fold(0.0, f64::max);
    assert!(most < 0.3, "{most}");
}

#[test]
fn a_hard_and_a_shrill_sound_would_be_found() {
    let tone = |hz: f64| -> Vec<f32> {
        let wave = |n: usize| (std::f64::consts::TAU * hz * n as f64 / 48_000.0).cos() as f32 * 0.2;
        (0..4_800).map(wave).collect()
    };
    assert_eq!(hard_attack(&tone(440.0)), Some(0));
    assert!(shrillness(&tone(5_000.0)) > -1.0);
    let faint: Vec<f32> =
        tone(440.0).iter().zip(tone(6_000.0)).map(|(low, high)| low + high * 0.02).collect();
    assert!(shrillness(&faint) > -40.0, "also a fiftieth of the sound: {}", shrillness(&faint));
}

//! What an ear takes from samples: how loud, which pitch, how the pitch moves, where strokes begin.
//!
//! Invariant: everything here is measured on samples alone; nothing asks the program what it meant to play.
//! Used by the files beside this one.

use geste::audio::DEFAULT_LOUDNESS_TENTHS;
use geste::audio::mixer::Unattended;
use geste::audio::render;
use geste::session::Score;

/// Samples a second.
pub const RATE: f64 = 48_000.0;

/// A score as it is heard at the loudness that nobody changed.
pub fn heard(score: &Score) -> Vec<f32> {
    heard_at(score, DEFAULT_LOUDNESS_TENTHS)
}

/// A score as it is heard at a loudness from 0 to 10.
pub fn heard_at(score: &Score, tenths: u8) -> Vec<f32> {
    let mut samples = Vec::new();
    render::render::<Unattended>(score, tenths, |block| {
        samples.extend_from_slice(block);
        Ok(())
    })
    .unwrap();
    samples
}

/// The loudest sample, without its sign.
pub fn peak(samples: &[f32]) -> f32 {
    samples.iter().map(|sample| sample.abs()).fold(0.0, f32::max)
}

/// As a level below full scale, in decibels.
pub fn decibels(amplitude: f64) -> f64 {
    20.0 * amplitude.max(1e-12).log10()
}

/// Amplitude by frequency, of samples padded with silence to a power of two of at least `least`.
pub fn spectrum(samples: &[f32], least: usize) -> Vec<(f64, f64)> {
    let size = samples.len().max(least).next_power_of_two();
    let mut points: Vec<(f64, f64)> = samples.iter().map(|s| (f64::from(*s), 0.0)).collect();
    points.resize(size, (0.0, 0.0));
    transform(&mut points);
    let hz = |bin: usize| bin as f64 * RATE / size as f64;
    points.iter().take(size / 2).enumerate().map(|(bin, (re, im))| (hz(bin), re.hypot(*im))).collect()
}

/// The discrete Fourier transform in place, by decimation in time (Cooley and Tukey 1965).
fn transform(points: &mut [(f64, f64)]) {
    let size = points.len();
    let bits = size.trailing_zeros();
    for place in 0..size {
        let mirrored = place.reverse_bits() >> (usize::BITS - bits);
        if place < mirrored {
            points.swap(place, mirrored);
        }
    }
    let mut half = 1;
    while half < size {
        for start in (0..size).step_by(half * 2) {
            for k in 0..half {
                let (sin, cos) = (-std::f64::consts::PI * k as f64 / half as f64).sin_cos();
                let (even, odd) = (points[start + k], points[start + k + half]);
                let turned = (odd.0 * cos - odd.1 * sin, odd.0 * sin + odd.1 * cos);
                points[start + k] = (even.0 + turned.0, even.1 + turned.1);
                points[start + k + half] = (even.0 - turned.0, even.1 - turned.1);
            }
        }
        half *= 2;
    }
}

/// The strongest pitch from 200 to 1000 Hz, in hertz.
pub fn pitch(samples: &[f32]) -> f64 {
    let last = samples.len().max(2) as f64 - 1.0;
    let window = |n: usize| 0.5 - 0.5 * (2.0 * std::f64::consts::PI * n as f64 / last).cos();
    let shaped: Vec<f32> = samples.iter().enumerate().map(|(n, s)| *s * window(n) as f32).collect();
    let bins = spectrum(&shaped, 4_096);
    let low = bins.iter().enumerate().filter(|(_, (hz, _))| (200.0..=1_000.0).contains(hz));
    let Some((at, _)) = low.max_by(|a, b| a.1.1.total_cmp(&b.1.1)) else { return 0.0 };
    // The top of a parabola through the strongest bin and its neighbours.
    let level = |bin: usize| bins.get(bin).map_or(0.0, |bin| decibels(bin.1));
    let (before, here, after) = (level(at - 1), level(at), level(at + 1));
    let aside = 0.5 * (before - after) / (before - 2.0 * here + after).min(-1e-9);
    (at as f64 + aside) * bins.get(1).map_or(0.0, |bin| bin.0)
}

/// The pitch every 20 ms, in windows of 40 ms, as long as it is at least a tenth as loud as at its loudest.
pub fn pitches(samples: &[f32]) -> Vec<f64> {
    let loud = peak(samples) / 10.0;
    let windows = samples.windows(1_920).step_by(960);
    windows.filter(|window| peak(window) >= loud).map(pitch).collect()
}

/// Stretches with sound in them, between silences of 50 ms and more: first sample and the one after the last.
pub fn sounds(samples: &[f32]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, _) in samples.iter().enumerate().filter(|(_, sample)| **sample != 0.0) {
        match found.last_mut() {
            Some((_, end)) if at - *end < 2_400 => *end = at + 1,
            _ => found.push((at, at + 1)),
        }
    }
    found
}

/// How often a sound starts anew after having faded to a fifth: its loudness in steps of 5 ms.
pub fn strokes(samples: &[f32]) -> usize {
    let loud = peak(samples);
    let (mut quiet, mut count) = (true, 0);
    for step in samples.chunks(240) {
        let now = peak(step);
        if quiet && now > loud * 0.5 {
            (quiet, count) = (false, count + 1);
        } else if now < loud * 0.2 {
            quiet = true;
        }
    }
    count
}

fn sine(hz: f64, seconds: f64) -> Vec<f32> {
    let count = (seconds * RATE) as usize;
    (0..count).map(|n| (std::f64::consts::TAU * hz * n as f64 / RATE).sin() as f32).collect()
}

#[test]
fn the_ear_itself_is_right() {
    let tone = sine(440.0, 0.2);
    assert!((pitch(&tone) - 440.0).abs() < 3.0, "{}", pitch(&tone));
    assert!(pitches(&tone).iter().all(|hz| (hz - 440.0).abs() < 3.0));
    let loudest = spectrum(&sine(5_000.0, 0.5), 0).into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap();
    assert!((loudest.0 - 5_000.0).abs() < 2.0, "{loudest:?}");
    let silence = vec![0.0; 9_600];
    let twice = [silence.as_slice(), &tone, &silence, &tone].concat();
    assert_eq!(strokes(&twice), 2);
    assert_eq!(sounds(&twice).len(), 2);
    assert!((decibels(0.5) + 6.02).abs() < 0.01);
}

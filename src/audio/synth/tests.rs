//! What the ear asks of every tone, measured on its samples.

use super::*;

/// −40 dB, as a ratio of amplitudes.
const FAINT: f64 = 0.01;

fn tone(chime: Chime) -> Vec<Frame> {
    Tone::new(notes(chime)).frames.into_vec()
}

/// Amplitude per frequency by a plain radix-2 transform; the tone is padded with silence to `SIZE`.
fn spectrum(frames: &[Frame]) -> Vec<(f64, f64)> {
    const SIZE: usize = 65_536;
    let mut real: Vec<f64> = frames.iter().map(|frame| f64::from(frame.wave)).collect();
    real.resize(SIZE, 0.0);
    let points: Vec<(f64, f64)> = real.into_iter().map(|value| (value, 0.0)).collect();
    let bins = transform(&points).into_iter().take(SIZE / 2).enumerate();
    bins.map(|(bin, (re, im))| (bin as f64 * f64::from(RATE) / SIZE as f64, re.hypot(im))).collect()
}

fn transform(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    if points.len() < 2 {
        return points.to_vec();
    }
    let half = points.len() / 2;
    let even = transform(&points.iter().step_by(2).copied().collect::<Vec<_>>());
    let odd = transform(&points.iter().skip(1).step_by(2).copied().collect::<Vec<_>>());
    let mut out = vec![(0.0, 0.0); points.len()];
    for bin in 0..half {
        let (sin, cos) = (-TAU * bin as f64 / points.len() as f64).sin_cos();
        let turned = (odd[bin].0 * cos - odd[bin].1 * sin, odd[bin].0 * sin + odd[bin].1 * cos);
        out[bin] = (even[bin].0 + turned.0, even[bin].1 + turned.1);
        out[bin + half] = (even[bin].0 - turned.0, even[bin].1 - turned.1);
    }
    out
}

fn loudest_hz(chime: Chime) -> f64 {
    spectrum(&tone(chime)).into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).unwrap().0
}

/// How often the tone starts anew after having faded to a twentieth.
fn strokes(frames: &[Frame]) -> usize {
    let mut quiet = true;
    let mut count = 0;
    for frame in frames {
        if quiet && frame.envelope > 0.5 {
            count += 1;
            quiet = false;
        } else if frame.envelope < 0.05 {
            quiet = true;
        }
    }
    count
}

#[test]
fn every_chime_has_its_own_place_in_the_palette() {
    for (place, chime) in Chime::ALL.into_iter().enumerate() {
        assert_eq!(chime as usize, place);
        assert_eq!(Palette::default().tone(chime).unwrap().frames.to_vec(), tone(chime));
    }
}

#[test]
fn a_wave_never_leaves_its_envelope_nor_an_envelope_one() {
    for chime in Chime::ALL {
        for frame in tone(chime) {
            assert!(frame.wave.abs() <= frame.envelope + 1e-6, "{chime:?} {frame:?}");
            assert!((0.0..=1.0).contains(&frame.envelope), "{chime:?} {frame:?}");
        }
    }
}

#[test]
fn every_chime_can_be_heard() {
    for chime in Chime::ALL {
        let peak = tone(chime).iter().map(|frame| frame.wave.abs()).fold(0.0, f32::max);
        assert!(peak > 0.6, "{chime:?} {peak}");
    }
}

#[test]
fn every_attack_takes_at_least_five_milliseconds() {
    for chime in Chime::ALL {
        for (index, frame) in tone(chime).iter().take(240).enumerate() {
            let allowed = rise(index as f64 / 240.0) as f32;
            assert!(frame.wave.abs() <= allowed + 1e-6, "{chime:?} at {index}");
        }
    }
}

#[test]
fn no_tone_steps_or_ends_with_a_click() {
    for chime in Chime::ALL {
        let frames = tone(chime);
        for pair in frames.windows(2) {
            assert!((pair[1].wave - pair[0].wave).abs() < 0.15, "{chime:?}");
        }
        assert_eq!(frames[0].wave, 0.0, "{chime:?}");
        assert!(frames.last().unwrap().wave.abs() < 1e-4, "{chime:?}");
    }
}

#[test]
fn nothing_sounds_above_four_kilohertz() {
    for chime in Chime::ALL {
        let bins = spectrum(&tone(chime));
        let loudest = bins.iter().map(|bin| bin.1).fold(0.0, f64::max);
        let high = bins.iter().filter(|bin| bin.0 > 4_000.0);
        let energy = |bin: &(f64, f64)| bin.1 * bin.1;
        let high_energy: f64 = high.clone().map(energy).sum();
        let all_energy: f64 = bins.iter().map(energy).sum();
        let highest = high.map(|bin| bin.1).fold(0.0, f64::max);
        assert!(highest < FAINT * loudest, "{chime:?}: {} dB", 20.0 * (highest / loudest).log10());
        assert!(high_energy < FAINT * FAINT * all_energy, "{chime:?}");
    }
}

#[test]
fn right_sounds_an_octave_above_left() {
    let ratio = loudest_hz(Chime::Right) / loudest_hz(Chime::Left);
    assert!((ratio - 2.0).abs() < 0.02, "{ratio}");
}

#[test]
fn left_strikes_twice_and_right_once() {
    assert_eq!(strokes(&tone(Chime::Left)), 2);
    assert_eq!(strokes(&tone(Chime::Right)), 1);
}

#[test]
fn no_notes_make_an_empty_tone() {
    let silence = Tone::new(&[]);
    assert_eq!(silence.length(), 0);
    assert_eq!(silence.at(0), None);
}

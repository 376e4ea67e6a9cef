//! The shape of a tone at other rates, and the counting that keeps beats in place.

use std::f64::consts::TAU;

use super::*;

const OTHERS: [u32; 9] = [8_000, 11_025, 16_000, 22_050, 44_100, 88_200, 96_000, 192_000, 384_000];

/// The greatest distance from a sine of `hz` at `rate`, of height 1.
fn worst(rate: u32, hz: f64) -> f64 {
    let mut resampler = Resampler::to(rate);
    let sine = |n: f64, rate: u32| (n * hz / f64::from(rate) * TAU).sin();
    let (mut taken, mut made, mut worst) = (0, 0, 0.0_f64);
    while made < rate {
        let mut out = [0.0; 100];
        let takes = resampler.takes(out.len()) as u32;
        let samples: Vec<f32> = (taken..taken + takes).map(|n| sine(f64::from(n), RATE) as f32).collect();
        resampler.fill(&mut out, &samples);
        for (n, sample) in (made..).zip(out) {
            let late = f64::from(n) - 3.0 * f64::from(rate) / f64::from(RATE);
            if taken > 8 {
                worst = worst.max((f64::from(sample) - sine(late, rate)).abs());
            }
        }
        (taken, made) = (taken + takes, made + 100);
    }
    worst
}

#[test]
fn a_tone_keeps_its_shape_at_every_rate() {
    for rate in OTHERS {
        let (low, high) = (worst(rate, 880.0), worst(rate, 3_520.0));
        println!("{rate}: 880 Hz {low:.7}, 3520 Hz {high:.6}");
        assert!(low < 6e-6, "{rate} {low}");
        assert!(high < 1.2e-3, "{rate} {high}");
    }
}

#[test]
fn after_an_hour_exactly_as_much_has_been_taken_as_given() {
    for rate in OTHERS.into_iter().chain([44_099, 48_000, 47_999]) {
        let mut resampler = Resampler::to(rate);
        let hour = u64::from(rate) * 3_600;
        let mut taken = 0;
        let mut left = hour;
        while left > 0 {
            // Whole numbers only: the counting is what is tried here.
            let count = left.min(1 + left % 7_919) as usize;
            let takes = resampler.takes(count) as u64;
            resampler.phase = (resampler.phase + count as u64 * resampler.step) - takes * resampler.whole;
            (taken, left) = (taken + takes, left - count as u64);
            let made = hour - left;
            assert_eq!(taken, made * u64::from(RATE) / u64::from(rate), "{rate}");
        }
    }
}

#[test]
fn filling_moves_on_as_the_counting_says() {
    for rate in OTHERS {
        let mut resampler = Resampler::to(rate);
        for count in [1, 2, 3, 480, 7, 441, 0, 64] {
            let (before, takes) = (resampler.phase, resampler.takes(count) as u64);
            resampler.fill(&mut vec![0.0; count], &vec![1.0; takes as usize]);
            let after = before + count as u64 * resampler.step - takes * resampler.whole;
            assert_eq!(resampler.phase, after, "{rate}");
        }
    }
}

#[test]
fn what_is_missing_is_silence() {
    let mut resampler = Resampler::to(44_100);
    let mut out = [1.0; 50];
    resampler.fill(&mut out, &[]);
    assert_eq!(out, [0.0; 50]);
}

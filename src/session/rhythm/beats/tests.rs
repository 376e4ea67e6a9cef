//! Beats by their numbers: exact for an hour, evenly faster, counted in, silent, varied, and kept through a change.
//!
//! Invariant: every expected place is worked out here from the definition of a tempo, not read from the code.

use super::*;
use crate::content::Millis;

const HOUR: Duration = Duration::from_secs(3600);

fn tempo(bpm: f32) -> Tempo {
    Tempo { bpm, ..Tempo::default() }
}

fn beats(tempo: &Tempo) -> Beats {
    Beats::new(tempo, tempo.bpm, 7)
}

#[test]
fn every_steady_tempo_is_exact_to_the_nanosecond_for_an_hour() {
    for bpm in 20..=240_u32 {
        let beats = beats(&tempo(bpm as f32));
        let all: Vec<Beat> = beats.between(Duration::ZERO, HOUR).collect();
        assert_eq!(all.len() as u32, bpm * 60);
        for (number, beat) in all.iter().enumerate() {
            let ideal = number as u128 * 60_000_000_000 / u128::from(bpm);
            assert!(beat.at.as_nanos().abs_diff(ideal) <= 1, "{bpm} {number}");
        }
    }
}

#[test]
fn an_even_ramp_has_as_many_beats_as_its_mean_tempo_and_then_stays() {
    for (from, to) in [(40.0, 80.0), (120.0, 60.0), (60.0, 60.0), (20.0, 240.0)] {
        let over = Millis::from_seconds(600.0).unwrap();
        let ramped = Tempo { ramp: Some(TempoRamp::Minutes { to_bpm: to, over }), ..tempo(from) };
        let beats = beats(&ramped);
        let mean = f64::from(from + to) / 2.0 * 10.0;
        assert!((beats.beat_at(600.0) - mean).abs() < 1e-6, "{from} {to}");
        assert!((beats.rate_at(Duration::from_secs(300)) - f64::from(from + to) / 2.0).abs() < 0.02);
        assert!((beats.rate_at(Duration::from_secs(900)) - f64::from(to)).abs() < 1e-6);
        let slower = (0..mean as u64).map(|n| beats.seconds_at(n as f64 + 1.0) - beats.seconds_at(n as f64));
        let lengths: Vec<f64> = slower.collect();
        let is_monotonic = lengths.windows(2).all(|pair| {
            let [one, two] = pair else { return true };
            if to >= from { two <= &(one + 1e-9) } else { two >= &(one - 1e-9) }
        });
        assert!(is_monotonic, "{from} {to}");
    }
}

#[test]
fn a_ramp_by_bars_steps_up_after_each_group_and_stops_at_its_end() {
    let ramp = TempoRamp::Bars { to_bpm: 64.0, step_bpm: 2.0, every_bars: 2 };
    let beats = beats(&Tempo { ramp: Some(ramp), ..tempo(60.0) });
    let lengths: Vec<f64> = (0..32)
        .map(|n| 60.0 / (beats.seconds_at(f64::from(n + 1)) - beats.seconds_at(f64::from(n))))
        .collect();
    let rounded: Vec<i64> = lengths.iter().map(|bpm| bpm.round() as i64).collect();
    assert_eq!(rounded, [vec![60; 8], vec![62; 8], vec![64; 16]].concat());
}

#[test]
fn bars_count_in_then_are_heard_and_silent_in_turn() {
    let quiet = Tempo { count_in_bars: 1, play_bars: 2, silent_bars: 1, ..tempo(60.0) };
    let roles: Vec<BeatRole> = (0..28).step_by(4).map(|n| beats(&quiet).beat(n).role).collect();
    let [counts, heard, silent] = [BeatRole::CountIn, BeatRole::Heard, BeatRole::Silent];
    assert_eq!(roles, [counts, heard, heard, silent, heard, heard, silent]);
}

#[test]
fn variation_stays_within_its_percent_leaves_bars_alone_and_never_drifts() {
    let loose = Tempo { variation_percent: 10, ..tempo(60.0) };
    let beats = beats(&loose);
    let mut moved = 0;
    for number in 0..4000_u64 {
        let off = beats.beat(number).at.as_secs_f64() - number as f64;
        assert!(off.abs() <= 0.1 + 1e-9, "{number} {off}");
        assert!(!number.is_multiple_of(4) || off.abs() < 1e-9);
        moved += u64::from(off.abs() > 0.01);
    }
    assert!(moved > 2000);
}

#[test]
fn clicks_divide_a_beat_evenly() {
    let triplets = Tempo { subdivision: 3, ..tempo(60.0) };
    let clicks: Vec<f64> = beats(&triplets).clicks_after(5).map(|at| at.as_secs_f64()).collect();
    assert_eq!(clicks.len(), 2);
    assert!((clicks[0] - 5.333_333_333).abs() < 1e-6 && (clicks[1] - 5.666_666_667).abs() < 1e-6);
}

#[test]
fn a_change_of_tempo_keeps_the_place_in_the_bar() {
    let slow = beats(&tempo(60.0));
    let here = 10.25;
    let faster = Beats::new(&tempo(60.0), 90.0, 7);
    let shifted = faster.clone().shifted(here - faster.seconds_at(slow.beat_at(here)));
    assert!((shifted.beat_at(here) - slow.beat_at(here)).abs() < 1e-6);
    let next = shifted.between(Duration::from_secs_f64(here), HOUR).next().unwrap();
    assert_eq!(next.in_bar, 3);
    assert!((next.at.as_secs_f64() - (here + 0.75 * 60.0 / 90.0)).abs() < 1e-6);
}

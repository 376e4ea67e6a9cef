//! An hour of beats: no error of one sample, at any tempo and on any ramp.

use std::time::Duration;

use geste::audio::mixer::Unattended;
use geste::audio::render;
use geste::clock::Clock;
use geste::clock::FakeClock;
use geste::content::Exercise;
use geste::content::Millis;
use geste::content::Pacer;
use geste::content::StepKind;
use geste::content::Tempo;
use geste::content::TempoRamp;
use geste::content::drill_step;
use geste::session::Chime;
use geste::session::Event;
use geste::session::Pace;
use geste::session::Score;
use geste::session::Session;
use geste::session::Timeline;

use crate::grid::Grid;

const MINUTE: u64 = 48_000 * 60;

const RAMPS: [Grid; 4] = [
    Grid::Ramp { from: 20.0, to: 240.0, seconds: 3_600.0 },
    Grid::Ramp { from: 240.0, to: 20.0, seconds: 3_600.0 },
    Grid::Ramp { from: 60.0, to: 97.0, seconds: 600.0 },
    Grid::Ramp { from: 133.0, to: 61.0, seconds: 1_800.0 },
];

/// The score of an hour, as a person who presses Start would hear it, without its count-in and its end.
fn hour(grid: Grid) -> Score {
    let length = Millis::from_seconds(3_600.0).unwrap();
    let plain = Tempo { accent: false, ..Tempo::default() };
    let tempo = match grid {
        Grid::Steady(bpm) => Tempo { bpm: bpm as f32, ..plain },
        Grid::Ramp { from, to, seconds } => {
            let over = Millis::from_seconds(seconds).unwrap();
            let ramp = Some(TempoRamp::Minutes { to_bpm: to as f32, over });
            Tempo { bpm: from as f32, ramp, ..plain }
        }
    };
    let steps = vec![drill_step(StepKind::Metronome, length)];
    let exercise = Exercise::drill("hour", Pacer::Metronome(tempo), steps, 1);
    let timeline = Timeline::lay_out(&exercise, exercise.dose("default").unwrap(), 1);
    let pace = Pace::of(&exercise, &timeline, None);
    let mut session = Session::new(timeline, pace, false);
    let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
    session.apply(Event::Start, clock.now());
    clock.advance(Duration::from_secs(3));
    session.apply(Event::Tick, clock.now());
    let mut score = session.score(&exercise);
    score.soundings.retain(|sounding| sounding.chime == Chime::Beat);
    score
}

fn is_beat(grid: Grid, n: u64, sample: u64) -> bool {
    let wanted = grid.sample(n);
    wanted == sample || (grid.is_between(n) && wanted.abs_diff(sample) <= 1)
}

/// Every beat of the score is at its own sample.
fn is_placed(grid: Grid) {
    let positions = render::positions(&hour(grid));
    for (n, (sample, _)) in positions.iter().enumerate() {
        assert!(is_beat(grid, n as u64, *sample), "{grid:?}, beat {n} at {sample}");
    }
    assert!(grid.sample(positions.len() as u64) >= 60 * MINUTE, "{grid:?}: the hour is full");
}

/// Every beat that begins before `end` is heard at its own sample, and nothing else is.
fn is_rendered(grid: Grid, end: u64) -> u64 {
    let mut score = hour(grid);
    score.soundings.retain(|sounding| sounding.at.as_secs_f64() * 48_000.0 < end as f64);
    let (mut silence, mut clock, mut found) = (240_u64, 0_u64, 0_u64);
    render::render::<Unattended>(&score, 4, |block| {
        for sample in block {
            if *sample == 0.0 {
                silence += 1;
            } else {
                // A tone's own first sample is zero, so what is heard first is the one after it.
                if silence >= 240 {
                    assert!(is_beat(grid, found, clock - 1), "{grid:?}, beat {found} heard at {}", clock - 1);
                    found += 1;
                }
                silence = 0;
            }
            clock += 1;
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(found, score.soundings.len() as u64, "{grid:?}");
    found
}

#[test]
fn every_beat_of_an_hour_is_placed_at_its_own_sample_at_every_tempo_and_on_ramps() {
    (20..=240).map(Grid::Steady).chain(RAMPS).for_each(is_placed);
}

#[test]
fn what_is_placed_is_what_is_heard() {
    for grid in [Grid::Steady(20), Grid::Steady(61), Grid::Steady(97), Grid::Steady(240), RAMPS[0], RAMPS[3]]
    {
        is_rendered(grid, MINUTE / 2);
    }
}

/// A few minutes of work in a release build. `GESTE_TEMPI=60,90` limits it to these.
#[test]
#[ignore = "renders an hour of every tempo; see the head of main.rs"]
fn an_hour_of_every_tempo_and_of_ramps_is_heard_without_an_error_of_one_sample() {
    let wanted = std::env::var("GESTE_TEMPI").unwrap_or_default();
    let wanted: Vec<u32> = wanted.split(',').filter_map(|bpm| bpm.parse().ok()).collect();
    let tempi = if wanted.is_empty() { (20..=240).collect() } else { wanted };
    for grid in RAMPS.into_iter().chain(tempi.into_iter().map(Grid::Steady)) {
        println!("{grid:?}: {} beats heard, every one at its own sample", is_rendered(grid, 60 * MINUTE));
    }
}

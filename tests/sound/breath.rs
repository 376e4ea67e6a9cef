//! In and out are told apart by ear alone: at every rate, with one ear, and without the high tones.
//!
//! Invariant: the samples are cut where there is silence and judged by their pitch alone; what was meant is only
//! looked at afterwards.

use geste::audio::render;
use geste::clock::Clock;
use geste::clock::FakeClock;
use geste::content::BreathRate;
use geste::content::Exercise;
use geste::content::Millis;
use geste::content::Pacer;
use geste::content::StepKind;
use geste::content::drill_step;
use geste::session::Chime;
use geste::session::Event;
use geste::session::Pace;
use geste::session::Score;
use geste::session::Session;
use geste::session::Timeline;

use crate::spectrum::heard;
use crate::spectrum::pitches;
use crate::spectrum::sounds;
use crate::spectrum::strokes;

/// What an ear makes of one sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ear {
    /// One stroke that goes up by three semitones or more.
    Rises,
    /// One stroke that goes down as much.
    Falls,
    /// One stroke that stays within a semitone.
    Stays,
    /// More than one stroke.
    Strokes(usize),
    Unclear,
}

fn judge(samples: &[f32]) -> Ear {
    let strokes = strokes(samples);
    if strokes > 1 {
        return Ear::Strokes(strokes);
    }
    let track = pitches(samples);
    let third = track.len().div_ceil(3);
    let middle = |part: &[f64]| {
        let mut sorted = part.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted.get(part.len() / 2).copied().unwrap_or(1.0)
    };
    let (first, last) = (middle(&track[..third]), middle(&track[track.len() - third..]));
    match 12.0 * (last / first).log2() {
        semitones if semitones >= 3.0 => Ear::Rises,
        semitones if semitones <= -3.0 => Ear::Falls,
        semitones if semitones.abs() < 1.0 => Ear::Stays,
        _ => Ear::Unclear,
    }
}

/// Two breaths at `rate` a minute, from the press of Start on: in, hold, out.
fn breaths(rate: f32) -> Score {
    let part = |share: f64| Millis::from_seconds(60.0 / f64::from(rate) * share).unwrap();
    let steps = vec![
        drill_step(StepKind::BreatheIn, part(0.3)),
        drill_step(StepKind::BreathHold, part(0.2)),
        drill_step(StepKind::BreatheOut, part(0.5)),
    ];
    let pacer = Pacer::Breath(BreathRate { rate, min_rate: 4.0, max_rate: 12.0, ramp: None });
    let exercise = Exercise::drill("breath", pacer, steps, 2);
    let timeline = Timeline::lay_out(&exercise, exercise.dose("default").unwrap(), 1);
    let pace = Pace::of(&exercise, &timeline, None);
    let mut session = Session::new(timeline, pace, false);
    let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
    session.apply(Event::Start, clock.now());
    session.score(&exercise)
}

/// Each sound: at which sample it begins, and what an ear makes of it.
fn judged(samples: &[f32]) -> Vec<(u64, Ear)> {
    // The first sample of a tone is a true zero.
    sounds(samples).into_iter().map(|(from, to)| (from as u64 - 1, judge(&samples[from..to]))).collect()
}

/// What someone hears who has lost the high tones: two octaves above 700 Hz are down by more than 40 dB.
fn without_high_tones(samples: &[f32]) -> Vec<f32> {
    let share = 1.0 - (-std::f32::consts::TAU * 700.0 / 48_000.0).exp();
    let mut now = samples.to_vec();
    for _ in 0..4 {
        let mut held = 0.0;
        for sample in &mut now {
            held += share * (*sample - held);
            *sample = if held.abs() < 1e-4 { 0.0 } else { held };
        }
    }
    now
}

#[test]
fn in_rises_hold_stays_and_out_falls_at_every_rate() {
    for rate in [4.0, 6.0, 12.0] {
        let score = breaths(rate);
        let found = judged(&heard(&score));
        let breath = [Ear::Rises, Ear::Stays, Ear::Falls];
        let wanted: Vec<Ear> = [[Ear::Stays; 3].as_slice(), &breath.repeat(2), &[Ear::Strokes(3)]].concat();
        assert_eq!(found.iter().map(|(_, ear)| *ear).collect::<Vec<_>>(), wanted, "{rate} a minute");
        let meant: Vec<u64> = render::positions(&score).into_iter().map(|(at, _)| at).collect();
        assert_eq!(found.iter().map(|(at, _)| *at).collect::<Vec<_>>(), meant, "{rate}: each at its sample");
        let second = 48_000.0;
        let (length, begin) = (60.0 / f64::from(rate) * second, 3.0 * second);
        for (breath, sounds) in found[3..9].chunks(3).enumerate() {
            for ((at, _), share) in sounds.iter().zip([0.0, 0.3, 0.5]) {
                let ideal = begin + length * (breath as f64 + share);
                assert!((*at as f64 - ideal).abs() <= 48.0, "{rate}: {at} is not at {ideal}");
            }
        }
    }
}

#[test]
fn the_same_is_heard_without_the_high_tones() {
    for rate in [4.0, 12.0] {
        let samples = heard(&breaths(rate));
        let dull = without_high_tones(&samples);
        let same: Vec<Ear> = sounds(&samples).into_iter().map(|(from, to)| judge(&dull[from..to])).collect();
        let clear: Vec<Ear> = judged(&samples).into_iter().map(|(_, ear)| ear).collect();
        assert_eq!(same, clear, "{rate} a minute");
    }
}

#[test]
fn nothing_else_in_an_exercise_sounds_like_a_breath() {
    for chime in Chime::ALL {
        let ear = judge(&heard(&Score::once(chime)));
        match chime {
            Chime::In => assert_eq!(ear, Ear::Rises),
            Chime::Out => assert_eq!(ear, Ear::Falls),
            other => assert!(matches!(ear, Ear::Stays | Ear::Strokes(_) | Ear::Unclear), "{other:?} {ear:?}"),
        }
    }
}

#[test]
fn an_in_that_fell_would_be_heard() {
    for (chime, backwards) in [(Chime::In, Ear::Falls), (Chime::Out, Ear::Rises)] {
        let samples = heard(&Score::once(chime));
        let (from, to) = sounds(&samples)[0];
        let reversed: Vec<f32> = samples[from..to].iter().rev().copied().collect();
        assert_eq!(judge(&reversed), backwards, "{chime:?} played backwards");
    }
}

//! `[pacer]` of an exercise → [`Pacer`].
//!
//! Invariant: every number is within the widest limits of its kind; whether a pacer starts within
//! its own is judged in [`super::super::super::check`].

use std::ops::RangeInclusive;

use super::super::super::exercise::BreathRamp;
use super::super::super::exercise::BreathRate;
use super::super::super::exercise::Millis;
use super::super::super::exercise::Pacer;
use super::super::super::exercise::Tempo;
use super::super::super::exercise::TempoRamp;
use super::super::fields::Fields;

const BREATHS_A_MINUTE: RangeInclusive<f64> = 4.0..=12.0;
const BEATS_A_MINUTE: RangeInclusive<f64> = 20.0..=240.0;
/// Length of a change of rate or tempo, in minutes.
const RAMP_MINUTES: RangeInclusive<f64> = 0.5..=60.0;

type Reader = fn(&mut Fields) -> Pacer;

const PACERS: &[(&str, Reader)] = &[
    ("breath", |fields| Pacer::Breath(breath(fields))),
    ("metronome", |fields| Pacer::Metronome(tempo(fields))),
    ("tapping", |fields| Pacer::Tapping(tempo(fields))),
    ("left-right", |fields| Pacer::LeftRight {
        pictures: fields.word("pictures"),
        choose: fields.flag("choose"),
    }),
    ("movement", |_| Pacer::Movement),
    ("hold", |_| Pacer::Hold),
    ("cue", |_| Pacer::Cue),
    ("narrate", |_| Pacer::Narrate),
    ("free", |_| Pacer::Free),
];

/// Reads a pacer.
pub fn pacer(fields: &mut Fields) -> Pacer {
    match fields.choose("kind", PACERS) {
        Some(read) => read(fields),
        None => {
            fields.ask_no_more();
            Pacer::Free
        }
    }
}

fn breath(fields: &mut Fields) -> BreathRate {
    BreathRate {
        rate: fields.rate("rate", BREATHS_A_MINUTE),
        min_rate: fields.rate("min_rate", BREATHS_A_MINUTE),
        max_rate: fields.rate("max_rate", BREATHS_A_MINUTE),
        ramp: fields.maybe_table("ramp", |fields| BreathRamp {
            from_rate: fields.rate("from_rate", BREATHS_A_MINUTE),
            over: minutes(fields, "over_minutes"),
        }),
    }
}

fn tempo(fields: &mut Fields) -> Tempo {
    Tempo {
        bpm: fields.rate("bpm", BEATS_A_MINUTE),
        min_bpm: fields.rate("min_bpm", BEATS_A_MINUTE),
        max_bpm: fields.rate("max_bpm", BEATS_A_MINUTE),
        beats_per_bar: fields.whole("beats_per_bar", 1..=12),
        accent: fields.maybe_flag("accent").unwrap_or(true),
        subdivision: fields.maybe_whole("subdivision", 1..=4).unwrap_or(1),
        count_in_bars: fields.maybe_whole("count_in_bars", 0..=4).unwrap_or(0),
        ramp: fields.maybe_table("ramp", tempo_ramp),
        play_bars: fields.maybe_whole("play_bars", 0..=32).unwrap_or(0),
        silent_bars: fields.maybe_whole("silent_bars", 0..=32).unwrap_or(0),
        variation_percent: fields.maybe_whole("variation_percent", 0..=20).unwrap_or(0),
    }
}

/// Either over some minutes, or a step every so many bars.
fn tempo_ramp(fields: &mut Fields) -> TempoRamp {
    let to_bpm = fields.rate("to_bpm", BEATS_A_MINUTE);
    if fields.has("over_minutes") {
        return TempoRamp::Minutes { to_bpm, over: minutes(fields, "over_minutes") };
    }
    let step_bpm = fields.rate("step_bpm", 0.5..=20.0);
    TempoRamp::Bars { to_bpm, step_bpm, every_bars: fields.whole("every_bars", 1..=64) }
}

fn minutes(fields: &mut Fields, key: &'static str) -> Millis {
    Millis::from_seconds(fields.number(key, RAMP_MINUTES) * 60.0).unwrap_or_default()
}

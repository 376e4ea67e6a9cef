//! From a session's place to the score of everything that will be heard from here on.
//!
//! Invariant: a score is made of exact durations from "now"; nothing sounds in a session that is
//! not counting in or running, and in *my pace* only the present step is ahead.

use std::ops::Range;
use std::time::Duration;

use super::engine::Session;
use super::event::Phase;
use super::score::Chime;
use super::score::Score;
use super::score::Sounding;
use super::timeline::Segment;
use crate::content::Exercise;
use crate::content::Pacer;
use crate::content::StepKind;

/// How far ahead beats are laid out while the person sets the pace.
const OWN_PACE: Duration = Duration::from_secs(3600);

impl Session {
    /// Everything that will be heard from now on, if nothing is pressed.
    pub fn score(&self, exercise: &Exercise) -> Score {
        let mut soundings = Vec::new();
        let (mut at, elapsed) = match self.phase() {
            Phase::CountingIn { left } => {
                count_in(left, &mut soundings);
                (left, self.elapsed())
            }
            Phase::Running => (Duration::ZERO, self.elapsed()),
            _ => return Score::default(),
        };
        let mut done = elapsed;
        for segment in self.timeline().segments().iter().skip(self.index()) {
            self.sound_segment(exercise, segment, at, done, &mut soundings);
            if self.my_pace() {
                return Score { soundings };
            }
            at += self.length_of(segment).saturating_sub(done);
            done = Duration::ZERO;
        }
        soundings.push(Sounding { at, chime: Chime::Finish });
        Score { soundings }
    }

    fn sound_segment(
        &self,
        exercise: &Exercise,
        segment: &Segment,
        at: Duration,
        done: Duration,
        soundings: &mut Vec<Sounding>,
    ) {
        if segment.kind == StepKind::Metronome {
            // Whoever sets the pace may stay longer than is written.
            let end = if self.my_pace() { done + OWN_PACE } else { self.length_of(segment) };
            beats(exercise, self.pace().rate, at, done..end, soundings);
        } else if done.is_zero() {
            soundings.push(Sounding { at, chime: chime_of(exercise, segment) });
        }
    }
}

fn count_in(left: Duration, soundings: &mut Vec<Sounding>) {
    let whole = left.as_secs();
    for second in (1..=whole).rev() {
        soundings.push(Sounding { at: left - Duration::from_secs(second), chime: Chime::Count });
    }
}

/// Beats at exact multiples of 60 / bpm seconds from the segment's beginning, so that none drifts
/// and a score made anew (`rest` of the segment, heard from `at`) stays with the picture.
fn beats(
    exercise: &Exercise,
    rate: Option<f32>,
    at: Duration,
    rest: Range<Duration>,
    soundings: &mut Vec<Sounding>,
) {
    let per_bar = match exercise.pacer {
        Pacer::Metronome { beats_per_bar, .. } => u64::from(beats_per_bar.max(1)),
        _ => 1,
    };
    let Some(bpm) = rate.filter(|r| *r > 0.0).map(f64::from) else { return };
    for beat in 0_u64.. {
        let place = Duration::from_secs_f64(beat as f64 * 60.0 / bpm);
        if place >= rest.end {
            return;
        }
        if place >= rest.start {
            let chime = if beat.is_multiple_of(per_bar) { Chime::Accent } else { Chime::Beat };
            soundings.push(Sounding { at: at + (place - rest.start), chime });
        }
    }
}

/// The sound that a segment begins with.
fn chime_of(exercise: &Exercise, segment: &Segment) -> Chime {
    match segment.kind {
        StepKind::BreatheIn => Chime::In,
        StepKind::BreatheOut => Chime::Out,
        StepKind::Hold | StepKind::BreathHold => Chime::Hold,
        StepKind::Rest => Chime::Rest,
        StepKind::Cue => choice_chime(exercise, segment),
        StepKind::Metronome => Chime::Accent,
        StepKind::Prepare | StepKind::Step | StepKind::Narrate | StepKind::Free => Chime::Step,
    }
}

fn choice_chime(exercise: &Exercise, segment: &Segment) -> Chime {
    let step = exercise.steps.get(segment.step);
    let items = step.and_then(|s| s.choices.as_ref()).map(|c| &c.items);
    match items.zip(segment.choice).and_then(|(items, i)| items.get(i)).map(|c| c.name.as_str()) {
        Some("left") => Chime::Left,
        Some("right") => Chime::Right,
        Some("middle") => Chime::Middle,
        _ => Chime::Step,
    }
}

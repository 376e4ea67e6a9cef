//! From a session's place to the score of everything that will be heard from here on.
//!
//! Invariant: a score is made of exact durations from "now"; nothing sounds in a session that is
//! not counting in or running, and in *my pace* or before a picture is answered only the present step is ahead.

use std::ops::Range;
use std::time::Duration;

use super::Chime;
use super::Cue;
use super::Score;
use super::Sounding;
use crate::content::Exercise;
use crate::content::StepKind;
use crate::session::engine::Session;
use crate::session::event::Phase;
use crate::session::rhythm::BeatRole;
use crate::session::rhythm::Beats;
use crate::session::timeline::Segment;

/// How far ahead beats are laid out while the person sets the pace.
const OWN_PACE: Duration = Duration::from_secs(3600);

/// How long a step at the person's own pace is expected to last, for keeping the way to the loudspeaker open.
const OWN_PACE_LASTS: Duration = Duration::from_secs(600);

/// The end of a step is counted down by this many tones, a second apart.
const LAST_SECONDS: u64 = 3;

/// Steps shorter than this have no half and no last seconds: there is enough to hear in them.
pub const LONG_ENOUGH: Duration = Duration::from_secs(10);

impl Session {
    /// Everything that will be heard from now on, if nothing is pressed and everything but the last seconds
    /// of a step is signalled by tones.
    pub fn score(&self, exercise: &Exercise) -> Score {
        self.score_of(exercise, |cue| cue != Cue::LastSeconds)
    }

    /// Everything that will be heard from now on, if nothing is pressed, of the moments that have `tones`.
    pub fn score_of(&self, exercise: &Exercise, tones: impl Fn(Cue) -> bool) -> Score {
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
        for (index, segment) in self.timeline().segments().iter().enumerate().skip(self.index()) {
            if tones(Cue::of(segment.kind)) {
                self.sound_segment(exercise, (index, segment), at, done, &mut soundings);
            }
            if self.my_pace() || segment.picture.is_some() {
                return Score { soundings, lasts: at + OWN_PACE_LASTS };
            }
            if tones(Cue::LastSeconds) {
                count_down(self.length_of(segment), segment, at, done, &mut soundings);
            }
            at += self.length_of(segment).saturating_sub(done);
            done = Duration::ZERO;
        }
        if tones(Cue::End) {
            soundings.push(Sounding { at, chime: Chime::Finish });
        }
        Score { soundings, lasts: at }
    }

    fn sound_segment(
        &self,
        exercise: &Exercise,
        (index, segment): (usize, &Segment),
        at: Duration,
        done: Duration,
        soundings: &mut Vec<Sounding>,
    ) {
        if segment.kind == StepKind::Metronome {
            // Whoever sets the pace may stay longer than is written.
            let end = if self.my_pace() { done + OWN_PACE } else { self.length_of(segment) };
            let own = || self.timeline().beats(index, self.pace().rate?);
            let beats = if index == self.index() { self.beats() } else { own() };
            let accent = self.timeline().tempo().is_none_or(|tempo| tempo.accent);
            if let Some(beats) = beats {
                sound_beats(&beats, accent, at, done..end, soundings);
            }
        } else if done.is_zero() {
            soundings.push(Sounding { at, chime: chime_of(exercise, segment) });
        }
    }
}

/// The last seconds of a long step without a beat of its own, 3 2 1.
fn count_down(
    length: Duration,
    segment: &Segment,
    at: Duration,
    done: Duration,
    soundings: &mut Vec<Sounding>,
) {
    if length < LONG_ENOUGH || segment.kind == StepKind::Metronome {
        return;
    }
    for second in (1..=LAST_SECONDS).rev() {
        let place = length - Duration::from_secs(second);
        if place >= done {
            soundings.push(Sounding { at: at + (place - done), chime: Chime::Count });
        }
    }
}

fn count_in(left: Duration, soundings: &mut Vec<Sounding>) {
    let whole = left.as_secs();
    for second in (1..=whole).rev() {
        soundings.push(Sounding { at: left - Duration::from_secs(second), chime: Chime::Count });
    }
}

/// The beats of a metronome segment, from `rest.start` into it; a score made anew stays with the picture.
fn sound_beats(
    beats: &Beats,
    accent: bool,
    at: Duration,
    rest: Range<Duration>,
    soundings: &mut Vec<Sounding>,
) {
    let mut number = beats.number_at(rest.start).unwrap_or(0);
    let heard =
        |place: Duration| (place >= rest.start && place < rest.end).then(|| at + (place - rest.start));
    loop {
        let beat = beats.beat(number);
        if beats.seconds_at(number as f64) >= rest.end.as_secs_f64() {
            return;
        }
        let chime = match beat.role {
            BeatRole::CountIn => Some(Chime::Count),
            BeatRole::Silent => None,
            BeatRole::Heard if accent && beat.in_bar == 0 => Some(Chime::Accent),
            BeatRole::Heard => Some(Chime::Beat),
        };
        soundings.extend(heard(beat.at).zip(chime).map(|(at, chime)| Sounding { at, chime }));
        if beat.role == BeatRole::Heard {
            let clicks = beats.clicks_after(number).filter_map(heard);
            soundings.extend(clicks.map(|at| Sounding { at, chime: Chime::Click }));
        }
        number += 1;
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
        StepKind::Move => Chime::In,
        StepKind::Return => Chime::Out,
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

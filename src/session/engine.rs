//! The session itself: what happens on Start, on Pause, on every tick.
//!
//! Invariant: time is only ever spent between two moments of one monotonic clock while the phase is
//! counting in or running, so a paused session stays where it is for ever, a sleeping computer
//! pauses it, and a hidden window loses nothing. Events in [`super::event`], speeds in [`super::pace`].

use std::time::Duration;

use super::event::Event;
use super::event::Outcome;
use super::event::PauseReason;
use super::event::Phase;
use super::pace::Pace;
use super::rhythm::Beats;
use super::seen::Flow;
use super::timeline::Segment;
use super::timeline::Timeline;
use crate::clock::Moment;
use crate::content::StepKind;
use crate::record::Ending;

/// 3 · 2 · 1 before the clock runs.
const COUNT_IN: Duration = Duration::from_secs(3);

/// A wall clock that ran this much further than the monotonic one means the computer slept.
const SLEPT: Duration = Duration::from_secs(2);

/// Going back within this time goes to the repetition before, not to this one's beginning.
const JUST_BEGUN: Duration = Duration::from_secs(2);

/// Calm segments longer than this go on after a pause where they were; all others begin again.
const LONG: Duration = Duration::from_secs(30);

/// One run of an exercise.
#[derive(Clone, Debug)]
pub struct Session {
    timeline: Timeline,
    pace: Pace,
    my_pace: bool,
    pub(super) phase: Phase,
    pub(super) index: usize,
    /// Into the present segment, at the pace set.
    pub(super) elapsed: Duration,
    /// Seconds by which the beats come later than from the segment's beginning ([`Beats::shifted`]).
    pub(super) beat_shift: f64,
    /// Really spent in the present segment, repeats included.
    spent: Duration,
    /// Really spent in the whole run.
    practised: Duration,
    pub(super) flow: Flow,
    last: Option<Moment>,
}

impl Session {
    /// A session at its first segment, not yet begun.
    pub fn new(timeline: Timeline, pace: Pace, my_pace: bool) -> Self {
        Self {
            timeline,
            pace,
            my_pace,
            phase: Phase::Ready,
            index: 0,
            elapsed: Duration::ZERO,
            beat_shift: 0.0,
            spent: Duration::ZERO,
            practised: Duration::ZERO,
            flow: Flow::default(),
            last: None,
        }
    }

    /// Takes up an earlier run: at the repetition that `segment` belongs to, with the time
    /// already practised.
    pub fn taken_up(mut self, segment: usize, practised: Duration) -> Self {
        self.index = self.timeline.round_start(segment.min(self.timeline.segments().len()));
        self.practised = practised;
        self
    }

    /// What happens at `now`. Time up to `now` passes first.
    pub fn apply(&mut self, event: Event, now: Moment) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        self.pass_until(now, &mut outcomes);
        self.handle(event, &mut outcomes);
        outcomes
    }

    fn handle(&mut self, event: Event, out: &mut Vec<Outcome>) {
        if matches!(self.phase, Phase::Ended(_)) {
            return;
        }
        match event {
            Event::Tick => {}
            Event::Start if self.phase == Phase::Ready => self.count_in(out),
            Event::Resume if matches!(self.phase, Phase::Paused(_)) => self.count_in(out),
            Event::Start | Event::Resume => {}
            Event::Pause(reason) => self.pause(reason, out),
            Event::Back => self.go_back(out),
            Event::Skip => self.go_to(self.timeline.round_end(self.index), out),
            Event::RepeatSet => self.go_to(self.timeline.part_start(self.index), out),
            Event::SkipSet => self.go_to(self.part_end(), out),
            Event::NextWhenReady if self.waits() && self.phase == Phase::Running => {
                self.finish_segment(false, out);
            }
            Event::NextWhenReady => {}
            Event::MyPace(on) => {
                self.my_pace = on;
                out.push(Outcome::Replanned);
            }
            Event::Longer => self.change_pace(|p| p.stretch(true), out),
            Event::Shorter => self.change_pace(|p| p.stretch(false), out),
            Event::Rate(by) => self.change_pace(|p| p.change_rate(by), out),
            Event::Stop => self.end(Ending::DoneForToday, out),
            Event::StopForSymptom => self.end(Ending::StoppedForSymptom, out),
        }
    }

    /// Lets the time from the last moment to `now` pass.
    fn pass_until(&mut self, now: Moment, out: &mut Vec<Outcome>) {
        let Some(last) = self.last.replace(now) else { return };
        let passed = now.mono.saturating_sub(last.mono);
        let wall = Duration::try_from(now.wall.duration_since(last.wall)).unwrap_or_default();
        self.pass(passed, out);
        if wall.saturating_sub(passed) > SLEPT && self.is_moving() {
            self.pause(PauseReason::Suspended, out);
        }
    }

    fn pass(&mut self, mut time: Duration, out: &mut Vec<Outcome>) {
        while !time.is_zero() {
            match self.phase {
                Phase::CountingIn { left } => time = self.pass_count_in(left, time, out),
                Phase::Running => time = self.pass_running(time, out),
                Phase::Ready | Phase::Paused(_) | Phase::Ended(_) => return,
            }
        }
    }

    fn pass_count_in(&mut self, left: Duration, time: Duration, out: &mut Vec<Outcome>) -> Duration {
        let now_left = left.saturating_sub(time);
        self.flow.count_in(left - now_left);
        for (second, mark) in [(2, Duration::from_secs(2)), (1, Duration::from_secs(1))] {
            if left > mark && now_left <= mark {
                out.push(Outcome::Counted(second));
            }
        }
        if now_left.is_zero() {
            self.phase = Phase::Running;
            out.push(Outcome::Began { segment: self.index });
            return time - left;
        }
        self.phase = Phase::CountingIn { left: now_left };
        Duration::ZERO
    }

    fn pass_running(&mut self, time: Duration, out: &mut Vec<Outcome>) -> Duration {
        let Some(length) = self.timeline.get(self.index).map(|s| self.length_of(s)) else {
            self.end(Ending::Completed, out);
            return Duration::ZERO;
        };
        let left = length.saturating_sub(self.elapsed);
        if self.waits() || time < left {
            self.spend(time);
            return Duration::ZERO;
        }
        self.spend(left);
        self.finish_segment(false, out);
        time - left
    }

    fn spend(&mut self, time: Duration) {
        self.elapsed += time;
        self.flow.run(time);
        self.spent += time;
        self.practised += time;
    }

    /// Leaves the present segment and arrives at the next.
    fn finish_segment(&mut self, skipped: bool, out: &mut Vec<Outcome>) {
        let waited = self.waits();
        self.leave(skipped, out);
        self.arrive(out);
        if waited {
            self.flow = Flow::default();
            self.replan(out);
        }
    }

    fn leave(&mut self, skipped: bool, out: &mut Vec<Outcome>) {
        out.push(Outcome::Finished { segment: self.index, spent: self.spent, skipped });
        self.spent = Duration::ZERO;
        self.stand_at(self.index + 1);
    }

    fn arrive(&mut self, out: &mut Vec<Outcome>) {
        if self.index >= self.timeline.segments().len() {
            self.end(Ending::Completed, out);
        } else if self.phase == Phase::Running {
            out.push(Outcome::Began { segment: self.index });
        }
    }

    /// At the beginning of a segment. Time already spent stays and is told with what comes.
    fn stand_at(&mut self, index: usize) {
        self.index = index;
        self.elapsed = Duration::ZERO;
        self.beat_shift = 0.0;
    }

    fn count_in(&mut self, out: &mut Vec<Outcome>) {
        if self.phase != Phase::Ready {
            self.begin_movement_again();
        }
        self.phase = Phase::CountingIn { left: COUNT_IN };
        self.flow = Flow::default();
        out.extend([Outcome::Counted(3), Outcome::Replanned]);
    }

    /// After a pause nothing goes on in the middle of a movement.
    fn begin_movement_again(&mut self) {
        let calm = self.timeline.get(self.index).is_some_and(|s| is_calm(s) && s.length > LONG);
        if !calm {
            self.stand_at(self.timeline.round_start(self.index));
        }
    }

    fn pause(&mut self, reason: PauseReason, out: &mut Vec<Outcome>) {
        if self.is_moving() {
            self.phase = Phase::Paused(reason);
            out.extend([Outcome::Paused(reason), Outcome::Replanned]);
        }
    }

    fn go_back(&mut self, out: &mut Vec<Outcome>) {
        let here = self.timeline.round_start(self.index);
        let at_beginning = here == self.index && self.elapsed < JUST_BEGUN;
        let target = if at_beginning { self.timeline.round_start(here.saturating_sub(1)) } else { here };
        self.go_to(target, out);
    }

    /// Moves to a segment. Going forward finishes what lies between as skipped.
    fn go_to(&mut self, target: usize, out: &mut Vec<Outcome>) {
        while self.index < target {
            self.leave(true, out);
        }
        self.stand_at(target);
        self.flow = Flow::default();
        self.arrive(out);
        self.replan(out);
    }

    /// What is ahead has changed; an end has already said so.
    fn replan(&self, out: &mut Vec<Outcome>) {
        if !matches!(self.phase, Phase::Ended(_)) {
            out.push(Outcome::Replanned);
        }
    }

    fn part_end(&self) -> usize {
        let segments = self.timeline.segments();
        let part = segments.get(self.index).map_or(0, |s| s.part);
        let after = segments.iter().enumerate().skip(self.index);
        after.filter(|(_, s)| s.part != part).map(|(i, _)| i).next().unwrap_or(segments.len())
    }

    fn change_pace(&mut self, change: impl FnOnce(&mut Pace), out: &mut Vec<Outcome>) {
        self.change(|session| change(&mut session.pace), out);
    }

    /// Changes something about the lengths; what is done of the present segment keeps its share.
    fn change(&mut self, change: impl FnOnce(&mut Self), out: &mut Vec<Outcome>) {
        let length = |s: &Self| s.timeline.get(s.index).map_or(Duration::ZERO, |g| s.length_of(g));
        let before = length(self);
        let beat = self.beats().map(|beats| beats.beat_at(self.elapsed.as_secs_f64()));
        change(self);
        let after = length(self);
        if !before.is_zero() && before != after {
            self.elapsed = self.elapsed.mul_f64(after.as_secs_f64() / before.as_secs_f64());
        }
        self.keep_beat(beat);
        self.flow = Flow::default();
        out.push(Outcome::Replanned);
    }

    /// Puts the beats where the present moment is beat number `beat`, so that a change of tempo keeps the
    /// place in the bar.
    fn keep_beat(&mut self, beat: Option<f64>) {
        self.beat_shift = 0.0;
        if let Some((beat, beats)) = beat.zip(self.beats()) {
            self.beat_shift = self.elapsed.as_secs_f64() - beats.seconds_at(beat);
        }
    }

    /// The beats of the present step, where it has any.
    pub fn beats(&self) -> Option<Beats> {
        let beats = self.timeline.beats(self.index, self.pace.rate?)?;
        Some(beats.shifted(self.beat_shift))
    }

    fn end(&mut self, ending: Ending, out: &mut Vec<Outcome>) {
        if ending != Ending::Completed && !self.spent.is_zero() {
            out.push(Outcome::Finished { segment: self.index, spent: self.spent, skipped: true });
        }
        self.phase = Phase::Ended(ending);
        out.extend([Outcome::Ended(ending), Outcome::Replanned]);
    }

    /// Whether time counts just now.
    pub const fn is_moving(&self) -> bool {
        matches!(self.phase, Phase::CountingIn { .. } | Phase::Running)
    }

    /// A segment's length at the pace set.
    pub fn length_of(&self, segment: &Segment) -> Duration {
        self.pace.length(segment)
    }

    /// Whether the present segment ends only when the person says so: in *my pace*, and while a picture waits
    /// for its answer.
    pub fn waits(&self) -> bool {
        self.my_pace || self.timeline.get(self.index).is_some_and(|segment| segment.picture.is_some())
    }

    /// The same run laid out anew, after its pacer was changed: the place in it and in the bar stay.
    pub fn laid_out_anew(&mut self, timeline: Timeline) -> Vec<Outcome> {
        let mut out = Vec::new();
        self.change(|session| session.timeline = timeline, &mut out);
        out
    }

    /// Where the session is in its life.
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The plan.
    pub const fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The pace the person has set.
    pub const fn pace(&self) -> Pace {
        self.pace
    }

    /// Whether the person says when to go on.
    pub const fn my_pace(&self) -> bool {
        self.my_pace
    }

    /// Index of the present segment; the number of segments once all are done.
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Time into the present segment, at the pace set.
    pub const fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Time really practised in this run.
    pub const fn practised(&self) -> Duration {
        self.practised
    }
}

/// Segments in which nothing moves, so that going on in the middle is gentle.
const fn is_calm(segment: &Segment) -> bool {
    matches!(
        segment.kind,
        StepKind::Prepare | StepKind::Rest | StepKind::Metronome | StepKind::Narrate | StepKind::Free
    )
}

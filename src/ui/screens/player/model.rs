//! What the player shows, from a running session.

use std::time::Duration;

use crate::app::App;
use crate::app::Run;
use crate::app::called_out;
use crate::bundle;
use crate::content::Step;
use crate::content::StepKind;
use crate::session::Beat;
use crate::session::Part;
use crate::session::PartState;
use crate::session::Phase;
use crate::session::Picture;
use crate::session::Place;
use crate::session::Segment;
use crate::settings::Settings;
use crate::strings::Texts;
use crate::ui::figure;
use crate::ui::figure::Sides;
use crate::ui::words;

/// Which picture belongs to the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    CountIn {
        number: u8,
    },
    Breath,
    Metronome,
    /// The beat is tapped.
    Tapping,
    /// A picture waits for its side.
    Picture(Picture),
    Timed,
    MyPace,
    Paused,
}

/// What the player shows.
pub struct Model<'a> {
    pub run: &'a Run,
    pub place: Place<'a>,
    pub step: &'a Step,
    pub view: View,
    /// What is called out in this repetition.
    pub choice: Option<String>,
    pub next: Option<(&'a Step, Option<String>, Duration)>,
    pub settings: &'a Settings,
    /// Which exercise of a sequence it is, and of how many.
    pub within: Option<(u16, u16)>,
}

/// The player, from the application; nothing when no session is there.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.run()?;
    let place = run.shown().place()?;
    let step = run.exercise.steps.get(place.segment.step)?;
    let index = place.index;
    Some(Model {
        run,
        view: view(run, place.segment),
        step,
        choice: called_out(run, index),
        next: run.shown().next_segment().and_then(|s| {
            let next = run.exercise.steps.get(s.step)?;
            Some((next, called_out(run, index + 1), run.session.length_of(s)))
        }),
        place,
        settings: app.settings(),
        within: within(app),
    })
}

/// The exercise's place among the parts of its sequence that are done at all, from 1.
fn within(app: &App) -> Option<(u16, u16)> {
    let sequence = &app.sequence()?.sequence;
    let counts = |part: &Part| matches!(part.state, PartState::Ahead | PartState::Done);
    let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
    let before = sequence.parts().iter().take(sequence.at()).filter(|part| counts(part)).count();
    let all = sequence.parts().iter().filter(|part| counts(part)).count();
    Some((number(before + 1), number(all)))
}

fn view(run: &Run, segment: &Segment) -> View {
    let session = run.shown();
    match session.phase() {
        Phase::CountingIn { left } => View::CountIn { number: count(left) },
        Phase::Running if run.is_tapped() => View::Tapping,
        Phase::Running if segment.picture.is_some() => segment.picture.map_or(View::Timed, View::Picture),
        Phase::Running if session.my_pace() => View::MyPace,
        Phase::Running => match segment.kind {
            StepKind::BreatheIn | StepKind::BreatheOut | StepKind::BreathHold => View::Breath,
            StepKind::Metronome => View::Metronome,
            StepKind::Prepare
            | StepKind::Step
            | StepKind::Move
            | StepKind::Hold
            | StepKind::Return
            | StepKind::Rest
            | StepKind::Cue
            | StepKind::Narrate
            | StepKind::Free => View::Timed,
        },
        Phase::Ready | Phase::Paused(_) | Phase::Ended(_) => View::Paused,
    }
}

/// 3, 2, 1.
fn count(left: Duration) -> u8 {
    left.as_millis().div_ceil(1000).clamp(1, 9) as u8
}

impl Model<'_> {
    /// The step's words with what is called out.
    pub fn cue(&self) -> String {
        fill(&self.step.cue, self.choice.as_deref())
    }

    /// The step's help line.
    pub fn detail(&self) -> String {
        fill(&self.step.detail, self.choice.as_deref())
    }

    /// The next step's words.
    pub fn next_cue(&self) -> Option<(String, Duration)> {
        self.next.as_ref().map(|(step, choice, length)| (fill(&step.cue, choice.as_deref()), *length))
    }

    /// "Breath 5 of 24", where the part repeats.
    pub fn round(&self, t: &Texts) -> Option<String> {
        let round = self.place.segment.round;
        let name = self.place.segment.counted_as.as_deref()?;
        Some(t.player_round(name, round.number, round.of))
    }

    /// "Part 2 of 3 · 4 min left".
    pub fn progress(&self, t: &Texts) -> String {
        match self.within {
            Some((number, of)) if self.run.session.my_pace() => t.sequence_place(number, of),
            Some((number, of)) => t.sequence_place_left(number, of, self.left(t)),
            None => self.own_progress(t),
        }
    }

    fn left(&self, t: &Texts) -> String {
        words::length(t, Duration::from_secs(self.place.left.as_secs()))
    }

    fn own_progress(&self, t: &Texts) -> String {
        if self.run.session.my_pace() {
            return t.player_part_own_pace(self.place.part.number, self.place.part.of);
        }
        t.player_part(self.place.part.number, self.place.part.of, self.left(t))
    }

    /// The same in words that a voice can say.
    pub fn progress_said(&self, t: &Texts) -> String {
        let (number, of) = (self.place.part.number, self.place.part.of);
        if self.run.session.my_pace() {
            return t.said_part_own_pace(number, of);
        }
        match (self.place.left.as_secs() + 30) / 60 {
            0 => t.said_part_soon(number, of),
            minutes => t.said_part(number, of, minutes),
        }
    }

    /// Parts done, with the share of the present one.
    pub fn done(&self) -> f32 {
        let segments = self.run.session.timeline().segments();
        let part = self.place.segment.part;
        let of_part = segments.iter().enumerate().filter(|(_, s)| s.part == part);
        let (mut before, mut all) = (Duration::ZERO, Duration::ZERO);
        for (index, segment) in of_part {
            let length = self.run.session.length_of(segment);
            all += length;
            if index < self.place.index {
                before += length;
            } else if index == self.place.index {
                before += self.place.elapsed;
            }
        }
        let share = if all.is_zero() { 0.0 } else { before.as_secs_f32() / all.as_secs_f32() };
        part as f32 + share
    }

    /// What the figure shows now, in words: the pose that stands, or the one the move leads to.
    pub fn figure(&self, t: &Texts) -> Option<String> {
        let exercise = &self.run.exercise;
        let posed = self.run.session.posed(exercise)?;
        let pose = bundle::poses().get(posed.to)?;
        Some(figure::told(t, pose, exercise, Sides::of(self.settings)))
    }

    /// Beats in a bar of a metronome exercise.
    pub fn beats_per_bar(&self) -> u8 {
        self.run.exercise.pacer.tempo().map_or(1, |tempo| tempo.beats_per_bar)
    }

    /// The beat that sounds now.
    pub fn beat(&self) -> Option<Beat> {
        let beats = self.run.shown().beats()?;
        let now = beats.number_at(self.place.elapsed)?;
        Some(beats.beat(now))
    }

    /// Breaths a minute at this moment, and the rate they slow down to when that is another one.
    pub fn breaths_now(&self) -> (f32, Option<f32>) {
        let (pace, segments) = (self.run.session.pace(), self.run.session.timeline().segments());
        let ahead = segments.iter().skip(self.place.index).find_map(|segment| pace.breaths_of(segment));
        let goal = pace.rate.unwrap_or_default();
        let now = ahead.unwrap_or(goal);
        (now, ((now - goal).abs() > 0.05).then_some(goal))
    }

    /// Beats a minute at this moment.
    pub fn tempo_now(&self) -> Option<f64> {
        Some(self.run.shown().beats()?.rate_at(self.place.elapsed))
    }
}

fn fill(text: &str, choice: Option<&str>) -> String {
    text.replace("{choice}", choice.unwrap_or_default())
}

/// "Where am I?", as one to three sentences.
pub fn where_am_i(model: &Model<'_>, t: &Texts) -> String {
    let mut said = vec![model.progress_said(t)];
    if model.within.is_some() {
        said.push(model.own_progress(t));
    }
    said.extend(model.round(t));
    said.push(model.cue());
    if model.view != View::Breath {
        said.extend(model.figure(t));
    }
    if model.view == View::Paused {
        said.push(t.player_clock_stopped());
    }
    said.push(match model.view {
        View::Paused => t.said_keys_paused(),
        View::MyPace => t.said_keys_own_pace(),
        _ => t.said_keys_running(),
    });
    let ended = |said: &str| said.ends_with(['.', '?', '!']);
    said.iter()
        .map(|said| if ended(said) { said.clone() } else { format!("{said}.") })
        .collect::<Vec<_>>()
        .join(" ")
}

//! The exercise that is being done: a session, and where its facts go.
//!
//! Invariant: every segment that ends becomes a fact before the next thing happens. Events of the
//! session itself live in [`crate::session`].

mod closing;
mod pacers;

pub use pacers::OwnPart;
pub use pacers::Tune;

use std::time::Duration;

use crate::app::App;
use crate::app::action::PlayerPanel;
use crate::app::effect::Effect;
use crate::app::heard::Spoken;
use crate::app::heard::Way;
use crate::app::heard::is_signalled;
use crate::app::notice::Notice;
use crate::app::route::Route;
use crate::content::Exercise;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;
use crate::session::Chime;
use crate::session::Cue;
use crate::session::Event;
use crate::session::Outcome;
use crate::session::Pace;
use crate::session::Phase;
use crate::session::Score;
use crate::session::Session;
use crate::session::Timeline;
use crate::settings::SoundChoice;
use crate::stats::SessionSummary;

/// One exercise being done.
#[derive(Clone, Debug)]
pub struct Run {
    pub id: SessionId,
    pub exercise: Exercise,
    pub dose: String,
    pub session: Session,
    pub panel: PlayerPanel,
    /// Ratings given before, for the After screen.
    pub before: Ratings,
    /// Answer given to the present step's question.
    pub answered: Option<(usize, usize)>,
    /// Taps and judged pictures.
    pub own: OwnPart,
    /// A count-in was said before.
    pub(in crate::app) begun: bool,
    /// The session as the picture shows it, where the picture waits for the ear.
    seen: Option<Session>,
    /// The last step ended by itself, not by a press.
    ended_by_clock: bool,
}

impl Run {
    /// The session as the eye should see it now: as it was when the sound that is heard now was sent.
    pub fn shown(&self) -> &Session {
        self.seen.as_ref().unwrap_or(&self.session)
    }

    /// The picture waits for the ear by `delay`.
    fn look(&mut self, delay: Duration) {
        let waits = !delay.is_zero() && self.session.is_moving();
        self.seen = waits.then(|| self.session.as_it_was(delay));
    }
}

impl App {
    /// Starts `exercise` at `dose` by itself: the fact first, then the count-in.
    pub(in crate::app) fn start(&mut self, exercise_id: &str, dose_id: &str) {
        self.sequence = None;
        if self.start_part(exercise_id, dose_id).is_some() {
            self.play_run();
        }
    }

    /// Makes a run of `exercise` at `dose` and keeps that it started; nothing where there is no such exercise.
    pub(in crate::app) fn start_part(&mut self, exercise_id: &str, dose_id: &str) -> Option<SessionId> {
        let exercise = self.as_practised(self.library().exercise(exercise_id)?).into_owned();
        let dose = exercise.dose(dose_id).or_else(|| exercise.dose("default"))?;
        let id = SessionId(self.new_id());
        let seed = id.0.as_u64_pair().1;
        let timeline = Timeline::lay_out(&exercise, dose, seed);
        let dose = dose.id.clone();
        self.keep(FactBody::SessionStarted {
            session: id,
            exercise: exercise.id.clone(),
            dose: dose.clone(),
            segments: u32::try_from(timeline.segments().len()).unwrap_or(u32::MAX),
            planned_ms: millis(timeline.length()),
            seed,
        });
        let before = std::mem::take(&mut self.drafts.before);
        if before != Ratings::default() {
            self.keep(FactBody::SessionRated { session: id, moment: RatingMoment::Before, ratings: before });
        }
        self.begin(exercise, dose, id, timeline, before, None);
        Some(id)
    }

    /// Starts `exercise` at `dose` without asking anything first: for rehearsals by the people who
    /// write and show exercises.
    pub fn rehearse(&mut self, exercise: &str, dose: &str) {
        self.start(exercise, dose);
    }

    /// Takes up an unfinished session where it was left.
    pub(in crate::app) fn pick_up(&mut self, summary: &SessionSummary) {
        let Some(exercise) = self.library().exercise(&summary.exercise) else { return };
        let exercise = self.as_practised(exercise).into_owned();
        let Some(dose) = exercise.dose(&summary.dose).or_else(|| exercise.dose("default")) else { return };
        let timeline = Timeline::lay_out(&exercise, dose, summary.seed);
        let same_plan = u32::try_from(timeline.segments().len()) == Ok(summary.segments);
        let next = if same_plan { summary.next_segment as usize } else { 0 };
        let dose = dose.id.clone();
        let taken_up = Some((next, summary.practised));
        self.begin(exercise, dose, summary.id, timeline, summary.before, taken_up);
        self.play_run();
    }

    fn begin(
        &mut self,
        exercise: Exercise,
        dose: String,
        id: SessionId,
        timeline: Timeline,
        before: Ratings,
        taken_up: Option<(usize, Duration)>,
    ) {
        let pace = Pace::of(&exercise, &timeline, self.history().tempo(&exercise.id, self.today()));
        let mut session = Session::new(timeline, pace, self.settings().my_pace);
        if let Some((segment, practised)) = taken_up {
            session = session.taken_up(segment, practised);
        }
        self.drafts.after = Ratings::default();
        self.drafts.notes.clear();
        self.spoken = None;
        let panel = PlayerPanel::None;
        let own = OwnPart::default();
        self.run = Some(Run {
            id,
            exercise,
            dose,
            session,
            panel,
            before,
            answered: None,
            own,
            begun: false,
            seen: None,
            ended_by_clock: false,
        });
    }

    /// Shows the player and counts in.
    pub(in crate::app) fn play_run(&mut self) {
        self.go(Route::Player);
        self.session_event(Event::Start);
    }

    /// Something happens to the running session.
    pub(in crate::app) fn session_event(&mut self, event: Event) {
        let now = self.clock.now();
        let Some(run) = &mut self.run else { return };
        let outcomes = run.session.apply(event, now);
        let stands = !run.session.is_moving();
        for outcome in outcomes {
            self.take_outcome(outcome);
        }
        if stands && moves_place(event) {
            self.speak_step();
        }
        self.let_picture_wait();
    }

    /// The picture follows the session, as late as the ear.
    pub(in crate::app) fn let_picture_wait(&mut self) {
        let delay = match self.settings.sound {
            SoundChoice::Silent => Duration::ZERO,
            SoundChoice::SoftTones => Duration::from_millis(u64::from(self.settings.sounds.delay_ms)),
        };
        if let Some(run) = &mut self.run {
            run.look(delay);
        }
    }

    pub(in crate::app) fn take_outcome(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Finished { segment, spent, skipped } => {
                if let Some(run) = &mut self.run {
                    let judged = run.session.timeline().get(segment).is_some_and(|s| s.picture.is_some());
                    run.ended_by_clock = !skipped && !judged && !run.session.my_pace();
                }
                self.keep_taps(segment);
                self.keep_step(segment, spent, skipped);
            }
            Outcome::Replanned => self.replan_sound(),
            Outcome::Ended(ending) => self.end_run(ending),
            Outcome::Counted(3) => self.speak_count_in(),
            Outcome::Began { .. } => self.speak_step(),
            Outcome::Paused(reason) => self.speak(Spoken::Paused(reason)),
            Outcome::Counted(_) => {}
        }
    }

    fn keep_step(&mut self, segment: usize, spent: Duration, skipped: bool) {
        let Some(run) = &self.run else { return };
        let step = run.session.timeline().get(segment).and_then(|s| run.exercise.steps.get(s.step));
        let body = FactBody::StepFinished {
            session: run.id,
            segment: u32::try_from(segment).unwrap_or(u32::MAX),
            step: step.map_or_else(String::new, |s| s.id.clone()),
            spent_ms: millis(spent),
            skipped,
        };
        self.keep(body);
    }

    /// Tells the sound what lies ahead, or which single sound belongs to standing still.
    pub(in crate::app) fn replan_sound(&mut self) {
        let Some(run) = &self.run else { return self.effects.push(Effect::Silence) };
        let once = |chime| Effect::Play(Score::once(chime));
        let tones = |cue| is_signalled(&self.settings, cue, Way::Tone);
        let effect = match run.session.phase() {
            _ if !self.has_tones() => Effect::Silence,
            Phase::CountingIn { .. } | Phase::Running => {
                Effect::Play(run.session.score_of(&run.exercise, tones))
            }
            Phase::Paused(_) => once(Chime::Pause),
            // The score itself ends with this sound, unless the person went to the end.
            Phase::Ended(Ending::Completed) if run.ended_by_clock => return,
            Phase::Ended(Ending::Completed | Ending::DoneForToday) if tones(Cue::End) => once(Chime::Finish),
            Phase::Ended(Ending::Completed | Ending::DoneForToday) => Effect::Silence,
            Phase::Ended(Ending::StoppedForSymptom) | Phase::Ready => Effect::Silence,
        };
        self.effects.push(effect);
    }

    fn end_run(&mut self, ending: Ending) {
        let Some(run) = &self.run else { return };
        let (session, exercise, rate) = (run.id, run.exercise.id.clone(), run.session.pace().rate);
        let tempo = run.exercise.pacer.tempo().is_some();
        self.keep(FactBody::SessionEnded { session, how: ending });
        if let Some(bpm) = rate.filter(|_| tempo) {
            self.keep(FactBody::TempoKept { exercise, bpm });
        }
        if self.part_ended(ending) {
            return;
        }
        self.speak_end(ending);
        self.go(match ending {
            Ending::Completed | Ending::DoneForToday => Route::After,
            Ending::StoppedForSymptom => Route::SymptomStop,
        });
    }

    /// Sound was lost, and is there again: what lies ahead is heard from here on.
    pub fn sound_is_back(&mut self) {
        let lost = |notice: &Notice| matches!(notice, Notice::SoundSilent { .. });
        let was_lost = self.notices.iter().any(lost);
        self.notices.retain(|notice| !lost(notice));
        if self.run.as_ref().is_some_and(|run| run.session.is_moving()) {
            self.replan_sound();
            if was_lost {
                self.say(Notice::SoundIsBack);
            }
        }
    }

    /// Keeps the answer to the present step's question.
    pub(in crate::app) fn answer(&mut self, answer: usize) {
        let Some(run) = &mut self.run else { return };
        let Some(place) = run.session.place() else { return };
        let (index, choice) = (place.index, called_out(run, place.index));
        let step = run.exercise.steps.get(place.segment.step);
        let Some(words) = step.and_then(|s| s.ask.as_ref()).and_then(|q| q.answers.get(answer)) else {
            return;
        };
        let body = FactBody::StepAnswered {
            session: run.id,
            segment: u32::try_from(index).unwrap_or(u32::MAX),
            about: choice,
            answer: words.clone(),
        };
        run.answered = Some((index, answer));
        self.keep(body);
    }
}

/// What was called out last in the repetition that segment `index` belongs to.
pub fn called_out(run: &Run, index: usize) -> Option<String> {
    let timeline = run.session.timeline();
    let round = timeline.round_start(index)..=index;
    let segment = timeline.segments().get(round)?.iter().rev().find(|s| s.choice.is_some())?;
    let step = run.exercise.steps.get(segment.step)?;
    step.choices.as_ref()?.items.get(segment.choice?).map(|c| c.name.clone())
}

/// Whether a session that stands still stands elsewhere afterwards.
const fn moves_place(event: Event) -> bool {
    matches!(event, Event::Back | Event::Skip | Event::RepeatSet | Event::SkipSet)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

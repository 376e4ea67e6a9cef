//! All sessions, newest last, from the facts about them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;

use super::sequences::Sequences;
use super::tempo::TempoDay;
use super::tempo::TempoDays;
use crate::clock::Day;
use crate::record::Ending;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::PlanItem;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;

/// One run as the facts tell it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionSummary {
    pub id: SessionId,
    pub exercise: String,
    pub dose: String,
    pub seed: u64,
    pub day: Day,
    pub started: Timestamp,
    pub planned: Duration,
    /// Segments in the plan.
    pub segments: u32,
    /// The first segment that is not done yet.
    pub next_segment: u32,
    /// Time really spent.
    pub practised: Duration,
    pub ending: Option<Ending>,
    /// Declined when it was offered for resuming.
    pub put_aside: bool,
    pub before: Ratings,
    pub after: Ratings,
    /// Answers given during steps: what was called out, and the answer.
    pub answers: Vec<(Option<String>, String)>,
    /// Taps against the beat, in milliseconds after it: while it was heard, and while it was silent.
    pub taps: [Vec<i32>; 2],
    /// Pictures judged.
    pub judged: Vec<Judged>,
}

/// What a fact calls a picture of a head.
pub const HEAD: &str = "head";

/// One picture judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What was said is what is shown; not for "not sure".
    pub as_shown: bool,
    pub took: Duration,
    /// A head that turns; otherwise a hand.
    pub head: bool,
}

/// Pictures judged, together. No grade: a count and a usual time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judging {
    pub pictures: usize,
    pub as_shown: usize,
    /// The median.
    pub usual_time: Duration,
}

impl Judging {
    /// Hands and heads apart: a head is another question. In this order, where there were any.
    pub fn apart(judged: &[Judged]) -> impl Iterator<Item = (bool, Self)> {
        [false, true].into_iter().filter_map(|head| {
            let of: Vec<Judged> = judged.iter().copied().filter(|one| one.head == head).collect();
            Some((head, Self::of(&of)?))
        })
    }

    /// Of these; nothing without a picture.
    pub fn of(judged: &[Judged]) -> Option<Self> {
        let mut times: Vec<Duration> = judged.iter().map(|one| one.took).collect();
        times.sort();
        let upper = times.get(times.len() / 2)?;
        let lower = times.get(times.len().saturating_sub(1) / 2)?;
        let as_shown = judged.iter().filter(|one| one.as_shown).count();
        Some(Self { pictures: judged.len(), as_shown, usual_time: (*lower + *upper) / 2 })
    }
}

impl SessionSummary {
    /// Whether it can be taken up again: begun, not ended, not put aside.
    pub const fn is_unfinished(&self) -> bool {
        self.ending.is_none() && !self.put_aside
    }
}

/// Everything the facts say, ready for the screens.
#[derive(Clone, Debug, Default)]
pub struct History {
    sessions: Vec<SessionSummary>,
    by_id: BTreeMap<SessionId, usize>,
    /// Facts that stand before the start of their session, because a clock was set back.
    early: BTreeMap<SessionId, Vec<FactBody>>,
    tempos: BTreeMap<String, TempoDays>,
    /// The pictures chosen for an exercise.
    pictures: BTreeMap<String, String>,
    articles_finished: BTreeSet<String>,
    /// Own exercises as they were last kept, in the order they were first made.
    own: Vec<(String, String)>,
    sequences: Sequences,
    path: Option<FollowedPath>,
    plan: Vec<PlanItem>,
}

/// The path a person follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowedPath {
    pub path: String,
    /// From 1.
    pub week: u32,
    /// The day on which the person set this week.
    pub since: Day,
    /// The moment of it.
    pub at: Timestamp,
}

impl History {
    /// Folds all facts, in their order.
    pub fn of<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let mut history = Self::default();
        for fact in facts {
            history.add(fact);
        }
        history
    }

    /// Takes in one more fact.
    pub fn add(&mut self, fact: &Fact) {
        match &fact.body {
            FactBody::SessionStarted { session, exercise, dose, segments, planned_ms, seed } => {
                self.by_id.insert(*session, self.sessions.len());
                self.sessions.push(SessionSummary {
                    id: *session,
                    exercise: exercise.clone(),
                    dose: dose.clone(),
                    seed: *seed,
                    day: fact.day,
                    started: fact.at,
                    planned: Duration::from_millis(*planned_ms),
                    segments: *segments,
                    next_segment: 0,
                    practised: Duration::ZERO,
                    ending: None,
                    put_aside: false,
                    before: Ratings::default(),
                    after: Ratings::default(),
                    answers: Vec::new(),
                    taps: [Vec::new(), Vec::new()],
                    judged: Vec::new(),
                });
                for early in self.early.remove(session).unwrap_or_default() {
                    self.add_to_session(&early);
                }
            }
            FactBody::TempoKept { .. } | FactBody::TempoNotEasy { .. } | FactBody::PicturesChosen { .. } => {
                self.add_to_exercise(fact);
            }
            FactBody::ArticleFinished { article } => {
                self.articles_finished.insert(article.clone());
            }
            FactBody::OwnExerciseKept { exercise, text } => {
                match self.own.iter_mut().find(|(id, _)| id == exercise) {
                    Some((_, kept)) => kept.clone_from(text),
                    None => self.own.push((exercise.clone(), text.clone())),
                }
            }
            FactBody::OwnExerciseRemoved { exercise } => self.own.retain(|(id, _)| id != exercise),
            FactBody::PathFollowed { path, week } => {
                self.path = path.clone().map(|path| FollowedPath {
                    path,
                    week: (*week).max(1),
                    since: fact.day,
                    at: fact.at,
                });
            }
            FactBody::PlanKept { items } => self.plan.clone_from(items),
            FactBody::SequenceStarted { .. }
            | FactBody::PartBegun { .. }
            | FactBody::PartPassed { .. }
            | FactBody::SequenceEnded { .. }
            | FactBody::SequenceRated { .. } => self.sequences.add(fact),
            body => self.add_to_session(body),
        }
    }

    fn add_to_exercise(&mut self, fact: &Fact) {
        match &fact.body {
            FactBody::TempoKept { exercise, bpm } => {
                self.tempos.entry(exercise.clone()).or_default().keep(fact.day, *bpm);
            }
            FactBody::TempoNotEasy { exercise, bpm } => {
                self.tempos.entry(exercise.clone()).or_default().not_easy(fact.day, *bpm);
            }
            FactBody::PicturesChosen { exercise, pictures } => {
                self.pictures.insert(exercise.clone(), pictures.clone());
            }
            _ => {}
        }
    }

    fn add_to_session(&mut self, body: &FactBody) {
        let Some(id) = session_of(body) else { return };
        let Some(session) = self.get_mut(id) else {
            self.early.entry(id).or_default().push(body.clone());
            return;
        };
        match body {
            FactBody::StepFinished { segment, spent_ms, .. } => {
                session.next_segment = segment.saturating_add(1);
                session.practised += Duration::from_millis(*spent_ms);
            }
            FactBody::StepAnswered { about, answer, .. } => {
                session.answers.push((about.clone(), answer.clone()));
            }
            FactBody::SessionEnded { how, .. } => session.ending = Some(*how),
            FactBody::SessionPutAside { .. } => session.put_aside = true,
            FactBody::SessionRated { moment: RatingMoment::Before, ratings, .. } => session.before = *ratings,
            FactBody::SessionRated { moment: RatingMoment::After, ratings, .. } => session.after = *ratings,
            FactBody::TapsTimed { heard_ms, silent_ms, .. } => {
                let [heard, silent] = &mut session.taps;
                heard.extend(heard_ms);
                silent.extend(silent_ms);
            }
            FactBody::SideJudged { shows, said, took_ms, of, .. } => session.judged.push(Judged {
                as_shown: said.as_ref() == Some(shows),
                head: of.as_deref() == Some(HEAD),
                took: Duration::from_millis(*took_ms),
            }),
            // Folded elsewhere, or kept for the person alone.
            _ => {}
        }
    }

    fn get_mut(&mut self, id: SessionId) -> Option<&mut SessionSummary> {
        self.by_id.get(&id).and_then(|i| self.sessions.get_mut(*i))
    }

    /// All sessions in the order they began.
    pub fn sessions(&self) -> &[SessionSummary] {
        &self.sessions
    }

    /// One session.
    pub fn session(&self, id: SessionId) -> Option<&SessionSummary> {
        self.by_id.get(&id).and_then(|i| self.sessions.get(*i))
    }

    /// The latest session that can be taken up again.
    pub fn unfinished(&self) -> Option<&SessionSummary> {
        self.sessions.iter().rev().find(|s| s.is_unfinished())
    }

    /// The tempo to begin an exercise at on `today`, in beats a minute: where it was left.
    pub fn tempo(&self, exercise: &str, today: Day) -> Option<f32> {
        self.tempos.get(exercise)?.starting(today)
    }

    /// The tempos an exercise was practised at, one for each day, oldest first.
    pub fn tempo_days(&self, exercise: &str) -> &[TempoDay] {
        self.tempos.get(exercise).map_or(&[], TempoDays::days)
    }

    /// The pictures that the person wants in an exercise.
    pub fn pictures(&self, exercise: &str) -> Option<&str> {
        self.pictures.get(exercise).map(String::as_str)
    }

    /// The path the person follows.
    pub const fn path(&self) -> Option<&FollowedPath> {
        self.path.as_ref()
    }

    /// The person's own plan; empty until they made one.
    pub fn plan(&self) -> &[PlanItem] {
        &self.plan
    }

    pub(super) const fn sequences_folded(&self) -> &Sequences {
        &self.sequences
    }

    /// Own exercises: id, and the text last kept.
    pub fn own_exercises(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }

    /// Whether an article was read to its end once.
    pub fn has_finished(&self, article: &str) -> bool {
        self.articles_finished.contains(article)
    }
}

/// The session a fact belongs to.
const fn session_of(body: &FactBody) -> Option<SessionId> {
    match body {
        FactBody::SessionStarted { session, .. }
        | FactBody::TapsTimed { session, .. }
        | FactBody::SideJudged { session, .. }
        | FactBody::StepFinished { session, .. }
        | FactBody::StepAnswered { session, .. }
        | FactBody::SessionEnded { session, .. }
        | FactBody::SessionRated { session, .. }
        | FactBody::SessionPutAside { session }
        | FactBody::SymptomNoted { session, .. } => Some(*session),
        _ => None,
    }
}

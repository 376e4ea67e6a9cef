//! Several exercises done in a row: what is being done now, and what lies between two of them.
//!
//! Invariant: every part that is behind became a fact before the next thing happens; between two parts
//! nothing goes on by itself, whatever the clock says. A sequence that is only shown keeps nothing. Look
//! next at `prepare.rs` (before Start), `playing.rs` (what happens then) and [`crate::session::Sequence`].

mod guide;
mod playing;
mod prepare;
mod rated;

use std::time::Duration;

pub use prepare::Prepared;
pub use prepare::minute_choices;
pub use rated::PartDrafts;

use super::App;
use crate::content::Audience;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Portion;
use crate::practice::DayProposal;
use crate::practice::Standing;
use crate::practice::for_today;
use crate::practice::is_for;
use crate::record::Ending;
use crate::record::PlanItem;
use crate::record::Ratings;
use crate::record::SequenceId;
use crate::record::SequenceSource;
use crate::session::Part;
use crate::session::Sequence;
use crate::session::Work;

/// How long a rest between two parts is counted: thirty seconds, our own choice. It never ends by itself.
pub const REST: Duration = Duration::from_secs(30);

/// Several exercises being done, or just done.
#[derive(Clone, Debug)]
pub struct SequenceRun {
    pub id: SequenceId,
    pub sequence: Sequence,
    pub stage: Stage,
    /// Ratings given before, for the After screen.
    pub before: Ratings,
    pub ended: Option<Ending>,
    /// Time spent in parts that are behind.
    pub practised: Duration,
    /// Nothing is written down: a therapist only shows it.
    pub only_shown: bool,
    /// When the present rest or touch began, on the monotonic clock.
    since: Duration,
}

/// Where a sequence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// An exercise is in the player.
    Playing,
    /// Between two parts.
    Between,
    /// The person's own helpful touch.
    Touch,
    /// All is behind.
    Over,
}

impl SequenceRun {
    /// The part that is done now or next.
    pub fn current(&self) -> Option<&Part> {
        self.sequence.current()
    }
}

impl App {
    /// The sequence being done or just done.
    pub const fn sequence(&self) -> Option<&SequenceRun> {
        self.sequence.as_ref()
    }

    /// What stands ready on the page before a sequence.
    pub const fn prepared(&self) -> Option<&Prepared> {
        self.prepared.as_ref()
    }

    /// Whether an exercise can be done today, at one amount.
    pub fn standing(&self, exercise: &Exercise, dose: &Dose) -> Standing {
        self.rules().standing(exercise, dose)
    }

    /// Whether an exercise can be done today; closed when the library does not have it.
    pub fn standing_of(&self, portion: &Portion) -> Standing {
        let exercise = self.library.exercise(&portion.exercise);
        let found = exercise.and_then(|e| Some((e, e.dose(&portion.dose)?)));
        found.map_or_else(|| Standing::Closed(Vec::new()), |(exercise, dose)| self.standing(exercise, dose))
    }

    /// What Today proposes.
    pub fn proposal(&self) -> Option<DayProposal> {
        let rules = self.rules();
        let standings = |exercise: &Exercise, dose: &Dose| rules.proposable(exercise, dose);
        for_today(&self.library, &self.history, self.today(), self.drafts.wish, &standings)
    }

    /// What is left of the counted rest or touch, counting down to nothing; nothing where no clock counts.
    pub fn rest_left(&self) -> Option<Duration> {
        let run = self.sequence.as_ref()?;
        let whole = match run.stage {
            Stage::Between if !self.settings.my_pace => REST,
            Stage::Touch if !self.settings.my_pace => run.current()?.length,
            _ => return None,
        };
        Some(whole.saturating_sub(self.clock.now().mono.saturating_sub(run.since)))
    }

    /// Whether a sequence is only shown and never kept.
    fn is_only_shown(&self, source: &SequenceSource) -> bool {
        let SequenceSource::Ready { session } = source else { return false };
        self.library.session(session).is_some_and(|s| s.audience == Audience::Therapist)
    }

    /// The sequence that a source means now.
    fn sequence_of(&self, source: &SequenceSource) -> Option<Sequence> {
        match source {
            SequenceSource::Ready { session } => {
                self.library.session(session).map(|ready| Sequence::of(ready, &self.library))
            }
            SequenceSource::Today => {
                let proposal = self.proposal()?;
                Some(Sequence::of_portions(source.clone(), &proposal.portions, &self.library))
            }
            SequenceSource::Plan => {
                let portion =
                    |item: &PlanItem| Portion { exercise: item.exercise.clone(), dose: item.dose.clone() };
                let here = |item: &&PlanItem| {
                    self.library.exercise(&item.exercise).is_some_and(|e| e.dose(&item.dose).is_some())
                };
                let items: Vec<_> = self.history.plan().iter().filter(here).collect();
                let portions: Vec<_> = items.iter().map(|item| portion(item)).collect();
                let mut sequence = Sequence::of_portions(source.clone(), &portions, &self.library);
                for (index, item) in items.iter().enumerate() {
                    if !is_for(item, self.today()) {
                        sequence.toggle(index);
                    }
                }
                Some(sequence)
            }
        }
    }

    /// Whether this part may be begun now.
    fn may_begin(&self, part: &Part) -> bool {
        match &part.what {
            Work::Touch => true,
            Work::Exercise(portion) => self.may_do(portion),
        }
    }

    /// Whether this amount may be done now; only locks and stops close.
    fn may_do(&self, portion: &Portion) -> bool {
        !self.standing_of(portion).is_closed()
    }
}

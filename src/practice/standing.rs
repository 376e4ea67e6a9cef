//! Whether an exercise can be done today: the one seam where rules speak to Today, paths and sequences.
//!
//! Invariant: whoever proposes or plays several exercises asks here and nowhere else, so that a new rule
//! needs no change in any of them. The locks are in [`super::locks`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::locks::ClosedLock;
use super::locks::closed_locks;
use super::rules::Rules;
use super::rules::Verdict;
use crate::content::Dose;
use crate::content::Exercise;

/// Whether an exercise can be done today, at one amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Only at this amount: a hard day, gentle days, or after time away.
    GentleOnly {
        dose: String,
    },
    /// Better not today. The person may choose otherwise (safety review, 2.2 rule 1).
    Resting,
    /// Stopped for a symptom; closed until tomorrow.
    Stopped,
    /// These still ask first.
    Closed(Vec<ClosedLock>),
}

impl Standing {
    /// Whether it may be done as it is.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// Whether it may not be begun at all.
    pub const fn is_closed(&self) -> bool {
        matches!(self, Self::Closed(_) | Self::Stopped)
    }
}

impl From<Verdict<'_>> for Standing {
    /// Only locks and stop levels close; every other rule proposes less, or something else.
    fn from(verdict: Verdict<'_>) -> Self {
        match verdict {
            Verdict::Open => Self::Open,
            Verdict::Locked(locks) => Self::Closed(locks),
            Verdict::Stopped(_) => Self::Stopped,
            Verdict::HardDay { fine: Some(dose), .. } | Verdict::Gentle { fine: Some(dose), .. } => {
                Self::GentleOnly { dose: dose.id.clone() }
            }
            Verdict::Injected(injected) if !injected.rests() => Self::Open,
            Verdict::HardDay { fine: None, .. }
            | Verdict::Gentle { fine: None, .. }
            | Verdict::Injected(_)
            | Verdict::SixDaysAWeek
            | Verdict::Much(_)
            | Verdict::RestDay => Self::Resting,
        }
    }
}

/// Answers for each exercise and amount.
pub type Standings<'a> = dyn Fn(&Exercise, &Dose) -> Standing + 'a;

impl Rules<'_> {
    /// What the rules say to ready sessions, paths and the own plan. Daily amounts and days of rest are
    /// lines to read, so they close nothing here.
    pub fn standing(&self, exercise: &Exercise, dose: &Dose) -> Standing {
        if self.hidden(exercise).is_some() {
            return Standing::Resting;
        }
        match self.verdict(exercise, dose) {
            Verdict::Locked(closed) => Standing::Closed(closed),
            Verdict::Stopped(_) | Verdict::HardDay { fine: None, .. } => Standing::Resting,
            Verdict::HardDay { fine: Some(fine), .. } | Verdict::Gentle { fine: Some(fine), .. } => {
                Standing::GentleOnly { dose: fine.id.clone() }
            }
            Verdict::Injected(injected) if injected.rests() => Standing::Resting,
            Verdict::Open
            | Verdict::Injected(_)
            | Verdict::SixDaysAWeek
            | Verdict::Gentle { fine: None, .. }
            | Verdict::Much(_)
            | Verdict::RestDay => Standing::Open,
        }
    }

    /// The same for what Today proposes, which also keeps to daily amounts and days of rest.
    pub fn proposable(&self, exercise: &Exercise, dose: &Dose) -> Standing {
        let over = matches!(
            self.verdict(exercise, dose),
            Verdict::SixDaysAWeek | Verdict::Much(_) | Verdict::RestDay
        );
        if over { Standing::Resting } else { self.standing(exercise, dose) }
    }
}

/// What the locks alone say.
pub fn standing(exercise: &Exercise, dose: &Dose, agreed: &BTreeMap<String, Date>) -> Standing {
    let closed = closed_locks(exercise, dose, agreed);
    if closed.is_empty() { Standing::Open } else { Standing::Closed(closed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;
    use crate::practice::Diary;
    use crate::practice::Rules;

    #[test]
    fn what_the_rules_close_is_closed_and_what_they_advise_is_not() {
        let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"));
        let library: Library = crate::content::load::load_folder(folder, None).library;
        let (diary, agreed) = (Diary::default(), BTreeMap::new());
        let rules = Rules::of(&diary, &agreed, &library, jiff::civil::date(2026, 11, 23));
        for exercise in &library.exercises {
            for dose in &exercise.doses {
                let by_rules = Standing::from(rules.verdict(exercise, dose));
                assert_eq!(
                    by_rules.is_closed(),
                    standing(exercise, dose, &agreed).is_closed(),
                    "{}",
                    exercise.id
                );
            }
        }
        assert_eq!(Standing::from(Verdict::RestDay), Standing::Resting);
        assert!(!Standing::from(Verdict::SixDaysAWeek).is_closed());
    }
}

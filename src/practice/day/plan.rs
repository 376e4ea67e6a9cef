//! Proposals from the person's own plan.
//!
//! Invariant: the plan's own order is kept, and nothing is added to it.

use super::DayProposal;
use super::Look;
use super::Why;
use super::fill;
use crate::clock::Day;
use crate::record::PlanItem;

/// Whether an item of the plan is for this day.
pub fn is_for(item: &PlanItem, day: Day) -> bool {
    let weekday = u8::try_from(day.weekday().to_monday_one_offset()).unwrap_or(1);
    item.days.is_empty() || item.days.contains(&weekday)
}

impl Look<'_> {
    pub(super) fn plan(&self) -> Option<DayProposal> {
        let today = self.history.plan().iter().filter(|item| is_for(item, self.today));
        let open: Vec<_> = today
            .filter_map(|item| {
                let exercise = self.library.exercise(&item.exercise)?;
                self.open_dose(exercise, &item.dose)
            })
            .collect();
        let taken = match self.wish.minutes {
            Some(minutes) => fill::fill(open, minutes, |c| self.open_dose(c.exercise, "gentle")),
            None => open,
        };
        let portions: Vec<_> = taken.iter().map(super::Candidate::portion).collect();
        (!portions.is_empty()).then_some(DayProposal { portions, why: Why::Plan, no_movement: false })
    }
}

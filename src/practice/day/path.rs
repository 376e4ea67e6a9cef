//! Proposals from the week of the path that a person follows.
//!
//! Invariant: an exercise comes up until it was practised on its days of the last seven; what was not
//! practised is never counted. A week stays until the person sets another one.

use super::DayProposal;
use super::Look;
use super::USUAL_MINUTES;
use super::Why;
use super::fill;
use super::is_day_without_movement;
use crate::content::Library;
use crate::content::Path;
use crate::content::PathWeek;
use crate::content::Pillar;
use crate::content::Portion;
use crate::stats::FollowedPath;
use crate::stats::History;

/// The path that is followed and its present week; nothing when the library no longer has it.
pub fn week_of<'a>(library: &'a Library, followed: &FollowedPath) -> Option<(&'a Path, &'a PathWeek, u32)> {
    let path = library.path(&followed.path)?;
    let last = u32::try_from(path.weeks.len()).unwrap_or(u32::MAX);
    let week = followed.week.clamp(1, last.max(1));
    let at = path.weeks.get(usize::try_from(week).ok()?.checked_sub(1)?)?;
    Some((path, at, week))
}

/// Whether every exercise of the week was practised since the person set it: then the next week is offered.
pub fn has_come_up(week: &PathWeek, history: &History, followed: &FollowedPath) -> bool {
    let since = |id: &str| {
        let mut sessions = history.sessions().iter();
        sessions.any(|s| s.exercise == id && s.started >= followed.at && !s.practised.is_zero())
    };
    week.exercises.iter().all(|weekly| since(&weekly.portion.exercise))
}

impl Look<'_> {
    pub(super) fn week(&self) -> Option<DayProposal> {
        let followed = self.history.path()?;
        let (path, week, number) = week_of(self.library, followed)?;
        let rests = is_day_without_movement(self.library, self.history, self.today);
        let open = |portion: &Portion| {
            self.open(portion).filter(|c| !(rests && c.exercise.pillar == Pillar::Plasticity))
        };
        let mut due = Vec::new();
        let mut again = Vec::new();
        for weekly in &week.exercises {
            let Some(candidate) = open(&weekly.portion) else { continue };
            let days = self.days_of_last_seven(&weekly.portion.exercise);
            let left = usize::from(weekly.days).saturating_sub(days.len());
            if left > 0 && !days.contains(&self.today) {
                due.push((std::cmp::Reverse(left), self.last_begun(&candidate), candidate));
            } else if candidate.exercise.hard_day.is_some() {
                // Again only what suits any day: some exercises are for once a week.
                again.push((std::cmp::Reverse(left), self.last_begun(&candidate), candidate));
            }
        }
        let path = path.id.clone();
        let (mut from, why) = if due.is_empty() {
            (again, Why::WeekAgain { path, week: number })
        } else {
            (due, Why::Week { path, week: number })
        };
        from.sort_by_key(|(left, last, _)| (*left, *last));
        let minutes = self.wish.minutes.unwrap_or(USUAL_MINUTES);
        if from.is_empty() {
            let calm = self.calm()?;
            return Some(DayProposal { why, no_movement: rests, ..calm });
        }
        let candidates = from.into_iter().map(|(_, _, candidate)| candidate).collect();
        let taken = fill::fill(candidates, minutes, |c| self.open_dose(c.exercise, "gentle"));
        self.proposal(taken, why, rests)
    }
}

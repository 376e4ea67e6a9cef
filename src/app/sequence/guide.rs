//! Paths, the own plan, and the choices of Today: what a person follows, and what they wish for just now.
//!
//! Invariant: following a path and changing the plan are kept at once, one fact each; the wishes of the
//! moment are never kept. Nothing here moves on by itself.

use crate::app::App;
use crate::app::action::GuideAction;
use crate::app::action::PlanAction;
use crate::record::FactBody;
use crate::record::PlanItem;

impl App {
    pub(in crate::app) fn guide(&mut self, action: GuideAction) {
        match action {
            GuideAction::Follow { path, week } => {
                self.drafts.open_week = None;
                self.keep(FactBody::PathFollowed { path: Some(path), week: week.max(1) });
            }
            GuideAction::StopFollowing => {
                self.keep(FactBody::PathFollowed { path: None, week: 1 });
            }
            GuideAction::OpenWeek(week) => {
                let open = &mut self.drafts.open_week;
                *open = if *open == Some(week) { None } else { Some(week) };
            }
            GuideAction::Minutes(minutes) => self.drafts.wish.minutes = minutes,
            GuideAction::Calm(calm) => self.drafts.wish.calm = calm,
            GuideAction::Others => self.drafts.others = !self.drafts.others,
            GuideAction::BeginWith(path) => self.drafts.begin_with = path,
            GuideAction::Shelf(shelf) => {
                self.drafts.shelf = shelf;
                self.arrivals += 1;
            }
            GuideAction::Plan(change) => self.change_plan(change),
        }
    }

    fn change_plan(&mut self, change: PlanAction) {
        let mut items = self.history.plan().to_vec();
        match change {
            PlanAction::Add { exercise, dose } => {
                items.push(PlanItem { exercise, dose, days: Vec::new() });
            }
            PlanAction::Remove(index) if index < items.len() => {
                items.remove(index);
            }
            PlanAction::Earlier(index) if index > 0 && index < items.len() => items.swap(index, index - 1),
            PlanAction::Later(index) if index + 1 < items.len() => items.swap(index, index + 1),
            PlanAction::Amount(index, more) => self.change_amount(items.get_mut(index), more),
            PlanAction::Day(index, day) => {
                if let Some(item) = items.get_mut(index).filter(|_| (1..=7).contains(&day)) {
                    match item.days.iter().position(|on| *on == day) {
                        Some(at) => {
                            item.days.remove(at);
                        }
                        None => item.days.push(day),
                    }
                    item.days.sort_unstable();
                }
            }
            PlanAction::AnyDay(index) => {
                if let Some(item) = items.get_mut(index) {
                    item.days.clear();
                }
            }
            PlanAction::Remove(_) | PlanAction::Earlier(_) | PlanAction::Later(_) => {}
        }
        if items != self.history.plan() {
            self.keep(FactBody::PlanKept { items });
        }
    }

    /// The next amount by length; stays at the ends.
    fn change_amount(&self, item: Option<&mut PlanItem>, more: bool) {
        let Some(item) = item else { return };
        let Some(exercise) = self.library.exercise(&item.exercise) else { return };
        let mut doses: Vec<_> = exercise.doses.iter().map(|dose| (dose.stated, dose.id.as_str())).collect();
        doses.sort_unstable();
        let at = doses.iter().position(|(_, id)| *id == item.dose);
        let next = match (at, more) {
            (Some(at), true) => doses.get(at + 1),
            (Some(at), false) => at.checked_sub(1).and_then(|at| doses.get(at)),
            (None, _) => doses.first(),
        };
        if let Some((_, id)) = next {
            item.dose = (*id).to_owned();
        }
    }
}

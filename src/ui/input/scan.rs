//! Scanning: choices offered one after the other, for people with one switch or two.
//!
//! Invariant: a press takes the choice that is offered and nothing else; after two rounds without a press
//! nothing is offered until the next one; nothing is taken by time unless the person chose *rest to take* and
//! has pressed (accessibility research, R1 and R18). Many choices come as groups first. Pure: time is a number.

use std::ops::Range;

use egui::Id;

use crate::settings::Scanning;

/// Rounds without a press before it waits.
const ROUNDS: u8 = 2;

/// More choices than this come in groups.
const UNGROUPED: usize = 12;

/// What a switch user did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Switch {
    /// Takes what is offered; starts again when nothing is.
    Take,
    /// On to the next.
    Onward,
}

/// What is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    Nothing,
    /// One choice, by its place.
    One(usize),
    /// Several at once.
    Group(Range<usize>),
}

/// Where a scan is.
#[derive(Clone, Debug, Default)]
pub struct Scanner {
    choices: Vec<Id>,
    /// The group that was opened.
    inside: Option<usize>,
    /// Which group, or which choice of the group, is offered.
    at: Option<usize>,
    since: f64,
    rounds: u8,
    /// The person has pressed since the last thing was taken.
    pressed: bool,
}

impl Scanner {
    /// One look at `now` (seconds): `choices` are on the screen, `switch` was pressed or not. Gives back the
    /// choice to take.
    pub fn look(
        &mut self,
        now: f64,
        how: Scanning,
        pace: f64,
        choices: &[Id],
        switch: Option<Switch>,
    ) -> Option<Id> {
        if self.choices != choices {
            *self = Self { choices: choices.to_vec(), since: now, ..Self::default() };
            self.at = (how == Scanning::Automatic && !choices.is_empty()).then_some(0);
        }
        match (how, switch) {
            (Scanning::Off, _) => None,
            (Scanning::Automatic | Scanning::TwoSwitches, Some(Switch::Take)) => self.take(now, how),
            (_, Some(_)) => {
                self.pressed = true;
                self.onward(now, how);
                None
            }
            (Scanning::Automatic, None) => {
                while self.at.is_some() && now - self.since >= pace {
                    let since = self.since + pace;
                    self.onward(since, how);
                }
                None
            }
            (Scanning::Resting, None) if self.pressed && self.at.is_some() && now - self.since >= pace => {
                self.take(now, how)
            }
            (_, None) => None,
        }
    }

    /// Seconds until something changes by itself.
    pub fn wait(&self, now: f64, how: Scanning, pace: f64) -> Option<f64> {
        let runs = match how {
            Scanning::Automatic => self.at.is_some(),
            Scanning::Resting => self.at.is_some() && self.pressed,
            Scanning::Off | Scanning::TwoSwitches => false,
        };
        runs.then(|| (self.since + pace - now).max(0.0))
    }

    /// What is offered now.
    pub fn offer(&self) -> Offer {
        let Some(at) = self.at else { return Offer::Nothing };
        match self.inside {
            None if self.is_grouped() => Offer::Group(self.group(at)),
            None => Offer::One(at),
            Some(group) => Offer::One(self.group(group).start + at),
        }
    }

    fn take(&mut self, now: f64, how: Scanning) -> Option<Id> {
        self.since = now;
        self.rounds = 0;
        self.pressed = false;
        let Some(at) = self.at else {
            self.at = (!self.choices.is_empty()).then_some(0);
            return None;
        };
        if self.inside.is_none() && self.is_grouped() {
            self.inside = Some(at);
            self.at = (how != Scanning::Resting).then_some(0);
            return None;
        }
        let Offer::One(place) = self.offer() else { return None };
        self.inside = None;
        self.at = (how == Scanning::Automatic).then_some(0);
        self.choices.get(place).copied()
    }

    fn onward(&mut self, now: f64, how: Scanning) {
        self.since = now;
        let count = match self.inside {
            Some(group) => self.group(group).len(),
            None if self.is_grouped() => self.choices.len().div_ceil(self.group_size()),
            None => self.choices.len(),
        };
        let next = self.at.map_or(0, |at| at + 1);
        if next < count {
            self.at = Some(next);
            return;
        }
        self.rounds += 1;
        let ends = how == Scanning::Automatic && self.rounds >= ROUNDS;
        match self.inside {
            // Out of the group again: after one round by switch, after two by itself.
            Some(group) if ends || how != Scanning::Automatic => {
                (self.inside, self.at, self.rounds) = (None, Some(group), 0);
            }
            None if ends => self.at = None,
            _ => self.at = (count > 0).then_some(0),
        }
    }

    const fn is_grouped(&self) -> bool {
        self.choices.len() > UNGROUPED
    }

    /// As many groups as choices in one, so that neither is long.
    fn group_size(&self) -> usize {
        ((self.choices.len() as f32).sqrt().ceil() as usize).clamp(3, 8)
    }

    fn group(&self, number: usize) -> Range<usize> {
        let size = self.group_size();
        (number * size).min(self.choices.len())..((number + 1) * size).min(self.choices.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(count: usize) -> Vec<Id> {
        (0..count).map(|n| Id::unique(("choice", n))).collect()
    }

    #[test]
    fn one_switch_each_choice_comes_in_turn_and_a_press_takes_the_one_offered() {
        let (mut scan, three) = (Scanner::default(), ids(3));
        let mut look = |now, switch| {
            let taken = scan.look(now, Scanning::Automatic, 2.5, &three, switch);
            (scan.offer(), taken)
        };
        assert_eq!(look(0.0, None), (Offer::One(0), None));
        assert_eq!(look(2.4, None).0, Offer::One(0));
        assert_eq!(look(2.5, None).0, Offer::One(1));
        assert_eq!(
            look(5.1, Some(Switch::Take)),
            (Offer::One(0), Some(three[1])),
            "what was offered until now"
        );
        assert_eq!(look(5.2, None).0, Offer::One(0));
    }

    #[test]
    fn after_two_rounds_it_waits_and_a_press_only_starts_again() {
        let (mut scan, three) = (Scanner::default(), ids(3));
        scan.look(0.0, Scanning::Automatic, 1.0, &three, None);
        scan.look(5.9, Scanning::Automatic, 1.0, &three, None);
        assert_eq!(scan.offer(), Offer::One(2));
        scan.look(6.0, Scanning::Automatic, 1.0, &three, None);
        assert_eq!(scan.offer(), Offer::Nothing);
        scan.look(86_400.0, Scanning::Automatic, 1.0, &three, None);
        assert_eq!((scan.offer(), scan.wait(86_400.0, Scanning::Automatic, 1.0)), (Offer::Nothing, None));
        let taken = scan.look(86_401.0, Scanning::Automatic, 1.0, &three, Some(Switch::Take));
        assert_eq!((scan.offer(), taken), (Offer::One(0), None));
        assert_eq!(scan.wait(86_401.25, Scanning::Automatic, 1.0), Some(0.75));
    }

    #[test]
    fn two_switches_never_do_anything_by_time() {
        let (mut scan, three) = (Scanner::default(), ids(3));
        for now in [0.0, 1.0e6] {
            assert_eq!(scan.look(now, Scanning::TwoSwitches, 1.0, &three, None), None);
            assert_eq!((scan.offer(), scan.wait(now, Scanning::TwoSwitches, 1.0)), (Offer::Nothing, None));
        }
        for expected in [0, 1, 2, 0] {
            scan.look(1.0e6, Scanning::TwoSwitches, 1.0, &three, Some(Switch::Onward));
            assert_eq!(scan.offer(), Offer::One(expected));
        }
        assert_eq!(scan.look(2.0e6, Scanning::TwoSwitches, 1.0, &three, Some(Switch::Take)), Some(three[0]));
    }

    #[test]
    fn resting_takes_only_after_a_press() {
        let (mut scan, three) = (Scanner::default(), ids(3));
        let how = Scanning::Resting;
        assert_eq!(scan.look(1.0e6, how, 2.0, &three, None), None);
        scan.look(1.0e6, how, 2.0, &three, Some(Switch::Onward));
        scan.look(1.0e6 + 1.0, how, 2.0, &three, Some(Switch::Take));
        assert_eq!(scan.offer(), Offer::One(1), "with one switch every press goes on");
        assert_eq!(scan.look(1.0e6 + 2.9, how, 2.0, &three, None), None);
        assert_eq!(scan.look(1.0e6 + 3.0, how, 2.0, &three, None), Some(three[1]));
        assert_eq!(scan.look(2.0e6, how, 2.0, &three, None), None, "and nothing more until the next press");
    }

    #[test]
    fn many_choices_come_in_groups_and_every_one_is_reached() {
        let many = ids(25);
        for (place, wanted) in many.iter().enumerate() {
            let mut scan = Scanner::default();
            let mut now = 0.0;
            let mut taken = None;
            scan.look(now, Scanning::Automatic, 1.0, &many, None);
            for _ in 0..100 {
                let press = match scan.offer() {
                    Offer::Group(group) => group.contains(&place),
                    Offer::One(at) => at == place,
                    Offer::Nothing => panic!("it waits before {place}"),
                };
                taken = scan.look(now, Scanning::Automatic, 1.0, &many, press.then_some(Switch::Take));
                if taken.is_some() {
                    break;
                }
                now += 1.0;
                scan.look(now, Scanning::Automatic, 1.0, &many, None);
            }
            assert_eq!(taken, Some(*wanted));
            assert!(now <= 10.0, "choice {place} took {now} steps");
        }
    }

    #[test]
    fn another_screen_begins_anew_and_an_empty_one_offers_nothing() {
        let mut scan = Scanner::default();
        scan.look(0.0, Scanning::Automatic, 1.0, &ids(3), None);
        scan.look(1.0, Scanning::Automatic, 1.0, &ids(3), None);
        assert_eq!(scan.offer(), Offer::One(1));
        scan.look(1.1, Scanning::Automatic, 1.0, &ids(4), None);
        assert_eq!(scan.offer(), Offer::One(0));
        assert_eq!(scan.look(9.0, Scanning::Automatic, 1.0, &[], Some(Switch::Take)), None);
        assert_eq!(scan.offer(), Offer::Nothing);
    }
}

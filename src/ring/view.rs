//! What a person chose to see of the ring.
//!
//! Invariant: nothing changes by itself; each change is one press, and every choice can be taken back.

use std::ops::RangeInclusive;

use super::DOTS;
use super::Groups;
use super::Network;
use super::states;

/// Thresholds that can be chosen, in hundredths.
const THRESHOLDS: RangeInclusive<u8> = 20..=95;
/// One press of − or +, in hundredths.
const STEP: u8 = 5;

/// How the data are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    Picture,
    Text,
    Table,
}

/// In which state the groups were looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GroupsFrom {
    #[default]
    State1,
    State2,
    Nothing,
}

/// One press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The threshold down (−1) or up (1).
    Threshold(i8),
    Groups(GroupsFrom),
    Form(Form),
    /// Other pairs with the same weights.
    Shuffle,
    /// The data as they were.
    Unshuffle,
    /// The dot to read: the one before (−1) or after (1).
    Dot(i8),
    /// No dot is read any more.
    NoDot,
}

/// The ring as it is shown. Making one takes some milliseconds, so it is made when it is opened.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Only lines heavier than this are drawn; hundredths, 20 to 95.
    pub threshold: u8,
    pub groups: GroupsFrom,
    pub form: Form,
    /// How often the lines were shuffled since the data were last shown; 0 shows the data.
    pub shuffles: u32,
    /// The dot being read.
    pub dot: Option<u8>,
    data: [Network; 2],
    shown: [Network; 2],
    /// The groups found in each state of the data.
    found: [Groups; 2],
}

impl Default for View {
    fn default() -> Self {
        let data = states();
        Self {
            threshold: 50,
            groups: GroupsFrom::default(),
            form: Form::default(),
            shuffles: 0,
            dot: None,
            shown: data.clone(),
            found: data.each_ref().map(Groups::found_in),
            data,
        }
    }
}

impl View {
    /// Takes one press.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Threshold(way) => {
                let next = if way < 0 { self.threshold - STEP } else { self.threshold + STEP };
                self.threshold = next.clamp(*THRESHOLDS.start(), *THRESHOLDS.end());
            }
            Change::Groups(groups) => self.groups = groups,
            Change::Form(form) => self.form = form,
            Change::Shuffle => self.shuffle(self.shuffles + 1),
            Change::Unshuffle => self.shuffle(0),
            Change::Dot(way) => {
                self.dot = Some(match (self.dot, way < 0) {
                    (None, false) => 0,
                    (None, true) => DOTS - 1,
                    (Some(dot), false) => (dot + 1) % DOTS,
                    (Some(dot), true) => (dot + DOTS - 1) % DOTS,
                });
            }
            Change::NoDot => self.dot = None,
        }
    }

    fn shuffle(&mut self, times: u32) {
        self.shuffles = times;
        self.shown = if times == 0 {
            self.data.clone()
        } else {
            self.data.each_ref().map(|network| network.shuffled(times))
        };
    }

    /// State 1 and state 2 as shown.
    pub const fn networks(&self) -> &[Network; 2] {
        &self.shown
    }

    /// The groups in use. Without groups, lines are still counted by where their dots stand.
    pub fn groups(&self) -> Groups {
        match self.groups {
            GroupsFrom::State1 => self.found[0].clone(),
            GroupsFrom::State2 => self.found[1].clone(),
            GroupsFrom::Nothing => Groups::by_place(),
        }
    }

    /// The dots that a dot is joined to in a state, with the weights of the lines.
    pub fn neighbours(&self, state: &Network, dot: u8) -> Vec<(u8, f64)> {
        let lines = state.above(self.threshold);
        lines
            .filter_map(|link| match (link.from == dot, link.to == dot) {
                (true, _) => Some((link.to, link.weight)),
                (_, true) => Some((link.from, link.weight)),
                _ => None,
            })
            .collect()
    }
}

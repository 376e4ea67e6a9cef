//! Which dots belong together, and what that choice does to the count of lines.
//!
//! Invariant: groups are found by the same rule in every state: dots move to the neighbouring group
//! that raises modularity most, one after the other, until none gains (the first phase of Blondel et
//! al. 2008, "Fast unfolding of communities in large networks", J Stat Mech P10008). Ties go to the group
//! with the smaller number.

use super::DOTS;
use super::GROUP;
use super::Link;
use super::Network;

/// Rounds after which the search for groups ends in any case.
const MOST_ROUNDS: usize = 50;

/// The group of each dot, numbered from 0 in the order of their first dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Groups(Vec<u8>);

/// What can be counted in a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    pub lines: usize,
    /// Lines that join two groups.
    pub between: usize,
    /// The mean weight of the lines; nothing when there are none.
    pub mean: Option<f64>,
}

impl Groups {
    /// Six dots that stand beside each other.
    pub fn by_place() -> Self {
        Self((0..DOTS).map(|dot| dot / GROUP).collect())
    }

    /// The groups found in a network.
    pub fn found_in(network: &Network) -> Self {
        let mut group: Vec<u8> = (0..DOTS).collect();
        let strength: Vec<f64> = (0..DOTS).map(|dot| total(network, dot, |_| true)).collect();
        let all: f64 = strength.iter().sum();
        for _ in 0..MOST_ROUNDS {
            let mut moved = false;
            for dot in 0..DOTS {
                let best = best_group(network, &group, &strength, all, dot);
                let here = group.get_mut(usize::from(dot));
                if let Some(here) = here.filter(|here| **here != best) {
                    *here = best;
                    moved = true;
                }
            }
            if !moved {
                break;
            }
        }
        Self(numbered(&group))
    }

    /// The group of a dot.
    pub fn of(&self, dot: u8) -> u8 {
        self.0.get(usize::from(dot)).copied().unwrap_or(0)
    }

    /// Whether a line joins two groups.
    pub fn parts(&self, link: &Link) -> bool {
        self.of(link.from) != self.of(link.to)
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        self.0.iter().max().map_or(0, |most| usize::from(*most) + 1)
    }

    /// Whether there are no dots.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts the lines heavier than `threshold`, in hundredths.
    pub fn count(&self, network: &Network, threshold: u8) -> Count {
        let lines = network.above(threshold).count();
        let weight: f64 = network.above(threshold).map(|link| link.weight).sum();
        let between = network.above(threshold).filter(|link| self.parts(link)).count();
        Count { lines, between, mean: (lines > 0).then(|| weight / lines as f64) }
    }
}

impl Count {
    /// The share of lines between groups, in whole percent.
    pub fn between_percent(&self) -> usize {
        (self.between * 100 + self.lines / 2).checked_div(self.lines).unwrap_or(0)
    }
}

/// The weight of a dot's lines to the dots that `counts`.
fn total(network: &Network, dot: u8, counts: impl Fn(u8) -> bool) -> f64 {
    let other = |link: &Link| match (link.from == dot, link.to == dot) {
        (true, _) => Some(link.to),
        (_, true) => Some(link.from),
        _ => None,
    };
    let counted = |link: &&Link| other(link).is_some_and(&counts);
    network.links.iter().filter(counted).map(|link| link.weight).sum()
}

fn best_group(network: &Network, group: &[u8], strength: &[f64], all: f64, dot: u8) -> u8 {
    let of = |dot: u8| group.get(usize::from(dot)).copied().unwrap_or(dot);
    let own = strength.get(usize::from(dot)).copied().unwrap_or(0.0);
    let gain = |candidate: u8| {
        let there = |other: u8| other != dot && of(other) == candidate;
        let members = (0..DOTS).zip(strength).filter(|(other, _)| there(*other));
        let outside: f64 = members.map(|(_, strength)| strength).sum();
        total(network, dot, there) - own * outside / all
    };
    let mut best = (gain(of(dot)), of(dot));
    for candidate in 0..DOTS {
        let gained = gain(candidate);
        if gained > best.0 + 1e-9 {
            best = (gained, candidate);
        }
    }
    best.1
}

/// The groups numbered in the order of their first dots.
fn numbered(group: &[u8]) -> Vec<u8> {
    let mut seen: Vec<u8> = Vec::new();
    for one in group {
        if !seen.contains(one) {
            seen.push(*one);
        }
    }
    let number = |one: &u8| seen.iter().position(|s| s == one).and_then(|at| u8::try_from(at).ok());
    group.iter().map(|one| number(one).unwrap_or(0)).collect()
}

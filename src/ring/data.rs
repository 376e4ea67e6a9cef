//! The invented data: two states of one network.
//!
//! Invariant: both states join the same pairs of dots; only the weights differ. In state 1 seven in
//! ten pairs inside a group are joined, with weights of 0.55 to 0.95, and one in twenty between
//! groups, with 0.2 to 0.5. In state 2 the inner weights are cut by about a quarter, and 14 pairs
//! between groups are raised to 0.55 to 0.9.

use super::DOTS;
use super::GROUP;

/// The seed of the data: the number of the article whose picture became famous.
const SEED: u64 = 20_140_873;

/// Pairs between groups that state 2 raises.
const RAISED: usize = 14;

/// A line between two dots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The first dot, always before the second.
    pub from: u8,
    pub to: u8,
    /// From 0 to 1.
    pub weight: f64,
}

/// The lines of one state.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub links: Vec<Link>,
}

/// State 1 and state 2.
pub fn states() -> [Network; 2] {
    let mut chance = Chance(SEED);
    let mut first = Vec::new();
    for (from, to) in pairs() {
        let inside = from / GROUP == to / GROUP;
        let (share, least, range) = if inside { (0.7, 0.55, 0.4) } else { (0.05, 0.2, 0.3) };
        if chance.unit() < share {
            first.push(Link { from, to, weight: chance.unit().mul_add(range, least) });
        }
    }
    let mut second = first.clone();
    for link in second.iter_mut().filter(|link| link.from / GROUP == link.to / GROUP) {
        link.weight *= (chance.unit() - 0.5).mul_add(0.12, 0.75);
    }
    let mut between: Vec<&mut Link> =
        second.iter_mut().filter(|link| link.from / GROUP != link.to / GROUP).collect();
    chance.shuffle(&mut between);
    for link in between.into_iter().take(RAISED) {
        link.weight = chance.unit().mul_add(0.35, 0.55);
    }
    [Network { links: first }, Network { links: second }]
}

impl Network {
    /// The lines heavier than `threshold`, in hundredths.
    pub fn above(&self, threshold: u8) -> impl Iterator<Item = &Link> {
        let least = f64::from(threshold) / 100.0;
        self.links.iter().filter(move |link| link.weight > least)
    }

    /// The same weights on other pairs, drawn by `seed`; what is left of a network when only its
    /// weights are kept.
    #[must_use]
    pub fn shuffled(&self, seed: u32) -> Self {
        let mut chance = Chance(SEED.wrapping_add(u64::from(seed) * 7919));
        let mut all: Vec<(u8, u8)> = pairs().collect();
        chance.shuffle(&mut all);
        let links = self.links.iter().zip(all).map(|(link, (from, to))| Link { from, to, ..*link });
        Self { links: links.collect() }
    }
}

/// Every pair of dots once.
fn pairs() -> impl Iterator<Item = (u8, u8)> {
    (0..DOTS).flat_map(|from| (from + 1..DOTS).map(move |to| (from, to)))
}

/// The "minimal standard" generator of Park and Miller (Communications of the ACM 31:1192, 1988),
/// as in the design's drawing of this figure.
struct Chance(u64);

impl Chance {
    /// From 0 up to but not including 1.
    fn unit(&mut self) -> f64 {
        const MODULUS: u64 = 2_147_483_647;
        self.0 = (self.0 % MODULUS).max(1) * 16_807 % MODULUS;
        self.0 as f64 / MODULUS as f64
    }

    /// Fisher and Yates.
    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = (self.unit() * (last + 1) as f64) as usize;
            list.swap(last, other.min(last));
        }
    }
}

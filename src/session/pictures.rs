//! "Left or right?": which side, which view, at which angle, in which order.
//!
//! Invariant: both sides come equally often, never more than three of one side in a row, and the same seed
//! gives the same pictures. Nothing is drawn here: `crate::figure::sides` does that.

use super::chance::Chance;
use crate::content::SidePictures;

/// One after the other at most, of the same side.
const IN_A_ROW: usize = 3;

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodySide {
    Left,
    Right,
}

impl BodySide {
    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// The word kept in facts.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A hand: which one is it?
    Hand(HandView),
    /// A head that is turned: to which of its own sides?
    Head(HeadView),
}

/// From where a hand is seen, and what its fingers do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandView {
    Back,
    Palm,
    /// The back, with the fingers lightly curled.
    BackCurled,
    /// The palm, with the fingers lightly curled.
    PalmCurled,
}

/// From where a head is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadView {
    Front,
    Back,
}

/// One picture to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The right answer: the side of the person in the picture.
    pub side: BodySide,
    pub shown: Shown,
    /// Turned clockwise by so many degrees, −179 to 180; 0 is upright.
    pub turn: i16,
}

/// How far pictures are turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Angles {
    /// Nearly upright.
    Upright,
    /// Up to a quarter turn either way.
    Quarter,
    /// All the way round.
    All,
}

impl Angles {
    /// Gentle amounts stay upright, demanding ones go all the way round.
    pub fn of_amount(dose: &str) -> Self {
        match dose {
            "gentle" => Self::Upright,
            "demanding" => Self::All,
            _ => Self::Quarter,
        }
    }

    const fn degrees(self) -> &'static [i16] {
        match self {
            Self::Upright => &[-30, 0, 0, 30],
            Self::Quarter => &[-90, -60, -30, 0, 30, 60, 90],
            Self::All => &[-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150, 180],
        }
    }
}

impl Picture {
    /// `count` pictures in an order that `chance` decides.
    pub fn series(count: usize, kind: SidePictures, angles: Angles, chance: &mut Chance) -> Vec<Self> {
        let views = views(kind);
        let views = deck(&views, count, chance);
        let turns = deck(angles.degrees(), count, chance);
        let sides = sides(count, chance);
        let parts = sides.into_iter().zip(views).zip(turns);
        parts.map(|((side, shown), turn)| Self { side, shown, turn }).collect()
    }
}

fn views(kind: SidePictures) -> Vec<Shown> {
    let hands = [HandView::Back, HandView::Palm, HandView::BackCurled, HandView::PalmCurled].map(Shown::Hand);
    let heads = [HeadView::Front, HeadView::Back].map(Shown::Head);
    match kind {
        SidePictures::Hands => hands.to_vec(),
        SidePictures::Heads => heads.to_vec(),
        SidePictures::Both => [hands.as_slice(), &heads, &heads].concat(),
    }
}

/// All of `items` shuffled, again and again, until there are `count`.
fn deck<T: Copy>(items: &[T], count: usize, chance: &mut Chance) -> Vec<T> {
    let mut all = Vec::with_capacity(count + items.len());
    while all.len() < count && !items.is_empty() {
        let mut next = items.to_vec();
        chance.shuffle(&mut next);
        all.extend(next);
    }
    all.truncate(count);
    all
}

/// As many lefts as rights, at most [`IN_A_ROW`] of one after the other: each is drawn by how many are left of
/// it, unless that would leave too many of one side for the end.
fn sides(count: usize, chance: &mut Chance) -> Vec<BodySide> {
    let half = count / 2;
    let more = if chance.below(2) == 0 { (count - half, half) } else { (half, count - half) };
    let (mut left, mut right) = more;
    let mut sides: Vec<BodySide> = Vec::with_capacity(count);
    while sides.len() < count {
        let wanted = if chance.below(left + right) < left { BodySide::Left } else { BodySide::Right };
        let fits = |side: BodySide| {
            let same = sides.iter().rev().take_while(|earlier| **earlier == side).count() + 1;
            let (of_it, others) = if side == BodySide::Left { (left, right) } else { (right, left) };
            of_it > 0
                && same <= IN_A_ROW
                && of_it - 1 <= IN_A_ROW - same + IN_A_ROW * others
                && others <= IN_A_ROW * of_it
        };
        let side = if fits(wanted) { wanted } else { wanted.other() };
        match side {
            BodySide::Left => left -= 1,
            BodySide::Right => right -= 1,
        }
        sides.push(side);
    }
    sides
}

#[cfg(test)]
mod tests {
    use super::*;

    fn longest_run(pictures: &[Picture]) -> usize {
        let (mut longest, mut run, mut last) = (0, 0, None);
        for picture in pictures {
            run = if last == Some(picture.side) { run + 1 } else { 1 };
            last = Some(picture.side);
            longest = longest.max(run);
        }
        longest
    }

    #[test]
    fn both_sides_come_equally_often_and_at_most_three_in_a_row() {
        let mut three = 0;
        for seed in 0..300 {
            let pictures = Picture::series(60, SidePictures::Hands, Angles::All, &mut Chance::seeded(seed));
            assert_eq!(pictures.iter().filter(|p| p.side == BodySide::Left).count(), 30);
            assert!(longest_run(&pictures) <= 3, "seed {seed}");
            three += usize::from(longest_run(&pictures) == 3);
        }
        assert!(three > 250, "sides that take turns could be guessed: {three}");
        for count in 0..40 {
            let sides = sides(count, &mut Chance::seeded(count as u64));
            assert_eq!(sides.len(), count);
        }
        let odd = Picture::series(7, SidePictures::Heads, Angles::Quarter, &mut Chance::seeded(1));
        let left = odd.iter().filter(|p| p.side == BodySide::Left).count();
        assert!(odd.len() == 7 && (left == 3 || left == 4));
    }

    #[test]
    fn every_view_and_every_angle_comes_and_the_seed_decides() {
        let series = |seed| Picture::series(48, SidePictures::Both, Angles::All, &mut Chance::seeded(seed));
        let pictures = series(3);
        for turn in Angles::All.degrees() {
            assert!(pictures.iter().any(|p| p.turn == *turn), "{turn}");
        }
        for shown in views(SidePictures::Both) {
            assert!(pictures.iter().any(|p| p.shown == shown), "{shown:?}");
        }
        assert_eq!(pictures, series(3));
        assert_ne!(pictures, series(4));
    }

    #[test]
    fn gentle_stays_upright() {
        assert_eq!(Angles::of_amount("gentle"), Angles::Upright);
        assert!(Angles::Upright.degrees().iter().all(|turn| turn.abs() <= 30));
        assert_eq!(Angles::of_amount("demanding"), Angles::All);
        assert_eq!(Angles::of_amount("three-minutes"), Angles::Quarter);
        assert_eq!(Picture::series(0, SidePictures::Both, Angles::All, &mut Chance::seeded(1)), []);
    }
}

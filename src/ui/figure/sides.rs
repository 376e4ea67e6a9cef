//! For whom a figure is drawn: which side practises, and whether it is seen as in a mirror.
//!
//! Invariant: words never flip, only pictures do. A picture flips once for the person's other side and once
//! more for the mirror; a mirror shows only people who face you. What the person chose is in
//! `crate::settings`; which side a pose is drawn for is in `crate::figure::sides`.

use egui::Context;
use egui::Id;
use egui::Ui;

use crate::bundle;
use crate::content::Exercise;
use crate::content::Region;
use crate::figure::Pose;
use crate::figure::rig::Figure;
use crate::figure::sides::DRAWN_PULL;
use crate::figure::sides::Own;
use crate::settings::BodySide;
use crate::settings::Settings;

/// What the person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    pub mirror: bool,
    pub pull: Own,
    pub hand: Own,
}

/// What of a person an exercise with sides practises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practises {
    Neck,
    Hand,
}

/// How one pose is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Left and right of the picture are changed over.
    pub flipped: bool,
    /// The body's left and right are changed over, in the words as well.
    pub other_side: bool,
    /// As in a mirror, or facing you; `None` where it is the same.
    pub mirror: Option<bool>,
}

/// What an exercise practises, if that has a side.
pub fn practises(exercise: &Exercise) -> Option<Practises> {
    let neck = exercise.regions.contains(&Region::Neck);
    exercise.side_dependent.then_some(if neck { Practises::Neck } else { Practises::Hand })
}

/// Whether anyone in the exercise's pictures faces you.
pub fn has_facing(exercise: &Exercise) -> bool {
    any_pose(exercise, Pose::faces_you)
}

fn any_pose(exercise: &Exercise, is: impl Fn(&Pose) -> bool) -> bool {
    let poses = bundle::poses();
    let mut frames = exercise.steps.iter().flat_map(|step| &step.frames);
    frames.any(|frame| poses.get(&frame.pose).is_some_and(&is))
}

impl Sides {
    pub fn of(settings: &Settings) -> Self {
        let own = |side| match side {
            BodySide::Left => Own::Left,
            BodySide::Right => Own::Right,
        };
        let figures = &settings.figures;
        Self { mirror: figures.mirror, pull: own(figures.pull_for(settings.side)), hand: own(figures.hand) }
    }

    /// How a pose of this exercise is seen.
    pub fn seen(self, exercise: Option<&Exercise>, pose: &Pose) -> Seen {
        let other_side = match exercise.and_then(practises) {
            // Whoever writes does so with the hand that practises, in all pictures at the table.
            None => {
                matches!(pose.figure, Figure::Desk(_))
                    && exercise.is_some_and(|exercise| any_pose(exercise, Pose::writes_at_table))
                    && self.hand != pose.working_hand()
            }
            Some(Practises::Neck) => self.pull != DRAWN_PULL,
            Some(Practises::Hand) => self.hand != pose.working_hand(),
        };
        let mirror = pose.faces_you().then_some(self.mirror);
        Seen { flipped: other_side != mirror.unwrap_or_default(), other_side, mirror }
    }
}

/// Sets what the person chose, for all figures of this frame.
pub fn use_sides(ctx: &Context, sides: Sides) {
    ctx.data_mut(|data| data.insert_temp(id(), sides));
}

/// What the person chose.
pub fn sides(ui: &Ui) -> Sides {
    ui.ctx().data(|data| data.get_temp(id())).unwrap_or_default()
}

fn id() -> Id {
    Id::unique("geste-figure-sides")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(exercise: &str, pose: &str, sides: Sides) -> Seen {
        let library = bundle::library();
        sides.seen(Some(library.exercise(exercise).unwrap()), bundle::poses().get(pose).unwrap())
    }

    const AS_DRAWN: Sides = Sides { mirror: false, pull: Own::Right, hand: Own::Right };

    #[test]
    fn a_neck_exercise_turns_away_from_the_persons_own_pull() {
        let as_drawn = seen("turn-away", "ta-turn", AS_DRAWN);
        assert_eq!((as_drawn.flipped, as_drawn.other_side), (false, false));
        let left = seen("turn-away", "ta-turn", Sides { pull: Own::Left, ..AS_DRAWN });
        assert_eq!((left.flipped, left.other_side), (true, true));
    }

    #[test]
    fn a_mirror_flips_the_picture_and_not_the_words() {
        let mirror = seen("turn-away", "ta-turn", Sides { mirror: true, ..AS_DRAWN });
        assert_eq!((mirror.flipped, mirror.other_side, mirror.mirror), (true, false, Some(true)));
        let both = seen("turn-away", "ta-turn", Sides { mirror: true, pull: Own::Left, ..AS_DRAWN });
        assert_eq!((both.flipped, both.other_side), (false, true));
    }

    #[test]
    fn all_hands_of_an_exercise_are_the_persons_hand() {
        for (pose, drawn_left) in [("pair-a", false), ("putty-rest", true)] {
            assert_eq!(seen("finger-pairs", pose, AS_DRAWN).flipped, drawn_left, "{pose}");
            let left = seen("finger-pairs", pose, Sides { hand: Own::Left, mirror: true, ..AS_DRAWN });
            assert_eq!(left.flipped, !drawn_left, "{pose}: nobody faces you");
        }
    }

    #[test]
    fn whoever_writes_at_a_table_writes_with_the_persons_hand() {
        for pose in ["wins-3", "wins-pick"] {
            assert!(seen("three-wins", pose, AS_DRAWN).other_side, "{pose} is drawn for the left hand");
            assert!(!seen("three-wins", pose, Sides { hand: Own::Left, ..AS_DRAWN }).other_side, "{pose}");
        }
    }

    #[test]
    fn an_exercise_without_sides_is_as_drawn() {
        let plain =
            seen("six-breaths", "breath-in", Sides { pull: Own::Left, hand: Own::Left, mirror: false });
        assert!(!plain.flipped && !plain.other_side);
    }
}

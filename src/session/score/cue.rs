//! The moments of an exercise that can be signalled: by a tone, a spoken line, a picture.
//!
//! Invariant: every kind of step has exactly one. Whether a moment is signalled, and how, is the person's choice
//! and not known here. Used in [`super::sounds`].

use crate::content::StepKind;

/// A moment that can be signalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    BreatheIn,
    BreatheOut,
    Hold,
    Rest,
    Move,
    Return,
    /// A metronome step, with all its beats.
    Beat,
    /// Something is called out: a side, a word.
    CallOut,
    /// Any other step begins.
    Step,
    /// Half of a step is over, or its last seconds.
    LastSeconds,
    /// The run is over.
    End,
}

impl Cue {
    /// All of them, in the order of an exercise.
    pub const ALL: [Self; 11] = [
        Self::Step,
        Self::BreatheIn,
        Self::BreatheOut,
        Self::Move,
        Self::Hold,
        Self::Return,
        Self::Rest,
        Self::CallOut,
        Self::Beat,
        Self::LastSeconds,
        Self::End,
    ];

    /// The moment at which a step of this kind begins.
    pub const fn of(kind: StepKind) -> Self {
        match kind {
            StepKind::BreatheIn => Self::BreatheIn,
            StepKind::BreatheOut => Self::BreatheOut,
            StepKind::Hold | StepKind::BreathHold => Self::Hold,
            StepKind::Rest => Self::Rest,
            StepKind::Move => Self::Move,
            StepKind::Return => Self::Return,
            StepKind::Metronome => Self::Beat,
            StepKind::Cue => Self::CallOut,
            StepKind::Prepare | StepKind::Step | StepKind::Narrate | StepKind::Free => Self::Step,
        }
    }

    /// The name under which choices about it are kept; never changes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::BreatheIn => "breathe-in",
            Self::BreatheOut => "breathe-out",
            Self::Hold => "hold",
            Self::Rest => "rest",
            Self::Move => "move",
            Self::Return => "return",
            Self::Beat => "beat",
            Self::CallOut => "call-out",
            Self::Step => "step",
            Self::LastSeconds => "last-seconds",
            Self::End => "end",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_moment_is_listed_once_and_has_a_name_of_its_own() {
        for (place, cue) in Cue::ALL.into_iter().enumerate() {
            let same = |other: &Cue| *other == cue || other.key() == cue.key();
            assert_eq!(Cue::ALL.iter().position(same), Some(place), "{cue:?}");
        }
    }
}

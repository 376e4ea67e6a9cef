//! One thing to do, with its words for eye and ear and its figure.
//!
//! Invariant: a step with choices has a place for them in its words; frames last no longer than
//! the step ([`crate::content::check`]).

use serde::Deserialize;
use serde::Serialize;

use super::super::vocabulary::words;
use super::length::Millis;

/// One named thing to do, of a set length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub id: String,
    pub kind: StepKind,
    /// Two to five words, large on screen: "Turn slowly".
    pub cue: String,
    /// The words for the ear, the important one first: "Left. Turn slowly."
    pub say: String,
    /// One line of help under the cue.
    pub detail: String,
    pub length: Millis,
    /// Random variation either way; the engine balances it, so a set keeps its length.
    pub jitter: Millis,
    /// For `cue` steps: what may be called out. The cue text contains `{choice}`.
    pub choices: Option<Choices>,
    /// A question that stands on the screen during the step; answering is always optional.
    pub ask: Option<Question>,
    /// What the figure shows, in turn.
    pub frames: Vec<Frame>,
    /// The frames go round until the step ends; otherwise the last one stays.
    pub repeat_frames: bool,
    /// Why there is no figure; only where there are no frames.
    pub no_figure: Option<String>,
}

/// One key picture of a step: a pose, and how the figure gets there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// A pose of `content/poses`.
    pub pose: String,
    /// How long it takes, the way into it included; `None` lasts to the step's end.
    pub length: Option<Millis>,
    /// Of that, the time of the move into it; 0 is a cut.
    pub ease: Millis,
    /// You move in this frame: its arrow shows during the move.
    pub arrow: bool,
    /// At most six plain words.
    pub caption: String,
    /// Only when this choice of the step was drawn.
    pub choice: Option<String>,
}

words! {
    /// What a step asks of the clock, the picture and the sound.
    StepKind {
        Prepare = "prepare",
        /// Something to do.
        Step = "step",
        /// The slow way out of a movement.
        Move = "move",
        Hold = "hold",
        /// The slow way back.
        Return = "return", Rest = "rest", BreatheIn = "breathe-in", BreatheOut = "breathe-out",
        BreathHold = "breath-hold", Metronome = "metronome", Cue = "cue", Narrate = "narrate",
        /// As long as wanted, up to the step's length.
        Free = "free",
    }
}

impl StepKind {
    /// Whether it is a part of a breath.
    pub const fn is_breath(self) -> bool {
        matches!(self, Self::BreatheIn | Self::BreatheOut | Self::BreathHold)
    }
}

/// The things a cue step may call out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    pub order: ChoiceOrder,
    pub items: Vec<Choice>,
}

words! {
    /// How the next choice is found.
    ChoiceOrder {
        /// As written, starting again at the end.
        Ordered = "ordered",
        /// Shuffled so that each comes as often as its weight says.
        Shuffled = "shuffled",
    }
}

/// One thing to call out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub name: String,
    /// Relative frequency, 1–9.
    pub weight: u8,
}

/// An optional question during a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub text: String,
    pub answers: Vec<String>,
}

impl Step {
    /// The frames shown in turn when `choice` was drawn: those for it, and those for any.
    pub fn frames_for<'a>(&'a self, choice: Option<&'a str>) -> impl Iterator<Item = &'a Frame> {
        let fits = move |frame: &&Frame| match (&frame.choice, choice) {
            (None, _) => true,
            (Some(wanted), Some(drawn)) => wanted == drawn,
            (Some(_), None) => false,
        };
        self.frames.iter().filter(fits)
    }
}

//! What a person says about their days: check-ins, harder days, injections, gaps, and their own choices.
//!
//! Invariant: everything here is self-declared, may be left out, and holds no diagnosis: a start
//! question is kept as what asks first ([`Limit`]), never as the reason. Folded in `practice::diary`.

use serde::Deserialize;
use serde::Serialize;

/// "How is it right now?", each answer 0–10 and optional. Not a validated scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckIn {
    /// 0 none, 10 most.
    pub pull: Option<u8>,
    /// 0 none, 10 most.
    pub pain: Option<u8>,
    /// 0 none, 10 most.
    pub energy: Option<u8>,
    /// 0 none, 10 most. For the person's own notes; no rule reads it.
    pub worry: Option<u8>,
    /// In functional mode the only question.
    pub ready: Option<Readiness>,
}

impl CheckIn {
    /// Whether anything was answered.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// "Ready?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Readiness {
    Yes,
    ALittle,
    NotToday,
}

/// What the person says the day is. It weighs more than any number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayKind {
    Hard,
    /// "This is my usual", whatever the numbers say; also takes a hard day back.
    Usual,
}

/// "Worse than your usual because of practice?"
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worse {
    Yes,
    No,
    NotSure,
}

/// After which practice begins gently again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interruption {
    Fever,
    Hospital,
    Operation,
    Fall,
    HeadKnock,
}

/// The part of the body an operation was on: what may ask first because of it, not why it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OperatedPart {
    /// Brain, or a stimulator and its wires.
    Brain,
    Neck,
    /// Throat or voice box.
    Throat,
    Eyes,
    /// Jaw, mouth or tongue.
    Jaw,
    /// Hand, arm or shoulder.
    Hand,
    /// Leg, foot, hip or back.
    Leg,
    Elsewhere,
}

impl OperatedPart {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 8] = [
        Self::Brain,
        Self::Neck,
        Self::Throat,
        Self::Eyes,
        Self::Jaw,
        Self::Hand,
        Self::Leg,
        Self::Elsewhere,
    ];
}

/// A step the person took after it was offered, or by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Forward,
    Back,
}

/// A choice about the rules themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleChoice {
    /// No counting, no ratings, other exercises: for functional dystonia. Off at first.
    FunctionalMode,
    /// Offers and quiet lines. On at first; locks and stop levels stay without them.
    Offers,
    /// The line about daily amounts. On at first.
    Ceilings,
}

/// What asks first because of a start question: what Geste does, never why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    Neck,
    Falls,
    Swallowing,
    Voice,
    Eye,
    /// Only the calmest exercises until the kind is clear.
    CalmOnly,
    /// With an adult and a therapist: no strength or skill work, no laser, no numbers.
    WithAdult,
    /// Balance, breath and lying ask first; leaning back in place of lying flat.
    LeanBack,
    /// Twisting, swaying on the feet and rolling while lying ask first.
    NoTwist,
    /// Breathing stays slow and soft.
    SoftBreath,
    /// Effort, breath and head turning ask first.
    EasyEffort,
    /// Only reading and the kindest minutes for now.
    KindOnly,
}

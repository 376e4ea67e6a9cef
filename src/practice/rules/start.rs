//! "Please ask a clinician before you use the practice part" (review 2.5).
//!
//! Invariant: a line becomes what Geste does about it ([`Limit`]); the line itself is never kept.

use super::gap::locks_of_part;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Load;
use crate::content::Lock;
use crate::content::Pacer;
use crate::content::Pillar;
use crate::content::Position;
use crate::record::Limit;
use crate::record::OperatedPart;

/// The thirteen lines of the list, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskLine {
    NoDiagnosis,
    Under16,
    Pregnant,
    Surgery,
    StimulatorOrPump,
    NeckMayBeUnstable,
    Bones,
    Seizures,
    SwallowingOrVoice,
    HeartOrVertigo,
    FallsAlone,
    Crisis,
    AfterAMedicine,
}

impl AskLine {
    /// All of them, in the order of `content/en/safety.toml`.
    pub const ALL: [Self; 13] = [
        Self::NoDiagnosis,
        Self::Under16,
        Self::Pregnant,
        Self::Surgery,
        Self::StimulatorOrPump,
        Self::NeckMayBeUnstable,
        Self::Bones,
        Self::Seizures,
        Self::SwallowingOrVoice,
        Self::HeartOrVertigo,
        Self::FallsAlone,
        Self::Crisis,
        Self::AfterAMedicine,
    ];

    /// Review 2.5 no. 13: the second part of the help page comes first.
    pub const fn leads_to_help(self) -> bool {
        matches!(self, Self::AfterAMedicine)
    }
}

/// Review 2.5, second table: what the app does for a line. As long as nobody said which surgery it was,
/// every region in that line is locked; else see [`limits_for`].
pub const fn locks_for(line: AskLine) -> &'static [Limit] {
    match line {
        AskLine::NoDiagnosis => &[Limit::CalmOnly],
        AskLine::Under16 => &[Limit::WithAdult],
        AskLine::Pregnant => &[Limit::LeanBack],
        AskLine::Surgery => &[Limit::Neck, Limit::Swallowing, Limit::Voice, Limit::Eye],
        AskLine::StimulatorOrPump => &[Limit::Neck, Limit::NoTwist],
        AskLine::NeckMayBeUnstable => &[Limit::Neck],
        AskLine::Bones | AskLine::FallsAlone => &[Limit::Falls],
        AskLine::Seizures => &[Limit::SoftBreath],
        AskLine::SwallowingOrVoice => &[Limit::Swallowing, Limit::Voice],
        AskLine::HeartOrVertigo => &[Limit::EasyEffort],
        AskLine::Crisis => &[Limit::KindOnly],
        AskLine::AfterAMedicine => &[],
    }
}

/// The limits of several lines, each once. Review 2.5 no. 4: surgery locks the related region, so with
/// the `operated` parts known it is only theirs.
pub fn limits_for(lines: &[AskLine], operated: &[OperatedPart]) -> Vec<Limit> {
    let of_parts =
        || operated.iter().flat_map(|part| locks_of_part(*part)).filter_map(|lock| limit_of(*lock));
    let of_line = |line: &AskLine| match line {
        AskLine::Surgery if !operated.is_empty() => of_parts().collect(),
        other => locks_for(*other).to_vec(),
    };
    let mut limits: Vec<Limit> = lines.iter().flat_map(of_line).collect();
    limits.sort_unstable();
    limits.dedup();
    limits
}

/// The lock of exercises that a limit stands for; nothing for limits of their own.
pub const fn lock_of(limit: Limit) -> Option<Lock> {
    match limit {
        Limit::Neck => Some(Lock::Neck),
        Limit::Falls => Some(Lock::Falls),
        Limit::Swallowing => Some(Lock::Swallowing),
        Limit::Voice => Some(Lock::Voice),
        Limit::Eye => Some(Lock::Eye),
        Limit::CalmOnly
        | Limit::WithAdult
        | Limit::LeanBack
        | Limit::NoTwist
        | Limit::SoftBreath
        | Limit::EasyEffort
        | Limit::KindOnly => None,
    }
}

/// The limit that keeps this lock closed; nothing for locks that a person settles on an exercise's page.
const fn limit_of(lock: Lock) -> Option<Limit> {
    match lock {
        Lock::Neck => Some(Limit::Neck),
        Lock::Falls => Some(Limit::Falls),
        Lock::Swallowing => Some(Limit::Swallowing),
        Lock::Voice => Some(Limit::Voice),
        Lock::Eye => Some(Limit::Eye),
        _ => None,
    }
}

/// Under which name a yes to a limit of its own is kept.
pub const fn key_of(limit: Limit) -> &'static str {
    match limit {
        Limit::Neck => "NECK",
        Limit::Falls => "FALL",
        Limit::Swallowing => "SWAL",
        Limit::Voice => "VOX",
        Limit::Eye => "EYE",
        Limit::CalmOnly => "ASK:calm-only",
        Limit::WithAdult => "ASK:with-adult",
        Limit::LeanBack => "ASK:lean-back",
        Limit::NoTwist => "ASK:no-twist",
        Limit::SoftBreath => "ASK:soft-breath",
        Limit::EasyEffort => "ASK:easy-effort",
        Limit::KindOnly => "ASK:kind-only",
    }
}

/// Whether a limit of its own closes this amount until a clinician has said yes.
pub fn closes(limit: Limit, exercise: &Exercise, dose: &Dose) -> bool {
    let is = |codes: &[&str]| codes.contains(&exercise.code.as_str());
    match limit {
        // No. 1: only M1, M4 gentle, M8 and S.
        Limit::CalmOnly => {
            let calm = is(&["M1", "M8"]) || exercise.pillar == Pillar::SelfCompassion;
            !(calm || is(&["M4"]) && dose.id == "gentle")
        }
        // No. 3: balance, breath and lying first ask; leaning back stands in for lying flat.
        Limit::LeanBack => {
            let flat = exercise.positions.iter().all(|position| *position == Position::Lying);
            exercise.load == Some(Load::Balance) || matches!(exercise.pacer, Pacer::Breath(_)) || flat
        }
        // No. 5: P5, P17 standing, lying on the device's side.
        Limit::NoTwist => {
            let stands = dose.plan.iter().flat_map(|run| &run.steps).any(|step| step.starts_with("stand-"));
            let rolls = exercise.load == Some(Load::Neck) && exercise.positions.contains(&Position::Lying);
            is(&["P5"]) || (is(&["P17"]) && stands) || rolls
        }
        // No. 10.
        Limit::EasyEffort => is(&["M4", "P26", "A9", "A10", "A11", "A12"]),
        // No. 12: only reading, S1 and S2.
        Limit::KindOnly => !is(&["S1", "S2"]),
        Limit::Neck
        | Limit::Falls
        | Limit::Swallowing
        | Limit::Voice
        | Limit::Eye
        | Limit::WithAdult
        | Limit::SoftBreath => false,
    }
}

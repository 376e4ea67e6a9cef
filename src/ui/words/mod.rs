//! Domain words for people: times, dates, regions, grades, locks, in the interface's language.
//!
//! Invariant: every closed list of the domain is matched without a catch-all, so that a new entry
//! cannot reach a screen without its words.

pub mod day;
mod told;
mod trouble;
pub mod verdict;

use crate::content::DoseOrigin;
use crate::content::Exercise;
use crate::content::Grade;
use crate::content::Lock;
use crate::content::Pillar;
use crate::content::Position;
use crate::content::Region;
use crate::content::Stage;
use crate::strings::Texts;

pub use crate::strings::times::date;
pub use crate::strings::times::day_long;
pub use crate::strings::times::length;
pub use crate::strings::times::weekday;
pub use crate::strings::times::weekday_short;
pub use told::exercise_title;
pub use told::judged;
pub use told::part_title;
pub use told::sequence_title;
pub use told::spoken;
pub use told::standing;
pub use trouble::file_trouble;
pub use trouble::paper_trouble;
pub use trouble::why_silent;

/// "Mindfulness".
pub fn pillar(t: &Texts, pillar: Pillar) -> String {
    match pillar {
        Pillar::Mindfulness => t.pillar_mindfulness(),
        Pillar::Awakening => t.pillar_awakening(),
        Pillar::Plasticity => t.pillar_plasticity(),
        Pillar::SelfCompassion => t.pillar_self_compassion(),
    }
}

/// "Limited".
pub fn grade(t: &Texts, grade: Grade) -> String {
    match grade {
        Grade::Strong => t.grade_strong(),
        Grade::Moderate => t.grade_moderate(),
        Grade::Limited => t.grade_limited(),
        Grade::Laboratory => t.grade_laboratory(),
        Grade::Opinion => t.grade_opinion(),
        Grade::Status => t.grade_status(),
        Grade::Unknown => t.grade_unknown(),
        Grade::Contradicted => t.grade_contradicted(),
    }
}

/// "C · Limited".
pub fn grade_tag(t: &Texts, of: Grade) -> String {
    format!("{} · {}", of.word(), grade(t, of))
}

/// What a grade means, in one sentence.
pub fn grade_means(t: &Texts, grade: Grade) -> String {
    match grade {
        Grade::Strong => t.grade_strong_means(),
        Grade::Moderate => t.grade_moderate_means(),
        Grade::Limited => t.grade_limited_means(),
        Grade::Laboratory => t.grade_laboratory_means(),
        Grade::Opinion => t.grade_opinion_means(),
        Grade::Status => t.grade_status_means(),
        Grade::Unknown => t.grade_unknown_means(),
        Grade::Contradicted => t.grade_contradicted_means(),
    }
}

/// "Neck".
pub fn region(t: &Texts, region: Region) -> String {
    match region {
        Region::All => t.region_all(),
        Region::Neck => t.region_neck(),
        Region::Eyes => t.region_eyes(),
        Region::Jaw => t.region_jaw(),
        Region::Voice => t.region_voice(),
        Region::Hand => t.region_hand(),
        Region::Music => t.region_music(),
        Region::Limb => t.region_limb(),
        Region::General => t.region_general(),
        Region::Functional => t.region_functional(),
    }
}

/// "Sitting".
pub fn position(t: &Texts, position: Position) -> String {
    match position {
        Position::Sitting => t.position_sitting(),
        Position::Lying => t.position_lying(),
        Position::Reclining => t.position_reclining(),
        Position::Standing => t.position_standing(),
    }
}

/// "Map: find out".
pub fn stage(t: &Texts, stage: Stage) -> (String, String) {
    match stage {
        Stage::Map => (t.stage_map(), t.stage_map_under()),
        Stage::Wake => (t.stage_wake(), t.stage_wake_under()),
        Stage::Weave => (t.stage_weave(), t.stage_weave_under()),
    }
}

/// Where an amount comes from, in words.
pub fn origin(t: &Texts, origin: DoseOrigin) -> String {
    match origin {
        DoseOrigin::Published => t.origin_published(),
        DoseOrigin::Borrowed => t.origin_borrowed(),
        DoseOrigin::Design => t.origin_design(),
    }
}

/// What a lock asks, and what the person says to open it.
pub fn lock(t: &Texts, lock: Lock) -> (String, String) {
    match lock {
        Lock::Therapist => (t.lock_therapist(), t.lock_therapist_yes()),
        Lock::Direction => (t.lock_direction(), t.lock_direction_yes()),
        Lock::Neck => (t.lock_neck(), t.lock_clinician_yes()),
        Lock::Falls => (t.lock_falls(), t.lock_helper_yes()),
        Lock::Swallowing => (t.lock_swallowing(), t.lock_clinician_yes()),
        Lock::Voice => (t.lock_voice(), t.lock_clinician_yes()),
        Lock::Eye => (t.lock_eye(), t.lock_clinician_yes()),
        Lock::Arm => (t.lock_arm(), t.lock_therapist_yes()),
        Lock::Functional => (t.lock_functional(), t.lock_therapist_yes()),
        Lock::Clinician => (t.lock_clinician(), t.lock_clinician_said_yes()),
    }
}

/// "Neck, eyes, jaw".
pub fn regions(t: &Texts, exercise: &Exercise) -> String {
    exercise.regions.iter().map(|r| region(t, *r)).collect::<Vec<_>>().join(", ")
}

/// "Neck, eyes", for any list of regions.
pub fn region_list(t: &Texts, regions: &[Region]) -> String {
    regions.iter().map(|r| region(t, *r)).collect::<Vec<_>>().join(", ")
}

/// "3–5 min" or "5 min".
pub fn minutes_range(t: &Texts, (least, most): (u32, u32)) -> String {
    if least == most { t.minutes_short(most) } else { t.minutes_from_to(least, most) }
}

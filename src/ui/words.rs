//! Domain words for people: times, dates, regions, grades, locks, in the interface's language.
//!
//! Invariant: every closed list of the domain is matched without a catch-all, so that a new entry
//! cannot reach a screen without its words.

use crate::app::PaperTrouble;
use crate::app::Spoken;
use crate::app::WhySilent;
use crate::content::DoseOrigin;
use crate::content::Exercise;
use crate::content::Grade;
use crate::content::Library;
use crate::content::Lock;
use crate::content::Pillar;
use crate::content::Position;
use crate::content::Region;
use crate::content::Stage;
use crate::practice::Standing;
use crate::record::SequenceSource;
use crate::session::Part;
use crate::session::PauseReason;
use crate::stats::Judged;
use crate::stats::Judging;
use crate::store::FileTrouble;
use crate::strings::Texts;
pub use crate::strings::times::date;
pub use crate::strings::times::day_long;
pub use crate::strings::times::length;
pub use crate::strings::times::weekday;
pub use crate::strings::times::weekday_short;

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

/// What a sequence is called.
pub fn sequence_title(t: &Texts, library: &Library, source: &SequenceSource) -> String {
    match source {
        SequenceSource::Ready { session } => {
            library.session(session).map_or_else(|| t.missing_title(), |session| session.title.clone())
        }
        SequenceSource::Today => t.sequence_today(),
        SequenceSource::Plan => t.sequence_plan(),
    }
}

/// What a part of a sequence is called.
pub fn part_title(t: &Texts, library: &Library, part: &Part) -> String {
    part.portion().map_or_else(|| t.touch_title(), |portion| exercise_title(t, library, &portion.exercise))
}

/// An exercise's title, also where the library no longer has it.
pub fn exercise_title(t: &Texts, library: &Library, id: &str) -> String {
    library.exercise(id).map_or_else(|| t.missing_title(), |exercise| exercise.title.clone())
}

/// Why something is not open today, as the end of a sentence; nothing when it is.
pub fn standing(t: &Texts, standing: &Standing) -> Option<String> {
    match standing {
        Standing::Open | Standing::GentleOnly { .. } => None,
        Standing::Resting => Some(t.prepare_rests()),
        Standing::Stopped => Some(t.prepare_stopped()),
        Standing::Closed(locks) => {
            let why = locks.first().map_or_else(|| t.closed_missing(), |closed| closed_by(t, closed.lock));
            Some(t.prepare_closed(why))
        }
    }
}

fn closed_by(t: &Texts, lock: Lock) -> String {
    match lock {
        Lock::Therapist | Lock::Functional => t.closed_therapist(),
        Lock::Direction => t.closed_direction(),
        Lock::Neck | Lock::Arm | Lock::Clinician => t.closed_clinician(),
        Lock::Falls => t.closed_helper(),
        Lock::Swallowing | Lock::Voice => t.closed_speech(),
        Lock::Eye => t.closed_eyes(),
    }
}
/// What was judged, hands and heads apart.
pub fn judged(t: &Texts, judged: &[Judged]) -> Vec<String> {
    let both = Judging::apart(judged).count() > 1;
    let line = |(head, of): (bool, Judging)| match (both, head) {
        (false, false) => judging(t, of),
        (_, true) => t.sides_of_heads(judging(t, of)),
        (true, false) => t.sides_of_hands(judging(t, of)),
    };
    Judging::apart(judged).map(line).collect()
}

/// "18 of 20 as shown. Your usual time: 2.1 s a picture."
fn judging(t: &Texts, judging: Judging) -> String {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let time = t.seconds_exact(format!("{:.1}", judging.usual_time.as_secs_f32()));
    t.sides_so_many(count(judging.as_shown), count(judging.pictures), time)
}
/// A line as it is said, and shown while it is.
pub fn spoken(t: &Texts, line: &Spoken) -> String {
    match line {
        Spoken::GetReady => t.said_get_ready(),
        Spoken::GoingOn => t.said_going_on(),
        Spoken::Step(words) | Spoken::Answer(words) => words.clone(),
        Spoken::HalfWay => t.said_half_way(),
        Spoken::SecondsLeft(count) => t.said_seconds_left(*count),
        Spoken::Paused(PauseReason::Asked) => t.said_paused(),
        Spoken::Paused(PauseReason::Suspended) => t.said_paused_slept(),
        Spoken::Ended { practised } if *practised < 60 => t.said_ended_seconds(*practised),
        Spoken::Ended { practised } => t.said_ended_minutes((practised + 30) / 60),
        Spoken::StoppedForSymptom => t.said_stopped(),
        Spoken::Test => t.said_test(),
    }
}

/// Why a file could not be read or written, as half a sentence.
pub fn file_trouble(t: &Texts, trouble: &FileTrouble) -> String {
    match trouble {
        FileTrouble::NotThere => t.file_not_there(),
        FileTrouble::NotAllowed => t.file_not_allowed(),
        FileTrouble::Full => t.file_disk_full(),
        FileTrouble::NotText => t.file_not_text(),
        FileTrouble::Other(detail) => detail.clone(),
    }
}

/// Why there is no file to print or read, and what to do.
pub fn paper_trouble(t: &Texts, trouble: &PaperTrouble) -> String {
    match trouble {
        PaperTrouble::NotInContent => t.paper_not_in_content(),
        PaperTrouble::NotDrawn(detail) => t.paper_not_drawn(detail.as_str()),
        PaperTrouble::NotWritten { path, reason } => {
            t.paper_not_written(path.display().to_string(), file_trouble(t, reason))
        }
    }
}

/// Why no voice is heard, and what to do.
pub fn why_silent(t: &Texts, why: &WhySilent) -> String {
    match why {
        WhySilent::NotInstalled => t.voice_not_installed(),
        WhySilent::NoAnswer => t.voice_no_answer(),
        WhySilent::Refused(detail) => t.voice_refused(detail.as_str()),
        WhySilent::Lost => t.voice_lost(),
        WhySilent::Unsupported => t.voice_unsupported(),
    }
}

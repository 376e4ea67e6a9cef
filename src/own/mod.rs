//! A person's own exercise: begun from nothing or from another one, changed piece by piece.
//!
//! Invariant: it is an [`Exercise`] like any other, in the same format and under the same checker;
//! whatever is pressed, its amounts name only steps that are there and say their true length. The
//! way in is [`blank`] and [`copy_of`]; each press is an [`Edit`]; [`fields`] says which field a
//! problem of the checker belongs to. Kept as facts by `app::editing::own`.

mod edit;
mod fields;
mod guide;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::Date;

pub use edit::Edit;
pub use edit::edit;
pub use fields::Field;
pub use fields::field_of;
pub use guide::Guide;
pub use guide::guide;
pub use guide::rate;
pub use plan::times;

use crate::content::Dose;
use crate::content::DoseOrigin;
use crate::content::DystoniaType;
use crate::content::Evidence;
use crate::content::Exercise;
use crate::content::Grade;
use crate::content::Millis;
use crate::content::OwnKit;
use crate::content::Pacer;
use crate::content::PlanEntry;
use crate::content::Position;
use crate::content::Region;
use crate::content::Stage;
use crate::content::Step;
use crate::content::drill_step;

/// How the id of every own exercise begins.
const PREFIX: &str = "own-";

/// Times a new exercise goes round.
const TIMES: u16 = 6;

/// Whether an id is that of an own exercise.
pub fn is_own(id: &str) -> bool {
    id.starts_with(PREFIX)
}

/// An id no other exercise will have, from chance: the lower 48 bits of a new fact's id.
pub fn new_id(chance: u64) -> String {
    format!("{PREFIX}{:012x}", chance & 0xffff_ffff_ffff)
}

/// An exercise with one step, to begin with. Its words are those of the kit until they are changed.
pub fn blank(kit: &OwnKit, id: String, title: String, today: Date) -> Exercise {
    let steps: Vec<Step> =
        kit.phrases.iter().take(1).map(|phrase| plan::step_from(kit, phrase, &[])).collect();
    let mut exercise = Exercise::drill(&id, Pacer::Narrate, steps, TIMES);
    exercise.title = title;
    exercise.stages = vec![Stage::Weave];
    exercise.regions = vec![Region::All];
    exercise.types = vec![DystoniaType::All];
    exercise.positions = vec![Position::Sitting];
    exercise.purpose.clone_from(&kit.purpose);
    exercise.setup.clone_from(&kit.setup);
    exercise.forward_rule.clone_from(&kit.forward_rule);
    exercise.back_rule.clone_from(&kit.back_rule);
    exercise.feel.clone_from(&kit.feel);
    exercise.easier.clone_from(&kit.easier);
    exercise.harder.clone_from(&kit.harder);
    exercise.stop = kit.stops.iter().take(1).cloned().collect();
    exercise.doses = plan::NAMES.iter().map(|name| dose(name, &exercise.steps)).collect();
    without_evidence(&mut exercise, kit, today);
    plan::set_times(&mut exercise, kit, TIMES);
    exercise
}

/// An exercise like `source`, to be changed: with its warning, its stop rules and what it asks first,
/// but without its evidence, which was about the original.
pub fn copy_of(source: &Exercise, kit: &OwnKit, id: String, title: String, today: Date) -> Exercise {
    let mut exercise = Exercise { id, title, settles: false, ..source.clone() };
    exercise.doses.retain(|dose| plan::NAMES.contains(&dose.id.as_str()));
    // What is fine on a hard day may have been a short form of the original.
    let known = |id: String| if exercise.dose(&id).is_some() { id } else { "gentle".to_owned() };
    exercise.hard_day = exercise.hard_day.clone().map(known);
    for dose in &mut exercise.doses {
        dose.origin = DoseOrigin::Design;
        dose.origin_refs.clear();
    }
    if let Some(first) = kit.stops.first().filter(|first| !exercise.stop.contains(*first)) {
        exercise.stop.push(first.clone());
    }
    without_evidence(&mut exercise, kit, today);
    exercise
}

/// Nobody knows whether it helps; looked at again in half a year, as every "nobody knows".
fn without_evidence(exercise: &mut Exercise, kit: &OwnKit, today: Date) {
    exercise.evidence = Evidence {
        grade: Grade::Unknown,
        summary: kit.evidence.clone(),
        refs: Vec::new(),
        as_of: today,
        review_by: today.checked_add(Span::new().months(6)).unwrap_or(today),
    };
    exercise.code = format!("{}900", exercise.pillar.word());
    plan::refresh(exercise);
}

fn dose(id: &str, steps: &[Step]) -> Dose {
    let steps = steps.iter().map(|step| step.id.clone()).collect();
    Dose {
        id: id.to_owned(),
        label: id.to_owned(),
        origin: DoseOrigin::Design,
        origin_refs: Vec::new(),
        stated: Millis::default(),
        with_therapist: false,
        note: None,
        plan: vec![PlanEntry { steps, times: 1, counted_as: None, lengths: BTreeMap::new() }],
    }
}

//! The doses of an exercise: which steps, how often, how long in all.
//!
//! Invariant: a dose that passes names only steps that exist, and its stated length is within five
//! seconds of the sum of its steps.

use super::super::exercise::Dose;
use super::super::exercise::Exercise;
use super::super::exercise::Millis;
use super::super::read::near::did_you_mean;
use super::super::read::sheet::Sheet;
use super::super::vocabulary::DoseOrigin;

/// How far the stated length may be from the sum.
const TOLERANCE: Millis = Millis(5_000);

/// The doses every exercise has.
const NEEDED: [&str; 3] = ["gentle", "default", "demanding"];

/// Checks all doses.
pub fn check(sheet: &mut Sheet, exercise: &Exercise) {
    if sheet.is_sound("doses") {
        check_set(sheet, exercise);
    }
    for (index, dose) in exercise.doses.iter().enumerate() {
        let path = format!("doses[{index}]");
        if sheet.is_sound(&path) && sheet.is_sound("steps") {
            check_dose(sheet, &path, exercise, dose);
        }
    }
    if sheet.is_sound("doses") && sheet.is_sound("steps") {
        check_every_step_is_used(sheet, exercise);
    }
}

fn check_set(sheet: &mut Sheet, exercise: &Exercise) {
    if let Some(id) = exercise.hard_day.as_ref().filter(|id| exercise.dose(id).is_none()) {
        let message = format!("There is no amount “{id}” for a hard day.");
        sheet.error("hard_day", message, "Name one of the amounts, such as gentle.");
    }
    for needed in NEEDED {
        if exercise.dose(needed).is_none() {
            let message = format!("The dose “{needed}” is missing.");
            sheet.error("doses", message, format!("Add [[doses]] with id = \"{needed}\"."));
        }
    }
    for (index, dose) in exercise.doses.iter().enumerate() {
        let is_first = exercise.doses.iter().position(|other| other.id == dose.id) == Some(index);
        if !is_first {
            let message = format!("Two doses are called “{}”.", dose.id);
            sheet.error(&format!("doses[{index}].id"), message, "Give each dose its own id.");
        }
        let default = exercise.dose("default").map(|default| default.stated);
        if dose.id == "gentle"
            && let Some(default) = default.filter(|default| dose.stated > *default)
        {
            let advice = format!("{} against {}.", clock(dose.stated), clock(default));
            sheet.note(
                &format!("doses[{index}].length"),
                "The gentle dose is longer than the default dose.",
                advice,
            );
        }
    }
}

fn check_dose(sheet: &mut Sheet, path: &str, exercise: &Exercise, dose: &Dose) {
    if dose.origin != DoseOrigin::Design && dose.origin_refs.is_empty() {
        let message = format!("The origin “{}” names no work it comes from.", dose.origin.word());
        sheet.error(&format!("{path}.origin"), message, "Add origin_refs, or write origin = \"D\".");
    }
    if !plan_names_its_steps(sheet, path, exercise, dose) {
        return;
    }
    let sum = exercise.length_of(dose);
    if sum.0.abs_diff(dose.stated.0) > TOLERANCE.0 {
        let message = format!("The dose says {}, but its steps take {}.", clock(dose.stated), clock(sum));
        let advice = format!("Write length = \"{}\", or change the plan.", clock(sum));
        sheet.error(&format!("{path}.length"), message, advice);
    }
}

fn plan_names_its_steps(sheet: &mut Sheet, path: &str, exercise: &Exercise, dose: &Dose) -> bool {
    let mut all_exist = true;
    for (index, entry) in dose.plan.iter().enumerate() {
        let path = format!("{path}.plan[{index}]");
        for (place, id) in entry.steps.iter().enumerate() {
            if exercise.step(id).is_none() {
                all_exist = false;
                let ids = exercise.steps.iter().map(|step| step.id.as_str());
                let advice =
                    did_you_mean(id, ids, "Add the step under [[steps]], or take it out of the plan.");
                sheet.error(&format!("{path}.steps[{place}]"), format!("There is no step “{id}”."), advice);
            }
        }
        for id in entry.lengths.keys().filter(|id| !entry.steps.contains(id)) {
            all_exist = false;
            let advice = did_you_mean(
                id,
                entry.steps.iter().map(String::as_str),
                "Name one of the steps of this line.",
            );
            sheet.error(
                &format!("{path}.seconds"),
                format!("“{id}” has a length here but is not played."),
                advice,
            );
        }
    }
    all_exist
}

fn check_every_step_is_used(sheet: &mut Sheet, exercise: &Exercise) {
    let entries = || exercise.doses.iter().flat_map(|dose| &dose.plan);
    for (index, step) in exercise.steps.iter().enumerate() {
        if !entries().any(|entry| entry.steps.contains(&step.id)) {
            let message = format!("No dose plays the step “{}”.", step.id);
            sheet.note(&format!("steps[{index}].id"), message, "Put it into a plan, or take it away.");
        }
    }
}

/// Minutes and seconds, rounded to the second.
fn clock(length: Millis) -> String {
    let seconds = length.0.saturating_add(500) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::problems_when;
    use super::super::super::sample::problems_with;
    use super::super::super::sample::text;

    #[test]
    fn the_stated_length_is_the_sum_within_five_seconds() {
        assert_one_problem(
            EXERCISE,
            "length = \"4:50\"",
            "length = \"4:56\"",
            "says 4:56, but its steps take 4:50",
            "4:50",
        );
        assert_eq!(problems_when(EXERCISE, "length = \"4:50\"", "length = \"4:55\""), []);
        assert_one_problem(EXERCISE, "length = \"6:10\"", "length = \"6:00\"", "6:10", "6:10");
    }

    #[test]
    fn gentle_default_and_demanding_are_all_there() {
        let problems = problems_when(EXERCISE, "id = \"demanding\"", "id = \"long\"");
        assert_eq!(
            problems.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>(),
            ["The dose “demanding” is missing."]
        );
    }

    #[test]
    fn two_doses_cannot_share_an_id() {
        let problems = problems_when(EXERCISE, "id = \"demanding\"", "id = \"default\"");
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [74, 94]);
    }

    #[test]
    fn a_gentle_dose_that_is_longer_than_the_default_is_noted() {
        let swapped = text(EXERCISE)
            .replace("\"gentle\"", "\"x\"")
            .replace("\"default\"", "\"gentle\"")
            .replace("\"x\"", "\"default\"");
        let mut problems = problems_with(EXERCISE, &swapped);
        problems.retain(|problem| problem.file == EXERCISE);
        assert!(problems.iter().all(|problem| !problem.is_error() && problem.advice == "4:50 against 1:30."));
        assert_eq!(problems.len(), 1);
    }

    #[test]
    fn a_plan_names_steps_that_exist() {
        assert_one_problem(
            EXERCISE,
            "  { steps = [\"in\", \"out\"], times = 24 },",
            "  { steps = [\"in\", \"oot\"], times = 24 },",
            "no step “oot”",
            "“out”",
        );
        assert_one_problem(EXERCISE, "{ settle = 20 }", "{ in = 20 }", "“in” has a length", "Name one");
    }

    #[test]
    fn a_step_that_no_dose_plays_is_noted() {
        let problems =
            problems_when(EXERCISE, ", { steps = [\"look\"] }]", "]").into_iter().filter(|p| !p.is_error());
        assert_eq!(problems.map(|problem| problem.line).collect::<Vec<_>>(), [61]);
    }

    #[test]
    fn a_dose_that_comes_from_a_study_names_it() {
        assert_one_problem(EXERCISE, "origin = \"D\"", "origin = \"P\"", "names no work", "origin_refs");
    }
}

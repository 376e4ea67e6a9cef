//! The steps and the pacer of an exercise.
//!
//! Invariant: a step that passes can be shown and timed: its cue fits the screen, its variation is
//! shorter than itself, and what it calls out has a place in its words.

use super::super::exercise::Exercise;
use super::super::exercise::Pacer;
use super::super::exercise::Step;
use super::super::exercise::StepKind;
use super::super::exercise::TempoRamp;
use super::super::read::sheet::Sheet;

/// Letters that fit in one line at the largest size.
const LONGEST_CUE: usize = 28;

/// Where what is called out stands in the words.
const CHOICE: &str = "{choice}";

/// Checks steps and pacer.
pub fn check(sheet: &mut Sheet, exercise: &Exercise) {
    for (index, step) in exercise.steps.iter().enumerate() {
        let path = format!("steps[{index}]");
        if sheet.is_sound(&path) {
            let earlier = exercise.steps.iter().take(index);
            check_step(sheet, &path, step, earlier.map(|step| step.id.as_str()).collect());
        }
    }
    check_functional(sheet, exercise);
    if sheet.is_sound("pacer") {
        check_limits(sheet, &exercise.pacer);
    }
    if sheet.is_sound("pacer") && sheet.is_sound("steps") && matches!(exercise.pacer, Pacer::Breath(_)) {
        for (kind, word) in [(StepKind::BreatheIn, "breathe-in"), (StepKind::BreatheOut, "breathe-out")] {
            if !exercise.steps.iter().any(|step| step.kind == kind) {
                let message = format!("A breath has no step of the kind “{word}”.");
                sheet.error("pacer.kind", message, "Add the step, or choose another pacer.");
            }
        }
    }
}

/// Steps for functional mode take the place of one that is there, and last as long, so that every amount
/// keeps its length.
fn check_functional(sheet: &mut Sheet, exercise: &Exercise) {
    let own = exercise.functional.as_ref().map_or(&[][..], |functional| &functional.steps);
    for (index, step) in own.iter().enumerate() {
        let path = format!("functional.steps[{index}]");
        if !sheet.is_sound(&path) {
            continue;
        }
        let earlier = own.iter().take(index);
        check_step(sheet, &path, step, earlier.map(|step| step.id.as_str()).collect());
        match exercise.steps.iter().find(|usual| usual.id == step.id) {
            None => {
                let message = format!("There is no step “{}” whose place this one could take.", step.id);
                sheet.error(&format!("{path}.id"), message, "Use the id of one of the [[steps]].");
            }
            Some(usual) if (usual.length, usual.kind) != (step.length, step.kind) => {
                let message = format!("“{}” has another kind or length than the step it replaces.", step.id);
                sheet.error(&format!("{path}.seconds"), message, "Use the same kind and seconds.");
            }
            Some(_) => {}
        }
    }
}

fn check_step(sheet: &mut Sheet, path: &str, step: &Step, earlier: Vec<&str>) {
    if earlier.contains(&step.id.as_str()) {
        let message = format!("Two steps are called “{}”.", step.id);
        sheet.error(&format!("{path}.id"), message, "Give each step its own id.");
    }
    let letters = longest_cue(step);
    if letters > LONGEST_CUE {
        let message = format!("The cue has {letters} letters; {LONGEST_CUE} fit on the screen.");
        sheet.error(&format!("{path}.cue"), message, "Shorten it; details go into say and detail.");
    }
    if step.jitter.0 > 0 && step.jitter >= step.length {
        let message = "The variation (jitter) is as long as the step or longer.";
        sheet.error(&format!("{path}.jitter"), message, "Make it shorter than seconds.");
    }
    check_choices(sheet, path, step);
}

fn check_choices(sheet: &mut Sheet, path: &str, step: &Step) {
    let words = [("cue", &step.cue), ("say", &step.say), ("detail", &step.detail)];
    if step.choices.is_some() {
        if step.kind != StepKind::Cue {
            let message = "Only a step of the kind “cue” can call out choices.";
            sheet.error(
                &format!("{path}.choices"),
                message,
                "Write kind = \"cue\", or take the choices away.",
            );
        }
        if !words.iter().any(|(_, text)| text.contains(CHOICE)) {
            let message = "The choices are never called out.";
            sheet.error(
                &format!("{path}.choices"),
                message,
                "Write {choice} where the name goes, in cue or say.",
            );
        }
    }
    for (key, text) in words {
        let known = if step.choices.is_some() { text.replace(CHOICE, "") } else { text.clone() };
        if known.contains(['{', '}']) {
            let message = format!("“{key}” has curly brackets that nothing is put into.");
            let advice = "Only {choice} is known, in a step with [steps.choices].";
            sheet.error(&format!("{path}.{key}"), message, advice);
        }
    }
}

/// Letters of the cue with the longest choice in it.
fn longest_cue(step: &Step) -> usize {
    let choices = step.choices.iter().flat_map(|choices| &choices.items);
    let with_choices = choices.map(|choice| step.cue.replace(CHOICE, &choice.name).chars().count());
    with_choices.max().unwrap_or_else(|| step.cue.chars().count())
}

fn check_limits(sheet: &mut Sheet, pacer: &Pacer) {
    if let Pacer::Breath(breath) = pacer {
        let limits = (breath.min_rate, breath.max_rate);
        check_within(sheet, "rate", breath.rate, limits);
        if let Some(ramp) = breath.ramp {
            check_within(sheet, "ramp.from_rate", ramp.from_rate, limits);
        }
    }
    let Some(tempo) = pacer.tempo() else { return };
    let limits = (tempo.min_bpm, tempo.max_bpm);
    check_within(sheet, "bpm", tempo.bpm, limits);
    match tempo.ramp {
        Some(TempoRamp::Minutes { to_bpm, .. } | TempoRamp::Bars { to_bpm, .. }) => {
            check_within(sheet, "ramp.to_bpm", to_bpm, limits);
        }
        None => {}
    }
    if (tempo.play_bars == 0) != (tempo.silent_bars == 0) {
        let message = "Bars that are heard and bars that are not belong together.";
        sheet.error("pacer.silent_bars", message, "Write both play_bars and silent_bars, or neither.");
    }
}

fn check_within(sheet: &mut Sheet, key: &str, value: f32, (least, most): (f32, f32)) {
    if value < least || value > most {
        let message = format!("“{key}” is {value}, outside the pacer's own limits {least} to {most}.");
        sheet.error(&format!("pacer.{key}"), message, "Keep it between the min_ and max_ of this pacer.");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::problems_when;
    use super::super::super::sample::problems_with;
    use super::super::super::sample::text;

    #[test]
    fn a_cue_fits_the_screen_with_its_longest_choice() {
        assert_one_problem(
            EXERCISE,
            "cue = \"Breathe in\"",
            "cue = \"Breathe in through your nose now\"",
            "32 letters; 28",
            "Shorten",
        );
        let choices = "items = [{ name = \"left\" }";
        let problems =
            problems_when(EXERCISE, choices, "items = [{ name = \"up to the corner of the room\" }");
        assert!(problems.iter().any(|problem| problem.message.contains("33 letters")), "{problems:#?}");
        assert_eq!(problems.len(), 1);
    }

    #[test]
    fn choices_belong_to_a_cue_step_and_have_a_place_in_its_words() {
        let problems = problems_when(EXERCISE, "kind = \"cue\"", "kind = \"step\"");
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert!(problem.message.contains("can call out"), "{problem}");
    }

    #[test]
    fn choices_that_are_never_named_and_brackets_without_choices_are_problems() {
        let silent = text(EXERCISE).replace("Look {choice}", "Look").replace("{choice}. Look", "Look");
        let problems = problems_with(EXERCISE, &silent);
        assert!(
            problems.iter().all(|problem| problem.message.contains("never called out"))
                && problems.len() == 1
        );
        assert_one_problem(EXERCISE, "\"Out, slowly.\"", "\"Out {choice}.\"", "curly brackets", "{choice}");
        assert_one_problem(
            EXERCISE,
            "\"Only the eyes.\"",
            "\"Only the {side}.\"",
            "curly brackets",
            "{choice}",
        );
    }

    #[test]
    fn a_variation_is_shorter_than_its_step() {
        assert_one_problem(EXERCISE, "jitter = 1", "jitter = 6", "variation", "shorter");
    }

    #[test]
    fn two_steps_cannot_share_an_id() {
        let problems = problems_when(EXERCISE, "id = \"look\"", "id = \"out\"");
        assert!(
            problems.iter().any(|problem| problem.message == "Two steps are called “out”."),
            "{problems:#?}"
        );
    }

    #[test]
    fn a_pacer_starts_within_its_own_limits() {
        assert_one_problem(EXERCISE, "rate = 6.0", "rate = 4.0", "4, outside", "min_");
        let clicks = "kind = \"metronome\"\nbpm = 200\nmin_bpm = 30\nmax_bpm = 180\nbeats_per_bar = 4";
        let breath = "kind = \"breath\"\nrate = 6.0\nmin_rate = 4.5\nmax_rate = 10";
        let problems = problems_when(EXERCISE, breath, clicks);
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [24]);
    }

    #[test]
    fn a_breath_goes_in_and_out() {
        let problems = problems_when(EXERCISE, "kind = \"breathe-out\"", "kind = \"rest\"");
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert_eq!((problem.line, problem.message.contains("“breathe-out”")), (23, true));
    }
}

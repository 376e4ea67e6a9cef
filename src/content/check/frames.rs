//! The figure of each step: that there is one, and that its frames fit into the step.
//!
//! Invariant: a step that passes says for every moment which pose stands or moves, for every choice
//! it may call out. That the poses exist is checked as pointers.

use super::super::exercise::Exercise;
use super::super::exercise::Frame;
use super::super::exercise::Step;
use super::super::read::sheet::Sheet;

/// Most words of a caption: read at a glance.
const CAPTION_WORDS: usize = 6;

/// Checks the frames of all steps.
pub fn check(sheet: &mut Sheet, exercise: &Exercise) {
    let changed = exercise.functional.iter().flat_map(|functional| &functional.steps).enumerate();
    let changed = changed.map(|(index, step)| (format!("functional.steps[{index}]"), step));
    let steps = exercise.steps.iter().enumerate().map(|(index, step)| (format!("steps[{index}]"), step));
    for (path, step) in steps.chain(changed) {
        if sheet.is_sound(&path) {
            check_step(sheet, &path, step);
        }
    }
}

fn check_step(sheet: &mut Sheet, path: &str, step: &Step) {
    if step.frames.is_empty() == step.no_figure.is_none() {
        let message = "A step has either frames or a reason why it has none.";
        sheet.error(path, message, "Write frames = [ … ], or no_figure = \"why\"; not both.");
        return;
    }
    for (index, frame) in step.frames.iter().enumerate() {
        check_frame(sheet, &format!("{path}.frames[{index}]"), frame);
    }
    check_choices(sheet, path, step);
    let choices = step.choices.iter().flat_map(|choices| &choices.items).map(|item| Some(item.name.as_str()));
    for choice in choices.chain([None]) {
        check_times(sheet, path, step, choice);
    }
}

fn check_frame(sheet: &mut Sheet, path: &str, frame: &Frame) {
    let words = frame.caption.split_whitespace().count();
    if words > CAPTION_WORDS {
        let message = format!("The caption has {words} words.");
        sheet.error(&format!("{path}.caption"), message, "Six at most; the step's own words say the rest.");
    }
    if frame.length.is_some_and(|length| frame.ease > length) {
        let message = "The move into the frame (ease) is longer than the frame.";
        sheet.error(&format!("{path}.ease"), message, "Make it at most seconds.");
    }
}

/// Frames for choices are for choices there are, and for each of them.
fn check_choices(sheet: &mut Sheet, path: &str, step: &Step) {
    let named: Vec<&str> = step.frames.iter().filter_map(|frame| frame.choice.as_deref()).collect();
    let items: Vec<&str> =
        step.choices.iter().flat_map(|choices| &choices.items).map(|item| item.name.as_str()).collect();
    for name in &named {
        if !items.contains(name) {
            let message = format!("A frame is for the choice “{name}”, which this step does not have.");
            sheet.error(&format!("{path}.frames"), message, "Use a name of its [steps.choices].");
        }
    }
    let is_for_all = step.frames.iter().any(|frame| frame.choice.is_none());
    for item in items.iter().filter(|item| !named.is_empty() && !is_for_all && !named.contains(item)) {
        let message = format!("The choice “{item}” has no frame.");
        sheet.error(&format!("{path}.frames"), message, "Add one, or a frame without a choice.");
    }
}

/// The frames shown for one choice (or none) fill the step and do not run over it.
fn check_times(sheet: &mut Sheet, path: &str, step: &Step, choice: Option<&str>) {
    let shown: Vec<&Frame> = step.frames_for(choice).collect();
    let open = shown.iter().filter(|frame| frame.length.is_none()).count();
    let last_is_open = shown.last().is_some_and(|frame| frame.length.is_none());
    if open > 1 || (open == 1 && !last_is_open) || (open == 1 && step.repeat_frames && shown.len() > 1) {
        let message = "A frame other than the last has no seconds.";
        sheet.error(&format!("{path}.frames"), message, "Give seconds to all frames but the last.");
    }
    let sum: u32 = shown.iter().filter_map(|frame| frame.length).map(|length| length.0).sum();
    if sum > step.length.0 {
        let message =
            format!("The frames take {} s, the step {} s.", f64::from(sum) / 1000.0, step.length.seconds());
        sheet.error(&format!("{path}.frames"), message, "Shorten them, or leave out the last one's seconds.");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::problems_when;

    const NONE: &str = "no_figure = \"Only the breath is followed.\"";

    #[test]
    fn a_step_has_frames_or_a_reason_for_none() {
        let both = format!("{NONE}\nframes = [{{ pose = \"middle\", caption = \"Sit\" }}]");
        for instead in ["", &both] {
            let problems = problems_when(EXERCISE, NONE, instead);
            let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
            assert!(problem.message.contains("either frames"), "{problem}");
        }
    }

    #[test]
    fn frames_fit_into_their_step() {
        let long = "frames = [{ pose = \"middle\", seconds = 90, caption = \"Sit\" }]";
        assert_one_problem(EXERCISE, NONE, long, "The frames take 90 s", "Shorten");
        let open =
            "frames = [{ pose = \"middle\", caption = \"A\" }, { pose = \"middle\", caption = \"B\" }]";
        assert_one_problem(EXERCISE, NONE, open, "other than the last", "all frames but the last");
        let ease = "frames = [{ pose = \"middle\", seconds = 1, ease = 2, caption = \"Sit\" }]";
        assert_one_problem(EXERCISE, NONE, ease, "longer than the frame", "at most");
    }

    #[test]
    fn a_caption_is_short_and_a_choice_is_one_of_the_steps() {
        let wordy = "frames = [{ pose = \"middle\", caption = \"one two three four five six seven\" }]";
        assert_one_problem(EXERCISE, NONE, wordy, "7 words", "Six");
        let lost = "frames = [{ pose = \"middle\", caption = \"Sit\", choice = \"up\" }]";
        assert_one_problem(EXERCISE, NONE, lost, "“up”", "[steps.choices]");
    }
}

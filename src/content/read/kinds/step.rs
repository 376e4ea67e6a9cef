//! `[[steps]]` of an exercise → [`Step`], with its choices, its question and its frames.
//!
//! Invariant: only the shape is read here; whether words, choices and frames fit together is judged
//! in [`super::super::super::check`].

use super::super::super::exercise::Choice;
use super::super::super::exercise::Choices;
use super::super::super::exercise::Frame;
use super::super::super::exercise::Question;
use super::super::super::exercise::Step;
use super::super::fields::Fields;
use super::super::sheet::Target;

/// Reads one step.
pub fn step(fields: &mut Fields) -> Step {
    Step {
        id: fields.id("id"),
        kind: fields.word("kind"),
        cue: fields.text("cue"),
        say: fields.text("say"),
        detail: fields.maybe_text("detail").unwrap_or_default(),
        length: fields.seconds("seconds"),
        jitter: fields.maybe_seconds("jitter").unwrap_or_default(),
        choices: fields.maybe_table("choices", choices),
        ask: fields.maybe_table("ask", question),
        frames: fields.maybe_tables("frames", frame),
        repeat_frames: fields.flag("repeat_frames"),
        no_figure: fields.maybe_name("no_figure"),
    }
}

fn choices(fields: &mut Fields) -> Choices {
    Choices { order: fields.word("order"), items: fields.tables("items", choice) }
}

fn choice(fields: &mut Fields) -> Choice {
    Choice { name: fields.text("name"), weight: fields.maybe_whole("weight", 1..=9).unwrap_or(1) }
}

fn question(fields: &mut Fields) -> Question {
    Question { text: fields.text("text"), answers: fields.texts("answers", 2) }
}

fn frame(fields: &mut Fields) -> Frame {
    Frame {
        pose: fields.pointer("pose", Target::Pose),
        length: fields.maybe_seconds("seconds"),
        ease: fields.maybe_seconds("ease").unwrap_or_default(),
        arrow: fields.flag("arrow"),
        caption: fields.text("caption"),
        choice: fields.maybe_name("choice"),
    }
}

//! `en/own.toml` → [`OwnKit`]: what a person starts with who writes an exercise.
//!
//! Invariant: only the shape is read here.

use super::super::super::exercise::OwnKit;
use super::super::super::exercise::OwnPose;
use super::super::super::exercise::Phrase;
use super::super::fields::Fields;
use super::super::sheet::Target;

/// Reads the kit.
pub fn own_kit(fields: &mut Fields) -> OwnKit {
    OwnKit {
        purpose: fields.text("purpose"),
        setup: fields.text("setup"),
        forward_rule: fields.text("forward_rule"),
        back_rule: fields.text("back_rule"),
        feel: fields.text("feel"),
        easier: fields.text("easier"),
        harder: fields.text("harder"),
        evidence: fields.text("evidence"),
        once: fields.text("once"),
        times: fields.text("times"),
        no_figure: fields.text("no_figure"),
        stops: fields.texts("stops", 1),
        phrases: fields.tables("phrases", phrase),
        poses: fields.tables("poses", |fields| OwnPose {
            pose: fields.pointer("pose", Target::Pose),
            name: fields.text("name"),
        }),
    }
}

fn phrase(fields: &mut Fields) -> Phrase {
    Phrase {
        kind: fields.word("kind"),
        cue: fields.text("cue"),
        say: fields.text("say"),
        length: fields.seconds("seconds"),
    }
}

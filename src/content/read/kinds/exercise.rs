//! `en/exercises/<id>.toml` → [`Exercise`].
//!
//! Invariant: only the shape is read here: keys, kinds, ranges. Whether the steps fit together is
//! judged in [`super::super::super::check`].

use super::super::super::evidence::Evidence;
use super::super::super::exercise::Dose;
use super::super::super::exercise::Exercise;
use super::super::super::exercise::ForFunctional;
use super::super::super::exercise::PlanEntry;
use super::super::fields::Fields;
use super::super::sheet::Target;
use super::pacer::pacer;
use super::step::step;

/// Reads one exercise.
pub fn exercise(fields: &mut Fields) -> Exercise {
    Exercise {
        id: fields.id("id"),
        code: fields.name("code"),
        title: fields.text("title"),
        pillar: fields.word("pillar"),
        stages: fields.words("stages", 1),
        regions: fields.words("regions", 1),
        types: fields.words("types", 1),
        locks: fields.words("locks", 0),
        load: fields.maybe_word("load"),
        injection: fields.words("injection", 0),
        hard_day: fields.maybe_name("hard_day"),
        settles: fields.flag("settles"),
        functional: fields.maybe_table("functional", functional),
        positions: fields.words("positions", 1),
        props: fields.texts("props", 0),
        purpose: fields.text("purpose"),
        setup: fields.text("setup"),
        steps: fields.tables("steps", step),
        pacer: fields.table("pacer", pacer),
        doses: fields.tables("doses", dose),
        forward_rule: fields.text("forward_rule"),
        back_rule: fields.text("back_rule"),
        stop: fields.texts("stop", 1),
        warning: fields.maybe_text("warning"),
        evidence: fields.table("evidence", evidence),
        side_dependent: fields.flag("side_dependent"),
        mirror: fields.flag("mirror"),
        laser: fields.flag("laser"),
        feel: fields.text("feel"),
        mistakes: fields.texts("mistakes", 0),
        easier: fields.text("easier"),
        harder: fields.text("harder"),
        handout: fields.text("handout"),
    }
}

fn functional(fields: &mut Fields) -> ForFunctional {
    ForFunctional {
        how: fields.word("use"),
        note: fields.text("note"),
        steps: fields.maybe_tables("steps", step),
    }
}

fn evidence(fields: &mut Fields) -> Evidence {
    Evidence {
        grade: fields.word("grade"),
        summary: fields.text("summary"),
        refs: fields.pointers("refs", Target::Reference),
        as_of: fields.date("as_of"),
        review_by: fields.date("review_by"),
    }
}

fn dose(fields: &mut Fields) -> Dose {
    Dose {
        id: fields.id("id"),
        label: fields.text("label"),
        origin: fields.word("origin"),
        origin_refs: fields.pointers("origin_refs", Target::Reference),
        stated: fields.length("length"),
        with_therapist: fields.flag("with_therapist"),
        note: fields.maybe_text("note"),
        plan: fields.tables("plan", plan_entry),
    }
}

fn plan_entry(fields: &mut Fields) -> PlanEntry {
    PlanEntry {
        steps: fields.names("steps", 1),
        times: fields.maybe_whole("times", 1..=1000).unwrap_or(1),
        counted_as: fields.maybe_text("count"),
        lengths: fields.lengths("seconds"),
    }
}

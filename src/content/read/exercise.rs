//! `en/exercises/<id>.toml` → [`Exercise`].
//!
//! Invariant: only the shape is read here: keys, kinds, ranges. Whether the steps fit together is
//! judged in [`super::super::check`].

use super::super::evidence::Evidence;
use super::super::exercise::Choice;
use super::super::exercise::Choices;
use super::super::exercise::Dose;
use super::super::exercise::Exercise;
use super::super::exercise::Pacer;
use super::super::exercise::PlanEntry;
use super::super::exercise::Question;
use super::super::exercise::Step;
use super::fields::Fields;
use super::sheet::Target;

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

fn evidence(fields: &mut Fields) -> Evidence {
    Evidence {
        grade: fields.word("grade"),
        summary: fields.text("summary"),
        refs: fields.pointers("refs", Target::Reference),
        as_of: fields.date("as_of"),
        review_by: fields.date("review_by"),
    }
}

fn step(fields: &mut Fields) -> Step {
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

type ReadPacer = fn(&mut Fields) -> Pacer;

const PACERS: &[(&str, ReadPacer)] = &[
    ("breath", breath),
    ("metronome", metronome),
    ("hold", |_| Pacer::Hold),
    ("cue", |_| Pacer::Cue),
    ("narrate", |_| Pacer::Narrate),
    ("free", |_| Pacer::Free),
];

fn pacer(fields: &mut Fields) -> Pacer {
    match fields.choose("kind", PACERS) {
        Some(read) => read(fields),
        None => {
            fields.ask_no_more();
            Pacer::Free
        }
    }
}

fn breath(fields: &mut Fields) -> Pacer {
    const BREATHS_A_MINUTE: std::ops::RangeInclusive<f64> = 4.0..=12.0;
    Pacer::Breath {
        rate: fields.rate("rate", BREATHS_A_MINUTE),
        min_rate: fields.rate("min_rate", BREATHS_A_MINUTE),
        max_rate: fields.rate("max_rate", BREATHS_A_MINUTE),
    }
}

fn metronome(fields: &mut Fields) -> Pacer {
    const BEATS_A_MINUTE: std::ops::RangeInclusive<f64> = 20.0..=240.0;
    Pacer::Metronome {
        bpm: fields.rate("bpm", BEATS_A_MINUTE),
        min_bpm: fields.rate("min_bpm", BEATS_A_MINUTE),
        max_bpm: fields.rate("max_bpm", BEATS_A_MINUTE),
        beats_per_bar: fields.whole("beats_per_bar", 1..=12),
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

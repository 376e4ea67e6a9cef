//! `en/sessions/<id>.toml` → [`ReadySession`], `en/paths/<id>.toml` → [`Path`], `en/tricks.toml` →
//! [`TrickList`].
//!
//! Invariant: only the shape is read here; whether lengths add up is judged in
//! [`super::super::super::check`].

use super::super::super::programme::Path;
use super::super::super::programme::PathWeek;
use super::super::super::programme::Portion;
use super::super::super::programme::ReadySession;
use super::super::super::programme::SessionItem;
use super::super::super::programme::Trick;
use super::super::super::programme::TrickList;
use super::super::super::programme::TrickRegion;
use super::super::super::programme::WeeklyPortion;
use super::super::fields::Fields;
use super::super::sheet::Target;

/// Reads a ready session.
pub fn session(fields: &mut Fields) -> ReadySession {
    ReadySession {
        id: fields.id("id"),
        title: fields.text("title"),
        summary: fields.text("summary"),
        minutes: fields.whole("minutes", 1..=180),
        regions: fields.words("regions", 1),
        audience: fields.word("audience"),
        hard_day: fields.flag("hard_day"),
        items: fields.tables("items", item),
        note: fields.maybe_text("note"),
    }
}

fn item(fields: &mut Fields) -> SessionItem {
    if fields.flag("trick") {
        return SessionItem::Trick { length: fields.seconds("seconds") };
    }
    SessionItem::Exercise { portion: portion(fields), instead: fields.maybe_table("instead", portion) }
}

fn portion(fields: &mut Fields) -> Portion {
    Portion { exercise: fields.pointer("exercise", Target::Exercise), dose: fields.id("dose") }
}

/// Reads a learning path.
pub fn path(fields: &mut Fields) -> Path {
    Path {
        id: fields.id("id"),
        title: fields.text("title"),
        summary: fields.text("summary"),
        audience: fields.word("audience"),
        regions: fields.words("regions", 1),
        types: fields.words("types", 1),
        before: fields.text("before"),
        weeks: fields.tables("weeks", week),
    }
}

fn week(fields: &mut Fields) -> PathWeek {
    PathWeek {
        title: fields.text("title"),
        stage: fields.word("stage"),
        aim: fields.text("aim"),
        articles: fields.pointers("articles", Target::Article),
        exercises: fields.maybe_tables("exercises", |fields| WeeklyPortion {
            portion: portion(fields),
            days: fields.whole("days", 1..=7),
        }),
        session: fields.maybe_pointer("session", Target::Session),
    }
}

/// Reads the list of touches.
pub fn tricks(fields: &mut Fields) -> TrickList {
    TrickList {
        intro: fields.text("intro"),
        caution: fields.text("caution"),
        refs: fields.pointers("refs", Target::Reference),
        as_of: fields.date("as_of"),
        review_by: fields.date("review_by"),
        regions: fields.tables("regions", |fields| TrickRegion {
            region: fields.word("region"),
            title: fields.text("title"),
            tricks: fields.tables("tricks", trick),
        }),
    }
}

fn trick(fields: &mut Fields) -> Trick {
    Trick {
        name: fields.text("name"),
        how: fields.text("how"),
        pose: fields.maybe_pointer("pose", Target::Pose),
    }
}

//! Ready sessions, learning paths and the list of touches.
//!
//! Invariant: a session that passes names amounts that exist and lasts as long as it says, within
//! half a minute whichever of two exercises is chosen; a path has a rest day from effort each week.

use jiff::civil::Date;

use super::super::exercise::Millis;
use super::super::programme::Path;
use super::super::programme::Portion;
use super::super::programme::ReadySession;
use super::super::programme::SessionItem;
use super::super::read::Drafts;
use super::super::read::sheet::Draft;
use super::super::read::sheet::Sheet;
use super::evidence;
use super::pointers;
use super::pointers::Known;
use super::pointers::Surroundings;

/// How far a session's stated minutes may be from its sum.
const TOLERANCE_MS: u32 = 30_000;
/// Longest time until the list of touches is looked at again.
const REVIEW_MONTHS: i32 = 24;

/// Checks all of them.
pub fn check(drafts: &mut Drafts, known: &Known, today: Option<Date>) {
    let mut sessions = std::mem::take(&mut drafts.sessions);
    for (id, Draft { sheet, value }) in &mut sessions {
        super::check_id(sheet, &value.id, id);
        check_session(sheet, value, drafts);
        pointers::check(sheet, known, &Surroundings::default());
    }
    drafts.sessions = sessions;
    let mut paths = std::mem::take(&mut drafts.paths);
    for (id, Draft { sheet, value }) in &mut paths {
        super::check_id(sheet, &value.id, id);
        check_path(sheet, value, drafts);
        pointers::check(sheet, known, &Surroundings::default());
    }
    drafts.paths = paths;
    if let Some(Draft { sheet, value }) = &mut drafts.tricks {
        if sheet.is_sound("as_of") && sheet.is_sound("review_by") {
            evidence::dates(sheet, "", (value.as_of, value.review_by), REVIEW_MONTHS, today);
        }
        pointers::check(sheet, known, &Surroundings::default());
    }
    if let Some(Draft { sheet, .. }) = &mut drafts.own_kit {
        pointers::check(sheet, known, &Surroundings::default());
    }
}

fn check_session(sheet: &mut Sheet, session: &ReadySession, drafts: &Drafts) {
    let mut sum = Some(0_u32);
    for (index, item) in session.items.iter().enumerate() {
        let path = format!("items[{index}]");
        if !sheet.is_sound(&path) {
            return;
        }
        let length = match item {
            SessionItem::Trick { length } => Some(*length),
            SessionItem::Exercise { portion, instead } => {
                let length = amount(sheet, &path, portion, drafts);
                if let Some(other) = instead {
                    let other = amount(sheet, &format!("{path}.instead"), other, drafts);
                    if length.zip(other).is_some_and(|(one, other)| one.0.abs_diff(other.0) > TOLERANCE_MS) {
                        let message = "The two exercises to choose from are not equally long.";
                        sheet.error(&path, message, "Choose amounts of the same length.");
                    }
                }
                length
            }
        };
        sum = sum.zip(length).map(|(sum, length)| sum.saturating_add(length.0));
    }
    let stated = session.minutes.saturating_mul(60_000);
    if let Some(sum) = sum.filter(|sum| sum.abs_diff(stated) > TOLERANCE_MS) {
        let message = format!("The parts last {}:{:02}.", sum / 60_000, sum / 1000 % 60);
        sheet.error("minutes", message, "Choose other amounts, or state the minutes they take.");
    }
}

/// The length of an amount, when it and its exercise are there and well.
fn amount(sheet: &mut Sheet, path: &str, portion: &Portion, drafts: &Drafts) -> Option<Millis> {
    let draft = drafts.exercises.get(&portion.exercise).filter(|draft| draft.sheet.is_sound("doses"))?;
    let exercise = &draft.value;
    if let Some(dose) = exercise.dose(&portion.dose) {
        return (!draft.sheet.has_errors()).then(|| exercise.length_of(dose));
    }
    let ids: Vec<&str> = exercise.doses.iter().map(|dose| dose.id.as_str()).collect();
    let message = format!("“{}” has no amount “{}”.", portion.exercise, portion.dose);
    sheet.error(&format!("{path}.dose"), message, format!("It has: {}.", ids.join(", ")));
    None
}

fn check_path(sheet: &mut Sheet, path: &Path, drafts: &Drafts) {
    for (week, content) in path.weeks.iter().enumerate() {
        for (index, weekly) in content.exercises.iter().enumerate() {
            let at = format!("weeks[{week}].exercises[{index}]");
            if !sheet.is_sound(&at) {
                continue;
            }
            amount(sheet, &at, &weekly.portion, drafts);
            let is_effort = drafts
                .exercises
                .get(&weekly.portion.exercise)
                .is_some_and(|draft| draft.value.pillar == super::super::vocabulary::Pillar::Plasticity);
            if is_effort && weekly.days > 6 {
                let message = "One day a week is without neuroplasticity practice.";
                sheet.error(&format!("{at}.days"), message, "Write 6 at most.");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::SESSION;
    use super::super::super::sample::TRICKS;
    use super::super::super::sample::WEEKS;
    use super::super::super::sample::assert_one_problem;

    #[test]
    fn a_session_lasts_as_long_as_it_says() {
        assert_one_problem(SESSION, "minutes = 6", "minutes = 9", "The parts last", "minutes");
        assert_one_problem(SESSION, "dose = \"default\"", "dose = \"huge\"", "no amount “huge”", "gentle");
    }

    #[test]
    fn a_path_names_amounts_and_sessions_there_are() {
        assert_one_problem(WEEKS, "dose = \"gentle\"", "dose = \"tiny\"", "no amount “tiny”", "default");
        assert_one_problem(WEEKS, "session = \"short\"", "session = \"shrt\"", "“shrt”", "short");
    }

    #[test]
    fn a_touch_has_its_sources() {
        assert_one_problem(TRICKS, "refs = [\"ALB13\"]", "refs = [\"NONE1\"]", "NONE1", "references.toml");
    }
}

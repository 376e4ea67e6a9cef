//! Grades, sources and dates of a claim.
//!
//! Invariant: a claim shown as fact (every grade but E and N) rests on a source that was read, and is looked at
//! again in time.

use jiff::Span;
use jiff::civil::Date;

use super::super::evidence::Claim;
use super::super::evidence::Evidence;
use super::super::exercise::Dose;
use super::super::read::sheet::Sheet;
use super::super::vocabulary::Grade;
use super::super::vocabulary::SourceMark;
use super::pointers::Known;

/// What the rules ask of a claim or of an exercise's evidence.
pub struct Graded<'a> {
    grade: Grade,
    refs: &'a [String],
    as_of: Date,
    review_by: Date,
    source_mark: Option<SourceMark>,
}

impl<'a> From<&'a Evidence> for Graded<'a> {
    fn from(evidence: &'a Evidence) -> Self {
        let Evidence { grade, refs, as_of, review_by, .. } = evidence;
        Self { grade: *grade, refs, as_of: *as_of, review_by: *review_by, source_mark: None }
    }
}

impl<'a> From<&'a Claim> for Graded<'a> {
    fn from(claim: &'a Claim) -> Self {
        let Claim { grade, refs, as_of, review_by, source_mark, .. } = claim;
        Self { grade: *grade, refs, as_of: *as_of, review_by: *review_by, source_mark: Some(*source_mark) }
    }
}

/// Checks the evidence that stands at `path`.
pub fn check(sheet: &mut Sheet, path: &str, graded: &Graded, known: &Known, today: Option<Date>) {
    let key = |name: &str| format!("{path}.{name}");
    if sheet.is_sound(&key("grade")) && sheet.is_sound(&key("source_mark")) && sheet.is_sound(&key("refs")) {
        sources(sheet, path, graded, known);
    }
    if sheet.is_sound(&key("grade")) && sheet.is_sound(&key("as_of")) && sheet.is_sound(&key("review_by")) {
        let months = if matches!(graded.grade, Grade::Status | Grade::Unknown) { 6 } else { 24 };
        dates(sheet, path, (graded.as_of, graded.review_by), months, today);
    }
}

/// How a source was read, where that is enough for a fact.
fn was_read(mark: SourceMark) -> bool {
    matches!(mark, SourceMark::Seen | SourceMark::Secondary)
}

/// An amount said to be published or borrowed rests on a source that was read.
pub fn origins(sheet: &mut Sheet, doses: &[Dose], known: &Known) {
    for (index, dose) in doses.iter().enumerate() {
        let at = format!("doses[{index}].origin_refs");
        let Some(marks) = known.marks(&dose.origin_refs).filter(|_| sheet.is_sound(&at)) else { continue };
        if !marks.is_empty() && !marks.into_iter().any(was_read) {
            let message = format!("The amount “{}” rests on sources nobody has read whole.", dose.id);
            sheet.error(&at, message, "Cite a work marked V or V2, or write origin = \"D\", our choice.");
        }
    }
}

fn sources(sheet: &mut Sheet, path: &str, graded: &Graded, known: &Known) {
    let grade = graded.grade;
    let is_fact = !matches!(grade, Grade::Opinion | Grade::Unknown);
    let nothing_was_found = graded.source_mark == Some(SourceMark::NotFound);
    if nothing_was_found && !matches!(grade, Grade::Unknown | Grade::Status) {
        let message = format!("Nothing was found (mark U), but the grade is {}.", grade.word());
        sheet.error(
            &format!("{path}.source_mark"),
            message,
            "U goes with grade N, or with L. Change the mark or the grade.",
        );
    } else if let Some(mark @ (SourceMark::Memory | SourceMark::Partial)) = graded.source_mark
        && is_fact
    {
        let message = format!("A claim with the mark {} cannot have grade {}.", mark.word(), grade.word());
        sheet.error(
            &format!("{path}.source_mark"),
            message,
            "Read the source and mark it V or V2, or change the grade.",
        );
    } else if is_fact && !nothing_was_found {
        let Some(marks) = known.marks(graded.refs) else { return };
        if !marks.into_iter().any(was_read) {
            let message = format!("Grade {} needs a source that was read, and there is none.", grade.word());
            let advice = "Cite a work marked V or V2 in references.toml, or change the grade.";
            sheet.error(&format!("{path}.refs"), message, advice);
        }
    }
}

/// Checks that a review comes after the check and within the months allowed, and has not passed.
pub fn dates(
    sheet: &mut Sheet,
    path: &str,
    (as_of, review_by): (Date, Date),
    months: i32,
    today: Option<Date>,
) {
    let at = if path.is_empty() { "review_by".to_owned() } else { format!("{path}.review_by") };
    let latest = as_of.checked_add(Span::new().months(months)).unwrap_or(Date::MAX);
    if review_by < as_of {
        let message = format!("The review date {review_by} is before the check on {as_of}.");
        sheet.error(&at, message, format!("Choose a day up to {latest}."));
    } else if review_by > latest {
        let message = format!("The review date {review_by} is too far away.");
        let advice =
            format!("With this grade a review comes within {months} months: choose a day up to {latest}.");
        sheet.error(&at, message, advice);
    } else if today.is_some_and(|today| today >= as_of && today > review_by) {
        let advice =
            "Check it again, then set as_of and review_by. Until then readers see “may be out of date”.";
        sheet.note(&at, format!("The review date {review_by} has passed."), advice);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::load::load_files;
    use super::super::super::sample::CLAIMS;
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::SAFETY;
    use super::super::super::sample::TRICKS;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::files;
    use super::super::super::sample::problems_when;
    use super::super::super::sample::problems_with;
    use super::super::super::sample::text;

    #[test]
    fn a_fact_needs_a_source_that_was_read() {
        assert_one_problem(CLAIMS, "refs = [\"ALB13\"]", "refs = [\"OLD99\"]", "Grade B needs", "V or V2");
        assert_one_problem(EXERCISE, "refs = [\"STEFFEN17\"]", "refs = []", "Grade C needs", "V or V2");
        assert_eq!(problems_when(EXERCISE, "refs = [\"STEFFEN17\"]", "refs = [\"OLD99\", \"ALB13\"]"), []);
    }

    #[test]
    fn a_published_amount_needs_a_source_that_was_read() {
        assert_one_problem(
            EXERCISE,
            "origin_refs = [\"STEFFEN17\"]",
            "origin_refs = [\"OLD99\"]",
            "“default” rests",
            "our choice",
        );
    }

    #[test]
    fn an_opinion_needs_none() {
        let opinion = text(CLAIMS).replace("\"B\"", "\"E\"").replace("[\"ALB13\"]", "[]");
        assert_eq!(problems_with(CLAIMS, &opinion), []);
    }

    #[test]
    fn a_mark_from_memory_or_in_part_supports_no_fact() {
        assert_one_problem(CLAIMS, "mark = \"V\"", "mark = \"Vp\"", "cannot have grade B", "mark it V");
        assert_one_problem(CLAIMS, "mark = \"V\"", "mark = \"M\"", "cannot have grade B", "mark it V");
    }

    #[test]
    fn nothing_found_goes_with_nobody_knows_and_with_status() {
        assert_one_problem(CLAIMS, "mark = \"V\"", "mark = \"U\"", "the grade is B", "grade N");
        for grade in ["N", "L"] {
            let claim = text(CLAIMS).replace("\"V\"", "\"U\"").replace("\"B\"", &format!("\"{grade}\""));
            assert_eq!(problems_with(CLAIMS, &claim.replace("2028-11-23", "2027-05-23")), []);
        }
    }

    #[test]
    fn a_review_comes_after_the_check_and_in_time() {
        assert_one_problem(
            CLAIMS,
            "review_by = 2028-11-23",
            "review_by = 2026-11-22",
            "before the check",
            "2028-11-23",
        );
        assert_one_problem(
            CLAIMS,
            "review_by = 2028-11-23",
            "review_by = 2028-11-24",
            "too far",
            "24 months",
        );
        let status = text(CLAIMS).replace("\"B\"", "\"L\"");
        let problems = problems_with(CLAIMS, &status);
        assert!(problems.iter().all(|problem| problem.advice.contains("2027-05-23")) && problems.len() == 1);
        assert_one_problem(
            SAFETY,
            "review_by = 2027-05-23",
            "review_by = 2030-01-01",
            "too far",
            "24 months",
        );
    }

    #[test]
    fn a_review_date_that_has_passed_is_noted_when_the_day_is_known() {
        let problems = load_files(files(), Some(jiff::civil::date(2028, 11, 24))).problems;
        let places: Vec<_> =
            problems.iter().map(|problem| (problem.is_error(), problem.file.as_str())).collect();
        assert_eq!(places, [(false, CLAIMS), (false, EXERCISE), (false, SAFETY), (false, TRICKS)]);
        assert_eq!(
            load_files(files(), Some(jiff::civil::date(2020, 1, 1))).problems,
            [],
            "a clock that is wrong"
        );
    }
}

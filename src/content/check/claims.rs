//! The claims of an article: each has its own id, a marker in the text, and what its grade asks for.
//!
//! Invariant: a claim nobody can reach from the text is an error.

use jiff::civil::Date;

use super::super::evidence::Claim;
use super::super::read::sheet::Sheet;
use super::evidence;
use super::evidence::Graded;
use super::pointers::Known;

/// Checks the claims of one article. `markers` are those in its text, `None` when it could not be read.
pub fn check(
    sheet: &mut Sheet,
    claims: &[Claim],
    markers: Option<&[String]>,
    known: &Known,
    today: Option<Date>,
) {
    for (index, claim) in claims.iter().enumerate() {
        let path = format!("claims[{index}]");
        let at = format!("{path}.id");
        if sheet.is_sound(&at) {
            if claims.iter().take(index).any(|earlier| earlier.id == claim.id) {
                let message = format!("Two claims are called “{}”.", claim.id);
                sheet.error(&at, message, "Give each claim its own id.");
            }
            if markers.is_some_and(|markers| !markers.contains(&claim.id)) {
                let message = format!("The text has no marker for the claim “{}”.", claim.id);
                let advice = format!("Write [^{}] after the sentence, or take the claim away.", claim.id);
                sheet.error(&at, message, advice);
            }
        }
        evidence::check(sheet, &path, &Graded::from(claim), known, today);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::CLAIMS;
    use super::super::super::sample::problems_with;
    use super::super::super::sample::text;

    #[test]
    fn a_claim_is_there_once() {
        let twice = text(CLAIMS).repeat(2);
        let problems = problems_with(CLAIMS, &twice);
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [12]);
    }
}

//! Questions about an article.
//!
//! Invariant: a question that passes has exactly one right answer among two to four, and rests on a
//! claim of its article (the claim itself is looked up as a pointer).

use super::super::article::QuizQuestion;
use super::super::read::sheet::Sheet;

/// Questions an article may have: enough to try it, few enough to finish.
const QUESTIONS: std::ops::RangeInclusive<usize> = 4..=8;
const ANSWERS: std::ops::RangeInclusive<usize> = 2..=4;

/// Checks the questions of one article.
pub fn check(sheet: &mut Sheet, questions: &[QuizQuestion]) {
    if sheet.is_sound("questions") && !QUESTIONS.contains(&questions.len()) {
        let message = format!("There are {} questions.", questions.len());
        sheet.error("questions", message, "Write 4 to 8, or take quiz.toml away.");
    }
    for (index, question) in questions.iter().enumerate() {
        let path = format!("questions[{index}]");
        if !sheet.is_sound(&path) {
            continue;
        }
        if questions.iter().take(index).any(|earlier| earlier.id == question.id) {
            let message = format!("Two questions are called “{}”.", question.id);
            sheet.error(&format!("{path}.id"), message, "Give each question its own id.");
        }
        check_answers(sheet, &path, question);
    }
}

fn check_answers(sheet: &mut Sheet, path: &str, question: &QuizQuestion) {
    let path = format!("{path}.answers");
    if !ANSWERS.contains(&question.answers.len()) {
        let message = format!("There are {} answers.", question.answers.len());
        sheet.error(&path, message, "Give 2 to 4 answers to choose from.");
    }
    let right = question.answers.iter().filter(|answer| answer.is_right).count();
    if right != 1 {
        sheet.error(&path, format!("{right} answers are right."), "Write right = true for exactly one.");
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::QUIZ;
    use super::super::super::sample::assert_one_problem;

    #[test]
    fn exactly_one_answer_is_right() {
        assert_one_problem(QUIZ, ", right = true", "", "0 answers are right", "exactly one");
        assert_one_problem(
            QUIZ,
            "{ text = \"A habit\" }",
            "{ text = \"A habit\", right = true }",
            "2 answers",
            "exactly one",
        );
    }

    #[test]
    fn a_question_rests_on_a_claim_of_its_article() {
        assert_one_problem(
            QUIZ,
            "claim = \"f1-definition\"",
            "claim = \"f9-elsewhere\"",
            "no claim “f9-elsewhere”",
            "claims.toml",
        );
    }

    #[test]
    fn there_are_enough_questions_each_with_its_own_name() {
        assert_one_problem(QUIZ, "id = \"second\"", "id = \"first\"", "called “first”", "own id");
    }
}

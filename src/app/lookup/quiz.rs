//! Questions about a text: one after the other, each answer explained, nothing kept.
//!
//! Invariant: no answer is counted, graded or written down. What remains until the page is left is
//! only where it may help to read again.

use crate::content::Article;

/// The questions of one article, being thought about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quiz {
    /// The article's id; empty before the first.
    pub article: String,
    /// The question shown, from 0; past the last one at the end page.
    pub at: usize,
    /// The answer chosen for it, from 0.
    pub chosen: Option<usize>,
    /// Questions whose passage may be worth reading again, from 0.
    pub again: Vec<usize>,
}

impl Quiz {
    /// The questions of an article from the first.
    pub fn about(article: &str) -> Self {
        Self { article: article.to_owned(), ..Self::default() }
    }

    /// Takes an answer, once for each question.
    pub(super) fn answer(&mut self, article: &Article, answer: usize) {
        let Some(question) = article.quiz.get(self.at).filter(|_| self.chosen.is_none()) else { return };
        let Some(chosen) = question.answers.get(answer) else { return };
        self.chosen = Some(answer);
        if !chosen.is_right {
            self.again.push(self.at);
        }
    }

    /// Goes on to the next question or to the end page; an unanswered one may be passed over.
    pub(super) fn next(&mut self, article: &Article) {
        self.at = (self.at + 1).min(article.quiz.len());
        self.chosen = None;
    }

    /// Whether all questions have been gone through.
    pub const fn is_over(&self, article: &Article) -> bool {
        self.at >= article.quiz.len()
    }
}

//! What can be read and practised: exercises, articles, pages, glossary, help, and their checker.
//!
//! Invariant: nothing here knows the screen, the clock or `OUT_DIR`, because `build.rs` compiles
//! this folder too; only [`load`] touches the disk. In reading order: the types ([`exercise`],
//! [`article`], [`document`], [`evidence`], [`vocabulary`]) and [`library`], which holds them all;
//! then how they come to be: [`load`] finds the files, `read` and `markdown` read them, `check` and
//! `wording` judge them, and what is wrong is a [`problem`].

pub mod article;
pub mod document;
pub mod evidence;
pub mod exercise;
pub mod library;
pub mod load;
pub mod problem;
pub mod vocabulary;

mod check;
mod markdown;
mod read;
#[cfg(test)]
mod sample;
mod wording;

pub use article::Article;
pub use article::AskFirst;
pub use article::GlossaryEntry;
pub use article::HelpGroup;
pub use article::HelpPage;
pub use article::Page;
pub use article::Urgency;
pub use document::Block;
pub use document::Cell;
pub use document::Document;
pub use document::QuoteKind;
pub use document::Sentence;
pub use document::Span;
pub use evidence::Claim;
pub use evidence::Evidence;
pub use evidence::Reference;
pub use exercise::Choice;
pub use exercise::ChoiceOrder;
pub use exercise::Choices;
pub use exercise::Dose;
pub use exercise::Exercise;
pub use exercise::Millis;
pub use exercise::Pacer;
pub use exercise::PlanEntry;
pub use exercise::Question;
pub use exercise::Step;
pub use exercise::StepKind;
pub use library::Library;
pub use load::Loaded;
pub use problem::Problem;
pub use problem::Severity;
pub use vocabulary::DoseOrigin;
pub use vocabulary::DystoniaType;
pub use vocabulary::Grade;
pub use vocabulary::Lock;
pub use vocabulary::Pillar;
pub use vocabulary::Position;
pub use vocabulary::Region;
pub use vocabulary::SourceMark;
pub use vocabulary::Stage;

//! What can be read and practised: exercises, articles, pages, glossary, help, and their checker.
//!
//! Invariant: nothing here knows the screen, the clock or `OUT_DIR`, because `build.rs` compiles
//! this folder too; only [`load`] touches the disk. In reading order: the types ([`exercise`],
//! [`programme`], [`article`], [`document`], [`evidence`], [`vocabulary`]) and [`library`], which holds them all;
//! then how they come to be: [`load`] finds the files, `read` and `markdown` read them, `check` and
//! `wording` judge them, and what is wrong is a [`problem`].

pub mod article;
pub mod document;
pub mod evidence;
pub mod exercise;
pub mod library;
pub mod load;
pub mod problem;
pub mod programme;
pub mod vocabulary;

mod check;
mod markdown;
mod read;
#[cfg(test)]
mod sample;
mod wording;

pub use article::Article;
pub use article::AskFirst;
pub use article::EmergencyCard;
pub use article::GlossaryEntry;
pub use article::HelpGroup;
pub use article::HelpPage;
pub use article::Page;
pub use article::PictureCredit;
pub use article::QuizAnswer;
pub use article::QuizQuestion;
pub use article::Urgency;
pub use document::Block;
pub use document::Cell;
pub use document::Document;
pub use document::QuoteKind;
pub use document::Sentence;
pub use document::Span;
pub use document::lexicon::Lexicon;
pub use document::lexicon::Marked;
pub use evidence::Claim;
pub use evidence::Evidence;
pub use evidence::Reference;
pub use exercise::BreathRamp;
pub use exercise::BreathRate;
pub use exercise::Choice;
pub use exercise::ChoiceOrder;
pub use exercise::Choices;
pub use exercise::Dose;
pub use exercise::Exercise;
pub use exercise::ForFunctional;
pub use exercise::Frame;
pub use exercise::Millis;
pub use exercise::OwnKit;
pub use exercise::OwnPose;
pub use exercise::Pacer;
pub use exercise::Phrase;
pub use exercise::PlanEntry;
pub use exercise::Question;
pub use exercise::SidePictures;
pub use exercise::Step;
pub use exercise::StepKind;
pub use exercise::Tempo;
pub use exercise::TempoRamp;
pub use exercise::breaths;
pub use exercise::drill_step;
pub use exercise::even_ramp;
pub use exercise::slowed;
pub use library::Library;
pub use load::Loaded;
pub use problem::Problem;
pub use problem::Severity;
pub use programme::Path;
pub use programme::PathWeek;
pub use programme::Portion;
pub use programme::ReadySession;
pub use programme::SessionItem;
pub use programme::Trick;
pub use programme::TrickList;
pub use programme::TrickRegion;
pub use programme::WeeklyPortion;
pub use read::near::near_words;
pub use vocabulary::Audience;
pub use vocabulary::DoseOrigin;
pub use vocabulary::DystoniaType;
pub use vocabulary::FunctionalUse;
pub use vocabulary::Grade;
pub use vocabulary::InjectedPlace;
pub use vocabulary::Load;
pub use vocabulary::Lock;
pub use vocabulary::Met;
pub use vocabulary::Pillar;
pub use vocabulary::Position;
pub use vocabulary::Region;
pub use vocabulary::SourceMark;
pub use vocabulary::Stage;

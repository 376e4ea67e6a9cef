//! What a person did and how it was, as facts. Look at [`fact`] for the kinds of fact.

mod daily;
mod fact;
mod sequence;

pub use daily::CheckIn;
pub use daily::DayKind;
pub use daily::Direction;
pub use daily::Interruption;
pub use daily::Limit;
pub use daily::OperatedPart;
pub use daily::Readiness;
pub use daily::RuleChoice;
pub use daily::Worse;
pub use fact::Ending;
pub use fact::Fact;
pub use fact::FactBody;
pub use fact::Felt;
pub use fact::RatingMoment;
pub use fact::Ratings;
pub use fact::SessionId;
pub use fact::SymptomNote;
pub use sequence::PlanItem;
pub use sequence::PlannedPart;
pub use sequence::PlannedWork;
pub use sequence::SequenceId;
pub use sequence::SequenceSource;

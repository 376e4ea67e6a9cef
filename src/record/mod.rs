//! What a person did and how it was, as facts. Look at [`fact`] for the kinds of fact.

mod fact;

pub use fact::Ending;
pub use fact::Fact;
pub use fact::FactBody;
pub use fact::Felt;
pub use fact::RatingMoment;
pub use fact::Ratings;
pub use fact::SessionId;
pub use fact::SymptomNote;

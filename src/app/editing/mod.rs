//! What a person is writing or drawing: half-typed words, own exercises, and poses for those who write content.
//!
//! Invariant: nothing of the bundled content is changed; what is made stays the person's.

mod drafts;
mod own;
mod poses;

pub use drafts::Drafts;
pub use drafts::KeyNote;
pub use drafts::Reading;
pub use own::OwnAction;
pub use own::OwnDesk;
pub use own::OwnExercise;
pub use own::OwnNews;
pub use poses::Compare;
pub use poses::PoseAction;
pub use poses::PoseDesk;
pub use poses::PoseNews;
pub use poses::PoseShelf;

//! What is heard and seen when: who speaks, what is said, what is signalled how.
//!
//! Invariant: nothing here plays or says anything itself; it leaves as an [`super::Effect`]. Look next at
//! [`signals`] (the person's choices) and [`spoken`] (the lines).

pub(super) mod signals;
pub(super) mod spoken;
mod trial;
pub(super) mod voices;

pub use signals::Way;
pub use signals::is_signalled;
pub use signals::speaker;
pub use spoken::Spoken;
pub use voices::VoiceState;
pub use voices::Voices;
pub use voices::WhySilent;

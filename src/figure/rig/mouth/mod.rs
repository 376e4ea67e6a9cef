//! The mouth from inside: cut open from the side, and the upper teeth from below.
//!
//! Invariant: only the tongue moves; teeth and gums are the same in every pose. `tip` is where the tongue's
//! tip rides to. Mouths of faces are in `crate::figure::rig::bust`.

pub mod arch;
pub mod side;

#[cfg(test)]
mod tests;

pub use arch::Arch;
pub use side::Mouth;

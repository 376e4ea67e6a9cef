//! The mouth from inside: cut open from the side, and wide open from the front.
//!
//! Invariant: only the tongue moves; teeth and gums are the same in every pose. `tip` is where the tongue's
//! tip rides to. Mouths of faces are in `crate::figure::rig::bust`.

pub mod arch;
mod dental;
pub mod side;

#[cfg(test)]
mod tests;

pub use arch::Arch;
pub use side::Mouth;

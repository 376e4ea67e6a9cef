//! The ring picture: invented dots and lines that teach how to read a famous kind of figure.
//!
//! Invariant: the data are made up, from one fixed seed, and are the same on every computer; no
//! number here was measured in anybody. What the picture is to teach is in section 4 of the evidence
//! file: how much one threshold and one choice of groups decide. Look next at [`Network`],
//! [`Groups`] and [`View`].

mod data;
mod groups;
#[cfg(test)]
mod tests;
mod view;

pub use data::Link;
pub use data::Network;
pub use data::states;
pub use groups::Count;
pub use groups::Groups;
pub use view::Change;
pub use view::Form;
pub use view::GroupsFrom;
pub use view::View;

/// Dots on the ring.
pub const DOTS: u8 = 48;
/// Dots drawn beside each other as one group.
pub const GROUP: u8 = 6;

/// Where a dot stands on a ring of radius 1: to the right and down, from the middle. Groups are
/// parted by a gap.
pub fn place(dot: u8) -> (f64, f64) {
    const GAP: f64 = 0.8;
    let groups = f64::from(DOTS / GROUP);
    let along = f64::from(dot).mul_add(1.0, f64::from(dot / GROUP) * GAP);
    let angle = along / groups.mul_add(GAP, f64::from(DOTS)) * std::f64::consts::TAU;
    (angle.sin(), -angle.cos())
}

/// A dot's name: the letter of its place on the ring and its number there, such as "C4".
pub fn name(dot: u8) -> String {
    format!("{}{}", letter(dot / GROUP), dot % GROUP + 1)
}

/// "A" for group 0.
pub const fn letter(group: u8) -> char {
    (b'A' + group % 26) as char
}

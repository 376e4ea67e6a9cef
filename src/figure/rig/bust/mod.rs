//! Heads and busts: from the front, from the side, from behind, and the hands that come near them.
//!
//! Invariant: head coordinates have their origin in the middle of the head, x to screen right, y down; a bust
//! keeps its size whatever its head does. `front_head.rs`, `side_head.rs` and `back_head.rs` are also the
//! small heads of whole bodies.

pub mod back;
pub mod back_head;
mod face;
pub mod front;
pub mod front_head;
pub mod hands;
mod outline;
pub mod side;
pub mod side_head;
mod side_profile;
pub mod touch;

pub use back::BustBack;
pub use back_head::BackHead;
pub use front::BustFront;
pub use front_head::Head;
pub use side::BustSide;
pub use side_head::SideHead;
pub use touch::Touch;

//! The drawings against the reference they were designed as, and the laws every pose keeps.
//!
//! Invariant: all poses of `content/poses` are drawn and compared, none is left out. `cargo test --test
//! figures` names, for each pose that differs, the first item that does.
//!
//! | question | file |
//! | --- | --- |
//! | is every pose drawn as it was designed | `same_lists.rs`, and as pixels `same_pictures.rs` |
//! | which poses are better than they were designed, and why | `better.rs` |
//! | every pose in words, on either side | `descriptions.rs` |
//! | what the pose editor does to a pose | `editing.rs` |
//! | limits, mirror images, moves from pose to pose | `laws.rs` |
//! | the frame, speeds, what a turn and a tilt look like | `moves.rs` |
//! | SVG and PNG | `files.rs`, read with `svg_reader.rs` |
//! | the mesh the screens paint | `painted.rs` |
//! | what the reference is and how it is kept | `reference.rs` |

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests read the repository's own files")]

mod better;
mod descriptions;
mod editing;
mod files;
mod laws;
mod moves;
mod painted;
mod poses;
mod reference;
mod same_lists;
mod same_pictures;
mod svg_reader;

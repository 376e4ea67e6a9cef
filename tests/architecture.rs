//! The boundaries that ARCHITECTURE.md draws and the norms it sets, held against the files as they are.
//!
//! Every check lists all it finds as `file:line: what. What to do.`, and beside every check stands a
//! test that it can fail. `cargo test --test architecture` runs them in a moment; nothing is built twice.
//!
//! | question | file |
//! | --- | --- |
//! | who may import whom | `architecture/imports.rs` |
//! | who may touch time, disk, screen, sound | `architecture/doors.rs` |
//! | how long, how many, what name | `architecture/shape.rs` |
//! | what may end the program | `architecture/panics.rs` |
//! | what may be depended on | `architecture/offline.rs` |
//! | what the sound callback may run | `architecture/callback.rs` |

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests read the repository's own files")]

#[path = "architecture/callback.rs"]
mod callback;
#[path = "architecture/doors.rs"]
mod doors;
#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/offline.rs"]
mod offline;
#[path = "architecture/panics.rs"]
mod panics;
#[path = "architecture/shape.rs"]
mod shape;
#[path = "architecture/source.rs"]
mod source;

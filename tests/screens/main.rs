//! Every screen, drawn: nothing panics, nothing is cut off, everything has a name and room to press.
//! With `-- --ignored` the same screens are written to `target/gallery/` as pictures.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails loudly and may touch the disk"
)]

mod every_screen;
mod gallery;
mod measure;
mod staging;
mod stillness;

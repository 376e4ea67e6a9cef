//! Every screen, drawn: nothing panics, nothing is cut off, everything has a name and room to press.
//! With `-- --ignored` the same screens are written to `target/gallery/` as pictures.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests touch the disk")]

mod dark;
mod described;
mod every_screen;
mod gallery;
mod later;
mod measure;
mod pressed;
mod staging;
mod stillness;
mod stop;

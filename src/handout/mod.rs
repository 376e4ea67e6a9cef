//! Printed hand-outs: one or more exercises as words and pictures on A4 pages, as PDF and as SVG.
//!
//! Invariant: headless and pure; 14 pt and up, black and grey on white, and what does not fit goes to
//! another page instead of becoming smaller. Look next at `sheet.rs` (which exercise says what),
//! `layout.rs` (where it stands), `pdf.rs` and `svg.rs` (the files).

mod block;
mod face;
mod layout;
mod lines;
mod page;
mod pdf;
mod sheet;
mod svg;
#[cfg(test)]
mod tests;

pub use layout::pages;
pub use page::Page;
pub use pdf::PdfError;
pub use pdf::pdf;
pub use sheet::Handout;
pub use sheet::Item;
pub use sheet::Picture;
pub use sheet::Pictures;
pub use sheet::Subject;
pub use sheet::handout;
pub use sheet::plan;
pub use svg::svg;

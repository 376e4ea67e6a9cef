//! Pictures as files: the figure in pixels, as PNG, and on sheets with captions.
//!
//! Invariant: headless and pure; the same list gives the same bytes on every computer, because nothing here
//! asks for a screen, a font of the system or a graphics card. `raster.rs` paints, `text.rs` sets words,
//! `sheet.rs` lays out, `sheet_svg.rs` and `sheet_pixels.rs` write what was laid out.

mod catalogue;
mod page;
mod raster;
mod sheet;
mod sheet_pixels;
mod sheet_svg;
#[cfg(test)]
mod tests;
pub mod text;

pub use catalogue::look_of;
pub use page::Page;
pub use raster::Pixels;
pub use raster::raster;
pub use sheet::Cell;
pub use sheet::Sheet;

/// The smallest and the largest side of a picture, in pixels.
pub const SIDES: std::ops::RangeInclusive<u32> = 16..=4096;

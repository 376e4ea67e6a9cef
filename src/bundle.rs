//! What the build baked in: the checked content, read back through the same types.
//!
//! Invariant: the build refuses content with errors, so this cannot be incomplete.

use std::sync::LazyLock;

use crate::content::Library;
use crate::figure::pose::Poses;

/// Atkinson Hyperlegible Next, the interface's face; also in print.
pub const INTERFACE_REGULAR: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
pub const INTERFACE_BOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
/// Literata, the reading face; also the spare for signs that Atkinson lacks.
pub const READING_REGULAR: &[u8] = include_bytes!("../assets/fonts/Literata-Regular.ttf");

/// The bundled content.
#[expect(clippy::expect_used, reason = "the build wrote it from these very types, and a test reads it")]
pub fn library() -> Library {
    const BAKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/library.json"));
    serde_json::from_slice(BAKED).expect("library.json is written by the build")
}

/// The figure's poses, read once, when the first picture is drawn.
#[expect(clippy::expect_used, reason = "the build wrote it, and a test reads every pose")]
pub fn poses() -> &'static Poses {
    const BAKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/poses.json"));
    static POSES: LazyLock<Poses> =
        LazyLock::new(|| serde_json::from_slice(BAKED).expect("poses.json is written by the build"));
    &POSES
}

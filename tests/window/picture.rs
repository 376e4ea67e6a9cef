//! What is on the screen, read from Xvfb's own memory: quick enough to see the first frame.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// One look at the screen.
#[derive(Clone, Copy, Debug)]
pub struct Glimpse {
    /// Since the program was started.
    pub at: Duration,
    /// Mean luminance, 0 black to 1 white.
    pub brightness: f32,
    /// Something stands on the black root.
    pub shown: bool,
}

/// The screen's pixels, four bytes each: blue, green, red, nothing.
///
/// The file is in the format of `xwd`: a header of numbers, colours, pixels.
pub fn pixels(file: &Path) -> Vec<u8> {
    let bytes = fs::read(file).unwrap();
    let number = |place: usize| u32::from_be_bytes(bytes[place * 4..][..4].try_into().unwrap()) as usize;
    let (header, height, bits, line, colours) = (number(0), number(5), number(11), number(12), number(19));
    assert_eq!(bits, 32, "Xvfb was asked for 24 bits of colour");
    bytes[header + colours * 12..][..line * height].to_vec()
}

/// Looks at the screen.
pub fn glimpse(file: &Path, at: Duration) -> Glimpse {
    let pixels = pixels(file);
    // Every 7th pixel is enough, and quick.
    let seen = pixels.chunks_exact(4).step_by(7);
    let count = seen.len() as f32;
    let light =
        |p: &[u8]| (0.0722 * f32::from(p[0]) + 0.7152 * f32::from(p[1]) + 0.2126 * f32::from(p[2])) / 255.0;
    let brightness = seen.map(light).sum::<f32>() / count;
    Glimpse { at, brightness, shown: brightness > 0.01 }
}

/// Glimpses in words.
pub fn told(glimpses: &[Glimpse]) -> String {
    let shown: Vec<&Glimpse> = glimpses.iter().filter(|g| g.shown).collect();
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return "nothing was seen".to_owned();
    };
    let brightest = glimpses.iter().map(|g| g.brightness).fold(0.0, f32::max);
    format!(
        "seen {} times, first at {:.2} s; mean luminance {:.2} at first, {brightest:.2} at most, {:.2} after {:.1} s",
        glimpses.len(),
        first.at.as_secs_f32(),
        first.brightness,
        last.brightness,
        last.at.as_secs_f32(),
    )
}

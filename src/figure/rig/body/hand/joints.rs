//! The joints of a small hand in each of its shapes.
//!
//! Invariant: x runs along the fingers, y toward the thumb, both from the wrist. `mod.rs` draws them.

use crate::figure::rig::body::hand::HandShape;

/// Three joints in local axes: x along the fingers, y toward the thumb.
pub type Finger = [[f32; 2]; 3];

/// Little, ring, middle and index finger, then the thumb.
pub type Shape = [Finger; 5];

const REST: Shape = [
    [[15.0, -8.0], [24.0, -8.5], [30.0, -6.0]],
    [[17.0, -3.5], [28.0, -4.0], [35.5, -1.5]],
    [[18.0, 1.0], [29.5, 1.0], [37.5, 3.0]],
    [[17.0, 5.5], [27.5, 6.5], [34.5, 7.5]],
    [[4.0, 7.0], [13.0, 12.5], [21.0, 13.0]],
];
const FLAT: Shape = [
    [[15.0, -8.0], [25.0, -9.5], [32.0, -10.5]],
    [[17.0, -3.5], [29.0, -4.2], [37.5, -4.6]],
    [[18.0, 1.0], [31.0, 1.2], [40.0, 1.4]],
    [[17.0, 5.5], [29.0, 6.6], [37.0, 7.4]],
    [[4.0, 7.0], [13.0, 14.0], [21.0, 18.0]],
];
const OPEN: Shape = [
    [[15.0, -8.0], [23.0, -14.0], [29.0, -19.0]],
    [[17.0, -4.0], [29.0, -8.0], [37.0, -11.0]],
    [[18.0, 1.0], [31.0, 1.0], [40.0, 0.5]],
    [[17.0, 5.5], [29.0, 9.0], [37.0, 12.0]],
    [[4.0, 7.0], [11.0, 16.0], [15.0, 24.0]],
];
const POINT: Shape = [
    [[14.0, -7.5], [22.0, -7.0], [19.0, -3.0]],
    [[16.0, -3.5], [25.0, -3.0], [21.0, 0.0]],
    [[17.0, 1.0], [26.0, 1.4], [22.0, 4.0]],
    [[17.0, 6.0], [30.0, 6.4], [40.0, 6.0]],
    [[5.0, 8.0], [15.0, 11.5], [23.0, 9.0]],
];
const FIST: Shape = [
    [[12.0, -8.0], [20.0, -8.0], [16.0, -5.0]],
    [[14.0, -3.5], [23.0, -3.5], [18.0, -1.0]],
    [[14.0, 1.0], [24.0, 1.2], [18.0, 3.0]],
    [[13.0, 5.5], [22.5, 6.0], [17.0, 8.0]],
    [[4.0, 7.0], [13.0, 11.0], [21.0, 7.0]],
];
const HOLD: Shape = [
    [[14.0, -7.5], [23.0, -7.0], [24.0, -1.0]],
    [[16.0, -3.5], [26.0, -3.0], [28.0, 2.0]],
    [[17.0, 1.0], [27.0, 2.0], [30.5, 7.0]],
    [[17.0, 5.5], [28.0, 7.0], [32.0, 11.0]],
    [[4.0, 8.0], [15.0, 15.0], [26.0, 15.0]],
];
const CUP: Shape = [
    [[14.0, -7.5], [23.0, -10.0], [29.0, -7.0]],
    [[16.0, -3.5], [28.0, -5.0], [35.0, -2.0]],
    [[17.0, 1.0], [30.0, 1.0], [37.0, 3.0]],
    [[16.0, 5.5], [28.0, 7.0], [35.0, 7.0]],
    [[4.0, 7.0], [14.0, 13.0], [23.0, 12.0]],
];

/// Around the palm, from the wrist along the little finger's side.
#[rustfmt::skip]
pub const PALM: [[f32; 2]; 9] = [
    [-4.0, -6.5], [6.0, -9.0], [14.0, -10.5], [19.0, -8.0], [21.0, 0.0], [20.0, 7.5], [14.0, 9.5], [5.0, 8.5],
    [-4.0, 6.5],
];

/// Radii at the roots of little, ring, middle and index finger.
pub const ROOTS: [f32; 4] = [3.9, 4.2, 4.3, 4.1];

impl HandShape {
    /// None when no hand is drawn.
    pub(super) fn joints(self) -> Option<Shape> {
        match self {
            Self::Rest => Some(REST),
            Self::Flat => Some(FLAT),
            Self::Open => Some(OPEN),
            Self::Point => Some(POINT),
            Self::Fist => Some(FIST),
            Self::Hold => Some(HOLD),
            Self::Cup => Some(CUP),
            Self::None => None,
        }
    }
}

//! Paints a mesh pixel by pixel, as a graphics card does.
//!
//! Invariant: places are rounded to 1/256 of a pixel, and a pixel belongs to a triangle when its middle lies
//! inside, or on a top or left side; so two triangles with a common side leave no gap and paint nothing
//! twice. Colours blend as egui's do, in bytes.

use egui::Color32;
use egui::Mesh;

/// Red, green, blue and alpha, premultiplied.
pub type Pixel = [u8; 4];

#[derive(Clone, Debug)]
pub struct Raster {
    pub width: i64,
    pub height: i64,
    pub pixels: Vec<Pixel>,
    /// How many triangles each pixel belongs to.
    pub touched: Vec<u16>,
}

const FINE: f32 = 256.0;

impl Raster {
    pub fn new(width: i64, height: i64, ground: Pixel) -> Self {
        let count = (width * height) as usize;
        Self { width, height, pixels: vec![ground; count], touched: vec![0; count] }
    }

    pub fn paint(&mut self, mesh: &Mesh, pixels_per_point: f32) {
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |i: usize| {
                let vertex = mesh.vertices[corners[i] as usize];
                let fine = |x: f32| (x * pixels_per_point * FINE).round() as i64;
                ([fine(vertex.pos.x), fine(vertex.pos.y)], vertex.color)
            };
            self.triangle([corner(0), corner(1), corner(2)]);
        }
    }

    fn triangle(&mut self, mut corners: [([i64; 2], Color32); 3]) {
        let side = |a: [i64; 2], b: [i64; 2], p: [i64; 2]| {
            (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
        };
        let mut area = side(corners[0].0, corners[1].0, corners[2].0);
        if area == 0 {
            return;
        }
        if area < 0 {
            corners.swap(1, 2);
            area = -area;
        }
        let [a, b, c] = corners.map(|(at, _)| at);
        let bounds = |i: usize, most: i64| {
            let low = a[i].min(b[i]).min(c[i]).div_euclid(256).max(0);
            let high = a[i].max(b[i]).max(c[i]).div_euclid(256).min(most - 1);
            low..=high
        };
        // A clockwise triangle's top side runs to the right, its left side upward.
        let counts = |from: [i64; 2], to: [i64; 2]| {
            i64::from(!(to[1] < from[1] || (to[1] == from[1] && to[0] > from[0])))
        };
        let slack = [counts(b, c), counts(c, a), counts(a, b)];
        for y in bounds(1, self.height) {
            for x in bounds(0, self.width) {
                let p = [x * 256 + 128, y * 256 + 128];
                let weights = [side(b, c, p), side(c, a, p), side(a, b, p)];
                if (0..3).all(|i| weights[i] >= slack[i]) {
                    let share = weights.map(|weight| weight as f32 / area as f32);
                    self.blend(x, y, [0, 1, 2].map(|i| (share[i], corners[i].1)));
                }
            }
        }
    }

    fn blend(&mut self, x: i64, y: i64, colors: [(f32, Color32); 3]) {
        let at = (y * self.width + x) as usize;
        self.touched[at] += 1;
        let mut source = [0.0_f32; 4];
        for (share, color) in colors {
            for (sum, part) in source.iter_mut().zip(color.to_array()) {
                *sum += share * f32::from(part);
            }
        }
        let through = 1.0 - source[3] / 255.0;
        for (pixel, source) in self.pixels[at].iter_mut().zip(source) {
            *pixel = (source + f32::from(*pixel) * through).round() as u8;
        }
    }

    /// The sum of alpha, in pixels.
    pub fn covered(&self) -> f32 {
        self.pixels.iter().map(|pixel| f32::from(pixel[3]) / 255.0).sum()
    }

    pub fn at(&self, x: i64, y: i64) -> Pixel {
        self.pixels[(y * self.width + x) as usize]
    }
}

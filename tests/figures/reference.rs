//! The reference drawings: the display lists of every pose as they were designed, in `reference.bin`.
//!
//! Invariant: frozen; a drawing that is changed on purpose gets a new reference with the reason in its commit.
//!
//! `reference.bin` is one zlib stream. A *number* is a LEB128 varint; a *step* is a zigzag varint in
//! twentieths of a figure unit, from the last point of the same path, which begins at (0, 0).
//!
//! 1. Paths: their number; for each the number of its lines; for each line twice the number of its points,
//!    plus 1 if it is closed, then a step in x and one in y for each point.
//! 2. Poses: their number; for each the length of its id, the id in UTF-8, and the number of its items; for
//!    each item
//!    a byte (1 a stroke, 2 bleeds, 4 × the number of clips), three bytes of colour, a byte of opacity in
//!    hundredths, the width in hundredths of a unit if it is a stroke, the index of its path, and those of
//!    its clips from the outermost.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Arc;

use flate2::read::ZlibDecoder;
use geste::figure::DisplayList;
use geste::figure::geometry::pt;
use geste::figure::list::Color;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::list::Polyline;

const STEPS_A_UNIT: f32 = 20.0;

pub fn all() -> BTreeMap<String, DisplayList> {
    let mut bytes = Vec::new();
    let packed: &[u8] = include_bytes!("reference.bin");
    ZlibDecoder::new(packed).read_to_end(&mut bytes).expect("reference.bin is a zlib stream");
    let mut file = File { bytes: &bytes };
    let paths: Vec<Arc<Vec<Polyline>>> = (0..file.number()).map(|_| Arc::new(file.path())).collect();
    let poses = (0..file.number()).map(|_| file.pose(&paths)).collect();
    assert!(file.bytes.is_empty(), "reference.bin ends where it should");
    poses
}

struct File<'a> {
    bytes: &'a [u8],
}

impl File<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.bytes.split_first().expect("reference.bin is complete");
        self.bytes = rest;
        *first
    }

    fn number(&mut self) -> usize {
        let byte = self.byte();
        let low = usize::from(byte & 0x7F);
        if byte < 0x80 { low } else { low | self.number() << 7 }
    }

    fn step(&mut self) -> i32 {
        let number = i32::try_from(self.number()).expect("steps are small");
        if number % 2 == 0 { number / 2 } else { -(number + 1) / 2 }
    }

    fn path(&mut self) -> Vec<Polyline> {
        let (mut x, mut y) = (0, 0);
        let mut lines = Vec::new();
        for _ in 0..self.number() {
            let count = self.number();
            let mut line = Polyline { points: Vec::new(), closed: count % 2 == 1 };
            for _ in 0..count / 2 {
                x += self.step();
                y += self.step();
                line.points.push(pt(x as f32 / STEPS_A_UNIT, y as f32 / STEPS_A_UNIT));
            }
            lines.push(line);
        }
        lines
    }

    fn pose(&mut self, paths: &[Arc<Vec<Polyline>>]) -> (String, DisplayList) {
        let length = self.number();
        let id = (0..length).map(|_| char::from(self.byte())).collect();
        let count = self.number();
        (id, DisplayList { items: (0..count).map(|_| self.item(paths)).collect() })
    }

    fn item(&mut self, paths: &[Arc<Vec<Polyline>>]) -> Item {
        let kind = self.byte();
        let color = Color([self.byte(), self.byte(), self.byte()]);
        let opacity = f32::from(self.byte()) / 100.0;
        let paint =
            if kind & 1 == 0 { Paint::Fill } else { Paint::Stroke { width: self.number() as f32 / 100.0 } };
        let lines = paths[self.number()].to_vec();
        let clips = (0..kind >> 2).map(|_| Arc::clone(&paths[self.number()])).collect();
        Item { paint, color, opacity, lines, clips, bleed: kind & 2 != 0 }
    }
}

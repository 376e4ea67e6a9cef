//! The shirt of someone lying on the back.
//!
//! Invariant: shade below and light above are the same planes in the whole shirt and in the part of it drawn
//! once more over the root of the thigh. `mod.rs` says when each is drawn.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::leg::creases;

pub fn draw(pen: &mut Pen, belly: f32, lw: f32) {
    let colors = pen.palette();
    let outline = outline(belly);
    let folds = waist_folds(252.0).and(creases([(pt(208.0, 268.0), [10.0, 6.0], [24.0, 4.0])]));
    let band = Path::from([119.0, 252.0]).quad([124.0, 270.0], [116.0, 284.0]);
    let collar = Path::from([118.0, 253.0]).quad([125.0, 270.0], [118.0, 284.0]);
    pen.solid(&outline, colors.cloth, lw);
    pen.clipped(&outline, |pen| {
        planes(pen, belly);
        pen.stroke(&folds, colors.cloth_shade, 2.6);
        pen.stroke(&band, colors.cloth_shade, 8.0);
    });
    pen.stroke(&collar, colors.ink, lw * 0.9);
}

pub fn draw_over_thigh(pen: &mut Pen, belly: f32, lw: f32) {
    let colors = pen.palette();
    let window =
        Path::from([236.0, 192.0]).to_x(279.0).quad([293.0, 266.0], [283.0, 306.0]).to_x(236.0).close();
    let part = [
        [236.0, 238.0 - belly],
        [262.0, 244.4 - belly * 0.4],
        [280.0, 249.0],
        [286.0, 270.0],
        [282.0, 292.0],
        [282.0, 292.0],
        [236.0, 293.0],
        [236.0, 293.0],
    ];
    let hem = Path::from([281.0, 248.0]).quad([292.0, 268.0], [284.0, 292.0]);
    pen.clipped(&window, |pen| pen.solid(&outline(belly), colors.cloth, lw));
    pen.clipped(&polygon(&flat(&part, true, 0.4)), |pen| {
        planes(pen, belly);
        pen.stroke(&waist_folds(254.0), colors.cloth_shade, 2.6);
    });
    pen.stroke(&hem, colors.ink, lw);
}

fn outline(belly: f32) -> Path {
    let points = [
        [118.0, 254.0],
        [132.0, 241.0],
        [164.0, 236.0],
        [196.0, 240.0 - belly * 0.35],
        [232.0, 243.0 - belly],
        [262.0, 244.0 - belly * 0.4],
        [286.0, 250.0],
        [292.0, 274.0],
        [286.0, 292.0],
        [286.0, 292.0],
        [200.0, 294.0],
        [138.0, 294.0],
        [119.0, 286.0],
        [114.0, 270.0],
    ];
    polygon(&flat(&points, true, 0.5))
}

/// Shade along the ground, light along the belly.
fn planes(pen: &mut Pen, belly: f32) {
    let colors = pen.palette();
    let shade = Path::from([110.0, 274.0])
        .cubic([160.0, 286.0], [240.0, 284.0], [296.0, 272.0])
        .to_y(312.0)
        .to_x(110.0)
        .close();
    let light = Path::from([126.0, 236.0])
        .cubic([160.0, 250.0], [220.0, 248.0 - belly], [270.0, 256.0 - belly])
        .line([270.0, 212.0])
        .line([126.0, 212.0])
        .close();
    pen.fill(&shade, colors.cloth_shade);
    pen.fill(&light, colors.cloth_light);
}

/// Two folds above the thigh, the upper one from `x`.
fn waist_folds(x: f32) -> Path {
    creases([(pt(x, 250.0), [-8.0, 10.0], [-4.0, 22.0]), (pt(268.0, 254.0), [-6.0, 10.0], [-4.0, 18.0])])
}

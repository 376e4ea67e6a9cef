//! The chair people sit on, from the front and from the side.
//!
//! Invariant: rear legs and back rest first, then the seat, then the front legs; the seat's middle is at
//! x = 200 from the front. Who sits on it is in `seated_front.rs` and `seated_side.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::shoe::shadow;

/// A whole chair from the front, also as a thing that stands by itself.
pub fn from_front(pen: &mut Pen) {
    front_rear(pen);
    front_near(pen);
}

fn front_rear(pen: &mut Pen) {
    let (colors, lw) = (pen.palette(), pen.lw() * 0.85);
    shadow(pen, pt(200.0, 388.0), 112.0, 8.0);
    let legs = [
        polygon(&[[138.0, 286.0], [148.0, 286.0], [149.0, 368.0], [141.0, 368.0]]),
        polygon(&[[252.0, 286.0], [262.0, 286.0], [259.0, 368.0], [251.0, 368.0]]),
    ];
    pen.union(&legs, colors.prop_dark, lw);
    let posts = polygon(&[[132.0, 252.0], [136.0, 150.0], [147.0, 150.0], [145.0, 252.0]]).and(polygon(&[
        [268.0, 252.0],
        [264.0, 150.0],
        [253.0, 150.0],
        [255.0, 252.0],
    ]));
    pen.solid(&posts, colors.prop_dark, lw);
    let rest = Path::from([130.0, 146.0])
        .quad([200.0, 134.0], [270.0, 146.0])
        .quad([274.0, 160.0], [270.0, 178.0])
        .quad([200.0, 168.0], [130.0, 178.0])
        .quad([126.0, 160.0], [130.0, 146.0])
        .close();
    pen.solid(&rest, colors.prop, lw);
    let gleam = Path::from([134.0, 151.0]).quad([200.0, 140.0], [266.0, 151.0]);
    pen.stroke(&gleam, colors.prop.mix(colors.soft, 0.6), 4.0);
    let bar = Path::from([136.0, 200.0])
        .quad([200.0, 192.0], [264.0, 200.0])
        .line([264.0, 218.0])
        .quad([200.0, 211.0], [136.0, 218.0])
        .close();
    pen.solid(&bar, colors.prop, lw);
    let seat = Path::from([132.0, 248.0])
        .to_x(268.0)
        .line([288.0, 284.0])
        .quad([290.0, 290.0], [284.0, 290.0])
        .to_x(116.0)
        .quad([110.0, 290.0], [112.0, 284.0])
        .close();
    pen.solid(&seat, colors.prop, lw);
}

fn front_near(pen: &mut Pen) {
    let (colors, lw) = (pen.palette(), pen.lw() * 0.85);
    let edge = Path::from([111.0, 284.0])
        .to_x(289.0)
        .to_y(294.0)
        .quad([289.0, 300.0], [283.0, 300.0])
        .to_x(117.0)
        .quad([111.0, 300.0], [111.0, 294.0])
        .close();
    pen.solid(&edge, colors.prop_dark, lw);
    let left = polygon(&[[116.0, 300.0], [129.0, 300.0], [126.0, 386.0], [117.0, 386.0]]);
    let right = polygon(&[[271.0, 300.0], [284.0, 300.0], [283.0, 386.0], [274.0, 386.0]]);
    pen.solid(&left, colors.prop, lw);
    pen.solid(&right, colors.prop, lw);
    let left = polygon(&[[124.0, 302.0], [129.0, 302.0], [126.0, 386.0], [122.0, 386.0]]);
    let right = polygon(&[[279.0, 302.0], [284.0, 302.0], [283.0, 386.0], [279.0, 386.0]]);
    pen.fill(&left, colors.prop_dark);
    pen.fill(&right, colors.prop_dark);
}

/// A chair from the side, facing screen right; its rest leans back with `recline`, the value of the sitter.
pub fn from_side(pen: &mut Pen, recline: f32) {
    let back = recline * 1.3;
    side_rear(pen, back);
    side_near(pen, back);
}

fn side_rear(pen: &mut Pen, b: f32) {
    let (colors, lw) = (pen.palette(), pen.lw() * 0.85);
    shadow(pen, pt(190.0, 390.0), 110.0, 7.0);
    let posts = [
        [[136.0, 262.0], [145.0, 262.0], [141.0, 372.0], [133.0, 372.0]],
        [[240.0, 262.0], [249.0, 262.0], [250.0, 372.0], [242.0, 372.0]],
        [[114.0 - b, 122.0], [125.0 - b, 120.0], [134.0, 250.0], [122.0, 250.0]],
    ];
    for post in posts {
        pen.solid(&polygon(&post), colors.prop_dark, lw);
    }
    let low = b * 0.7;
    let rest = Path::from([100.0 - b, 132.0])
        .quad([100.0 - b, 126.0], [106.0 - b, 125.0])
        .line([118.0 - b, 121.0])
        .quad([124.0 - b, 121.0], [125.0 - b, 126.0])
        .line([130.0 - low, 178.0])
        .quad([130.0 - low, 183.0], [125.0 - low, 185.0])
        .line([112.0 - low, 190.0])
        .quad([106.0 - low, 190.0], [105.0 - low, 185.0])
        .close();
    pen.solid(&rest, colors.prop, lw);
}

fn side_near(pen: &mut Pen, b: f32) {
    let (colors, lw) = (pen.palette(), pen.lw() * 0.85);
    let seat = Path::from([108.0, 264.0])
        .line([124.0, 252.0])
        .to_x(250.0)
        .quad([254.0, 252.0], [252.0, 256.0])
        .line([240.0, 272.0])
        .to_x(114.0)
        .quad([106.0, 272.0], [108.0, 264.0])
        .close();
    pen.solid(&seat, colors.prop, lw);
    let edge = Path::from([107.0, 266.0])
        .to_x(240.0)
        .line([252.0, 254.0])
        .to_y(264.0)
        .line([240.0, 282.0])
        .to_x(112.0)
        .quad([107.0, 282.0], [107.0, 276.0])
        .close();
    pen.solid(&edge, colors.prop_dark, lw);
    let posts = [
        [[97.0 - b, 128.0], [107.0 - b, 126.0], [119.0, 272.0], [108.0, 272.0]],
        [[109.0, 280.0], [119.0, 280.0], [112.0, 388.0], [103.0, 388.0]],
        [[226.0, 280.0], [236.0, 280.0], [237.0, 388.0], [228.0, 388.0]],
    ];
    for post in posts {
        pen.solid(&polygon(&post), colors.prop, lw);
    }
}

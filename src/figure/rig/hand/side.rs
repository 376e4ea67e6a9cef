//! A hand over a table, a piano key or putty.
//!
//! Invariant: the whole hand is moved up or down so that its index finger meets the surface; pressing moves
//! only that finger and the key or dent under it. The surfaces are in `surface.rs`, the hand in `profile.rs`.

use crate::figure::geometry::Affine;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::hand::profile::Bends;
use crate::figure::rig::hand::profile::Profile;
use crate::figure::rig::hand::surface;
use crate::figure::values::Degrees;
use crate::figure::values::Units;
use crate::figure::values::Weight;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// What a hand lies on.
    pub enum Surface { Table, Key, Putty }
}

values! {
    /// A left hand from the side, fingers to the right.
    pub struct HandSide {
        on: Surface = Surface::Table;
        /// How far the index finger presses: 12 units at the end of the key, 9 in putty.
        press: Weight = 0.0 => 0.0..=1.0;
        /// Height above the surface; pressing takes it away.
        hover: Units = 0.0 => 0.0..=60.0;
        /// The index finger rises, the rest stays.
        lift: Weight = 0.0 => 0.0..=1.0;
        /// Fingers nearly straight.
        flat_hand: bool = false;
        /// Turns the whole hand; positive is fingers down.
        tilt: Degrees = 2.0 => -20.0..=20.0;
    }
}

const FLAT: Bends = Bends {
    thumb: [26.0, -10.0, -6.0],
    index: [18.0, 8.0, 2.0],
    middle: [20.0, 8.0, 2.0],
    ring: [23.0, 8.0, 2.0],
    little: [26.0, 8.0, 2.0],
};

/// A hand that plays with its index finger: the others are clear of the keys, so that it is plain which one plays.
const ONE_FINGER: Bends = Bends {
    thumb: [23.0, -6.0, -2.0],
    index: [10.0, 44.0, 30.0],
    middle: [2.0, 42.0, 26.0],
    ring: [6.0, 40.0, 22.0],
    little: [10.0, 38.0, 20.0],
};

/// Half the thickness of a finger tip.
const TIP: f32 = 12.5;

pub fn draw(pen: &mut Pen, values: &HandSide) {
    let press = values.press;
    let rounded = Bends {
        thumb: [34.0, -8.0, -2.0],
        index: [10.0 + press * 10.0 - values.lift * 26.0, 44.0, 30.0],
        middle: [16.0, 42.0, 26.0],
        ring: [24.0, 42.0, 24.0],
        little: [32.0, 42.0, 22.0],
    };
    let bends = match values.on {
        _ if values.flat_hand => FLAT,
        Surface::Key => Bends { index: rounded.index, ..ONE_FINGER },
        Surface::Table | Surface::Putty => rounded,
    };
    let hand = Profile::new(pt(92.0, 196.0), values.tilt, &bends);
    let tip = hand.index_tip();
    let above = (1.0 - press) * values.hover;
    let meets = match values.on {
        Surface::Key => {
            surface::key(pen, press);
            surface::TOP + surface::key_travel(press, tip.x) + 1.0 - above
        }
        Surface::Putty => {
            surface::putty(pen, press, tip.x);
            surface::TOP + 2.0 + press * surface::DENT - above
        }
        Surface::Table => {
            surface::table(pen);
            surface::TOP + 12.0 - values.hover
        }
    };
    // A lifted index finger leaves the middle finger to lie on the surface.
    let rests = lerp(tip.y, tip.y.max(hand.middle_tip().y), values.lift) + TIP;
    pen.within(Affine::translate(0.0, meets - rests), |pen| hand.draw(pen, |_| {}));
}

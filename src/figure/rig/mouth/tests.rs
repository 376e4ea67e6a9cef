//! The mouth by itself: the tongue rides to its sites and stays between the teeth.
//!
//! Invariant: what is measured is where the tongue is, never colours. Whole pictures are held against the
//! reference in `tests/figures/`.

use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::list::DisplayList;
use crate::figure::list::Item;
use crate::figure::palette::Look;
use crate::figure::palette::Palette;
use crate::figure::pen::Pen;
use crate::figure::rig::mouth::Arch;
use crate::figure::rig::mouth::Mouth;
use crate::figure::rig::mouth::arch;
use crate::figure::rig::mouth::side;

const TONGUE: Color = Color::hex(0xD08A80);

fn drawn(draw: impl FnOnce(&mut Pen)) -> Vec<Item> {
    let mut list = DisplayList::default();
    draw(&mut Pen::new(&mut list, Palette::new(&Look::default()), 3.0));
    list.items
}

fn tongue(items: &[Item]) -> Vec<Point> {
    let tongue = items.iter().find(|item| item.color == TONGUE).unwrap();
    tongue.lines.iter().flat_map(|line| line.points.clone()).collect()
}

fn mouth(tip: Point) -> Vec<Item> {
    drawn(|pen| side::draw(pen, &Mouth { tip }))
}

fn jaw(tip: Point) -> Vec<Item> {
    drawn(|pen| arch::draw(pen, &Arch { tip }))
}

#[test]
fn the_tongue_reaches_every_site() {
    for site in [pt(274.0, 186.0), pt(226.0, 172.0), pt(276.0, 252.0)] {
        let nearest = tongue(&mouth(site)).iter().map(|p| (*p - site).length()).fold(f32::MAX, f32::min);
        assert!(nearest < 8.0, "{nearest}");
    }
    for site in [pt(114.0, 168.0), pt(286.0, 168.0)] {
        let farthest = tongue(&jaw(site)).iter().map(|p| p.y).fold(f32::MAX, f32::min);
        assert!((farthest - (site.y - 26.0)).abs() < 4.0, "{farthest}");
    }
}

#[test]
fn the_tongue_reaches_left_and_right_alike() {
    let reach = |tip| {
        let outline = tongue(&jaw(tip));
        let left = outline.iter().map(|p| p.x).fold(f32::MAX, f32::min);
        (left, outline.iter().map(|p| p.x).fold(f32::MIN, f32::max))
    };
    let (right, left) = (reach(pt(114.0, 168.0)), reach(pt(286.0, 168.0)));
    assert!((right.0 + left.1 - 400.0).abs() < 0.01 && (right.1 + left.0 - 400.0).abs() < 0.01);
}

#[test]
fn only_the_tongue_moves() {
    let changed = |a: Vec<Item>, b: Vec<Item>| a.iter().zip(&b).filter(|(a, b)| a != b).count();
    assert_eq!(changed(mouth(pt(274.0, 186.0)), mouth(pt(276.0, 252.0))), 4);
    assert_eq!(changed(jaw(pt(114.0, 168.0)), jaw(pt(286.0, 168.0))), 5);
}

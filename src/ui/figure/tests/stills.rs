//! Kept pictures: drawn once, moved along, shown in every size and look, and never too many.
//!
//! Invariant: a kept picture is compared with a new one, vertex by vertex.

use egui::Rect;
use egui::Vec2;

use super::frame;
use super::shape;
use crate::figure::DisplayList;
use crate::figure::Look;
use crate::figure::palette::Theme;
use crate::ui::figure::Still;
use crate::ui::figure::Stills;

const PLAIN: Look = Look {
    theme: Theme::Paper,
    skin: crate::figure::palette::SkinTone::Light,
    top: crate::figure::palette::Top::Sage,
};

fn triangle() -> DisplayList {
    DisplayList { items: vec![shape(&[&[[50.0, 50.0], [350.0, 60.0], [200.0, 300.0]]])] }
}

/// The picture, and how often it had to be drawn.
fn ask(stills: &mut Stills, still: Still<'_>, rect: Rect) -> (std::sync::Arc<egui::Mesh>, usize) {
    let mut drawn = 0;
    let picture = stills.picture(still, rect, 1.0, || {
        drawn += 1;
        triangle()
    });
    (picture, drawn)
}

#[test]
fn a_picture_is_drawn_once_for_each_size_look_and_side() {
    let mut stills = Stills::default();
    let plain = Still { pose: "middle", look: PLAIN, mirrored: false };
    let dark = Still { look: Look { theme: Theme::Dark, ..PLAIN }, ..plain };
    let kinds = [plain, dark, Still { mirrored: true, ..plain }, Still { pose: "turn", ..plain }];
    for round in 0..2 {
        for still in kinds {
            for side in [120.0, 240.0] {
                assert_eq!(
                    ask(&mut stills, still, frame(side)).1,
                    usize::from(round == 0),
                    "{still:?} {side}"
                );
            }
        }
    }
    assert_eq!(stills.len(), 8);
}

#[test]
fn a_kept_picture_moves_with_its_place() {
    let mut stills = Stills::default();
    let still = Still { pose: "middle", look: PLAIN, mirrored: false };
    ask(&mut stills, still, frame(120.0));
    let there = frame(120.0).translate(Vec2::new(300.0, -41.0));
    let (moved, drawn) = ask(&mut stills, still, there);
    assert_eq!(drawn, 0);
    let new = super::super::mesh(&triangle(), there, 1.0);
    assert_eq!(moved.indices, new.indices);
    for (a, b) in moved.vertices.iter().zip(&new.vertices) {
        assert!((a.pos - b.pos).length() < 0.001 && a.color == b.color);
    }
}

#[test]
fn those_not_seen_for_longest_go_first() {
    let mut stills = Stills::default();
    fn still(pose: &str) -> Still<'_> {
        Still { pose, look: PLAIN, mirrored: false }
    }
    ask(&mut stills, still("first"), frame(120.0));
    for number in 0..1000 {
        ask(&mut stills, still(&number.to_string()), frame(120.0));
        ask(&mut stills, still("first"), frame(120.0));
    }
    assert!(stills.len() <= 160, "{}", stills.len());
    assert_eq!(ask(&mut stills, still("first"), frame(120.0)).1, 0);
    assert_eq!(ask(&mut stills, still("999"), frame(120.0)).1, 0);
    assert_eq!(ask(&mut stills, still("0"), frame(120.0)).1, 1);
}

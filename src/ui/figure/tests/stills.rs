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
use crate::ui::figure::A_FRAME;
use crate::ui::figure::Picture;
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

thread_local! {
    static FRAME: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// The picture, and how often it had to be drawn.
fn ask(stills: &mut Stills, still: Still<'_>, rect: Rect) -> (std::sync::Arc<egui::Mesh>, usize) {
    let mut drawn = 0;
    // Each asks in a frame of its own.
    FRAME.with(|frame| frame.set(frame.get() + 1));
    stills.begin(FRAME.get());
    let picture = stills.picture(still, rect, 1.0, || {
        drawn += 1;
        triangle()
    });
    let Picture::Whole(mesh) = picture else { panic!("a frame of its own has room") };
    (mesh, drawn)
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

/// How many of these poses are there to paint in a frame: whole, in place of others, not yet.
fn shelf(stills: &mut Stills, frame_number: u64, poses: &[String], look: Look, side: f32) -> [usize; 3] {
    stills.begin(frame_number);
    let mut counts = [0; 3];
    for pose in poses {
        let still = Still { pose, look, mirrored: false };
        let kind = match stills.picture(still, frame(side), 1.0, triangle) {
            Picture::Whole(_) => 0,
            Picture::Meanwhile(_) => 1,
            Picture::Later => 2,
        };
        counts[kind] += 1;
    }
    counts
}

#[test]
fn a_shelf_fills_in_a_few_frames_none_of_which_makes_more_than_its_share() {
    let mut stills = Stills::default();
    let poses: Vec<String> = (0..57).map(|i| i.to_string()).collect();
    for number in 0..10 {
        let whole = 57.min(A_FRAME * (number + 1));
        assert_eq!(shelf(&mut stills, number as u64 + 1, &poses, PLAIN, 120.0), [whole, 0, 57 - whole]);
    }
    // A second pass of the same frame makes no more.
    let mut stills = Stills::default();
    shelf(&mut stills, 1, &poses, PLAIN, 120.0);
    assert_eq!(shelf(&mut stills, 1, &poses, PLAIN, 120.0), [A_FRAME, 0, 57 - A_FRAME]);
}

#[test]
fn no_picture_goes_away_while_a_shelf_is_drawn_in_another_size_or_look() {
    let mut stills = Stills::default();
    let poses: Vec<String> = (0..20).map(|i| i.to_string()).collect();
    for number in 1..=4 {
        shelf(&mut stills, number, &poses, PLAIN, 120.0);
    }
    assert_eq!(shelf(&mut stills, 5, &poses, PLAIN, 130.0), [A_FRAME, 20 - A_FRAME, 0]);
    let dark = Look { theme: Theme::Dark, ..PLAIN };
    assert_eq!(shelf(&mut stills, 6, &poses, dark, 120.0), [A_FRAME, 20 - A_FRAME, 0]);
}

#[test]
fn what_stands_in_meanwhile_lies_where_the_picture_will() {
    let mut stills = Stills::default();
    let others: Vec<String> = (0..A_FRAME).map(|i| format!("other{i}")).collect();
    let still = Still { pose: "middle", look: PLAIN, mirrored: false };
    ask(&mut stills, still, frame(100.0));
    shelf(&mut stills, 1_000_000, &others, PLAIN, 100.0);
    let there = frame(200.0).translate(Vec2::new(30.0, 7.0));
    let Picture::Meanwhile(mesh) = stills.picture(still, there, 1.0, triangle) else {
        panic!("this frame has made its share")
    };
    let new = super::super::mesh(&triangle(), there, 1.0).calc_bounds();
    let bounds = mesh.calc_bounds();
    assert!(
        (bounds.min - new.min).length() < 2.0 && (bounds.max - new.max).length() < 2.0,
        "{bounds:?} {new:?}"
    );
}

//! What an SVG must say, on lists small enough to see it.
//!
//! Invariant: nothing here depends on how a pose looks; every pose is read back in `tests/figures`.

use super::*;
use crate::figure::geometry::Affine;
use crate::figure::geometry::pt;
use crate::figure::list::Polyline;

const RED: Color = Color([0xC0, 0x20, 0x10]);

fn square(x: f32, y: f32, side: f32) -> Vec<Polyline> {
    let points = vec![pt(x, y), pt(x + side, y), pt(x + side, y + side), pt(x, y + side)];
    vec![Polyline { points, closed: true }]
}

fn item(paint: Paint, lines: Vec<Polyline>, clips: &[Clip]) -> Item {
    Item { paint, color: RED, opacity: 1.0, lines, clips: clips.to_vec(), bleed: false }
}

#[test]
fn a_clip_stands_in_the_file_once_however_many_items_are_within_it() {
    let (outer, inner): (Clip, Clip) =
        (Arc::new(square(0.0, 0.0, 300.0)), Arc::new(square(10.0, 10.0, 50.0)));
    // The same outline from elsewhere is the same clip.
    let again: Clip = Arc::new(square(0.0, 0.0, 300.0));
    let fill = |clips: &[Clip]| item(Paint::Fill, square(5.0, 5.0, 40.0), clips);
    let (both, one) = ([Arc::clone(&outer), inner], [outer]);
    let items = vec![fill(&one), fill(&both), fill(&[]), fill(&both), fill(&[again])];
    let svg = body(&DisplayList { items }, "x");
    assert_eq!(svg.matches("<clipPath").count(), 2, "{svg}");
    assert_eq!(svg.matches("<path").count(), 5 + 2);
    assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    assert_eq!(svg.matches("url(#x0)").count(), 2, "it opens again after the free one: {svg}");
    assert_eq!(svg.matches("url(#x1)").count(), 2);
}

#[test]
fn a_fill_and_the_line_around_it_are_one_element() {
    let shape = || square(1.234, 5.678, 20.0);
    let around = item(Paint::Stroke { width: 5.999 }, shape(), &[]);
    let elsewhere = item(Paint::Stroke { width: 6.0 }, square(2.0, 2.0, 20.0), &[]);
    let joined = body(&DisplayList { items: vec![item(Paint::Fill, shape(), &[]), around] }, "x");
    assert_eq!(
        joined,
        "<path d=\"M1.23 5.68l20 0 0 20-20 0z\" fill=\"#c02010\" stroke=\"#c02010\" stroke-width=\"6\"/>\n"
    );
    let apart = body(&DisplayList { items: vec![item(Paint::Fill, shape(), &[]), elsewhere] }, "x");
    assert_eq!(apart.matches("<path").count(), 2);
    assert!(apart.contains("fill=\"none\" stroke="), "{apart}");
}

#[test]
fn opacity_is_said_where_there_is_any_and_what_cannot_be_seen_is_left_out() {
    let mut faint = item(Paint::Fill, square(0.0, 0.0, 9.0), &[]);
    faint.opacity = 0.25;
    let mut unseen = faint.clone();
    unseen.opacity = 0.0;
    let svg = body(&DisplayList { items: vec![faint, unseen] }, "x");
    assert!(svg.contains("fill-opacity=\".25\""));
    assert_eq!(svg.lines().count(), 1);
}

#[test]
fn a_document_says_its_title_and_its_size_and_words_cannot_break_it() {
    let list = DisplayList { items: vec![item(Paint::Fill, square(0.0, 0.0, 9.0), &[])] };
    let svg = document(&list, "A <b> & \"c\"", 320, Some(RED));
    assert!(svg.contains("<title>A &lt;b&gt; &amp; &quot;c&quot;</title>"));
    assert!(svg.contains("width=\"320\" height=\"320\" viewBox=\"0 0 400 400\""));
    assert!(svg.contains("<path d=\"M0 0h400v400h-400z\" fill=\"#c02010\"/>"));
    assert!(!document(&list, "", 320, None).contains("h400"));
}

#[test]
fn a_mirror_image_has_its_clips_mirrored() {
    let clip: Clip = Arc::new(square(0.0, 0.0, 100.0));
    let list = DisplayList { items: vec![item(Paint::Fill, square(0.0, 0.0, 50.0), &[clip])] };
    assert_eq!(Affine::FLIP.apply(pt(0.0, 0.0)), pt(400.0, 0.0));
    assert!(body(&list.mirrored(), "x").contains("<clipPath id=\"x0\"><path d=\"M400 0l-100 0"));
}

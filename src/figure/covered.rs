//! Leaves out what lies wholly under a later item of the same outline.
//!
//! Invariant: a picture looks the same without it. A contour is drawn as a fill and a line in ink with the
//! coloured fill over both (`Pen::contour`); its ink fill is never seen. Painters and `svg` begin here.

use std::sync::Arc;

use crate::figure::DisplayList;
use crate::figure::list::Item;
use crate::figure::list::Paint;

/// How many items further on a cover is looked for; unions draw all contours before all fills.
const AHEAD: usize = 80;

/// The items that can be seen, in painting order.
pub fn uncovered(list: &DisplayList) -> impl Iterator<Item = &Item> {
    let items = list.items.as_slice();
    items
        .iter()
        .enumerate()
        .filter(|(at, item)| !is_covered(item, items.get(at + 1..).unwrap_or_default()))
        .map(|(_, item)| item)
}

/// Whether the next item is the line around this fill and a later one is the same fill in another colour.
fn is_covered(item: &Item, later: &[Item]) -> bool {
    let Some((line, after)) = later.split_first() else { return false };
    item.paint == Paint::Fill
        && matches!(line.paint, Paint::Stroke { .. })
        && line.color == item.color
        && line.opacity >= 1.0
        && is_same_place(item, line)
        && item.lines.iter().all(|line| line.closed)
        && after
            .iter()
            .take(AHEAD)
            .any(|cover| cover.paint == Paint::Fill && cover.opacity >= 1.0 && is_same_place(item, cover))
}

fn is_same_place(a: &Item, b: &Item) -> bool {
    a.lines == b.lines
        && a.clips.len() == b.clips.len()
        && a.clips.iter().zip(&b.clips).all(|(a, b)| Arc::ptr_eq(a, b))
}

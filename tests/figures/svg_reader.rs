//! Reads the SVG that the program writes, and only that, back into a display list.
//!
//! Invariant: whatever it does not know it refuses, so that the files stay as simple as they are meant to be.

use std::collections::BTreeMap;
use std::sync::Arc;

use geste::figure::DisplayList;
use geste::figure::geometry::pt;
use geste::figure::list::Clip;
use geste::figure::list::Color;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::list::Polyline;

pub struct Read {
    pub list: DisplayList,
    pub clips: usize,
}

/// The figure of a document.
pub fn read(svg: &str) -> Read {
    let mut clips: BTreeMap<String, Clip> = BTreeMap::new();
    let mut open: Vec<Clip> = Vec::new();
    let mut items = Vec::new();
    let mut naming: Option<String> = None;
    for element in svg.split('<').skip(1) {
        let (tag, text) = element.split_once('>').expect("every tag ends");
        let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let attributes = attributes(rest.trim_end_matches('/'));
        match name {
            "svg" | "/svg" | "title" | "/title" | "/clipPath" => {}
            "clipPath" => naming = Some(attributes["id"].to_owned()),
            "g" => {
                let id = attributes["clip-path"].trim_start_matches("url(#").trim_end_matches(')');
                open.push(Arc::clone(&clips[id]));
            }
            "/g" => drop(open.pop().expect("no more groups end than begin")),
            "path" => match naming.take() {
                Some(id) => {
                    let known = clips.insert(id, Arc::new(lines(attributes["d"])));
                    assert!(known.is_none(), "an id is there twice");
                }
                None => items.extend(painted(&attributes, &open)),
            },
            other => panic!("<{other}> is not expected"),
        }
        assert!(name == "title" || text.trim().is_empty(), "there are words in <{name}>");
    }
    assert!(open.is_empty(), "every group ends");
    Read { list: DisplayList { items }, clips: clips.len() }
}

fn attributes(text: &str) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    let mut rest = text.trim();
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').expect("every value ends");
        assert!(found.insert(name.trim(), value).is_none(), "{name} is there twice");
        rest = after.trim_start();
    }
    assert!(rest.is_empty(), "what is {rest}?");
    found
}

/// The fill first, then the line.
fn painted(attributes: &BTreeMap<&str, &str>, clips: &[Clip]) -> Vec<Item> {
    let known = ["d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity"];
    assert!(attributes.keys().all(|name| known.contains(name)), "{attributes:?}");
    let opacity = |name| attributes.get(name).map_or(1.0, |number| number.parse().expect("a number"));
    let item = |paint, color: &str, opacity| Item {
        paint,
        color: Color::hex(u32::from_str_radix(color.trim_start_matches('#'), 16).expect("a colour")),
        opacity,
        lines: lines(attributes["d"]),
        clips: clips.to_vec(),
        bleed: false,
    };
    let mut items = Vec::new();
    if attributes["fill"] != "none" {
        items.push(item(Paint::Fill, attributes["fill"], opacity("fill-opacity")));
    }
    if let Some(color) = attributes.get("stroke") {
        let width = attributes["stroke-width"].parse().expect("a number");
        items.push(item(Paint::Stroke { width }, color, opacity("stroke-opacity")));
    }
    items
}

fn lines(data: &str) -> Vec<Polyline> {
    data.split('M').skip(1).map(line).collect()
}

fn line(data: &str) -> Polyline {
    let closed = data.ends_with('z');
    let data = data.trim_end_matches('z').trim_end_matches("h0");
    let (start, steps) = data.split_once('l').unwrap_or((data, ""));
    let (start, steps) = (numbers(start), numbers(steps));
    let (mut x, mut y) = (start[0], start[1]);
    assert!(start.len() == 2 && steps.len() % 2 == 0, "{data}");
    let mut points = vec![pt(x as f32, y as f32)];
    for step in steps.chunks_exact(2) {
        x += step[0];
        y += step[1];
        points.push(pt(x as f32, y as f32));
    }
    Polyline { points, closed }
}

/// Numbers of two decimals at most.
fn numbers(text: &str) -> Vec<f64> {
    let spaced = text.replace('-', " -");
    let number = |word: &str| {
        let decimals = word.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        assert!(decimals <= 2, "{word} has too many decimals");
        word.parse().unwrap_or_else(|_| panic!("{word} is no number"))
    };
    spaced.split_whitespace().map(number).collect()
}

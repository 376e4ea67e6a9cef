//! A picture as SVG: for hand-outs, for the web, for a printer.
//!
//! Invariant: exactly the list, in its order and colours; numbers have two decimals at most, and each clip
//! stands in a document once. Curves of a list are flat already; how numbers are written is in `path.rs`.

mod path;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::sync::Arc;

use crate::figure::DisplayList;
use crate::figure::covered::uncovered;
use crate::figure::list::Clip;
use crate::figure::list::Color;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use path::decimal;
use path::path_data;

/// What every element of a figure inherits; belongs to whatever `body` is put into.
pub const INHERITED: &str = r#"stroke-linecap="round" stroke-linejoin="round""#;

/// A file of its own: one picture, `pixels` wide and high where it is not told another size. `title` is what
/// a screen reader says.
pub fn document(list: &DisplayList, title: &str, pixels: u32, ground: Option<Color>) -> String {
    let title = escaped(title);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{pixels}\" height=\"{pixels}\" \
         viewBox=\"0 0 400 400\" role=\"img\" {INHERITED}>\n<title>{title}</title>\n"
    );
    if let Some(ground) = ground {
        let _ = writeln!(svg, r#"<path d="M0 0h400v400h-400z" fill="{}"/>"#, hex(ground));
    }
    svg.push_str(&body(list, "c"));
    svg.push_str("</svg>\n");
    svg
}

/// The elements of one picture in its 400 × 400 box. Ids begin with `prefix`, which no other picture of the
/// same document may have. What runs out of the box is for the surrounding element to cut off.
pub fn body(list: &DisplayList, prefix: &str) -> String {
    let mut body = Body { prefix, out: String::new(), clips: Vec::new(), open: Vec::new() };
    let mut items = uncovered(list).filter(|item| item.opacity > 0.0 && !item.lines.is_empty()).peekable();
    while let Some(item) = items.next() {
        let line = items.next_if(|next| is_line_around(item, next));
        body.item(item, line);
    }
    body.close_to(0);
    body.out
}

/// `#rrggbb`.
pub fn hex(Color([r, g, b]): Color) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// Words as XML may hold them.
pub fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Whether `line` is drawn next around the very outline that `fill` fills: one element can say both.
fn is_line_around(fill: &Item, line: &Item) -> bool {
    fill.paint == Paint::Fill
        && matches!(line.paint, Paint::Stroke { .. })
        && fill.lines == line.lines
        && fill.lines.iter().all(|line| line.closed)
        && is_same(&fill.clips, &line.clips)
}

fn is_same(a: &[Clip], b: &[Clip]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
}

struct Body<'a> {
    prefix: &'a str,
    out: String,
    /// Those that have an id already; it is their place here.
    clips: Vec<Clip>,
    /// Those whose groups are open, from the outermost.
    open: Vec<usize>,
}

impl Body<'_> {
    fn item(&mut self, item: &Item, line: Option<&Item>) {
        self.clip(&item.clips);
        let filled = item.paint == Paint::Fill;
        let _ = write!(self.out, r#"<path d="{}""#, path_data(&item.lines, filled));
        if filled {
            let _ = write!(self.out, r#" fill="{}""#, hex(item.color));
            self.opacity("fill-opacity", item.opacity);
        } else {
            self.out.push_str(r#" fill="none""#);
        }
        if let Some((line, width)) =
            [Some(item), line].into_iter().flatten().find_map(|item| match item.paint {
                Paint::Stroke { width } => Some((item, width)),
                Paint::Fill => None,
            })
        {
            let _ = write!(self.out, r#" stroke="{}" stroke-width="{}""#, hex(line.color), decimal(width));
            self.opacity("stroke-opacity", line.opacity);
        }
        self.out.push_str("/>\n");
    }

    fn opacity(&mut self, name: &str, opacity: f32) {
        if opacity < 1.0 {
            let _ = write!(self.out, r#" {name}="{}""#, decimal(opacity));
        }
    }

    /// Closes and opens groups until exactly these clips are in force.
    fn clip(&mut self, clips: &[Clip]) {
        let wanted: Vec<usize> = clips.iter().map(|clip| self.known(clip)).collect();
        let same = self.open.iter().zip(&wanted).take_while(|(a, b)| a == b).count();
        self.close_to(same);
        for at in wanted.into_iter().skip(same) {
            let _ = writeln!(self.out, r#"<g clip-path="url(#{}{at})">"#, self.prefix);
            self.open.push(at);
        }
    }

    /// Where the clip is in `clips`; one that is new is defined first.
    fn known(&mut self, clip: &Clip) -> usize {
        let known = self.clips.iter().position(|known| Arc::ptr_eq(known, clip) || known == clip);
        known.unwrap_or_else(|| {
            let at = self.clips.len();
            let data = path_data(clip, true);
            let _ = writeln!(self.out, r#"<clipPath id="{}{at}"><path d="{data}"/></clipPath>"#, self.prefix);
            self.clips.push(Arc::clone(clip));
            at
        })
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            self.open.pop();
            self.out.push_str("</g>\n");
        }
    }
}

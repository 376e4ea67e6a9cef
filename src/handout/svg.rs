//! A page as SVG: the same marks as in the PDF, with its words as text.
//!
//! Invariant: one file a page, A4 in points; faces are named, not packed in, so the words stay words.

use std::fmt::Write as _;

use super::face::Cut;
use super::page::HEIGHT;
use super::page::Mark;
use super::page::Page;
use super::page::Role;
use super::page::WIDTH;
use crate::figure::svg::INHERITED;
use crate::figure::svg::body;
use crate::figure::svg::escaped;

/// One page as an SVG file.
pub fn svg(page: &Page, title: &str, language: &str) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}pt\" height=\"{HEIGHT}pt\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\" lang=\"{}\">\n<title>{}</title>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#ffffff\"/>\n",
        escaped(language),
        escaped(title)
    );
    let mut figures = 0;
    for piece in &page.pieces {
        let open = match &piece.role {
            Role::Figure(words) => format!("<g role=\"img\" aria-label=\"{}\">", escaped(words)),
            Role::Decoration => "<g aria-hidden=\"true\">".to_owned(),
            Role::Title(_) | Role::Heading(_) | Role::Paragraph => "<g>".to_owned(),
        };
        out.push_str(&open);
        piece.marks.iter().for_each(|mark| written(&mut out, mark, &mut figures));
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn written(out: &mut String, mark: &Mark, figures: &mut usize) {
    match mark {
        Mark::Text { x, y, size, runs } => {
            for run in runs {
                let (family, weight) = match run.cut {
                    Cut::Regular => ("Atkinson Hyperlegible Next", 400),
                    Cut::Bold => ("Atkinson Hyperlegible Next", 700),
                };
                let _ = write!(
                    out,
                    "<text x=\"{}\" y=\"{}\" font-family=\"'{family}', sans-serif\" font-weight=\"{weight}\" \
                     font-size=\"{size}\">{}</text>",
                    number(x + run.x),
                    number(*y),
                    escaped(run.text.trim_end())
                );
            }
        }
        Mark::Rule { x, y, width, thick } => {
            let (x, y, end) = (number(*x), number(*y), number(x + width));
            let _ = write!(out, "<path d=\"M{x} {y}H{end}\" stroke=\"#000000\" stroke-width=\"{thick}\"/>");
        }
        Mark::Frame { x, y, width, height, thick, round } => {
            let [x, y, width, height] = [*x, *y, *width, *height].map(number);
            let _ = write!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" fill=\"none\" \
                 stroke=\"#000000\" stroke-width=\"{thick}\"/>"
            );
        }
        Mark::Figure { x, y, side, list } => {
            let [x, y, side] = [*x, *y, *side].map(number);
            let _ = write!(
                out,
                "<svg x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 400 400\" {INHERITED}>"
            );
            *figures += 1;
            out.push_str(&body(list, &format!("f{figures}-")));
            out.push_str("</svg>");
        }
    }
}

/// Two decimals at most, none that say nothing.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

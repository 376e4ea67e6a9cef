//! A contact sheet as one SVG: words stay words, for whoever searches, reads aloud or translates them.
//!
//! Invariant: the same places as in `sheet_pixels.rs`, because both take them from `sheet.rs`.

use std::fmt::Write as _;

use crate::figure::svg;
use crate::figure::svg::escaped;
use crate::figure::svg::hex;
use crate::picture::sheet::CORNER;
use crate::picture::sheet::SIDE;
use crate::picture::sheet::Sheet;
use crate::picture::text::FAMILY;
use crate::picture::text::Weight;

impl Sheet {
    /// As an SVG file.
    pub fn svg(&self) -> String {
        let layout = self.layout();
        let (width, height, page) = (layout.width.ceil(), layout.height.ceil(), self.page);
        let title = escaped(&self.title);
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"{FAMILY}\" {}>\n<title>{title}</title>\n\
             <path d=\"M0 0h{width}v{height}h-{width}z\" fill=\"{}\"/>\n",
            svg::INHERITED,
            hex(page.paper)
        );
        let corner = CORNER * 400.0 / SIDE;
        let _ =
            writeln!(out, r#"<clipPath id="card"><rect width="400" height="400" rx="{corner}"/></clipPath>"#);
        for (at, (x, y, list)) in layout.pictures.iter().enumerate() {
            let _ = writeln!(
                out,
                "<svg x=\"{x}\" y=\"{y:.1}\" width=\"{SIDE}\" height=\"{SIDE}\" viewBox=\"0 0 400 400\">\
                 <g clip-path=\"url(#card)\">\n<path d=\"M0 0h400v400h-400z\" fill=\"{}\"/>",
                hex(page.stage)
            );
            out.push_str(&svg::body(list, &format!("p{at}c")));
            let _ = writeln!(
                out,
                "</g><rect width=\"400\" height=\"400\" rx=\"{corner}\" fill=\"none\" stroke=\"{}\" \
                 stroke-width=\"4\"/></svg>",
                hex(page.line)
            );
        }
        for words in &layout.words {
            let color = if words.quiet { page.quiet } else { page.words };
            let weight = if words.weight == Weight::Bold { " font-weight=\"bold\"" } else { "" };
            let _ = writeln!(
                out,
                "<text x=\"{}\" y=\"{:.1}\" font-size=\"{}\"{weight} fill=\"{}\">{}</text>",
                words.x,
                words.baseline,
                words.size,
                hex(color),
                escaped(&words.words)
            );
        }
        out.push_str("</svg>\n");
        out
    }
}

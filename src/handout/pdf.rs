//! Pages as a PDF that screen readers can follow: tagged, with a title, a language and described figures.
//!
//! Invariant: the file is checked against PDF/UA-1 while it is written, and only bundled faces are in it.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::Accessibility;
use krilla::configure::ConfigurationBuilder;
use krilla::destination::XyzDestination;
use krilla::geom::Path;
use krilla::geom::PathBuilder;
use krilla::geom::Point;
use krilla::geom::Transform;
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::Outline;
use krilla::outline::OutlineNode;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::paint::FillRule;
use krilla::paint::LineCap;
use krilla::paint::LineJoin;
use krilla::paint::Stroke;
use krilla::surface::Surface;
use krilla::tagging::Artifact;
use krilla::tagging::ArtifactType;
use krilla::tagging::ContentTag;
use krilla::tagging::SpanTag;
use krilla::tagging::Tag;
use krilla::tagging::TagGroup;
use krilla::tagging::TagKind;
use krilla::tagging::TagTree;
use krilla::text::Font;
use krilla::text::TextDirection;

use super::face::Cut;
use super::page::HEIGHT;
use super::page::Mark;
use super::page::Page;
use super::page::Piece;
use super::page::Role;
use super::page::WIDTH;
use crate::figure::DisplayList;
use crate::figure::list::Color;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;

/// Why no file was made.
#[derive(Debug)]
pub struct PdfError(String);

impl std::fmt::Display for PdfError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the PDF could not be made: {}", self.0)
    }
}

impl std::error::Error for PdfError {}

/// The pages as a PDF file.
///
/// # Errors
/// When a bundled face cannot be read or the file would break PDF/UA-1: a fault of Geste, said as it is.
pub fn pdf(pages: &[Page], title: &str, language: &str) -> Result<Vec<u8>, PdfError> {
    let wrong = |what: &dyn std::fmt::Debug| PdfError(format!("{what:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| wrong(&error))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let mut writer = Writer { fonts: fonts()?, tree: TagTree::new(), outline: Outline::new() };
    for (number, page) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| PdfError("page size".to_owned()))?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        for piece in &page.pieces {
            writer.piece(piece, number, &mut surface);
        }
        surface.finish();
        sheet.finish();
    }
    document.set_metadata(
        Metadata::new()
            .title(title.to_owned())
            .language(language.to_owned())
            .creator("Geste".to_owned())
            .producer("Geste".to_owned()),
    );
    document.set_outline(writer.outline);
    document.set_tag_tree(writer.tree.with_lang(Some(language.to_owned())));
    document.finish().map_err(|error| wrong(&error))
}

fn fonts() -> Result<BTreeMap<Cut, Font>, PdfError> {
    let read = |cut: Cut| {
        let font = Font::new(cut.file().to_vec().into(), 0);
        font.map(|font| (cut, font)).ok_or_else(|| PdfError("a bundled face cannot be read".to_owned()))
    };
    Cut::ALL.into_iter().map(read).collect()
}

struct Writer {
    fonts: BTreeMap<Cut, Font>,
    tree: TagTree,
    outline: Outline,
}

impl Writer {
    fn piece(&mut self, piece: &Piece, page: usize, surface: &mut Surface<'_>) {
        let tag: TagKind = match &piece.role {
            Role::Title(words) => self.heading(NonZeroU16::MIN, words, piece, page),
            Role::Heading(words) => self.heading(NonZeroU16::MIN.saturating_add(1), words, piece, page),
            Role::Paragraph => Tag::P.into(),
            Role::Figure(words) => Tag::Figure(Some(words.clone())).into(),
            Role::Decoration => {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
                piece.marks.iter().for_each(|mark| self.mark(mark, surface));
                surface.end_tagged();
                return;
            }
        };
        let mut group = TagGroup::new(tag);
        let words = !matches!(piece.role, Role::Figure(_));
        let content = if words { ContentTag::Span(SpanTag::empty()) } else { ContentTag::Other };
        group.push(surface.start_tagged(content));
        piece.marks.iter().for_each(|mark| self.mark(mark, surface));
        surface.end_tagged();
        self.tree.push(group);
    }

    fn heading(&mut self, level: NonZeroU16, words: &str, piece: &Piece, page: usize) -> TagKind {
        let top = piece.marks.iter().find_map(|mark| match mark {
            Mark::Text { x, y, size, .. } => Some(Point::from_xy(*x, y - size)),
            _ => None,
        });
        let target = XyzDestination::new(page, top.unwrap_or_default());
        self.outline.push_child(OutlineNode::new(words.to_owned(), target));
        Tag::Hn(level, Some(words.to_owned())).into()
    }

    fn mark(&self, mark: &Mark, surface: &mut Surface<'_>) {
        match mark {
            Mark::Text { x, y, size, runs } => {
                surface.set_stroke(None);
                surface.set_fill(Some(fill(Color([0; 3]), 1.0)));
                for run in runs {
                    let Some(font) = self.fonts.get(&run.cut).cloned() else { continue };
                    let start = Point::from_xy(x + run.x, *y);
                    surface.draw_text(start, font, *size, &run.text, false, TextDirection::Auto);
                }
            }
            Mark::Rule { x, y, width, thick } => {
                let mut path = PathBuilder::new();
                path.move_to(*x, *y);
                path.line_to(x + width, *y);
                lined(surface, path, *thick);
            }
            Mark::Frame { x, y, width, height, thick, round } => {
                lined(surface, rounded([*x, *y, *width, *height], *round), *thick);
            }
            Mark::Figure { x, y, side, list } => figure(surface, [*x, *y, *side], list),
        }
    }
}

fn figure(surface: &mut Surface<'_>, [x, y, side]: [f32; 3], list: &DisplayList) {
    let Some(window) = rounded([x, y, side, side], 0.0).finish() else { return };
    surface.push_clip_path(&window, &FillRule::NonZero);
    let scale = side / 400.0;
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
    list.items.iter().for_each(|item| painted(surface, item));
    surface.pop();
    surface.pop();
}

fn painted(surface: &mut Surface<'_>, item: &Item) {
    let Some(path) = path(&item.lines) else { return };
    let clips: Vec<Path> = item.clips.iter().filter_map(|clip| self::path(clip)).collect();
    clips.iter().for_each(|clip| surface.push_clip_path(clip, &FillRule::NonZero));
    match item.paint {
        Paint::Fill => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(item.color, item.opacity)));
        }
        Paint::Stroke { width } => {
            surface.set_fill(None);
            surface.set_stroke(Some(stroke(item.color, item.opacity, width)));
        }
    }
    surface.draw_path(&path);
    clips.iter().for_each(|_| surface.pop());
}

fn path(lines: &[Polyline]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for line in lines {
        let mut points = line.points.iter();
        let Some(first) = points.next() else { continue };
        path.move_to(first.x, first.y);
        points.for_each(|point| path.line_to(point.x, point.y));
        if line.closed {
            path.close();
        }
    }
    path.finish()
}

fn fill(color: Color, opacity: f32) -> Fill {
    let Color([r, g, b]) = color;
    Fill { paint: rgb::Color::new(r, g, b).into(), opacity: share(opacity), rule: FillRule::NonZero }
}

fn stroke(color: Color, opacity: f32, width: f32) -> Stroke {
    let Color([r, g, b]) = color;
    Stroke {
        paint: rgb::Color::new(r, g, b).into(),
        width,
        opacity: share(opacity),
        line_cap: LineCap::Round,
        line_join: LineJoin::Round,
        ..Stroke::default()
    }
}

fn share(opacity: f32) -> NormalizedF32 {
    NormalizedF32::new(opacity.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

fn lined(surface: &mut Surface<'_>, path: PathBuilder, thick: f32) {
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(stroke(Color([0; 3]), 1.0, thick)));
    surface.draw_path(&path);
}

/// A rectangle whose corners are rounded by quarter circles (cubic approximation, 0.5523 of the radius).
fn rounded([x, y, width, height]: [f32; 4], round: f32) -> PathBuilder {
    let (right, bottom, k) = (x + width, y + height, round * (1.0 - 0.5523));
    let mut path = PathBuilder::new();
    path.move_to(x + round, y);
    path.line_to(right - round, y);
    path.cubic_to(right - k, y, right, y + k, right, y + round);
    path.line_to(right, bottom - round);
    path.cubic_to(right, bottom - k, right - k, bottom, right - round, bottom);
    path.line_to(x + round, bottom);
    path.cubic_to(x + k, bottom, x, bottom - k, x, bottom - round);
    path.line_to(x, y + round);
    path.cubic_to(x, y + k, x + k, y, x + round, y);
    path.close();
    path
}

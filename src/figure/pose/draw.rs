//! Puts a picture together from a pose: layers, placements, flips, parts.
//!
//! Invariant: painting order is props at the back, parts at the back, marks under, the figure, parts in front,
//! props in front, marks. Rigs, props and marks draw themselves.

use crate::figure::geometry::Affine;
use crate::figure::list::DisplayList;
use crate::figure::palette::Look;
use crate::figure::palette::Palette;
use crate::figure::pen::Pen;
use crate::figure::pose::Layer;
use crate::figure::pose::Part;
use crate::figure::pose::Placement;
use crate::figure::pose::Pose;

impl Pose {
    /// `line` is the width of outer contours in figure units: 3, or 3.6 in a large window.
    pub fn draw(&self, look: &Look, line: f32) -> DisplayList {
        let mut list = DisplayList::default();
        self.paint(&mut Pen::new(&mut list, Palette::new(look), line));
        list
    }

    /// The same with left and right changed over. The light still comes from the upper left: points are
    /// mirrored first, then the rigs choose the side in the shade.
    pub fn draw_mirrored(&self, look: &Look, line: f32) -> DisplayList {
        let mut list = DisplayList::default();
        Pen::new(&mut list, Palette::new(look), line).within(Affine::FLIP, |pen| self.paint(pen));
        list
    }

    fn paint(&self, pen: &mut Pen) {
        self.props(pen, Layer::Back);
        self.parts(pen, Layer::Back);
        self.marks(pen, true);
        placed(pen, self.at, self.flip, |pen| {
            let on_table = |pen: &mut Pen| self.props(pen, Layer::Table);
            self.figure.draw(pen, on_table, |pen| self.props(pen, Layer::Over));
        });
        self.parts(pen, Layer::Front);
        self.props(pen, Layer::Front);
        self.marks(pen, false);
    }

    fn props(&self, pen: &mut Pen, layer: Layer) {
        for prop in self.props.iter().filter(|prop| prop.layer == layer) {
            placed(pen, prop.place, false, |pen| prop.prop.draw(pen));
        }
    }

    fn parts(&self, pen: &mut Pen, layer: Layer) {
        for part in self.parts.iter().filter(|part| part.layer == layer) {
            part.draw(pen);
        }
    }

    fn marks(&self, pen: &mut Pen, under: bool) {
        for mark in self.marks.iter().filter(|mark| mark.under == under) {
            mark.mark.draw(pen);
        }
    }
}

impl Part {
    fn draw(&self, pen: &mut Pen) {
        let thinner = if self.ghost { 0.8 } else { 1.0 };
        let palette = if self.ghost { pen.palette().ghost() } else { pen.palette() };
        let figure = |pen: &mut Pen| {
            placed(pen, self.at, self.flip, |pen| self.figure.draw(pen, |_| {}, |_| {}));
        };
        pen.with_palette(palette, |pen| {
            pen.with_line(self.line.unwrap_or(1.0) * thinner, |pen| match self.frame {
                Some(frame) => pen.clipped(&frame.path(), |pen| pen.bleeding(figure)),
                None => figure(pen),
            });
        });
    }
}

/// Flipped within its own box first, then placed.
fn placed(pen: &mut Pen, at: Option<Placement>, flip: bool, draw: impl FnOnce(&mut Pen)) {
    let place = at.map_or(Affine::IDENTITY, Placement::affine);
    let place = if flip { place * Affine::FLIP } else { place };
    if place == Affine::IDENTITY { draw(pen) } else { pen.within(place, draw) }
}

//! A pose: a rig with its values, what stands around it, and the marks over it.
//!
//! Invariant: a pose is data; it never changes while it is drawn. Poses are read from `content/poses/`
//! and eased from one to the next in `tween.rs`; `draw.rs` puts a picture together.

mod draw;
pub mod judged;
pub mod motion;
mod placement;
pub mod sides;
mod tween;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::marks::Mark;
use crate::figure::props::Prop;
use crate::figure::rig::Figure;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::choices::Chooser;
use crate::figure::values::fields;
use crate::figure::values::key;
use crate::figure::values::kinds;

pub use placement::Frame;
pub use placement::Placement;
pub use tween::eased;

/// The poses of one file, by id.
pub type Poses = BTreeMap<String, Pose>;

/// One picture. Painting order: props at the back, parts at the back, marks under, the figure, parts in
/// front, props in front, marks.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pose {
    pub title: String,
    /// What the drawing shows, for those who draw.
    pub note: String,
    pub figure: Figure,
    /// Moves the figure, not its props and marks.
    pub at: Option<Placement>,
    /// The figure is drawn as its mirror image.
    pub flip: bool,
    pub props: Vec<PlacedProp>,
    pub parts: Vec<Part>,
    pub marks: Vec<PlacedMark>,
}

kinds! {
    /// Where a prop or a part lies. At a desk, `Table` is under the hands and `Over` above them.
    #[derive(Default)]
    pub enum Layer {
        #[default]
        Back,
        Front,
        Table,
        Over,
    }
}

/// A thing in the picture.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct PlacedProp {
    #[serde(flatten)]
    pub prop: Prop,
    #[serde(default)]
    pub layer: Layer,
    pub place: Option<Placement>,
}

/// A mark over the picture, or under the figure.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct PlacedMark {
    #[serde(flatten)]
    pub mark: Mark,
    #[serde(default)]
    pub under: bool,
}

/// Another figure in the same picture: an earlier position, or a hand on a screen.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Part {
    pub figure: Figure,
    pub at: Option<Placement>,
    pub flip: bool,
    /// Pale, with a thinner line.
    pub ghost: bool,
    /// Times the usual line weight, so that a small picture keeps its lines.
    pub line: Option<f32>,
    /// Only what lies inside is drawn.
    pub frame: Option<Frame>,
    pub layer: Layer,
}

fields!(Part, fresh Self::default(); figure, at, flip, ghost, line => 0.3..=4.0, frame, layer);

impl Value for PlacedProp {
    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        self.prop.visit(name, limits, each);
        self.place.visit(&key(name, "place"), None, each);
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        self.prop.choose(name, each);
        self.layer.choose(&key(name, "layer"), each);
        self.place.choose(&key(name, "place"), each);
    }
}

impl Value for PlacedMark {
    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        self.mark.visit(name, limits, each);
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        self.mark.choose(name, each);
        self.under.choose(&key(name, "under"), each);
    }
}

/// All numbers and choices of a picture: `figure.head.yaw`, `props.0.at.x`, `marks.1.radius`.
impl Value for Pose {
    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        self.figure.visit(&key(name, "figure"), None, each);
        self.at.visit(&key(name, "at"), None, each);
        self.props.visit(&key(name, "props"), None, each);
        self.parts.visit(&key(name, "parts"), None, each);
        self.marks.visit(&key(name, "marks"), limits, each);
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        self.figure.choose(&key(name, "figure"), each);
        self.at.choose(&key(name, "at"), each);
        self.flip.choose(&key(name, "flip"), each);
        self.props.choose(&key(name, "props"), each);
        self.parts.choose(&key(name, "parts"), each);
        self.marks.choose(&key(name, "marks"), each);
    }
}

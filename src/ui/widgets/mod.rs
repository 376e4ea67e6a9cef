//! What screens are made of. Each widget draws itself whole and has an AccessKit name, role and value.
//!
//! Invariant: nothing here knows the application; widgets take plain values and give back a
//! response or the value chosen. Look next at `button.rs`.

mod beats;
mod breath;
mod button;
mod card;
mod choices;
mod rating;
mod ring;
mod step_bar;
mod tags;
mod text;
mod week_dots;

pub use beats::beats;
pub use breath::breath_disc;
pub use button::Button;
pub use button::TARGET;
pub use button::main_id;
pub use card::Ground;
pub use card::card;
pub use card::divider;
pub use choices::StepperWords;
pub use choices::segmented;
pub use choices::stepper;
pub use rating::RatingWords;
pub use rating::rating;
pub use ring::ring;
pub use step_bar::step_bar;
pub use tags::grade_tag;
pub use tags::pillar_letter;
pub use tags::pillar_tag;
pub use tags::tag;
pub use tags::tag_row;
pub use text::bullet;
pub use text::glyph;
pub use text::icon;
pub use text::numbered;
pub use text::paint_on_ground;
pub use text::paint_text;
pub use text::text;
pub use text::title;
pub use week_dots::DayDot;
pub use week_dots::week_dots;

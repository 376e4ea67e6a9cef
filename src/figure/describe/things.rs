//! Props, marks and smaller pictures in pieces.
//!
//! Invariant: every prop and mark of a pose is named, except free lines and outlines, which are only said to
//! be drawn, and what would be said twice.

use super::Place;
use super::Said;
use super::Shape;
use super::Sound;
use super::Teller;
use super::Thing;
use super::Way;
use crate::figure::Pose;
use crate::figure::geometry::Point;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::marks::Mark;
use crate::figure::marks::sound::Breath;
use crate::figure::marks::sound::Heading;
use crate::figure::marks::sound::VoiceKind;
use crate::figure::pose::Layer;
use crate::figure::pose::PlacedProp;
use crate::figure::props::Prop;
use crate::figure::rig::Figure;

impl Teller {
    pub(super) fn parts(&mut self, pose: &Pose) {
        for part in &pose.parts {
            if part.ghost {
                self.say(Said::Ghost);
                continue;
            }
            let alone = Pose { figure: part.figure.clone(), flip: part.flip, ..Pose::default() };
            let hand = std::mem::replace(&mut self.hand, alone.working_hand().changed(self.other_side));
            match &part.figure {
                Figure::Hand(_) | Figure::Writing(_) => self.figure(&part.figure),
                _ => {}
            }
            self.hand = hand;
        }
    }

    pub(super) fn things(&mut self, pose: &Pose) {
        let breaths: Vec<Point> = pose.marks.iter().filter_map(|placed| breath_at(&placed.mark)).collect();
        for placed in &pose.marks {
            if !breaths.iter().any(|breath| runs_beside(&placed.mark, *breath)) {
                self.mark(&placed.mark);
            }
        }
        for placed in &pose.props {
            let Some(thing) = thing(&placed.prop) else { continue };
            let inside = thing == Thing::Bag && pose.props.iter().any(hides);
            let thing = if inside { Thing::InBag } else { thing };
            self.say_if(!self.said.contains(&Said::Thing(thing)), Said::Thing(thing));
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Arrow(arrow) => {
                let (Some(first), Some(last)) = (arrow.points.first(), arrow.points.last()) else { return };
                self.moves(*last - *first, arrow.pull);
            }
            Mark::Arc(arc) => {
                let upright = arc.radius_y.unwrap_or(arc.radius);
                let on = |degrees: f32| {
                    let p = polar(pt(0.0, 0.0), 1.0, degrees);
                    pt(p.x * arc.radius, p.y * upright)
                };
                self.moves(on(arc.to) - on(arc.from), arc.pull);
            }
            Mark::Contact(spot) => {
                if self.said.iter().any(|said| matches!(said, Said::Tongue(_))) {
                    return;
                }
                let place = self.touched(spot.at);
                self.say_if(!self.said.contains(&Said::Mark(place, None)), Said::Mark(place, None));
            }
            Mark::Imagined(_) => self.say(Said::Chosen),
            Mark::Target(spot) => {
                let x = spot.at.x - 200.0;
                self.say(if x.abs() < 25.0 { Said::LookAhead } else { Said::LookHere(Way::To(self.own(x))) });
            }
            Mark::Tap(_) => self.say(Said::Lands),
            Mark::Sole(_) => self.say(Said::FeelsGround),
            Mark::Midline(_) => {}
            Mark::Region(outline) => {
                let place = self.area(&outline.points);
                self.say(Said::AreaMarked(place));
            }
            Mark::Waves(_) => {
                self.say_if(!self.said.contains(&Said::Sounds(Sound::Buzz)), Said::Sounds(Sound::Buzz));
            }
            Mark::Breath(breath) => self.say(Said::Sounds(self.breath(breath))),
            Mark::Voice(voice) => self.say(Said::Sounds(match voice.kind {
                VoiceKind::Sing => Sound::Sing,
                VoiceKind::Chant => Sound::Chant,
                VoiceKind::Melody => Sound::Melody,
                VoiceKind::Talk => Sound::Talk,
            })),
        }
    }

    fn moves(&mut self, by: Point, pull: bool) {
        let way = self.way(by.x, by.y);
        let said = if pull { Said::Pulled(way) } else { Said::Moves(way) };
        self.say_if(!self.said.contains(&said), said);
    }

    /// Toward the face it is breathed in; lying, its lines only say that breath flows.
    fn breath(&self, breath: &Breath) -> Sound {
        let out = (breath.at.x > 200.0) == (breath.heading == Heading::Right);
        match out {
            _ if self.lying.is_some() => Sound::Breath,
            true => Sound::BreathOut,
            false => Sound::BreathIn,
        }
    }

    fn touched(&self, at: Point) -> Place {
        if self.sideways && at.y < 200.0 {
            Place::BackOfHead
        } else if self.said.iter().any(|said| matches!(said, Said::HandPalm(_) | Said::HandBack(_))) {
            Place::Fingertips
        } else {
            Place::Elsewhere
        }
    }

    /// Of a body that lies; at a table it is the hand.
    fn area(&self, points: &[Point]) -> Place {
        let count = points.len().max(1) as f32;
        let sum = points.iter().fold(pt(0.0, 0.0), |sum, p| sum + *p);
        let Some(body) = &self.lying else { return Place::Hands };
        let middle = body.place_at(sum * (1.0 / count));
        if middle.x < 300.0 && middle.y < 250.0 {
            Place::Hands
        } else if middle.x >= 300.0 {
            Place::Feet
        } else {
            Place::Belly
        }
    }
}

const fn breath_at(mark: &Mark) -> Option<Point> {
    if let Mark::Breath(breath) = mark { Some(breath.at) } else { None }
}

/// An arrow that begins or ends at the breath's lines is the air, and no part of the body moves along it.
fn runs_beside(mark: &Mark, breath: Point) -> bool {
    const NEAR: f32 = 64.0;
    let Mark::Arrow(arrow) = mark else { return false };
    let ends = [arrow.points.first(), arrow.points.last()];
    ends.into_iter().flatten().any(|end| (*end - breath).length() < NEAR)
}

fn thing(prop: &Prop) -> Option<Thing> {
    Some(match prop {
        Prop::Bag(_) | Prop::BagMouth(_) | Prop::BagFront(_) => Thing::Bag,
        Prop::Page(page) => Thing::Page(page.kind, pages(page)),
        Prop::DotCard(_) => Thing::DotCard,
        Prop::Notebook(notebook) => Thing::Notebook(notebook.lines),
        Prop::PenHand(_) => Thing::Pen,
        Prop::Marker(_) => Thing::Marker,
        Prop::CardHand(_) => Thing::Card,
        Prop::Others(_) => Thing::Others,
        Prop::Line(line) => Thing::Drawn(shape(&line.points, line.closed)),
        Prop::Dots(dots) => Thing::Drawn(shape(&dots.points, dots.closed)),
        Prop::Poly(_) | Prop::Card(_) | Prop::Strokes(_) | Prop::Floor(_) => return None,
        Prop::Heart(_) => Thing::Heart,
        Prop::Halo(_) => Thing::Halo,
        Prop::Bubble(_) => Thing::Bubble,
        Prop::Stickers(_) => Thing::Stickers,
        Prop::Scale(_) => Thing::Scale,
        Prop::Metronome(_) => Thing::Metronome,
        Prop::Phone(phone) => either(phone.off, Thing::DarkPhone, Thing::Phone),
        Prop::KeysTop(_) => Thing::Keys,
        Prop::Headrest(_) => Thing::Headrest,
        Prop::Counter(_) => Thing::Counter,
        Prop::Soles(_) => Thing::Soles,
        Prop::Rail(_) => Thing::Rail,
        Prop::Lamp(_) => Thing::Lamp,
        Prop::ChairBehind(_) => Thing::Chair,
        Prop::TableTop(_) => Thing::Table,
        Prop::Cup(_) => Thing::Cup,
        Prop::Glass(_) => Thing::Glass,
        Prop::Straw(_) => Thing::Straw,
        Prop::Key(_) => Thing::Key,
        Prop::Fruit(_) => Thing::Fruit,
        Prop::Cube(_) => Thing::Cube,
        Prop::Pillow(_) => Thing::Pillow,
        Prop::Cloth(_) => Thing::Cloth,
        Prop::Towel(_) => Thing::Towel,
        Prop::Swatches(_) => Thing::Swatches,
        Prop::Mirror(_) => Thing::Mirror,
        Prop::Tapes(_) => Thing::Tapes,
        Prop::WallSide(_) => Thing::Wall,
        Prop::Board(_) => Thing::Board,
        Prop::Window(window) => either(window.night, Thing::NightWindow, Thing::Window),
        Prop::Screen(screen) => either(screen.off, Thing::DarkScreen, Thing::Screen),
    })
}

const fn either(dark: bool, one: Thing, other: Thing) -> Thing {
    if dark { one } else { other }
}

/// A bag's front that is drawn over the hand.
fn hides(placed: &PlacedProp) -> bool {
    matches!(placed.prop, Prop::BagFront(_)) && placed.layer == Layer::Front
}

/// A closed line that encloses nothing on balance crosses itself in the middle, as an eight does; one that goes
/// up and down on its way to the right is a wave.
fn shape(points: &[Point], closed: bool) -> Shape {
    let next = || points.iter().zip(points.iter().cycle().skip(1));
    let [low, high] = [f32::min, f32::max].map(|best| points.iter().map(|p| p.x).reduce(best).unwrap_or(0.0));
    let wide = high - low;
    if closed {
        let area = next().map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f32>().abs() / 2.0;
        return match area {
            area if area < 0.1 * wide * wide => Shape::Eight,
            _ if wide < 80.0 => Shape::SmallCircle,
            _ => Shape::Circle,
        };
    }
    let onward = points.iter().zip(points.iter().skip(1)).all(|(a, b)| b.x > a.x);
    let turns = points
        .iter()
        .zip(points.iter().skip(1))
        .zip(points.iter().skip(2))
        .filter(|((a, b), c)| (b.y - a.y) * (c.y - b.y) < 0.0)
        .count();
    if onward && turns >= 2 { Shape::Wave } else { Shape::Line }
}

/// What differs between two pages of a kind, as one number.
fn pages(page: &crate::figure::props::page::Page) -> u8 {
    let changes = u8::from(page.rest) + u8::from(page.moved);
    page.count.or(page.level.map(|level| level + 1)).unwrap_or(changes)
}

//! Props by themselves: reading, writing, and what each kind promises.
//!
//! Invariant: each test asks for one promise of one prop, whatever it looks like. Whole pictures are held
//! against the reference in `tests/figures/`.

use crate::figure::list::DisplayList;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::palette::Look;
use crate::figure::palette::Palette;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::props::Prop;
use crate::figure::props::page::Page;
use crate::figure::props::page::PageKind;
use crate::figure::props::sign::Stickers;
use crate::figure::props::sound::KeysTop;
use crate::figure::props::sound::Metronome;

fn colors(theme: Theme) -> Palette {
    Palette::new(&Look { theme, ..Look::default() })
}

fn drawn(prop: &Prop, theme: Theme) -> DisplayList {
    let mut list = DisplayList::default();
    prop.draw(&mut Pen::new(&mut list, colors(theme), 3.0));
    list
}

fn page(page: Page) -> Vec<Item> {
    drawn(&Prop::Page(page), Theme::Paper).items
}

#[test]
fn every_prop_reads_back_as_it_was_written() {
    for prop in Prop::every() {
        let written = toml::to_string(&prop).unwrap();
        assert_eq!(toml::from_str::<Prop>(&written).unwrap(), prop, "{written}");
    }
}

#[test]
fn a_prop_needs_only_its_name() {
    for prop in Prop::every() {
        let written = toml::to_string(&prop).unwrap();
        let name = written.lines().find(|line| line.starts_with("p = ")).unwrap();
        assert_eq!(toml::from_str::<Prop>(name).unwrap(), prop, "{name}");
    }
}

#[test]
fn a_field_that_a_prop_does_not_have_is_refused() {
    for prop in Prop::every() {
        let written = format!("{}\nwobble = 1", toml::to_string(&prop).unwrap());
        let problem = toml::from_str::<Prop>(&written).unwrap_err().to_string();
        assert!(problem.contains("wobble"), "{prop:?}: {problem}");
    }
}

#[test]
fn props_keep_their_shape_in_every_theme() {
    // People and chairs are drawn by their rigs, which have other lines and shadows in high contrast.
    let by_rigs = |prop: &Prop| matches!(prop, Prop::ChairBehind(_) | Prop::Others(_));
    for prop in Prop::every().into_iter().filter(|prop| !by_rigs(prop)) {
        let paper = drawn(&prop, Theme::Paper);
        for theme in Theme::ALL {
            let other = drawn(&prop, theme);
            assert_eq!(paper.items.len(), other.items.len(), "{prop:?}");
            for (a, b) in paper.items.iter().zip(&other.items) {
                assert_eq!((a.paint, &a.lines), (b.paint, &b.lines), "{prop:?}");
            }
        }
    }
}

#[test]
fn nothing_is_drawn_beside_the_number_line() {
    for prop in Prop::every() {
        for item in drawn(&prop, Theme::Paper).items {
            let finite = item.lines.iter().flat_map(|line| &line.points).all(|p| (p.x + p.y).is_finite());
            assert!(finite && (0.0..=1.0).contains(&item.opacity), "{prop:?}");
            assert!(item.clips.len() <= 2, "{prop:?}");
        }
    }
}

#[test]
fn a_budget_keeps_its_blocks_when_some_move() {
    let blocks = |moved| {
        let items = page(Page { kind: PageKind::Budget, moved, ..Page::default() });
        let c = colors(Theme::Paper);
        let filled = items.iter().filter(|i| i.color == c.act || i.color == c.contact).count();
        let outline = Paint::Stroke { width: 2.0 };
        (filled, items.iter().filter(|i| i.color == c.prop_dark && i.paint == outline).count())
    };
    assert_eq!(blocks(false), (15, 0));
    assert_eq!(blocks(true), (12, 3));
}

#[test]
fn a_page_shows_as_much_as_it_is_told() {
    for count in 0..=5 {
        let plan = page(Page { kind: PageKind::Plan, count: Some(count), ..Page::default() });
        let ticked = plan.iter().filter(|i| i.color == colors(Theme::Paper).act && i.paint == Paint::Fill);
        assert_eq!(ticked.count(), usize::from(count));
    }
}

#[test]
fn the_metronome_swings_the_same_way_to_both_sides() {
    let weight = |swing| {
        let metronome = Metronome { x: 0.0, y: 0.0, swing, ..Metronome::default() };
        let items = drawn(&Prop::Metronome(metronome), Theme::Paper).items;
        let disc = items.iter().find(|i| i.color == colors(Theme::Paper).contact).unwrap().lines[0].clone();
        let middle = disc.points.iter().fold((0.0, 0.0), |(x, y), p| (x + p.x / 16.0, y + p.y / 16.0));
        assert_eq!(disc.points.len(), 16);
        middle
    };
    let (left, right) = (weight(-16.0), weight(16.0));
    assert!((left.0 + right.0).abs() < 0.001 && (left.1 - right.1).abs() < 0.001);
    assert!(right.0 > 5.0);
}

#[test]
fn one_key_and_one_sticker_stand_out() {
    let c = colors(Theme::Paper);
    for press in 0..7 {
        let keys = drawn(&Prop::KeysTop(KeysTop { press: Some(press), ..KeysTop::default() }), Theme::Paper);
        assert_eq!(keys.items.iter().filter(|i| i.color == c.contact && i.paint == Paint::Fill).count(), 1);
    }
    let rest = drawn(&Prop::Stickers(Stickers::default()), Theme::Paper);
    let chosen = Stickers { chosen: Some(1), ..Stickers::default() };
    assert!(drawn(&Prop::Stickers(chosen), Theme::Paper).items.len() > rest.items.len());
}

//! Where everything stands on the pages.
//!
//! Invariant: blocks keep their order, stay whole, and never lie over each other or over the foot.
//! Sizes follow the drawn hand-out of the design: 42 pt margins, 152 pt pictures beside the words.

use super::block::Block;
use super::block::Style;
use super::face::Cut;
use super::face::width;
use super::lines::Words;
use super::page::HEIGHT;
use super::page::Page;
use super::page::Piece;
use super::page::Role;
use super::page::WIDTH;
use super::sheet::Handout;
use super::sheet::Item;

const MARGIN: f32 = 42.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// The foot's line and the room above it.
const FOOT: f32 = 36.0;
const PICTURE: f32 = 152.0;
const GAP: f32 = 19.0;
const BETWEEN: f32 = 14.0;

/// The hand-out on as many pages as it needs.
pub fn pages(handout: &Handout) -> Vec<Page> {
    let mut blocks = vec![head(handout)];
    match handout.items.as_slice() {
        [only] if !handout.in_rows => blocks.extend(whole(handout, only)),
        items => {
            for (number, item) in items.iter().enumerate() {
                blocks.push(row(handout, item, number + 1));
            }
        }
    }
    blocks.extend(handout.notes.as_deref().map(notes));
    blocks.push(safety(handout));
    let mut pages = stacked(blocks);
    let all = pages.len();
    for (number, page) in pages.iter_mut().enumerate() {
        foot(handout, page, number + 1, all);
    }
    pages
}

fn stacked(blocks: Vec<Block>) -> Vec<Page> {
    let mut pages = vec![Page::default()];
    let mut y = MARGIN;
    for block in blocks {
        if y + block.height > HEIGHT - MARGIN - FOOT && y > MARGIN {
            pages.push(Page::default());
            y = MARGIN;
        }
        if let Some(page) = pages.last_mut() {
            page.pieces.extend(moved(block.pieces, MARGIN, y));
        }
        y += block.height + BETWEEN;
    }
    pages
}

fn moved(mut pieces: Vec<Piece>, dx: f32, dy: f32) -> Vec<Piece> {
    for mark in pieces.iter_mut().flat_map(|piece| &mut piece.marks) {
        mark.shift(dx, dy);
    }
    pieces
}

fn head(handout: &Handout) -> Block {
    let mut block = Block::default();
    block.text(Role::Title(handout.title.clone()), &handout.title, Style::TITLE, 0.0, INNER);
    block.space(10.0);
    let (name, date) = (&handout.words.name, &handout.words.date);
    let y = block.height + 17.0;
    let (name_wide, date_wide) = (width(name, Cut::Regular, 15.0), width(date, Cut::Regular, 15.0));
    let both = Block::default();
    let mut left = both.clone();
    left.text(Role::Paragraph, name, Style::BODY, 0.0, name_wide + 20.0);
    let mut right = both;
    right.text(Role::Paragraph, date, Style::BODY, 310.0, date_wide + 20.0);
    let lines = left.height;
    for pieces in [left.pieces, right.pieces] {
        block.pieces.extend(moved(pieces, 0.0, block.height));
    }
    block.rule(name_wide + 12.0, y, 290.0 - name_wide - 12.0, 1.2);
    block.rule(310.0 + date_wide + 12.0, y, INNER - 310.0 - date_wide - 12.0, 1.2);
    block.space(lines + 8.0);
    block.rule(0.0, block.height, INNER, 1.4);
    block
}

/// One of several exercises: its picture on the left, its words on the right.
fn row(handout: &Handout, item: &Item, number: usize) -> Block {
    let mut block = Block::default();
    if let Some(picture) = item.pictures.first() {
        block.picture(picture, 0.0, 0.0, PICTURE);
    }
    let x = PICTURE + GAP;
    let width = INNER - x;
    let name = format!("{number} {}", item.title);
    block.text(Role::Heading(name.clone()), &name, Style::HEADING, x, width);
    block.space(2.0);
    block.text(Role::Paragraph, &item.words, Style::BODY, x, width);
    block.space(4.0);
    block.text(Role::Paragraph, &item.amount, Style::STRONG, x, width);
    if let Some(days) = &item.days {
        block.text(Role::Paragraph, days, Style::BODY, x, width);
    }
    block.space(5.0);
    block.days(&handout.words.days, &item.boxes, x);
    block.height = block.height.max(PICTURE) + BETWEEN;
    block.rule(0.0, block.height, INNER, 1.4);
    block
}

/// The only exercise: all its pictures, its words, when to stop.
fn whole(handout: &Handout, item: &Item) -> Vec<Block> {
    let mut blocks: Vec<Block> = item.pictures.chunks(3).map(pictures).collect();
    let mut words = Block::default();
    words.text(Role::Paragraph, &item.words, Style::BODY, 0.0, INNER);
    words.space(6.0);
    words.text(Role::Paragraph, &item.amount, Style::STRONG, 0.0, INNER);
    words.space(6.0);
    if let Some(days) = &item.days {
        words.text(Role::Paragraph, days, Style::BODY, 0.0, INNER);
        words.space(6.0);
    }
    words.days(&handout.words.days, &item.boxes, 0.0);
    blocks.push(words);
    if let Some(warning) = &item.warning {
        let mut block = Block::default();
        block.text(Role::Paragraph, warning, Style::BODY, 0.0, INNER);
        blocks.push(block);
    }
    if !item.stop.is_empty() {
        let mut block = Block::default();
        let title = &handout.words.stop_if;
        block.text(Role::Heading(title.clone()), title, Style::STRONG, 0.0, INNER);
        for reason in &item.stop {
            block.text(Role::Paragraph, &format!("– {reason}"), Style::BODY, 0.0, INNER);
        }
        blocks.push(block);
    }
    blocks
}

/// Up to three pictures beside each other, with their captions below.
fn pictures(row: &[super::sheet::Picture]) -> Block {
    let side = (INNER - 2.0 * GAP) / 3.0;
    let mut block = Block::default();
    let mut tallest: f32 = 0.0;
    for (at, picture) in row.iter().enumerate() {
        let x = at as f32 * (side + GAP);
        block.picture(picture, x, 0.0, side);
        let mut caption = Block::default();
        caption.text(Role::Paragraph, &picture.caption, Style::NOTE, x, side);
        tallest = tallest.max(caption.height);
        block.pieces.extend(moved(caption.pieces, 0.0, side + 4.0));
    }
    block.height = side + 4.0 + tallest;
    block
}

/// Blank lines to write on.
fn notes(title: &str) -> Block {
    const LINES: usize = 4;
    const STEP: f32 = 34.0;
    let mut block = Block::default();
    block.text(Role::Heading(title.to_owned()), title, Style::STRONG, 0.0, INNER);
    for line in 1..=LINES {
        block.rule(0.0, block.height + STEP * line as f32, INNER, 0.8);
    }
    block.space(STEP * LINES as f32 + 8.0);
    block
}

fn safety(handout: &Handout) -> Block {
    let words: Vec<Words<'_>> = handout
        .words
        .safety
        .iter()
        .map(|(strong, text)| Words { text, cut: if *strong { Cut::Bold } else { Cut::Regular } })
        .collect();
    let mut block = Block::default();
    block.words(Role::Paragraph, &words, Style::BODY, 16.0, INNER - 32.0);
    block.framed(INNER, 12.0)
}

fn foot(handout: &Handout, page: &mut Page, number: usize, all: usize) {
    let y = HEIGHT - MARGIN - 14.0;
    let mut left = Block::default();
    left.text(Role::Paragraph, &handout.foot, Style::NOTE, 0.0, INNER - 110.0);
    let mark = format!("Geste · {number}/{all}");
    let wide = width(&mark, Cut::Regular, Style::NOTE.size);
    let mut right = Block::default();
    right.text(Role::Decoration, &mark, Style::NOTE, INNER - wide - 1.0, wide + 20.0);
    page.pieces.extend(moved(left.pieces, MARGIN, y));
    page.pieces.extend(moved(right.pieces, MARGIN, y));
}

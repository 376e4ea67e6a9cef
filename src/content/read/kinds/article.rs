//! `article.md` → [`Article`] and `en/pages/<id>.md` → [`Page`]: TOML front matter between `+++`
//! lines, then Markdown.
//!
//! Invariant: lines are counted in the whole file, whichever part a problem is in. The claims of an
//! article come from the file beside it and are still empty here.

use super::super::super::article::Article;
use super::super::super::article::Page;
use super::super::super::article::PictureCredit;
use super::super::super::document::Document;
use super::super::super::markdown::read_markdown;
use super::super::fields::Fields;
use super::super::sheet::Draft;
use super::super::sheet::Sheet;
use super::super::sheet::Target;
use super::super::toml::read_toml;

/// Words a minute of a calm reader.
const READING_SPEED: u32 = 180;

/// Reads the text of an article.
pub fn article(mut sheet: Sheet, text: &str) -> Draft<Article> {
    let parts = Parts::of(text, &mut sheet);
    let mut article = read_toml(&mut sheet, parts.front, parts.front_line, front_matter);
    article.body = parts.document(&mut sheet);
    article.minutes = article.body.words.div_ceil(READING_SPEED).max(1);
    Draft { sheet, value: article }
}

fn front_matter(fields: &mut Fields) -> Article {
    Article {
        id: fields.id("id"),
        title: fields.text("title"),
        summary: fields.text("summary"),
        minutes: 0,
        stage: fields.word("stage"),
        scope: fields.words("scope", 1),
        grade: fields.word("grade"),
        order: fields.whole("order", 1..=999),
        checked: fields.date("checked"),
        exercises: fields.pointers("exercises", Target::Exercise),
        pictures: if fields.has("pictures") { fields.tables("pictures", credit) } else { Vec::new() },
        claims: Vec::new(),
        quiz: Vec::new(),
        body: Document::default(),
    }
}

fn credit(fields: &mut Fields) -> PictureCredit {
    PictureCredit { file: fields.name("file"), by: fields.name("by"), licence: fields.name("licence") }
}

/// Reads a page.
pub fn page(mut sheet: Sheet, text: &str) -> Draft<Page> {
    let parts = Parts::of(text, &mut sheet);
    let mut page = read_toml(&mut sheet, parts.front, parts.front_line, |fields| Page {
        id: fields.id("id"),
        title: fields.text("title"),
        body: Document::default(),
    });
    page.body = parts.document(&mut sheet);
    Draft { sheet, value: page }
}

/// The two parts of a text file and the lines they begin on.
struct Parts<'a> {
    front: &'a str,
    front_line: u32,
    body: &'a str,
    body_line: u32,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str, sheet: &mut Sheet) -> Self {
        let parts = Self::split(text);
        if parts.is_none() && sheet.is_sound("") {
            let advice = "Begin the file with a line +++, the keys (id, title, …), and a second line +++.";
            sheet.unreadable_on(1, "", "The front matter is missing or has no end.", advice);
        }
        parts.unwrap_or(Self { front: "", front_line: 1, body: text, body_line: 1 })
    }

    fn split(text: &'a str) -> Option<Self> {
        let mut lines = text.split_inclusive('\n');
        let first = lines.next().filter(|line| line.trim_end() == "+++")?;
        let (mut end, mut count) = (first.len(), 0);
        let fence = lines.find(|line| {
            let is_fence = line.trim_end() == "+++";
            if !is_fence {
                end += line.len();
                count += 1;
            }
            is_fence
        })?;
        let front = text.get(first.len()..end)?;
        let body = text.get(end + fence.len()..)?;
        Some(Self { front, front_line: 2, body, body_line: count + 3 })
    }

    fn document(&self, sheet: &mut Sheet) -> Document {
        read_markdown(sheet, self.body, self.body_line)
    }
}

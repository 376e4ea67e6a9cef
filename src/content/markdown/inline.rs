//! What stands in a row: words, bold, links, markers of claims, pictures.
//!
//! Invariant: a link leads to a place inside Geste or is a problem; Geste opens no connection.

use pulldown_cmark::CowStr;
use pulldown_cmark::Event;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use super::super::document::Block;
use super::super::read::sheet::Target;
use super::blocks::Reader;
use super::run::Picture;
use super::run::Run;
use super::run::Style;

/// Whether an event stands in a row of text.
pub fn is_inline(event: &Event) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(tag) => matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image),
        Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

/// How deep in bold and italics the reading stands, and in which link.
#[derive(Default)]
struct Styles {
    strong: u32,
    emphasis: u32,
    link: Option<String>,
}

impl Styles {
    fn now(&self) -> Style {
        match &self.link {
            Some(target) => Style::Link { target: target.clone() },
            None => Style::Text { strong: self.strong > 0, emphasis: self.emphasis > 0 },
        }
    }
}

impl Reader<'_> {
    /// Reads everything up to the next block or the end of the part.
    pub fn run(&mut self) -> Run {
        let mut run = Run::default();
        let mut styles = Styles::default();
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            let line = self.lines.at(range.start);
            match event {
                Event::Text(text) => run.push(&text, styles.now(), line),
                Event::SoftBreak | Event::HardBreak => run.push(" ", styles.now(), line),
                Event::Start(Tag::Strong) => styles.strong += 1,
                Event::End(TagEnd::Strong) => styles.strong = styles.strong.saturating_sub(1),
                Event::Start(Tag::Emphasis) => styles.emphasis += 1,
                Event::End(TagEnd::Emphasis) => styles.emphasis = styles.emphasis.saturating_sub(1),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    self.follow(&dest_url, line);
                    styles.link = Some(dest_url.into_string());
                }
                Event::End(TagEnd::Link) => styles.link = None,
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    run.pictures.push(self.picture(&dest_url, &title, line));
                }
                Event::FootnoteReference(id) => self.marker(&mut run, id, line),
                Event::Code(text) => {
                    let message = format!("`{text}` is set as code, which is not shown.");
                    self.refuse(line, message, "Take away the backticks.");
                }
                Event::InlineHtml(_) => {
                    self.refuse(
                        line,
                        "HTML is not shown.",
                        "Write it in Markdown, or take it out; comments too.",
                    );
                }
                _ => self.refuse(line, "This part is not understood.", "Write it as plain text."),
            }
        }
        run
    }

    fn marker(&mut self, run: &mut Run, id: CowStr, line: u32) {
        let id = id.into_string();
        self.point(line, Target::Claim(id.clone()));
        run.push("", Style::Claim { id }, line);
    }

    /// Remembers where a link leads.
    fn follow(&mut self, link: &str, line: u32) {
        let target = match link.split_once(':') {
            Some(("article", id)) => Some(Target::Article(id.to_owned())),
            Some(("exercise", id)) => Some(Target::Exercise(id.to_owned())),
            None if ["help", "ring"].contains(&link) => return,
            None => link.strip_prefix('#').map(|heading| Target::Heading(heading.to_owned())),
            Some(_) => None,
        };
        if let Some(target) = target {
            return self.point(line, target);
        }
        let advice = if link.contains("//") || link.starts_with("www.") || link.starts_with("mailto:") {
            "Geste opens no connection. Name the work in words, or cite it with a claim."
        } else {
            "A link leads to article:ID, exercise:ID, help, ring or #heading."
        };
        self.refuse(line, format!("The link “{link}” leads out of Geste."), advice);
    }

    /// Reads a picture; its start has just been taken.
    fn picture(&mut self, source: &str, title: &str, line: u32) -> Picture {
        let mut alt = String::new();
        let mut open = 1_u32;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some((Event::Text(text), _)) => alt.push_str(&text),
                Some((Event::SoftBreak, _)) => alt.push(' '),
                Some(_) => {}
                None => break,
            }
        }
        if alt.trim().is_empty() {
            let advice = "Describe it in the square brackets for someone who cannot see it.";
            self.refuse(line, "This picture has no description.", advice);
        }
        self.point(line, Target::Picture(source.to_owned()));
        Picture { source: source.to_owned(), alt: alt.trim().to_owned(), caption: title.to_owned(), line }
    }

    /// The block for a picture that stands alone.
    pub fn image(&mut self, picture: Picture) -> Block {
        let caption = self.number(&Run::plain(&picture.caption, picture.line));
        Block::Image { source: picture.source, alt: picture.alt, caption }
    }

    /// Pictures are only shown in a paragraph of their own.
    pub fn refuse_pictures(&mut self, pictures: &[Picture]) {
        for picture in pictures {
            let message = format!("The picture “{}” stands in a line of text.", picture.source);
            self.refuse(picture.line, message, "Give it a paragraph of its own.");
        }
    }

    fn point(&mut self, line: u32, target: Target) {
        let path = format!("body.pointer[{}]", self.pointers);
        self.pointers += 1;
        self.sheet.place(&path, line);
        self.sheet.mentions.push((path, target));
    }
}

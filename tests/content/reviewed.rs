//! Words of safety that were reviewed as they stand: help, who asks first, intended use, stop levels.
//!
//! Invariant: `reviewed.txt` holds them as the safety review wrote them (its parts 2.3, 2.4, 2.5 and 4.1).
//! What Geste says is the same, word for word; only what a person fills in, in square brackets there,
//! is a field or a link here.

use std::path::Path;

use geste::content::HelpPage;
use geste::content::Library;
use geste::content::Urgency;
use geste::content::load::load_folder;
use geste::strings;

/// The reviewed words, in parts that begin with `## `.
const REVIEWED: &str = include_str!("reviewed.txt");

fn reviewed(part: &str) -> Vec<&'static str> {
    let of_part = REVIEWED.split("## ").find_map(|text| text.strip_prefix(part)).expect("the part is there");
    of_part.lines().filter(|line| !line.is_empty()).collect()
}

fn library() -> Library {
    load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library
}

/// The help page as the review wrote it down.
fn as_reviewed(help: &HelpPage) -> Vec<String> {
    let mut lines = vec![help.title.clone(), help.intro.clone()];
    for group in &help.groups {
        match group.urgency {
            Urgency::Now => {
                lines.push(format!(
                    "{}: [your number] — no voice? [your text or relay number; set it up today]",
                    group.title
                ));
            }
            Urgency::Today | Urgency::ThisWeek => lines.push(group.title.clone()),
            Urgency::WhileYouWait => {
                lines.push(format!("{}: {}", group.title, lower(&group.items.join(" "))));
                continue;
            }
            Urgency::NotAnEmergency => {
                let items: Vec<String> =
                    group.items.iter().map(|item| lower(item.trim_end_matches('.'))).collect();
                lines.push(format!("{}: {}.", group.title, items.join("; ")));
                continue;
            }
        }
        lines.extend(group.items.iter().map(|item| match item.as_str() {
            crisis @ "You might end your life, or you are not safe." => format!("- {crisis} [Crisis page]"),
            item => format!("- {item}"),
        }));
    }
    lines
}

/// With a small letter at its beginning.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[test]
fn the_help_page_says_what_was_reviewed_word_for_word() {
    let help = library().help.expect("there is a help page");
    assert_eq!(as_reviewed(&help), reviewed("help"));
    let now = help.groups.iter().find(|group| group.urgency == Urgency::Now).expect("the first group");
    assert_eq!(now.note.as_deref(), Some("No voice? Use your text or relay number. Set it up today."));
}

#[test]
fn who_asks_first_is_said_word_for_word() {
    let ask = library().help.expect("there is a help page").ask_first;
    assert_eq!(ask.title, "Please ask a clinician before you use the practice part");
    let numbered = (1..).zip(&ask.items).map(|(number, item)| format!("{number}. {item}"));
    let said: Vec<String> = std::iter::once(ask.intro.clone()).chain(numbered).collect();
    assert_eq!(said, reviewed("ask first"));
}

#[test]
fn the_instructions_state_the_intended_use_word_for_word() {
    let library = library();
    let page = library.page("instructions-for-use").expect("there are instructions");
    let sentences: Vec<String> = page.body.all_sentences().map(geste::content::Sentence::plain).collect();
    let text = sentences.join(" ").replace('’', "'");
    for paragraph in reviewed("intended use") {
        assert!(text.contains(paragraph), "not in the instructions as it stands: {paragraph}");
    }
}

#[test]
fn each_stop_level_says_the_reviewed_words() {
    let t = strings::english();
    assert_eq!([t.stopped_call(), t.stopped_rest()], reviewed("stop levels")[..]);
}

#[test]
fn the_text_on_psychedelics_opens_with_the_reviewed_words() {
    let library = library();
    let article = library.article("psychedelics-and-neurophysiological-recovery").expect("it is there");
    let summary = article.body.blocks.first().expect("it has a summary").sentences();
    let text = summary.into_iter().map(geste::content::Sentence::plain).collect::<Vec<_>>().join(" ");
    assert!(text.starts_with(reviewed("first screen")[0]), "{text}");
}

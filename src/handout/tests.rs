//! Hand-outs of the bundled exercises: nothing is lost, nothing lies over something else.
//!
//! Invariant: every exercise of the library is tried, at every amount.

use jiff::civil::date;

use super::face::width;
use super::page::HEIGHT;
use super::page::Mark;
use super::page::WIDTH;
use super::*;
use crate::bundle;
use crate::strings;

fn sheet(ids: &[(&str, &str)]) -> Handout {
    let library = bundle::library();
    let subjects: Vec<Subject<'_>> = ids
        .iter()
        .map(|(id, dose)| {
            let exercise = library.exercise(id).unwrap();
            Subject { exercise, dose: exercise.dose(dose).unwrap(), days: None }
        })
        .collect();
    handout(&subjects, "My exercises", as_drawn(), date(2026, 11, 23), &strings::english())
}

fn as_drawn() -> Pictures<'static> {
    Pictures { poses: bundle::poses(), flips: &|_, _| false }
}

#[test]
fn a_sheet_for_the_other_side_shows_the_other_side() {
    let library = bundle::library();
    let exercise = library.exercise("turn-away").unwrap();
    let subject = [Subject { exercise, dose: exercise.dose("default").unwrap(), days: None }];
    let print = |pictures| {
        let sheet = handout(&subject, "", pictures, date(2026, 11, 23), &strings::english());
        svg(&pages(&sheet)[0], &sheet.title, "en")
    };
    let other = Pictures { flips: &|_, _| true, ..as_drawn() };
    assert_ne!(print(as_drawn()), print(other));
}

fn words(pages: &[Page]) -> String {
    let marks = pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.marks);
    let runs = marks.filter_map(|mark| match mark {
        Mark::Text { runs, .. } => Some(runs),
        _ => None,
    });
    runs.flatten().map(|run| format!("{} ", run.text.trim())).collect()
}

fn bounds(mark: &Mark) -> [f32; 4] {
    match mark {
        Mark::Text { x, y, size, runs } => {
            let last = runs.last().unwrap();
            let right = x + last.x + width(last.text.trim_end(), last.cut, *size);
            [*x, y - size * 0.8, right, y + size * 0.25]
        }
        Mark::Rule { x, y, width, .. } => [*x, *y, x + width, *y],
        Mark::Frame { x, y, width, height, .. } => [*x, *y, x + width, y + height],
        Mark::Figure { x, y, side, .. } => [*x, *y, x + side, y + side],
    }
}

#[test]
fn every_exercise_at_every_amount_fits_its_pages_and_loses_no_word() {
    for exercise in &bundle::library().exercises {
        for dose in &exercise.doses {
            let sheet = sheet(&[(&exercise.id, &dose.id)]);
            let pages = pages(&sheet);
            assert!((1..=3).contains(&pages.len()), "{}: {} pages", exercise.id, pages.len());
            assert!(pdf(&pages, &sheet.title, "en").is_ok(), "{}", exercise.id);
            let set = words(&pages);
            for word in exercise.handout.split_whitespace() {
                assert!(set.contains(word), "{}: {word} is gone", exercise.id);
            }
            let marks = pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.marks);
            for mark in marks {
                let [left, top, right, bottom] = bounds(mark);
                let inside = left >= 41.0 && top >= 41.0 && right <= WIDTH - 41.0 && bottom <= HEIGHT - 30.0;
                assert!(inside, "{}: {mark:?} leaves the page", exercise.id);
                if let Mark::Text { size, .. } = mark {
                    assert!(*size >= 14.0, "{}: smaller than 14 pt", exercise.id);
                }
            }
        }
    }
}

#[test]
fn no_words_lie_over_other_words() {
    for ids in [
        &[("six-breaths", "default")][..],
        &[("six-breaths", "default"), ("face-touch-map", "default"), ("turn-away", "default")],
    ] {
        for page in pages(&sheet(ids)) {
            let texts: Vec<[f32; 4]> = page
                .pieces
                .iter()
                .flat_map(|piece| &piece.marks)
                .filter(|mark| matches!(mark, Mark::Text { .. }))
                .map(bounds)
                .collect();
            for (at, a) in texts.iter().enumerate() {
                for b in &texts[at + 1..] {
                    let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] + 4.0 || b[3] <= a[1] + 4.0;
                    assert!(apart, "{a:?} over {b:?}");
                }
            }
        }
    }
}

#[test]
fn the_pdf_is_tagged_and_the_same_every_time() {
    let sheet = sheet(&[("turn-away", "default")]);
    let pages = pages(&sheet);
    let file = pdf(&pages, &sheet.title, "en").unwrap();
    assert_eq!(file, pdf(&pages, &sheet.title, "en").unwrap());
    let text = String::from_utf8_lossy(&file);
    assert!(text.starts_with("%PDF-1."));
    for sign in ["/StructTreeRoot", "/Lang", "/Figure", "/H1", "/Alt", "/Title"] {
        assert!(text.contains(sign), "{sign} is missing");
    }
}

#[test]
fn the_svg_holds_the_words_and_names_its_pictures() {
    let sheet = sheet(&[("turn-away", "default"), ("six-breaths", "gentle")]);
    let pages = pages(&sheet);
    let file: String = pages.iter().map(|page| svg(page, &sheet.title, "en")).collect();
    assert!(file.contains("<title>My exercises</title>"));
    assert_eq!(file.matches("role=\"img\"").count(), 2);
    assert_eq!(file.matches("<g").count(), file.matches("</g>").count());
    assert!(!file.contains("NaN") && !file.contains("inf "));
}

/// A plan of these exercises on these days.
fn planned(items: &[(&str, &str, &[u8])]) -> Handout {
    let library = bundle::library();
    let subject = |(id, dose, days): &(&str, &str, &'static [u8])| {
        let exercise = library.exercise(id).unwrap();
        Subject { exercise, dose: exercise.dose(dose).unwrap(), days: Some(*days) }
    };
    let items: Vec<(&str, &str, &'static [u8])> = items
        .iter()
        .map(|(id, dose, days)| (*id, *dose, &*Box::leak(days.to_vec().into_boxed_slice())))
        .collect();
    let subjects: Vec<Subject<'_>> = items.iter().map(subject).collect();
    plan(&subjects, as_drawn(), date(2026, 11, 23), &strings::english())
}

#[test]
fn a_plan_says_each_exercise_its_amount_and_its_days_and_leaves_room_for_notes() {
    let sheet = planned(&[("six-breaths", "three-minutes", &[]), ("turn-away", "gentle", &[1, 3, 5])]);
    let pages = pages(&sheet);
    let said = words(&pages);
    for part in [
        "My plan",
        "1 Six breaths a minute",
        "12 breaths · 3 min",
        "On any day",
        "On Monday, Wednesday, Friday",
        "Notes",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert!(said.contains("In place of that amount: 12 breaths"), "the words tell the usual amount: {said}");
    let boxes = |letter: &str| said.matches(&format!(" {letter} ")).count();
    assert_eq!((boxes("W"), boxes("T")), (2, 2), "only the chosen days have a box: {said}");
    let lines = pages.iter().flat_map(|page| &page.pieces).flat_map(|piece| &piece.marks);
    let thin = lines.filter(|mark| matches!(mark, Mark::Rule { thick, .. } if *thick < 1.0)).count();
    assert_eq!(thin, 4, "blank lines to write on");
}

#[test]
fn a_plan_of_one_exercise_is_a_plan_and_a_long_one_takes_more_pages_with_nothing_cut() {
    let one = planned(&[("kind-minute", "default", &[7])]);
    assert!(words(&pages(&one)).contains("On Sunday"));
    let library = bundle::library();
    let all: Vec<(&str, &str, &[u8])> =
        library.exercises.iter().map(|e| (e.id.as_str(), e.doses[0].id.as_str(), &[2_u8][..])).collect();
    let sheet = planned(&all);
    let pages = pages(&sheet);
    for page in &pages {
        for mark in page.pieces.iter().flat_map(|piece| &piece.marks) {
            let [left, top, right, bottom] = bounds(mark);
            assert!(left >= 0.0 && top >= 0.0 && right <= WIDTH + 0.5 && bottom <= HEIGHT + 0.5);
        }
    }
    let said = words(&pages);
    assert!(
        sheet.items.iter().all(|item| item.boxes == [2]) && said.matches("On Tuesday").count() == all.len()
    );
}

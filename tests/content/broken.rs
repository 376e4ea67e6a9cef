//! The bundled content with one piece broken: the checks that guard it really say no.
//!
//! Invariant: each row breaks one kind of thing in one file of a copy and names words of the error it is owed.
//! All are broken in one copy, each in a file of its own, so that no row can be excused by another.

use std::collections::BTreeSet;
use std::fs;

use geste::content::load::load_folder;

use super::readme::copy_of_content;
use super::text_of;

/// A piece of one file, what it is broken into wherever it stands, and words of the error.
struct Broken {
    file: &'static str,
    piece: &'static str,
    into: &'static str,
    said: &'static str,
}

const fn broken(file: &'static str, piece: &'static str, into: &'static str, said: &'static str) -> Broken {
    Broken { file, piece, into, said }
}

/// A paragraph of `first-weeks`, said again in another text.
const SAID_ALREADY: &str = "\nYou may hear a longer name as well, such as cervical dystonia for the neck. Ask your \
    clinic to write the exact name down. It decides which texts and which practice fit you.\n\n## ";

/// A sentence that nobody reads when tired.
const HARD_SUMMARY: &str = "> [!IMPORTANT]\n> Multidisciplinary neurorehabilitation necessitates individualised \
    characterisation of heterogeneous manifestations, notwithstanding considerable methodological uncertainties.\n";

const LONG_SUMMARY: &str = "> [!IMPORTANT]\n> We can go on. And on. And so on. We can go on. And on. And so on. \
    We can go on. And on. And so on. We can go on. And on. And so on. We can go on. And on. And so on.\n";

const PICTURE: &str = "\n![A line](line.png \"A line\")\n\n## ";

const ROWS: [Broken; 25] = [
    broken("en/articles/plasticity/claims.toml", "\ngrade = ", "\ngrdae = ", "The key “grade” is missing"),
    broken(
        "en/articles/plasticity-limits/claims.toml",
        "\nas_of = ",
        "\nasof = ",
        "The key “as_of” is missing",
    ),
    broken("en/articles/pain-in-dystonia/claims.toml", "refs = [\"", "refs = [\"NOBODY99\", \"", "NOBODY99"),
    broken(
        "en/articles/neck-physiotherapy/claims.toml",
        "\nsource_mark = \"V\"",
        "\nsource_mark = \"M\"",
        "mark M",
    ),
    broken(
        "en/articles/when-it-changes/claims.toml",
        "\nsource_mark = \"V\"",
        "\nsource_mark = \"Vp\"",
        "mark Vp",
    ),
    broken("en/articles/first-weeks/article.md", "[^outlook]", "[^outlok]", "outlok"),
    broken("en/articles/stress-and-breath/article.md", "\n## ", SAID_ALREADY, "is like the text"),
    broken(
        "en/articles/sensory-tricks/article.md",
        " the ",
        " the multidimensionally operationalised neuropsychopharmacological ",
        "The article has reading grade",
    ),
    broken(
        "en/articles/work-driving-travel/article.md",
        "> [!IMPORTANT]\n",
        HARD_SUMMARY,
        "The summary has reading grade",
    ),
    broken("en/articles/family-and-friends/article.md", "> [!IMPORTANT]\n", LONG_SUMMARY, "120 are allowed"),
    broken(
        "en/articles/medicines-map/article.md",
        "Calms signals",
        "Takes 25 mg and calms signals",
        "“25 mg”",
    ),
    broken("en/articles/judging-a-promise/article.md", "\n## ", "\nIt is a miracle.\n\n## ", "“miracle”"),
    broken(
        "en/articles/plasticity/article.md",
        "\n## ",
        "\nThe result is guaranteed.\n\n## ",
        "“guaranteed”",
    ),
    broken("en/articles/reading-evidence/article.md", "\n## ", PICTURE, "licence"),
    broken("en/articles/plasticity/quiz.toml", "\nclaim = \"", "\nclaim = \"no-", "no-"),
    broken("en/exercises/soft-blink.toml", "\nstop = [", "\nstops = [", "The key “stop” is missing"),
    broken(
        "en/exercises/slow-jaw.toml",
        "\n[evidence]\ngrade = ",
        "\n[evidence]\ngrades = ",
        "The key “grade” is missing",
    ),
    broken("en/exercises/six-breaths.toml", "\norigin = ", "\norigins = ", "The key “origin” is missing"),
    broken("en/exercises/steady-gaze.toml", "length = \"2:40\"", "length = \"2:20\"", "its steps take 2:40"),
    broken("en/exercises/belly-hands.toml", "purpose = \"", "purpose = \"You failed. ", "“failed”"),
    broken("en/exercises/wind-down.toml", "purpose = \"", "purpose = \"Keep your streak. ", "“streak”"),
    broken("en/sessions/hard-day.toml", "minutes = 8", "minutes = 9", "The parts last 8:00"),
    broken("en/paths/neck-first-weeks.toml", "articles = [\"", "articles = [\"no-", "no-what-dystonia-is"),
    broken("en/safety.toml", "\nwords = \"I have", "\nwords = \"I live with", "not on the help page"),
    broken("en/glossary.toml", "word = \"adductor type\"", "word = \"abductor type\"", "already on line"),
];

#[test]
fn each_broken_piece_of_the_bundled_content_is_named_with_its_file() {
    let files: BTreeSet<&str> = ROWS.iter().map(|row| row.file).collect();
    assert_eq!(files.len(), ROWS.len(), "each row has a file of its own");
    let folder = copy_of_content();
    for row in &ROWS {
        let file = folder.path().join(row.file);
        let text = text_of(&file);
        assert!(text.contains(row.piece), "{} has no {:?}", row.file, row.piece);
        fs::write(&file, text.replace(row.piece, row.into)).expect("a file can be written");
    }
    let picture = folder.path().join("en/articles/reading-evidence/line.png");
    fs::write(picture, b"not looked into").expect("a file can be written");
    let problems = load_folder(folder.path(), None).problems;
    for row in &ROWS {
        // A picture's problem is told at the picture, any other at the file that was broken.
        let folder = row.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let of_row = problems.iter().filter(|p| p.is_error() && p.file.starts_with(folder));
        let told: Vec<String> = of_row.map(ToString::to_string).collect();
        assert!(
            told.iter().any(|error| error.contains(row.said)),
            "{} was broken and no error says “{}”: {told:#?}",
            row.file,
            row.said
        );
    }
}

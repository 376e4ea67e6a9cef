//! A small valid content folder for tests, and ways to break it.
//!
//! Invariant: unchanged, it has no problems at all; see the first test of [`super::load`].

use super::load::load_files;
use super::problem::Problem;
use super::read::Files;

pub const EXERCISE: &str = "en/exercises/six-breaths.toml";
pub const ARTICLE: &str = "en/articles/what-it-is/article.md";
pub const CLAIMS: &str = "en/articles/what-it-is/claims.toml";
pub const PICTURE: &str = "en/articles/what-it-is/brain.png";
pub const PAGE: &str = "en/pages/about.md";
pub const REFERENCES: &str = "references.toml";
pub const GLOSSARY: &str = "en/glossary.toml";
pub const SAFETY: &str = "en/safety.toml";

/// Every file of the folder.
pub fn files() -> Files {
    let article =
        ARTICLE_TEXT.replace("FILL", &"Some people notice this early and others later. ".repeat(80));
    let texts = [
        (EXERCISE, EXERCISE_TEXT),
        (ARTICLE, article.as_str()),
        (CLAIMS, CLAIMS_TEXT),
        (PICTURE, "not looked into"),
        (PAGE, PAGE_TEXT),
        (REFERENCES, REFERENCES_TEXT),
        (GLOSSARY, GLOSSARY_TEXT),
        (SAFETY, SAFETY_TEXT),
    ];
    texts.into_iter().map(|(file, text)| (file.to_owned(), Ok(text.as_bytes().to_vec()))).collect()
}

/// The text of one file of the folder.
pub fn text(file: &str) -> String {
    let bytes = files().remove(file).and_then(Result::ok).expect("the sample has this file");
    String::from_utf8(bytes).expect("the sample is text")
}

/// What is wrong when one piece of one file is written differently.
pub fn problems_when(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let text = text(file);
    assert!(text.contains(from), "{file} has no {from:?}");
    problems_with(file, &text.replacen(from, to, 1))
}

/// What is wrong when one file has another text.
pub fn problems_with(file: &str, text: &str) -> Vec<Problem> {
    let mut files = files();
    files.insert(file.to_owned(), Ok(text.as_bytes().to_vec()));
    load_files(files, None).problems
}

/// Asserts that the change leads to exactly one problem, on the line of the change, with these words
/// in its message and in its advice.
#[track_caller]
pub fn assert_one_problem(file: &str, from: &str, to: &str, message: &str, advice: &str) {
    let problems = problems_when(file, from, to);
    let [problem] = problems.as_slice() else { panic!("not one problem but {problems:#?}") };
    let before = text(file).split(from).next().map_or(0, |text| text.matches('\n').count());
    let offset = to.len() - to.trim_start_matches('\n').len();
    assert_eq!((problem.file.as_str(), problem.line as usize), (file, before + offset + 1), "{problem}");
    assert!(problem.message.contains(message), "{problem}");
    assert!(problem.advice.contains(advice), "{problem}");
}

const EXERCISE_TEXT: &str = r#"id = "six-breaths"
code = "M4"
title = "Six breaths a minute"
pillar = "M"
stages = ["map"]
regions = ["all"]
types = ["ALL"]
locks = []
positions = ["sitting"]
props = []
purpose = "A slow breath may calm the body."
setup = "Sit where your back is held."
stop = ["you feel light-headed"]
forward_rule = "Two more breaths."
back_rule = "Fewer breaths."
feel = "Warm hands, or nothing."
mistakes = ["Breathing too deep."]
easier = "Lie down."
harder = "Sit without a back."
handout = "Breathe in for four and out for six."

[pacer]
kind = "breath"
rate = 6.0
min_rate = 4.5
max_rate = 10

[evidence]
grade = "C"
summary = "A trial with 58 healthy people saw a small change."
refs = ["STEFFEN17"]
as_of = 2026-11-23
review_by = 2028-11-23

[[steps]]
id = "settle"
kind = "prepare"
cue = "Settle"
say = "Settle. Feel the chair."
seconds = 30

[[steps]]
id = "in"
kind = "breathe-in"
cue = "Breathe in"
say = "In, soft and small."
seconds = 4

[[steps]]
id = "out"
kind = "breathe-out"
cue = "Breathe out"
say = "Out, slowly."
seconds = 6
jitter = 1

[[steps]]
id = "look"
kind = "cue"
cue = "Look {choice}"
say = "{choice}. Look there."
detail = "Only the eyes."
seconds = 10
ask = { text = "How was it?", answers = ["Easier", "The same", "Harder"] }

[steps.choices]
order = "shuffled"
items = [{ name = "left" }, { name = "right", weight = 2 }]

[[doses]]
id = "gentle"
label = "6 breaths"
length = "1:30"
origin = "D"
plan = [{ steps = ["settle"] }, { steps = ["in", "out"], times = 6, count = "Breath" }]

[[doses]]
id = "default"
label = "24 breaths"
length = "4:50"
origin = "X"
origin_refs = ["STEFFEN17"]
plan = [
  { steps = ["settle"] },
  { steps = ["in", "out"], times = 24 },
  { steps = ["settle"], seconds = { settle = 20 } },
]

[[doses]]
id = "demanding"
label = "36 breaths and a look"
length = "6:10"
origin = "D"
with_therapist = true
plan = [{ steps = ["in", "out"], times = 36 }, { steps = ["look"] }]
"#;

const ARTICLE_TEXT: &str = r#"+++
id = "what-it-is"
title = "What dystonia is"
summary = "A first look."
stage = "map"
scope = ["ALL"]
grade = "B"
order = 1
checked = 2026-11-23
exercises = ["six-breaths"]
+++
> [!IMPORTANT]
> Dystonia pulls the body out of its **easy middle**. It is real.

## What is it?

It is a movement disorder.[^f1-definition] Try [six breaths](exercise:six-breaths),
read [this again](article:what-it-is), or see [when to get help](help).

FILL

![A brain with two bright spots](brain.png "Two places that work together.")

### And then?

1. Look at [the start](#what-is-it).
2. Go on.

| a | table |
| --- | --- |
| of | words |

---

> [!TIP]
> Rest now.
"#;

const CLAIMS_TEXT: &str = r#"[[claims]]
id = "f1-definition"
text = "Dystonia is a movement disorder."
grade = "B"
population = "people with dystonia"
refs = ["ALB13"]
as_of = 2026-11-23
review_by = 2028-11-23
scope = ["ALL"]
source_mark = "V"
"#;

const PAGE_TEXT: &str = r#"+++
id = "about"
title = "About Geste"
+++
Geste does not choose or change treatment. See [when to get help](help).
"#;

const REFERENCES_TEXT: &str = r#"[[references]]
key = "ALB13"
authors = "Albanese A et al."
year = "2013"
title = "Phenomenology of dystonia"
venue = "Mov Disord 28"
doi = "10.1002/mds.25475"
mark = "V"
verified = "abstract"

[[references]]
key = "STEFFEN17"
authors = "Steffen P et al."
year = "2017"
title = "Resonance breathing"
venue = "Front Public Health 5"
mark = "V2"
verified = "abstract"

[[references]]
key = "OLD99"
authors = "Old O"
year = "1999"
title = "From memory"
venue = "A book"
mark = "M"
verified = "nothing"
"#;

const GLOSSARY_TEXT: &str = r#"[[entries]]
word = "geste"
also = ["sensory trick"]
meaning = "A light touch that eases the pull for a while."

[[entries]]
word = "tremor"
meaning = "A shake in a steady beat."
"#;

const SAFETY_TEXT: &str = r#"title = "When to get help"
intro = "Read the first block first."
as_of = 2026-11-23
review_by = 2027-05-23
red_flags = ["numbness or weakness"]
refs = ["ALB13"]

[[groups]]
urgency = "now"
title = "Call the emergency number now"
items = ["You cannot breathe well."]

[ask_first]
title = "Please ask a clinician first if"
intro = "Some bodies need a look before practice."
items = ["Your neck was operated on."]
"#;

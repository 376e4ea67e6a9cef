//! The texts of the sample folder.
//!
//! Invariant: each is valid together with the others; see [`super`].

pub const EXERCISE_TEXT: &str = r#"id = "six-breaths"
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
no_figure = "Only the breath is followed."

[[steps]]
id = "in"
kind = "breathe-in"
cue = "Breathe in"
say = "In, soft and small."
seconds = 4
no_figure = "The breath is drawn."

[[steps]]
id = "out"
kind = "breathe-out"
cue = "Breathe out"
say = "Out, slowly."
seconds = 6
jitter = 1
no_figure = "The breath is drawn."

[[steps]]
id = "look"
kind = "cue"
cue = "Look {choice}"
say = "{choice}. Look there."
detail = "Only the eyes."
seconds = 10
frames = [{ pose = "middle", ease = 1, caption = "Look there" }]
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

pub const ARTICLE_TEXT: &str = r#"+++
id = "what-it-is"
title = "What dystonia is"
summary = "A first look."
stage = "map"
scope = ["ALL"]
grade = "B"
order = 1
checked = 2026-11-23
exercises = ["six-breaths"]
pictures = [{ file = "brain.png", by = "Geste", licence = "CC BY-SA 4.0" }]
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

pub const CLAIMS_TEXT: &str = r#"[[claims]]
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

pub const PAGE_TEXT: &str = r#"+++
id = "about"
title = "About Geste"
+++
Geste does not choose or change treatment. See [when to get help](help).
"#;

pub const REFERENCES_TEXT: &str = r#"[[references]]
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

pub const GLOSSARY_TEXT: &str = r#"[[entries]]
word = "geste"
also = ["sensory trick"]
meaning = "A light touch that eases the pull for a while."

[[entries]]
word = "tremor"
meaning = "A shake in a steady beat."
"#;

pub const SAFETY_TEXT: &str = r#"title = "When to get help"
intro = "Read the first block first."
as_of = 2026-11-23
review_by = 2027-05-23
red_flags = ["numbness or weakness"]
refs = ["ALB13"]

[[groups]]
urgency = "now"
title = "Call the emergency number now"
items = ["You cannot breathe well. Show this: I have dystonia. Please ask a doctor first."]

[ask_first]
title = "Please ask a clinician first if"
intro = "Some bodies need a look before practice."
items = ["Your neck was operated on."]

[card]
words = "I have dystonia. Please ask a doctor first."
boxes = ["stimulator"]
lines = ["My name"]
"#;

pub const QUIZ_TEXT: &str = r#"[[questions]]
id = "first"
text = "What is dystonia?"
answers = [{ text = "A movement disorder", right = true }, { text = "A habit" }]
explanation = "It is a movement disorder."
claim = "f1-definition"

[[questions]]
id = "second"
text = "Is it real?"
answers = [{ text = "Yes", right = true }, { text = "No" }]
explanation = "It is."
claim = "f1-definition"

[[questions]]
id = "third"
text = "How sure is that?"
answers = [{ text = "Fairly", right = true }, { text = "Not at all" }]
explanation = "Experts agree."
claim = "f1-definition"

[[questions]]
id = "fourth"
text = "Whom is it about?"
answers = [{ text = "People with dystonia", right = true }, { text = "Mice" }]
explanation = "People."
claim = "f1-definition"
"#;

pub const SESSION_TEXT: &str = r#"id = "short"
title = "Three minutes"
summary = "A short one."
minutes = 6
regions = ["all"]
audience = "person"
items = [{ exercise = "six-breaths", dose = "default" }, { trick = true, seconds = 60 }]
"#;

pub const PATH_TEXT: &str = r#"id = "start"
title = "A start"
summary = "One week."
audience = "person"
regions = ["all"]
types = ["ALL"]
before = "Nothing is needed."

[[weeks]]
title = "Week 1"
stage = "map"
aim = "Look around."
articles = ["what-it-is"]
exercises = [{ exercise = "six-breaths", dose = "gentle", days = 3 }]
session = "short"
"#;

pub const TRICKS_TEXT: &str = r#"intro = "Some people find a light touch that eases."
caution = "Touch lightly."
refs = ["ALB13"]
as_of = 2026-11-23
review_by = 2028-11-23

[[regions]]
region = "neck"
title = "Neck"
tricks = [{ name = "A finger on the cheek", how = "Rest it there.", pose = "trick" }]
"#;

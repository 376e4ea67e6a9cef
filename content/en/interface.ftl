### Every sentence of the interface, in English.
### Plain, second person, short; no guilt, no promise. `(String)` and `(Number)` say what a value is.

language-name = English

## The window and the rooms

# $screen (String) - the screen's name
window-title = { $screen } – Geste
rail-name = Rooms
room-today = Today
room-practise = Practise
room-read = Read
room-progress = Progress
room-help = Help
room-settings = Settings
missing-title = This page is not here
missing-text = What you asked for is not in the content in use. Nothing is lost.
back-to-today = Back to Today
back = Back
close = Close
ok = OK
on = on
off = off
open = Open
read = Read
start = Start
# $length (String) - such as "4 min"
start-length = Start · { $length }
key-space = Space
key-enter = Enter
key-space-or-pedal = Space or pedal

## Times and dates

# $count (Number) - whole minutes
minutes-short = { $count } min
# $count (Number) - whole seconds
seconds-short = { $count } s
# $minutes (Number) - whole minutes
# $seconds (Number) - whole seconds
minutes-seconds-short = { $minutes } min { $seconds } s
# $least (Number) - whole minutes
# $most (Number) - whole minutes
minutes-from-to = { $least }–{ $most } min
# $count (Number) - whole seconds
unit-seconds = { $count ->
    [one] second
   *[other] seconds
}
unit-minutes = minutes
unit-milliseconds = ms
of-ten = of 10
# $value (Number) - percent
percent = { $value } %
# $weekday (String) - the day's name
# $day (Number) - day of the month
# $month (String) - the month's name
day-long = { $weekday } { $day } { $month }
# $day (Number) - day of the month
# $month (String) - the month's name
# $year (String) - the year in digits
date-long = { $day } { $month } { $year }
# $day (String) - a day in words
# $time (String) - a time of day
day-time = { $day }, { $time }
# $date (String) - a date in words
as-of = as of { $date }
may-be-out-of-date = may be out of date
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## Words of the content

pillar-mindfulness = Mindfulness
pillar-awakening = Awakening nerves
pillar-plasticity = neuroPlasticity
pillar-self-compassion = Self-compassion
stage-map = Map
stage-map-under = find out
stage-wake = Wake
stage-wake-under = sense, first easy repetitions
stage-weave = Weave
stage-weave-under = carry it into your day
region-all = All
region-neck = Neck
region-eyes = Eyes
region-jaw = Jaw
region-voice = Voice
region-hand = Hand
region-music = Music
region-limb = Arm or leg
region-general = Whole body
region-functional = Functional
position-sitting = Sitting
position-lying = Lying
position-reclining = Leaning back
position-standing = Standing
grade-strong = Strong
grade-moderate = Moderate
grade-limited = Limited
grade-laboratory = Laboratory only
grade-opinion = Opinion or story
grade-status = Fact or law
grade-unknown = Nobody knows
grade-contradicted = Does not hold
grade-strong-means = Several good trials in the people this is about agree.
grade-moderate-means = One good trial, or steady controlled studies, in the people this is about.
grade-limited-means = Small or uncontrolled studies, or good ones in other people.
grade-laboratory-means = Cells, animals, or reasoning. Not shown in people.
grade-opinion-means = One person’s account or an expert’s view.
grade-status-means = A fact or a law, at a place and a date. It may have changed.
grade-unknown-means = We looked and found no study. A search that finds nothing is not proof.
grade-contradicted-means = As it is worded, this does not hold.
type-all = all types
type-cervical = neck
type-blepharospasm = eyelids
type-oromandibular = jaw, mouth and tongue
type-laryngeal = voice
type-upper-limb = hand and arm
type-musician = musicians
type-lower-limb = leg and foot
type-segmental = several neighbouring parts
type-generalised = whole body
type-combined = combined and genetic
type-acquired = acquired
type-functional = functional
origin-published = This amount comes from a study in this condition.
origin-borrowed = This amount is borrowed from studies in other people.
origin-design = This amount is our own choice. No study tested it.
amount-gentle = Gentle
amount-usual = Usual
amount-full = Full
amount-short = Short

## Ask first

lock-therapist = Set up with a therapist first: have this exercise shown to you once.
lock-therapist-yes = A therapist showed me this
lock-direction = This exercise needs to know which way your pull goes. A therapist finds the direction with you; Geste never guesses it.
lock-direction-yes = My therapist set the direction with me
lock-neck = Ask a clinician first if your neck may be unstable, after neck surgery or injury, with known pressure on the cord or a nerve root, with a stimulator, with an artery problem, or with new dizziness or double sight.
lock-clinician-yes = My clinician said yes, or none of this is me
lock-falls = Have someone with you if you fell or nearly fell in the last year, cannot stand for 30 seconds, had a leg injection in the last four weeks, or break bones easily.
lock-helper-yes = A helper is here, or none of this is me
lock-swallowing = Ask a speech-language therapist first if swallowing is hard, or after a mouth, jaw, throat or neck injection in the last four weeks.
lock-voice = Ask a speech-language therapist first if you do not know which type of voice dystonia you have.
lock-eye = Ask your eye or injection clinic first after eye surgery, with an infection or glaucoma, within two days of an eyelid injection, or if the lids do not close fully.
lock-arm = Ask a therapist first if moving the arms makes your head worse.
lock-functional = With functional dystonia, practice follows other rules. Ask a therapist who knows it.
lock-clinician = You ticked a line of “Who should ask first” that matters here. Ask your clinician before this one.
lock-clinician-said-yes = My clinician said yes
ask-first-title = Please ask first
ask-first-before-start = Before you start: please ask first
ask-first-note = Your answer is kept with today’s date, on this computer only. Geste keeps no diagnosis.

## First start

onboarding-over = Geste · first start
onboarding-title = Comfort first
onboarding-under = Set what makes this screen easy for you. Skip anything; it can all change later.
onboarding-ear = Screen or ear
onboarding-ear-under = how you follow an exercise
onboarding-screen-first = Screen first
onboarding-ear-first = By ear first
onboarding-begin = Where to begin
onboarding-begin-under = a path to look at first, if you like
onboarding-begin-note = This is not kept. Geste keeps no diagnosis.
onboarding-begin-none = Not now
onboarding-use = Use these
onboarding-skip = Skip all
onboarding-preview = How it will look
onboarding-preview-title = Find the middle
onboarding-preview-text = Let the shoulders drop. There is no hurry.

## Today

today-title = Ready when you are
today-nothing = There is nothing to propose today. Practise shows everything there is.
today-why-first = A calm first practice that needs nothing
today-why-new = Not tried yet
today-why-longest-ago = Practised longest ago
today-gentle = Gentle day
today-other = Something else
today-unfinished = An unfinished practice is kept
# $title (String) - the exercise
# $done (String) - a length of time
today-unfinished-under = { $title }, { $done } done
today-ask-first = Before the first practice
today-ask-first-under = Some people should ask a clinician first. The list is short.
today-ask-first-open = See who
# $minutes (Number) - reading time
today-read-under = To read next · { $minutes } min
# $title (String) - the article
read-article = Read: { $title }
week-none = This week
# $days (Number) - days with practice
# $minutes (Number) - minutes practised
week-practised = { $days ->
    [one] One practice day
   *[other] { $days } practice days
}, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
week-under = Rest days are part of it.

## How the day is, and the practice rules

check-in-over = Optional. Your own notes, on this computer only.
check-in-title = How is it right now?
check-in-row = How is it right now?
check-in-row-under = Pull, pain, energy. Half a minute.
check-in-row-ready-under = One question. A few seconds.
check-in-row-done = You answered today. You can answer again.
check-in-answer = Answer
check-in-save = Save
check-in-not-today = Not today
check-in-leave = Leave any line empty: an empty answer is not a zero. Your own rating, not a test.
# $value (Number) - the rating given last time
check-in-last = last { $value }
check-in-new = Anything new today?
check-in-new-under = Swallowing, breathing, numbness, weakness, walking, a fall, a device alarm.
check-in-new-yes = Yes: show what to do
check-in-since = Did one of these happen?
check-in-since-under = Then practice begins gently again, and what belongs to it asks first.
happened-fever = An illness with fever
happened-hospital = A stay in hospital
happened-operation = An operation
happened-fall = A fall
happened-head-knock = A knock to the head
operated-where = Which part of the body?
operated-brain = brain or stimulator
operated-neck = neck
operated-throat = throat or voice box
operated-eyes = eyes
operated-jaw = jaw or mouth
operated-hand = hand, arm or shoulder
operated-leg = leg, hip or back
operated-elsewhere = somewhere else
operated-open = Until you say where, everything that could belong to it asks first.
operated-known = Only what belongs to this part asks first.
happened-kept = Noted for today.
ready-title = Ready?
ready-yes = Yes
ready-a-little = A little
ready-not-today = Not today
swallowing-question = New trouble swallowing, speaking or breathing?
swallowing-why = Asked for four weeks after an injection.
swallowing-yes = Yes: show what to do
swallowing-no = No
swallowing-answered = No new trouble today.
hard-day-button = Hard day
hard-day-title = A hard day
hard-day-said = Because you said so. Gentle things fit. Rest counts as practice.
# $what (String) - pull, pain or tiredness
hard-day-worse = Because { $what } is two or more above your own usual. Gentle things fit. Rest counts as practice.
# $what (String) - pull, pain or tiredness
hard-day-high = Because { $what } is high. Gentle things fit. Rest counts as practice.
hard-day-sudden = It came suddenly, and I know no reason
hard-day-usual = This is my usual
measure-pull = your pull
measure-pain = your pain
measure-energy = your tiredness
tell-clinic-title = Tell your clinic this week
tell-clinic-text = Five hard days in a week is something your clinic should hear. If something is new, open the help page.
tell-clinic-sudden = You said that it came suddenly, without a reason you know. Your clinic should hear this. If something is new or much stronger, open the help page.
tell-clinic-told = They know
tell-clinic-help = When to get help
# $day (String) - a weekday
next-day-title = After your practice on { $day }
next-day-question = Worse than your usual because of practice?
next-day-yes = Yes
next-day-no = No
next-day-not-sure = Not sure
next-day-then = Today and tomorrow: half of it, and gentle amounts. Then as you like.
gap-title = Begin gently
# $days (Number) - days since the last practice
gap-days = Because the last practice was { $days } days ago. Today the gentle amounts fit. What you learned is not lost.
gap-after = Because of what you noted. Today the gentle amounts fit, and some exercises ask first again.
injection-row = After your injection
injection-open = Note an injection
# $day (Number) - days since the injection
# $place (String) - where
injection-day = Day { $day } after your injection ({ $place }).
injection-clinics-differ = Clinics differ on when to practise most; ask yours.
injection-over = Today
injection-title = Note an injection
injection-when = When
injection-today = Today
injection-yesterday = Yesterday
injection-earlier = One day earlier
injection-later = One day later
# $days (Number) - days
injection-days-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
# $days (Number) - days
injection-planned = { $days ->
    [one] planned, tomorrow
   *[other] planned, in { $days } days
}
injection-is-today = today
injection-where = Where
injection-where-under = as far as you know
injection-note-it = Note it
injection-cancel = Cancel
injection-noted = What you noted
injection-noted-none = Nothing yet.
# $place (String) - where
# $date (String) - when
injection-entry = { $place }, { $date }
injection-take-back = Take back
# $entry (String) - place and date
injection-take-back-name = Take back: { $entry }
injection-wear-off = My own wear-off week
injection-wear-off-under = From which week it usually wears off for you. Clinics often inject again about every 12 weeks. Nothing is set for you.
injection-wear-off-none = not set
# $week (Number) - the week
injection-wear-off-week = week { $week }
injection-wear-off-earlier = One week earlier
injection-wear-off-later = One week later
injection-wear-off-clear = No such week
# $week (Number) - weeks since the injection
injection-wear-off-now = Week { $week }: the later part of your cycle. More pull now has a known reason.
injection-changes = What this changes
injection-changes-rest = Days 0 to 2: exercises for this place rest, unless your clinic says otherwise. No rubbing there.
injection-changes-ask = Neck, voice, jaw and tongue: for four weeks Geste asks about swallowing, speaking and breathing.
injection-changes-call = Eyelids and face: double vision, a drooping lid or a dry, sore eye; voice box: coughing on drinks. Then call your clinic.
call-clinic-title = In these weeks, call your clinic
call-clinic-eyes = if you see double, a lid droops, or an eye is dry and sore.
call-clinic-coughing = if you cough on drinks.
injection-changes-nothing = Nothing is to catch up, and no week is called the right one.
injection-changes-help = New trouble swallowing, speaking or breathing in the hours to weeks after: get help now.
place-neck = neck
place-voice = voice box
place-jaw = jaw, tongue
place-eyelids = eyelids
place-face = face
place-hand = hand, arm
place-leg = leg, foot
verdict-stopped-exercise = Stopped earlier today, so it rests until tomorrow. Something calm fits now.
verdict-stopped-fall = Rest for today after the fall. Calm exercises stay open.
verdict-stopped-call = Rest, and call your clinic or doctor today. Calm exercises stay open.
verdict-hard-day = Not made for a hard day.
# $amount (String) - an amount's name
verdict-hard-day-fine = On a hard day the short amount fits: { $amount }.
# $day (Number) - days since the injection
verdict-injection-rest = Day { $day } after your injection: it rests until day 3, unless your clinic says otherwise.
# $day (Number) - days since the injection
verdict-injection-clinic = Day { $day } after your injection: voice practice when your voice clinic says so.
# $day (Number) - days since the injection
verdict-injection-swallowing = Day { $day } after your injection: first answer the swallowing question on Today. After a “no” it is open.
# $day (Number) - days since the injection
verdict-injection-supported = Day { $day } after your injection: if the head feels heavy, lean it back and take the supported amounts.
# $day (Number) - days since the injection
verdict-injection-softest = Day { $day } after your injection: softest putty, no faster tempo, nothing hot or heavy.
# $day (Number) - days since the injection
verdict-injection-helper = Day { $day } after your injection: with a helper beside you.
verdict-six-days = Practised six days in a row. One day a week is free of it.
# $date (String) - a day
verdict-worse-half = It was worse the day after. Until { $date } about half fits.
# $date (String) - a day
verdict-worse-gentle = Gentle days until { $date }: the gentle amounts fit.
verdict-gap = After time away the gentle amount fits on the first day.
# $minutes (Number) - the most minutes a day
# $done (String) - a length of time
verdict-much = { $minutes } minutes a day are plenty of this kind; you did { $done } today. You decide.
verdict-rest-day = Six days in a row had training of this kind. A day without it is part of practice.
verdict-asks-first = Asks first, when you open it.
verdict-title = For today
# $amount (String) - an amount's name with its length
verdict-take = Take: { $amount }
verdict-something-calm = Something calm
verdict-start-anyway = Start anyway
verdict-own-rules = Our own rules, not tested ones. You decide. Settings, Rules switches them off.
functional-note = In functional mode
step-forward-chosen = You chose a step forward
step-back-chosen = You chose a step back
next-forward = You could try one step more
next-forward-why = Three easy sessions on three different days. Or stay; staying is practice too.
next-forward-fortnight = Fourteen days at this tempo, and it stayed easy. Or stay; staying is practice too.
next-back = You could take a step back
next-back-why = Twice in a row it felt harder, or the pull was two points higher.
next-rest-harder-why = It felt harder, or your pull is two points higher than before. After a rest, go on or stop.
next-settle-effort = The effort was above 7. A calm exercise fits better now.
next-wear-off = You are in the later part of your injection cycle, so more pull alone is no reason to step back.
step-forward = Forward
step-stay = Stay
step-back = Back
rating-effort = Effort
after-settle = Then settle
rules-title = Rules
rules-offers = Offers and quiet lines
rules-offers-under = A step forward or back, hard days, days after an injection, time away. Off: nothing is offered. What asks first and stop signs stay.
rules-ceilings = The line about daily amounts
rules-ceilings-under = Neck 20 minutes a day, hand 45, voice 15, jaw and tongue 10, eyelids 10, balance and walking 20. A line, never a wall.
rules-functional = Functional mode
rules-functional-under = For functional dystonia. No ratings and no counting, only “Ready?”. Some exercises change, one is hidden.
rules-injections = Injections
rules-injections-under = Note one, take one back, or set your own wear-off week.
rules-ask-first = Who should ask first
rules-ask-first-under = The start questions, to answer again.
ask-title = Who should ask first
ask-over = Optional. The reading part is for everyone.
ask-how = Tick what fits you. Geste keeps only what asks first from now on, never why.
ask-save = Save
ask-none = None of these
ask-now = What asks first now
ask-now-none = Nothing from this list.
ask-open = Answer these questions
limit-neck = neck exercises
limit-falls = balance and walking
limit-swallowing = mouth exercises
limit-voice = voice exercises
limit-eye = eye exercises
limit-calm-only = everything but the calmest exercises
limit-with-adult = a part of the library is put away: practise with an adult and a therapist
limit-lean-back = balance, breathing and lying; lean back in place of lying flat
limit-no-twist = twisting, swaying on the feet, rolling while lying
limit-soft-breath = nothing asks; breathe slowly and softly, never fast or deep
limit-easy-effort = effort, slow breathing and head turning
limit-kind-only = everything but reading and the two kindest minutes
note-dizzy = dizzy for a moment
note-dizzy-stays = dizzy for more than five minutes, or again
note-fell = I fell, and am not hurt
today-why-minutes = Chosen for the time you have
today-why-calm = Calm exercises only, at the smallest amounts
# $path (String) - the path's title
# $week (Number) - the week's number
today-why-week = From { $path }, week { $week }
# $path (String) - the path's title
# $week (Number) - the week's number
today-why-week-again = All of week { $week } of { $path } has come up. Something of it again, or rest.
today-why-plan = From your plan
today-no-movement = Movement exercises rest today: six days in a row had some.
# $minutes (String) - minutes in words
# $parts (String) - how many parts, in words
today-several = { $minutes }, { $parts }
today-have = I have
# $count (Number) - minutes
today-minutes = { $count } min
today-any-time = Any time
today-change = Change it
today-change-under = order, parts, minutes
today-others-title = Something else today
today-only-calm = Only calm
today-others-week = From this week
today-others-session = A ready session
today-others-all = All exercises
# $week (Number) - the week's number
# $minutes (Number) - reading time
today-read-path = From week { $week } of your path · { $minutes } min
# $week (String) - the week's title
today-path-under = { $week }. It lasts as long as you like.
# $week (String) - the week's title
today-path-come-up = Everything of { $week } has come up. Go on when you like, or stay. Staying is practice too.
today-path-open = Open
# $path (String) - the path's title
today-path-open-name = Open the path: { $path }
today-path-next = Next week

## Taking up an unfinished session

resume-hello = Good to see you
# $day (String) - a day in words
resume-from = From { $day }
resume-title = Pick up where you stopped?
# $done (String) - a length of time
resume-done = { $done } are done and kept. The repetition you were in begins again.
resume-pick-up = Pick up
# $length (String) - a length of time
resume-fresh = Start fresh · { $length }
resume-not-now = Not now
resume-stays = Time away does not count against anything. This offer stays until you choose. Not now keeps it under Today for as long as you like.

## The library

practise-title = Exercises
# $fitting (Number) - exercises that fit the filters
# $all (Number) - all exercises
practise-fit = { $fitting } of { $all } exercises fit
practise-none-fit = Nothing fits these filters. Take one off, or clear all.
filter-region = Body region
filter-time = Time
filter-pillar = Pillar
# $minutes (Number) - at most this many minutes
filter-up-to = up to { $minutes } min
filter-more = More filters
filter-fewer = Fewer filters
filter-clear = Clear all filters
# $title (String) - the exercise
open-exercise = Open: { $title }

## Several exercises in a row

shelf-choose = What to look at
shelf-exercises = Exercises
shelf-sessions = Ready sessions
shelf-paths = Paths
shelf-plan = My plan
sessions-under = Several exercises in a row. Leave out what you like, and stop at any time: a part of it is a session too.
session-for-hard-days = For hard days
session-for-therapists = To show to others
# $regions (String) - parts of the body
# $length (String) - a length of time
session-facts = { $regions } · { $length }
# $title (String) - the session
open-session = Look at: { $title }
sequence-today = Today’s practice
sequence-plan = My plan
# $count (Number) - parts of a sequence
sequence-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
}
# $number (Number) - which part
# $of (Number) - of how many
sequence-place = Exercise { $number } of { $of }
# $number (Number) - which part
# $of (Number) - of how many
# $left (String) - a length of time
sequence-place-left = Exercise { $number } of { $of } · { $left } left
touch-title = Your helpful touch
touch-how = Use a touch that eases your pull. If none helps today, rest for this time. Do not press.
prepare-order = What you do, in this order
prepare-leave-out = Leave out
# $title (String) - a part
prepare-leave-out-name = Leave out: { $title }
prepare-take-in = Take in
# $title (String) - a part
prepare-take-in-name = Take in again: { $title }
# $title (String) - a part
prepare-earlier = Earlier: { $title }
# $title (String) - a part
prepare-later = Later: { $title }
# $title (String) - another exercise
prepare-instead = Take instead: { $title }
prepare-left-out = Left out
prepare-no-time = Left out, to fit today’s minutes
# $why (String) - a reason
prepare-closed = Closed for now: { $why }
prepare-rests = It rests today. You may choose otherwise.
prepare-stopped = You stopped it for a symptom today. It opens again tomorrow.
prepare-see = See what it asks
# $title (String) - a part
prepare-see-name = See what it asks: { $title }
prepare-minutes = How many minutes do you have today?
prepare-minutes-unit = minutes
prepare-fewer = Fewer minutes
prepare-more = More minutes
# $parts (String) - how many parts, in words
# $length (String) - a length of time
prepare-sum = Now it is { $parts }, { $length }, without the rests between.
prepare-amounts = How much of each
prepare-usual = As written
prepare-gentle = Gentle
prepare-gentle-under = the smallest amounts
prepare-nothing = Nothing is left to start. Take something in, or look at what asks first.
closed-therapist = a therapist shows it to you first
closed-direction = it needs the direction of your pull, from a therapist
closed-clinician = some people ask a clinician first
closed-helper = some people need someone with them
closed-speech = some people ask a speech-language therapist first
closed-eyes = some people ask their eye clinic first
closed-missing = it is not in the content in use
between-title = A rest between
# $done (Number) - parts that are behind
# $of (Number) - all parts
between-progress = { $done } of { $of } behind you
# $length (String) - a length of time
between-left = { $length } to come
between-next = Next
# $seconds (Number) - whole seconds left
between-rest = Rest { $seconds } more { $seconds ->
    [one] second
   *[other] seconds
}, or longer.
between-rest-word = rest
between-rest-over = Go on when you like.
between-waits = Nothing goes on by itself.
between-go-on = Go on
# $title (String) - the next part
between-go-on-under = { $title }
between-skip = Leave this out
between-skip-under = and look at what follows
between-end = End here
between-end-under = What you did is kept.
between-keys = Space goes on. 1, 2 and 3 choose. F1 says where you are. This page stays as long as you like.
touch-done = Done, go on
touch-over = That time is over. Stay, or go on when you like.
step-leave-part = On to the next exercise
after-whole-parts = What you did
after-part-done = done
after-part-left = another time
after-each = Say it for each exercise
after-each-close = Only for the whole
after-each-under = If you like. What you leave empty counts as the whole did.
# $title (String) - an exercise
# $felt (String) - easier, the same or harder
after-each-name = { $title }: { $felt }
# $title (String) - an exercise
step-forward-in = Forward in: { $title }
# $title (String) - an exercise
step-back-in = Back in: { $title }
after-whole-counts = A part of a session is a session. Rest is practice too.
after-shown = This was only shown. Nothing was written down.
after-shown-done = Done
# $done (String) - a length of time
resume-sequence-done = { $done } are done and kept.
# $title (String) - the next part
resume-sequence-next = Next: { $title }
# $title (String) - the sequence
# $next (String) - the next part
resume-sequence-under = { $title }, next: { $next }

## Paths and the own plan

paths-under = A path puts reading and exercises in an order, week by week. You set the pace. A week lasts as long as you like.
path-for-therapists = For therapists
# $weeks (Number) - weeks of a path
path-weeks = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}
# $title (String) - the path
open-path = Look at: { $title }
path-before = Before you follow it
path-follow = Follow this path
path-follow-under = Today then proposes from it. You can stop at any time.
path-followed = You follow this path
path-followed-under = Today proposes from the week you are in. The week changes only when you say so.
path-stop = Stop following
path-stop-under = What you did stays.
path-here = You are here
path-followed-tag = You follow it
path-set-week = I am in this week
# $week (String) - the week's title
path-set-week-name = I am in this week: { $week }
path-next-week = Go on to the next week
path-show-week = What is in it
# $week (String) - the week's title
path-show-week-name = What is in it: { $week }
path-hide-week = Close
# $week (String) - the week's title
path-hide-week-name = Close: { $week }
path-read = To read
path-practise = To practise
path-session = In a row
# $amount (String) - an amount in words
# $days (Number) - days a week
path-days = { $amount } · on { $days ->
    [one] 1 day
   *[other] { $days } days
} of the week, or as many as the week allows
path-calm-note = A day without practice is a day. Nothing is counted as missing.
plan-title = My plan
plan-under = Exercises of your choice, in your order, on days of your choice. Today proposes them first.
plan-empty = Nothing is in your plan yet. Open an exercise and press “Add to my plan”.
plan-find = Find an exercise
plan-add = Add to my plan
plan-added = It is in your plan
plan-open = Open my plan
plan-start = Start my plan
plan-days = When
plan-any-day = Any day
# $title (String) - the exercise
# $day (String) - a weekday or "any day"
plan-day-name = { $title }: { $day }
# $title (String) - the exercise
plan-less = Smaller amount: { $title }
# $title (String) - the exercise
plan-more = Larger amount: { $title }
plan-remove = Take out
# $title (String) - the exercise
plan-remove-name = Take out: { $title }
plan-missing = This exercise is not in the content in use. The row is kept.
plan-save = Save my plan to print
plan-clinician = A plan made with a clinician or therapist is best. Geste adds nothing to it.

## An exercise

exercise-steps = What you do
exercise-how-much = How much today
exercise-why = Why
exercise-evidence = How sure
exercise-stop-if = Stop if
exercise-setup = Getting ready
# $things (String) - a list of things
exercise-ready = Have ready: { $things }.
exercise-feel = What it may feel like
exercise-mistakes = What often happens
exercise-levels = Easier and harder
# $how (String) - a sentence
exercise-easier = Easier: { $how }
# $how (String) - a sentence
exercise-harder = Harder: { $how }
exercise-next-step = A step forward, a step back
# $rule (String) - a sentence
exercise-forward = Forward: { $rule }
# $rule (String) - a sentence
exercise-back = Back: { $rule }
exercise-you-decide = These are our own rules, not tested ones. You decide.
exercise-sources = Sources

## Printed hand-outs

paper-title = On paper
paper-text = A sheet with pictures, these words and boxes to tick. It goes into your documents folder.
paper-save = Save a sheet to print
# $path (String) - a file with its folder
notice-sheet-saved = It is saved and ready to print. It is here: { $path }
paper-not-in-content = There is nothing to print: this is not in the content in use.
# $detail (String) - what the program says
paper-not-drawn = The sheet could not be drawn ({ $detail }). Your practice is not touched.
# $path (String) - a file
# $reason (String) - one of file-not-there … file-not-text, or what the system says
paper-not-written = { $path } could not be written: { $reason }. Nothing else changed. Make room or allow it, then try again.
handout-title = My exercises
handout-notes = Notes
handout-any-day = On any day
# $days (String) - names of days
handout-on-days = On { $days }
handout-name = Name
handout-date = Date
# Letters of the days, Monday first, with spaces between them.
handout-days = M T W T F S S
# $date (String) - a date in words
handout-written = Written { $date }
# $amount (String) - such as "24 breaths"
# $length (String) - such as "4 min"
handout-amount = { $amount } · { $length }
# $amount (String) - how much, such as 12 breaths
# $length (String) - a length of time
handout-amount-instead = In place of that amount: { $amount } · { $length }
handout-stop = Stop
handout-stop-when = if pain climbs by 2 points of 10, or pull by 3, or the spasm spreads.
handout-hard-day = On a hard day
handout-hard-day-what = the gentle amount is enough, and so is none.
handout-help-when = New trouble swallowing, breathing or speaking, or new weakness:
handout-help = get help now.
# $authors (String) - who wrote it
# $year (String) - when
# $title (String) - its title
# $venue (String) - where it appeared
source-line = { $authors } ({ $year }). { $title }. { $venue }.
# $doi (String) - the identifier
source-doi = doi { $doi }
# $what (String) - what of it was read
source-read = read: { $what }
choice-open = left, right or middle
before-title = Before you start
before-optional = Optional. Your own notes, on this computer only.

## Your own exercises

own-yours = Your own
own-make = Make your own exercise
own-bring-in = Bring one in from a file
own-bring-in-under = An exercise that you or your therapist saved in Geste, as a file that ends in .toml. It is checked first, and nothing is written over.
own-choose-file = Choose the file
own-unnamed = No name yet
own-unfinished = Not finished yet
own-change = Change this exercise
own-from-this = Make my own from this
# $title (String) - the exercise it is made from
own-copy-title = My { $title }
# $number (Number) - how many there will be
own-new-title = My exercise { $number }
own-title = Your own exercise
own-name = Name
own-why = Why you do it
own-kind = Kind
own-steps = Steps
own-add = Add a step
own-new-step = New step
own-phrases = From ready phrases
own-phrases-away = Put the phrases away
# $cue (String) - a ready phrase
own-add-phrase = Add: { $cue }
# $number (Number) - which step
own-step-words = Words of step { $number }
# $cue (String) - the step's words
own-shorter = Shorter: { $cue }
# $cue (String) - the step's words
own-longer = Longer: { $cue }
# $cue (String) - the step's words
own-up = Move up: { $cue }
# $cue (String) - the step's words
own-remove = Take away: { $cue }
own-repeats = How often
# $times (Number) - how often
own-repeats-unit = { $times ->
    [one] time
   *[other] times
}
own-fewer = Less often
own-more = More often
own-guide = What keeps the time
own-guide-seconds = Seconds
own-guide-breath = Breath
own-guide-beat = Beat
own-breaths-unit = breaths a minute
own-beats-unit = beats a minute
own-slower = Slower
own-faster = Faster
# $times (Number) - how often
# $length (String) - a length of time
own-sum = { $times ->
    [one] Once · { $length }
   *[other] { $times } times · { $length }
}
own-tag = Own exercise
own-figure = Picture
own-figure-none = None
own-stop-always = The line on pain and pull is part of every exercise.
own-stop-more = Add a reason to stop
own-regions = Part of the body
own-warning = Who asks first, or what never to do
own-file = As a file
# Why a file could not be read or written: the second half of a sentence
file-not-there = there is no such file or folder
file-not-allowed = your system does not allow it there
file-disk-full = the disk is full
file-not-text = it is not a text file
own-export = Save as a file
own-path = Or type where the file is
own-path-read = Read this file
own-path-write = Save it there
# $path (String) - a file
own-written = Saved as { $path }.
# $path (String) - a file
# $reason (String) - one of file-not-there … file-not-text, or what the system says
own-not-written = { $path } could not be written: { $reason }. Choose another place. Your exercise is still in Geste.
# $path (String) - a file
# $reason (String) - one of file-not-there … file-not-text, or what the system says
own-not-read = { $path } could not be read: { $reason }. Check the name, or choose another file.
# $path (String) - a file
own-refused = { $path } has mistakes, so it was not brought in. Nothing in Geste changed. Mend these, and try again:
# $line (Number) - a line of a file
own-line = Line { $line }:
own-delete = Delete this exercise
own-delete-ask = Delete this exercise?
own-delete-under = It leaves your list. What you did with it stays in your record.
own-delete-yes = Yes, delete it
own-keep = No, keep it
own-try = Try it
own-done = Done
own-later = Leave it for later
own-empty = A few words are missing here.
own-not-ready = Something here still needs a word from you. It is marked in the page, and what you wrote is kept.
## The figure

# In a corner of the picture; the person drawn faces the reader
figure-facing-view = Facing you
figure-mirror-view = Mirror view
figure-seen = The figure shows
figure-as-person = Someone facing you
figure-as-mirror = You, as in a mirror
figure-show-movement = Show the movement
figure-stop-movement = Stop the movement
# $number (Number) - which one
# $of (Number) - of how many
figure-picture = Picture { $number } of { $of }
figure-picture-before = Picture before
figure-picture-next = Next picture
figure-pull = My head is pulled to the
figure-hand = The hand I practise
cue-mirror = As in a mirror
comfort-figures = Figures
comfort-figures-under = left and right are always yours

## A figure in words. Pieces of one sentence, so they begin small and end without a stop.

# $picture (String) - who or what is seen
told-picture = { $picture ->
    [head-front] head and shoulders from the front
    [face] a face from near
    [head-side] head and shoulders from the side
    [head-back] head and shoulders from behind
    [sit-front] sitting on a chair, from the front
    [sit-side] sitting on a chair, from the side
    [stand-front] standing, from the front
    [stand-back] standing, from behind
    [stand-side] standing, from the side
    [walk] walking, from the side
    [lie] lying on the back, knees bent
    [bed] lying in bed
    [cycle] on an exercise bike
    [table] at a table
    [inside] the mouth cut open from the side
   *[open-mouth] the mouth wide open, from the front
}
told-head-middle = head in the middle
# $much (String) - trace, little, clear or far
# $side (String) - left or right, the person’s own
told-turned = head turned { $much ->
    [trace] a trace
    [little] a little
    [clear] clearly
   *[far] far
} to your { $side ->
    [left] left
   *[right] right
}
# $much (String) - trace, little, clear or far
# $side (String) - left or right, the person’s own
told-tilted = head tilted { $much ->
    [trace] a trace
    [little] a little
    [clear] clearly
   *[far] far
} to your { $side ->
    [left] left
   *[right] right
}
# $much (String) - trace, little, clear or far
# $way (String) - left, right, up, down, forward or back
told-chin = chin { $much ->
    [trace] a trace
    [little] a little
    [clear] clearly
   *[far] far
} { $way ->
    [up] up
   *[down] down
}
# $way (String) - left, right, up, down, forward or back
told-head-slides = head { $way ->
    [forward] slides forward
   *[back] slides back
}
told-eyes-pressed = eyes pressed shut
told-eyes-closed = eyes softly closed
told-eyes-half = eyes half open
told-eyes-soft = eyes soft
told-eyes-open = eyes open
# $way (String) - left, right, up, down, forward or back
told-looks = eyes look { $way ->
    [left] to your left
    [right] to your right
    [up] up
    [down] down
    [forward] ahead
   *[back] back
}
# $much (String) - trace, little, clear or far
told-mouth-open = mouth open { $much ->
    [trace] a trace
    [little] a little
    [clear] clearly
   *[far] far
}
told-lips-round = lips rounded
told-glasses = tinted glasses
told-mouth-straw = a straw between the lips
# $way (String) - left, right, up, down, forward or back
told-shoulders = shoulders { $way ->
    [up] lift a little
   *[down] sink
}
# $side (String) - left or right, the person’s own
# $way (String) - left, right, up, down, forward or back
told-shoulder = your { $side ->
    [left] left
   *[right] right
} shoulder { $way ->
    [up] is lifted
   *[down] sinks
}
# $side (String) - left or right, the person’s own
told-works = the muscle on the { $side ->
    [left] left
   *[right] right
} of your neck works
told-neck-works = the back of the neck works
# $side (String) - left or right, the person’s own
# $place (String) - a place with its article
told-touch = your { $side ->
    [left] left
   *[right] right
} fingertip on { $place }
# $side (String) - left or right, the person’s own
# $place (String) - a place with its article
told-touch-bud = a cotton bud in your { $side ->
    [left] left
   *[right] right
} hand strokes { $place }
# $side (String) - left or right, the person’s own
# $place (String) - a place with its article
told-touch-hovers = your { $side ->
    [left] left
   *[right] right
} fingertip close to { $place }, without touching
# $place (String) - a place with its article
told-touch-helper = a helper’s pencil on { $place }
# $place (String) - a place with its article
told-mark = a helpful touch marked on { $place }
# $place (String) - a place with its article
told-imagined = a touch only imagined on { $place }
# $place (String) - a part of the body
told-place = { $place ->
    [brow] the brow
    [temple] the temple
    [eye] the skin beside the eye
    [cheek] the cheek
    [nose] the side of the nose
    [lip] the upper lip
    [chin] the chin
    [back-of-head] the back of the head
    [feet] the feet
    [belly] the belly
    [hands] the hands
    [palm] the palm
    [shoulder-blade] the shoulder blade
    [fingertips] the fingertips
   *[elsewhere] the marked spot
}
# $place (String) - a place with its article
# $side (String) - left or right, the person’s own
told-place-side = { $place } on the { $side ->
    [left] left
   *[right] right
}
told-hands-over-eyes = cupped hands over the eyes, pressing nothing
# $place (String) - where the tip is
told-tongue = { $place ->
    [teeth] tip of the tongue behind the upper teeth
    [palate] tip of the tongue on the middle of the palate
   *[floor] tongue resting on the floor of the mouth
}
# $side (String) - left or right, the person’s own
told-tongue-gum = tip of the tongue on your upper { $side ->
    [left] left
   *[right] right
} gum
told-sits-tall = growing tall
told-leans-back = leaning back
# $way (String) - left, right, up, down, forward or back
told-leans = leaning { $way ->
    [forward] forward
   *[back] back
}
# $side (String) - left or right, the person’s own
told-twists = body turned to your { $side ->
    [left] left
   *[right] right
}
# $side (String) - left or right, the person’s own
told-weight = weight on your { $side ->
    [left] left
   *[right] right
} leg
# $side (String) - left or right, the person’s own
told-sways = body sways to your { $side ->
    [left] left
   *[right] right
}
told-feet-together = feet together
told-feet-apart = feet wide apart
# $side (String) - left or right, the person’s own
told-one-foot-ahead = your { $side ->
    [left] left
   *[right] right
} foot half a step ahead
# $side (String) - left or right, the person’s own
told-feet-in-line = feet in one line, your { $side ->
    [left] left
   *[right] right
} foot in front
# $much (String) - trace, little, clear or far
# $side (String) - left or right, the person’s own
told-step = { $much ->
    [trace] a short step
    [little] an easy step
    [clear] a step
   *[far] a long step
}, your { $side ->
    [left] left
   *[right] right
} foot in front
told-belly-up = belly round and high
told-covered = under a blanket
told-nod = chin nods toward the chest
# $place (String) - where they are
told-both-hands = both hands { $place ->
    [thigh] on the thighs
    [belly] on the belly
    [breastbone] on the breastbone
    [table] flat on the table
    [hangs] hanging loosely
    [front] in front of the body
    [across] across the body
    [side] out to the sides
    [raised] raised
    [behind] behind the body
    [pen] holding a pen
    [reaches] around a cup
    [counter] on the counter
   *[bars] on the bars
}
# $side (String) - left or right, the person’s own
# $place (String) - where it is
told-hand = your { $side ->
    [left] left
   *[right] right
} hand { $place ->
    [thigh] rests on the thigh
    [belly] rests on the belly
    [breastbone] rests on the breastbone
    [table] lies flat on the table
    [hangs] hangs loosely
    [front] is in front of the body
    [across] swings across the body
    [side] reaches out to the side
    [raised] is raised
    [behind] swings behind the body
    [pen] holds a pen
    [reaches] reaches for a cup
    [counter] rests on the counter
   *[bars] holds the bar
}
told-ghost = the earlier position, pale
# $side (String) - left or right, the person’s own
told-hand-back = the back of your { $side ->
    [left] left
   *[right] right
} hand
# $side (String) - left or right, the person’s own
told-hand-palm = the palm of your { $side ->
    [left] left
   *[right] right
} hand
# $side (String) - left or right, the person’s own
told-hand-side = your { $side ->
    [left] left
   *[right] right
} hand from the side
# $side (String) - left or right, the person’s own
told-hand-in-mirror = your { $side ->
    [left] left
   *[right] right
} hand before a mirror, the other hidden behind it
# $spread (String) - how wide
told-fingers = { $spread ->
    [close] fingers side by side
    [easy] fingers easily apart
   *[wide] fingers spread wide
}
# $finger (String) - which one
told-curled = { $finger ->
    [thumb] thumb
    [index] index finger
    [middle] middle finger
    [ring] ring finger
   *[little] little finger
} bent
# $much (String) - trace, little, clear or far
told-all-curled = { $much ->
    [trace] fingers hardly bent
    [little] fingers bent a little
    [clear] fingers clearly bent
   *[far] fingers curled into the palm
}
# $finger (String) - which one
told-marked = { $finger ->
    [thumb] thumb
    [index] index finger
    [middle] middle finger
    [ring] ring finger
   *[little] little finger
} at work
# $what (String) - what the hand does
told-does = { $what ->
    [flat] lies flat and soft
    [above] held above the table
    [over-key] index finger on a key
    [key] index finger presses a key down
    [on-putty] on putty
    [putty] index finger presses into putty
   *[lift] index finger lifts from the putty, the others rest
}
# $grip (String) - how it is held
told-pen = { $grip ->
    [web] pen between index and middle finger
   *[tripod] pen between thumb and index finger
}
told-pen-lifted = pen lifted
told-pen-thick = a thick pen
told-glove = with a glove
# $what (String) - what is on the paper
told-writes = { $what ->
    [nothing] nothing written
    [line] a light line
    [loops] loops
   *[words] short words
}
told-on-foil = on foil over a cloth
told-on-slope = on a sloping board
# $way (String) - left, right, up, down, forward or back
told-moves = movement { $way ->
    [left] to your left
    [right] to your right
    [up] up
    [down] down
    [forward] forward
   *[back] back
}
# $way (String) - left, right, up, down, forward or back
told-pulled = the pull goes { $way ->
    [left] to your left
    [right] to your right
    [up] up
    [down] down
    [forward] forward
   *[back] back
}
# $sound (String) - a kind of breath or voice
told-sounds = { $sound ->
    [in] breath in
    [out] breath out
    [breath] breath flows
    [buzz] a gentle buzz
    [sing] voice sings
    [chant] voice chants on one note
    [melody] voice in a melody
   *[talk] voice talks
}
# $way (String) - left, right, up, down, forward or back
told-target = something to look at { $way ->
    [left] to your left
    [right] to your right
    [up] up
    [down] down
    [forward] ahead
   *[back] back
}
told-target-ahead = something to look at in the middle
told-lands = lands softly
told-chosen = one spot is marked
told-feels-ground = feet feel the ground
# $place (String) - a place with its article
told-area = attention on { $place }
# $things (String) - a list of things
told-things = in the picture: { $things }
# $thing (String) - what it is
thing-name = { $thing ->
    [mirror] a mirror
    [tapes] tape lines
    [headrest] a head rest
    [wall] a wall
    [pillow] a pillow
    [cloth] a smooth cloth
    [board] a board
    [card] a card in a hand
    [counter] a counter to hold
    [soles] both soles from above
    [rail] a rail
    [window] a window
    [night] a window at night
    [keys] piano keys
    [table] a table
    [swatches] two fabrics
    [towel] a towel
    [bag] a bag
    [in-bag] the inside of a bag, where the hand is
    [key] a key
    [dots] a card of dots
    [scale] a scale
    [pen] a pen
    [marker] a marker
    [screen] a screen
    [bubble] a thought
    [cup] a cup
    [glass] a glass of water
    [straw] a straw
    [lamp] a lamp
    [phone] a phone
    [metronome] a metronome
    [fruit] fruit
    [stickers] three stickers
    [others] other people
    [heart] a heart
    [halo] a soft outline around the whole body
    [chair] a chair behind
    [cube] a small cube
    [dark-screen] a screen that is off
    [dark-phone] a phone that is off
   *[drawn] a drawn line
}
# $lines (Number) - lines written
thing-notebook = { $lines ->
    [0] an empty notebook
    [one] a notebook with { $lines } line
   *[other] a notebook with { $lines } lines
}
# $kind (String) - what is on it
# $count (Number) - how much is filled in
thing-page = { $kind ->
    [wins] { $count ->
        [one] a page with one small win
       *[other] a page with { $count } small wins
    }
    [plan] a list with { $count } of 5 boxes filled
    [budget] { $count ->
        [0] a week in blocks
        [one] a week in blocks with rests between them
       *[other] a week in blocks with rests, one block moved
    }
    [ladder] { $count ->
        [0] a ladder of five rungs
       *[other] a ladder of five rungs, rung { $count } marked
    }
    [body] an outline of the body with { $count } marked places
   *[scale] a scale with step { $count } marked
}
# $shape (String) - what somebody draws
thing-drawn = { $shape ->
    [circle] a circle
    [small] a small circle
    [eight] an eight
    [wave] a wave
   *[line] a drawn line
}

## Ratings

rating-pull = Pull
rating-pain = Pain
rating-energy = Energy
rating-worry = Worry, if you like
rating-pull-now = Pull now
rating-pain-now = Pain now
rating-ease = Ease
rating-scale = 0 none · 10 most
rating-none = not answered
# $label (String) - what is rated
rating-less = { $label }: less
# $label (String) - what is rated
rating-more = { $label }: more
# $value (Number) - the earlier rating
rating-before = before: { $value }

## The player

player-get-ready = Get ready
player-count-in = Count-in
player-time = Time in this step
player-how-far = How far you are
player-next = Next
player-pause = Pause
player-back = Back
player-skip = Skip
player-steps = Steps
player-cues = Cues
player-stop = Stop: symptom
player-stop-short = Stop
player-next-when-ready = Next when ready
# $name (String) - what one repetition is called
# $number (Number) - which one
# $of (Number) - of how many
player-round = { $name } { $number } of { $of }
# $number (Number) - which part
# $of (Number) - of how many
# $left (String) - a length of time
player-part = Part { $number } of { $of } · { $left } left
# $number (Number) - which part
# $of (Number) - of how many
player-part-own-pace = Part { $number } of { $of } · your own pace, no clock
# $clock (String) - minutes and seconds
player-left-in-step = { $clock } left in this step
player-clock-stopped = The clock is stopped and stays stopped
by-ear-how = Soft tones lead you. Space or a press anywhere pauses.
by-ear-how-voice = A voice and soft tones lead you. Space or a press anywhere pauses.
by-ear-before = By ear: the screen goes black and soft tones lead you. No voice speaks, as chosen in Settings.
by-ear-before-voice = By ear: the screen goes black. A voice and soft tones lead you. F1 or Home says where you are.
breath-in = In
breath-out = Out
breath-hold = Hold
breath-pace = Pace
breath-unit = breaths a minute
breath-slower = Slower breaths
breath-faster = Faster breaths
breath-smaller-is-fine = Smaller breaths are fine. If you feel light-headed, breathe as you like.
tempo-unit = beats a minute
tempo-short = bpm
# $count (Number) - beats in a bar
tempo-beats = { $count } beats in a bar
tempo-slower = One beat slower
tempo-faster = One beat faster
tempo-not-easy = Not easy: slower
tempo-five-slower = Five beats slower
tempo-five-faster = Five beats faster
tempo-tap = Tap the tempo
# $count (Number) - taps that count
tempo-tapped = { $count ->
    [one] 1 tap
   *[other] { $count } taps
}
# $rate (String) - breaths a minute
breath-slowing-to = Slowing down to { $rate }
breath-slow-start = Slow down from faster
beat-panel = The beat
beat-accent = First beat marked
beat-clicks = Clicks in a beat
beat-clicks-none = 1
beat-none = None
beat-count-in = Bars counted in
beat-silent = Silent bars
# $silent (Number) - silent bars
# $bars (Number) - bars in all
beat-silent-in = { $silent } in { $bars }
beat-varies = The beat varies
# $percent (Number) - percent of a beat
beat-varies-by = ± { $percent } %
tapping-tap = Tap
tapping-keep-going = Quiet. Keep tapping.
# $count (Number) - taps so far
tapping-taps = { $count ->
    [one] 1 tap
   *[other] { $count } taps
}
tapping-how = Space taps. Any other key pauses, and so does holding Space.
tapping-title = Your taps
# $place (String) - early, late or with the beat
# $spread (Number) - milliseconds
# $taps (Number) - how many
tapping-heard = While you heard the beat: { $place }, give or take { $spread } ms ({ $taps } taps).
# $place (String) - early, late or with the beat
# $spread (Number) - milliseconds
# $taps (Number) - how many
tapping-silent = In the quiet bars: { $place }, give or take { $spread } ms ({ $taps } taps).
tapping-with = with the beat
# $ms (Number) - milliseconds
tapping-early = { $ms } ms early on average
# $ms (Number) - milliseconds
tapping-late = { $ms } ms late on average
tapping-delay = Keyboards and loudspeakers add a delay that Geste does not know. So look at how the taps change, not at one number. If you know the delay, set it in Settings, Keys and switches.
sides-which-hand = Which hand is this?
sides-which-way = To which of its sides does the head turn?
sides-no-clock = Look as long as you like. There is no clock, and guessing is fine. Arrow keys or 1 and 2 answer, 3 is not sure.
sides-picture = A picture
sides-picture-about = A drawn picture to judge by eye
# $what (String) - such as "left hand"
sides-last = The last one: { $what }.
# $side (String) - left or right
sides-said = You said { $side }.
sides-said-not-sure = You were not sure.
sides-left-hand = left hand
sides-right-hand = right hand
sides-to-left = to its left
sides-to-right = to its right
sides-word-left = left
sides-word-right = right
sides-not-sure = Not sure
sides-title = Your pictures
# $same (Number) - answers like the picture
# $pictures (Number) - pictures
# $time (String) - a length of time
sides-so-many = { $same } of { $pictures } as shown. Your usual time: { $time } a picture.
# $told (String) - how it went
sides-of-hands = Hands: { $told }
# $told (String) - how it went
sides-of-heads = Heads: { $told }
pictures-title = Which pictures
pictures-hands = Hands
pictures-heads = Heads
pictures-both = Both
pictures-note = Hands are what was studied. For the neck, studies disagree whether judging differs at all, so heads are only there if you like them.
sides-a-game = It is a game. People differ widely, and one day differs from the next.
# $seconds (String) - with one decimal
seconds-exact = { $seconds } s
cue-sound = Sound
cue-my-pace = My pace
cue-moving = Moving pictures
cue-shorter = Shorter steps
cue-longer = Longer steps
# $value (Number) - percent of the written length
cue-length = Steps at { $value } % of their length
step-again = This one again
step-next = The next one
step-repeat-set = The set from its beginning
step-skip-set = On to the next part
where-am-i = Where am I?
paused-title = Paused
paused-slept = The computer slept, so the clock was stopped. Go on when you like.
paused-go-on = Go on
paused-go-on-under = 3 · 2 · 1, then this one from its beginning
paused-other = Other step
paused-other-under = This one again, the next, or the set
paused-finish = Finish
paused-finish-under = Done for today. What you did is kept.
paused-keys = Space goes on. 1, 2 and 3 choose. F1 or Home says where you are. This page stays as long as you like.

## Closing the window

closing-title = Close Geste?
closing-runs = An exercise is open. It is paused now. What you did is kept, and it can be picked up next time.
closing-unsaved = Something you did is not on disk yet. It is tried again before Geste closes.
# $reason (String) - a sentence
closing-trouble = Something you did could not be written: { $reason } If you close now, it is lost.
closing-after = Your answers about this practice are kept when you close.
closing-stay = Keep going
closing-close = Close Geste

## After

after-name = How it went
# $length (String) - a length of time
after-title = { $length } practised
after-how = How did it go?
after-optional = Answer what you like, or nothing.
after-save = Save
after-skip = Skip the questions
felt-easier = Easier
felt-same = The same
felt-harder = Harder
next-time = Next time
next-stay = Stay as you are
next-stay-why = The same again. Staying is practice too.
next-rest = Rest first, then the same or less
next-settle = Settle now, and less next time
next-settle-why = Pain is two points higher than before, or pull three. A calm exercise fits better now.

## Stopped because of a symptom

stopped-title = Stopped. That was the right call.
stopped-kept = What you did until now is kept. Nothing runs, nothing waits.
stopped-new = Is one of these new?
stopped-yes = Yes: show what to do
stopped-what-helps = If not: what would help now?
stopped-rest = Stop for today, or rest 5 minutes. Nothing is lost.
stopped-call = Stop now. Rest. Please call your clinic or doctor today.
stopped-notes = For your own notes, or leave it empty
stopped-other = Go on with another exercise
stopped-next-time = Next time, half of it is plenty.
done-for-today = Done for today
note-pull = pull
note-pain = pain
note-spasm = spasm spread
note-tired = tired
note-else = something else

## Progress

progress-empty = Nothing here yet
progress-empty-first = Your first practice will show up here
progress-empty-text = A few minutes are enough to begin. Days without practice are days, nothing more.
progress-three-minutes = A few easy minutes
progress-stays-here = All of it stays on this computer. Settings, Where is my data? shows the files.
progress-weeks = Practice, minutes a week
# $weeks (Number) - weeks with practice
# $minutes (Number) - minutes in all
progress-sentence = In the last 12 weeks you practised in { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
} in all.
progress-now = now
progress-this-week = This week
# $minutes (Number) - minutes today
progress-today = Today: { $minutes } min
progress-practise = Practise
progress-sessions = Your sessions
# $about (String) - what was tried
# $answer (String) - the answer given
progress-answer = { $about }: { $answer }
progress-no-causes = This shows what you did and noted. It does not show what caused what.
session-completed = to the end
session-partial = a part, and that counts
session-stopped = stopped for a symptom
session-open = not ended
# $before (Number) - rating before
# $after (Number) - rating after
session-pull-change = pull { $before } → { $after }
# $after (Number) - rating after
session-pull = pull { $after } after
session-felt-easier = felt easier
session-felt-same = felt the same
session-felt-harder = felt harder

## The tempo staircase

staircase-title = Tempo staircase
# $title (String) - the exercise
staircase-of = Tempo staircase: { $title }
# $bpm (Number) - beats a minute
staircase-practise = Practise at { $bpm }
staircase-first = To the exercise
staircase-chart = Tempo, beats a minute
staircase-empty = Your first easy tempo appears here once you have practised with the beat.
staircase-marks = A full dot: it stayed easy. An open dot: it was not easy at first, and you went slower.
# $first (Number) - beats a minute
# $last (Number) - beats a minute
# $days (Number) - days with practice
staircase-sentence = { $days ->
    [one] One day, at { $last } beats a minute.
   *[other] From { $first } to { $last } beats a minute, on { $days } days. Steps back belong to the method.
}
staircase-now = Now
# $day (String) - a day in words
# $days (Number) - days since then
staircase-held = The same tempo since { $day }{ $days ->
    [0] .
    [one] , one day ago.
   *[other] , { $days } days ago.
}
# $bpm (Number) - beats a minute
staircase-offer = If it stays easy, you could try { $bpm }. Staying is fine too.
staircase-rule = The fortnight rule
staircase-rule-same = One tempo for 14 days.
staircase-rule-faster = Then a tenth faster, if it stays easy. A fifth at most.
staircase-rule-today = The unwanted movement twice: a tenth slower for the rest of the day.
staircase-rule-back = The same two days running: back to the last easy tempo for 14 days.
staircase-table = Day by day
# $day (String) - a day in words
# $bpm (Number) - beats a minute
staircase-row = { $day }: { $bpm } beats a minute
# $bpm (Number) - beats a minute
staircase-not-easy = { $bpm } was not easy on that day

## Reading

read-title = What to read next
# $stage (String) - a stage's name
read-next = Next · stage { $stage }
# $minutes (String) - reading time in words
read-done = read · { $minutes }
read-all-read = All read. Something again, or rest your eyes.
read-any-order = Nothing is locked. Read in any order.
reader-contents = Contents
reader-smaller = Smaller letters
reader-larger = Larger letters
reader-finished = Finished reading
# $date (String) - a date in words
reader-checked = checked { $date }
# $claims (Number) - claims
# $sources (Number) - sources
reader-claims = { $claims ->
    [one] 1 claim
   *[other] { $claims } claims
}, { $sources ->
    [one] 1 source
   *[other] { $sources } sources
}
# $number (Number) - the claim's number
reader-claim = Claim { $number }
# $number (Number) - the claim's number
reader-claim-open = { $number }, how sure is this?
reader-claim-close = Close the claim
claim-population = Who was studied
claim-scope = For which dystonia
claim-as-of = As of
claim-changed = Changed since
claim-no-change = No change known to us.
claim-sources = Sources
claim-no-sources = No source: we looked and found nothing.

## Looking things up

# $word (String) - the word as it stands in the text
word-open = { $word }, what does it mean?
word-close = Close the word
word-used = Where it is used
word-all = All words
# $forms (String) - other spellings
word-also = Also: { $forms }
# $count (Number) - texts and exercises
word-used-in = { $count ->
    [0] In no text yet.
    [one] In one place. It opens there.
   *[other] In { $count } places. Each one opens there.
}
word-met-clinic = You may meet it at a clinic or in a letter. The texts here do without it.
word-met-papers = You may meet it in the title of a study. The texts here do without it.
word-met-geste = You meet it on Geste’s own buttons and titles.
claim-words = Words in it
kind-article = article
kind-exercise = exercise
kind-page = page
kind-list = list
glossary-title = Words
glossary-find = Find a word
# $fitting (Number) - words that fit
# $all (Number) - all words
glossary-fit = { $fitting } of { $all } words
glossary-all-letters = All
# $letter (String) - a letter
glossary-letter = { $letter }, words with this letter
reader-words = Words explained in this text
# $count (Number) - questions about the text
reader-questions = { $count ->
    [one] A question to think with
   *[other] { $count } questions to think with
}
read-look-up = Look something up
# $count (Number) - words in the glossary
read-words-under = { $count } words in plain language
# $count (Number) - cited works
read-sources-under = { $count } works, and what cites them
# $count (Number) - articles with questions
read-questions-under = about { $count } texts, nothing is counted
read-touches-under = for neck, eyes, jaw, voice and hand
read-ring-under = two states, one threshold, invented data
sources-title = Sources
sources-intro = Every work that a text, an exercise or a list here rests on. Open one to see how it was read and what cites it.
sources-save = Save the list as a text file
# $count (Number) - works
# $date (String) - a date in words
source-list-head = Sources of Geste: { $count } works, as the library stood on { $date }.
# $places (String) - titles of texts, exercises and lists
source-list-cited = Cited in: { $places }
source-list-none = Not cited now.
# $pmid (String) - the identifier
source-pmid = PMID { $pmid }
sources-find = Find a name, a year, a title or a number
# $fitting (Number) - works that fit
# $all (Number) - all works
sources-fit = { $fitting } of { $all } works
# $place (String) - authors, year and journal
# $count (Number) - places that cite it
sources-row = { $place } · { $count ->
    [0] read, but not cited now
    [one] cited once
   *[other] cited { $count } times
}
# $place (String) - authors, year and journal
# $count (Number) - places that cite it
# $grades (String) - letters of grades
sources-row-grades = { $place } · { $count ->
    [one] cited once
   *[other] cited { $count } times
} · grade { $grades }
# $authors (String) - who wrote it
# $year (String) - when
# $venue (String) - where it appeared
source-where = { $authors } ({ $year }). { $venue }
source-over = Source
source-doi-name = DOI
source-pmid-name = PMID
source-copy-doi = Copy the DOI
source-copy-pmid = Copy the PMID
source-copy = Copy the whole source
source-no-number = No DOI or PMID is known to us.
source-no-link = Geste opens no connection. You can copy the number and look it up elsewhere.
source-how-read = How it was read
# $mark (String) - how
# $what (String) - what of it was read
source-read-mark = { $mark } What was read: { $what }.
# $date (String) - a date in words
source-checked = What rests on it here was last checked on { $date }.
mark-seen = Seen in the source itself.
mark-secondary = Seen in another source that tells of it.
mark-partial = Seen in part.
mark-memory = From memory. It never stands alone under a claim.
mark-not-found = Looked for, and not found.
# $count (Number) - places that cite it
source-cited = { $count ->
    [0] Nothing cites it now
    [one] What cites it: one place
   *[other] What cites it: { $count } places
}
# $title (String) - the article
# $grade (String) - how sure
source-claim = Claim in “{ $title }” · { $grade }
# $grade (String) - how sure
source-exercise = Exercise · { $grade }
# $amount (String) - an amount of an exercise
source-amount = Exercise, where the amount “{ $amount }” comes from
claims-title = Claims and sources
claims-copy = Copy the list
claims-all-sources = All sources
claims-none = This text makes no claim that needs a source.
# $checked (String) - a date in words
# $review (String) - a date in words
claims-review = Checked on { $checked }. After { $review } the first claims will carry “may be out of date”: Geste cannot look things up by itself.
marks-title = How to read the marks
questions-title = Questions to think with
questions-intro = A few questions about what a text says and how sure it is. Every answer is explained. Nothing is counted and nothing is kept.
# $count (Number) - questions
questions-count = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
# $place (Number) - which question
# $of (Number) - of how many
quiz-over = A question to think with · { $place } of { $of }
# $number (Number) - the answer's number
# $answer (String) - the answer
quiz-answer = { $number }   { $answer }
quiz-this-one = this one
quiz-this-one-yours = this one, as you chose
quiz-yours = your choice
quiz-next = Next
quiz-pass = Go on without answering
quiz-enough = Enough for now
quiz-passage = Back to the passage
quiz-nothing-counted = Nothing is counted. Every answer is explained.
quiz-end-title = That was all
quiz-end-nothing = Thank you for thinking along. The text stays here whenever you want it.
quiz-end-again = These passages may be worth a second look. They open in the text.
quiz-done = Done
quiz-to-text = To the text
quiz-again = Once more
touches-over = Touches and tricks
touches-title = Helpful touches
touches-all = All
touches-caution = Keep away from
touches-find = Find a touch that helps you
touches-read = Read about touches
ring-over = A picture to try · invented data
ring-title = Reading the famous ring
ring-picture = Picture
ring-text = As text
ring-table = Table
ring-invented = Invented data
ring-caption = Dots stand for brain areas, lines for pairs that rise and fall together. A picture like this, made from 15 healthy people during a drug experience, became famous in 2014. It shows a change in statistics, not new wiring, and nothing about dystonia.
ring-caption-more = The published drawing kept only the strongest links and coloured both rings by groups found without the drug. A larger effort in 2024 followed 7 people closely. It found that activity became less in step, with blurred network borders, mostly fading when the drug did.
ring-alt = Two rings of 48 dots in 8 places, A to H. Data are made up.
ring-threshold = Draw only lines above
# $digits (String) - two digits after the point
ring-hundredths = 0.{ $digits }
ring-lower = Lower, more lines
ring-higher = Higher, fewer lines
ring-groups = Groups taken from
# $number (Number) - 1 or 2
ring-state = State { $number }
ring-none = None
ring-shuffle = Shuffle the lines
ring-shuffled = Other pairs, the same weights.
ring-unshuffle = Back to the data
ring-dot = Read one dot
ring-no-dot = none
ring-dot-before = The dot before
ring-dot-after = The next dot
ring-dot-none = No dot
# $state (Number) - 1 or 2
ring-dot-alone = State { $state }: no line above the value.
# $state (Number) - 1 or 2
# $count (Number) - lines
# $names (String) - names of dots
ring-dot-lines = State { $state }: { $count ->
    [one] 1 line
   *[other] { $count } lines
}, to { $names }.
ring-try = Try
ring-try-alike = At which value do the two look most alike?
ring-try-groups = What changes if you take the groups of the other state?
ring-try-word = Which word does the picture justify: wired, correlated, healed?
ring-empty = Nothing is left. Lower it.
# $state (Number) - 1 or 2
ring-nothing-left = State { $state }: no line is above the value. Nothing is left. Lower it.
# $state (Number) - 1 or 2
# $count (Number) - lines
# $share (Number) - percent
# $mean (String) - a number such as 0.75
ring-state-says = State { $state }: { $count ->
    [one] 1 line is drawn
   *[other] { $count } lines are drawn
}, { $share } percent of them between groups, with a mean of { $mean }.
# $state (Number) - 1 or 2
# $count (Number) - lines
# $mean (String) - a number such as 0.75
ring-state-says-plain = State { $state }: { $count ->
    [one] 1 line is drawn
   *[other] { $count } lines are drawn
}, with a mean of { $mean }.
# $count (Number) - lines
# $share (Number) - percent
# $mean (String) - a number such as 0.75
ring-count = { $count ->
    [one] 1 line
   *[other] { $count } lines
} · { $share } % between groups · mean { $mean }
# $count (Number) - lines
# $mean (String) - a number such as 0.75
ring-count-plain = { $count ->
    [one] 1 line
   *[other] { $count } lines
} · mean { $mean }
# $group (String) - a letter
# $dots (Number) - dots in the group
# $in1 (Number) - lines
# $out1 (Number) - lines
# $in2 (Number) - lines
# $out2 (Number) - lines
ring-group-says = Group { $group } with { $dots ->
    [one] 1 dot
   *[other] { $dots } dots
}: in state 1 { $in1 } inside and { $out1 } to other groups, in state 2 { $in2 } inside and { $out2 } to other groups.
ring-group = Group
# $state (Number) - 1 or 2
ring-inside = State { $state }, inside
# $state (Number) - 1 or 2
ring-between = State { $state }, to other groups
# $number (Number) - 1 or 2
ring-picture-of = Ring of state { $number }
ring-a-line = a pair above the value
ring-line-inside = inside a group
ring-line-between = between groups
ring-dots = a dot, by group
search-title = Search
search-everything = Search everything
search-clear = Clear
search-hint = Type two letters or more. Search runs on this computer only.
search-nothing = Nothing found. Try a shorter word.
# $count (Number) - things found
search-found = { $count } found
search-all-kinds = Everything
# $kind (String) - what is searched
# $count (Number) - things found
search-kind = { $kind } · { $count }
search-exercises = Exercises
search-articles = Articles
search-pages = Pages
# $count (Number) - further hits
search-more = { $count } more
search-keys = Enter opens the first. Tab and the arrows move on, Esc goes back to where you were.

## Help

help-title = When to get help
help-number = Emergency number where I live
help-number-hint = type it once
help-never-recorded = Opening this page is never recorded.
help-instructions = Instructions for use

## Settings

settings-comfort = Comfort
settings-keys = Keys and switches
settings-data = Where is my data?
settings-content = Content
settings-about = About Geste
comfort-side = Content sits
comfort-side-under = where your head rests
side-left = Left
side-middle = Middle
side-right = Right
comfort-size = Text size
comfort-size-under = everywhere
size-smaller = Smaller text
size-larger = Larger text
comfort-light = Light
comfort-light-under = for reading and practice
theme-paper = Paper
theme-dark = Dark
theme-low-glare = Low glare
theme-contrast = Contrast
comfort-sound = Sounds
comfort-sound-under = every sound is also shown
sound-none = None
sound-soft = Soft tones
sound-softer = Softer
sound-louder = Louder
sound-hear = Hear it
sound-retry = Look for sound again
comfort-motion = Moving pictures
comfort-motion-under = off: words, numbers and sound in their place
comfort-my-pace = My pace
comfort-my-pace-under = on: a step goes on when you say so
comfort-guard = Ignore a second press
comfort-guard-under = slow and slipping presses always count
guard-shorter = Ignore it for a shorter time
guard-longer = Ignore it for a longer time
guard-other-keys = In an exercise, any other key pauses.
keys-none = no key yet
keys-title = Which key does what
keys-under = Pedals, clickers and switches are keys too
keys-add = Add a key
keys-press-now = Press the key you want now. Esc gives up.
keys-give-up = Leave it as it was
keys-always = Space and Esc always stay as they are. In an exercise, any key without a use pauses.
keys-reset = All keys as they were at first
# $key (String) - the key's name
# $does (String) - what it does now
keys-kept = { $key } now does this: { $does }.
# $key (String) - the key's name
# $before (String) - what it did
# $does (String) - what it does now
keys-moved = { $key } did this until now: { $before }. It does this instead: { $does }.
# $key (String) - the key's name
keys-fixed = { $key } stays as it is, so that you can always pause and stop.
key-use-main = Start, pause, go on
key-use-next = The next one
key-use-back = The one before
key-use-stop = Stop, and one step up
key-use-black = Black screen, on and off
key-use-slower = Slower
key-use-faster = Faster
key-use-onward = On to the next button
scan-title = Switches
scan-under = choices come one after the other, and a press takes one
scan-off = No scanning
scan-off-under = You go to a button yourself.
scan-automatic = One switch
scan-automatic-under = Choices come by themselves. Space takes the one in the frame. After two rounds it waits.
scan-two = Two switches
scan-two-under = Tab or Enter goes on. Space takes. Nothing moves by itself.
scan-resting = One switch, rest to take
scan-resting-under = Each press goes on. Rest on a choice, and it is taken.
scan-pace = each choice
scan-quicker = Each choice shorter
scan-slower = Each choice longer
tap-delay = Delay of taps
tap-delay-under = for tapping on the beat
tap-delay-less = A shorter delay
tap-delay-more = A longer delay
tap-delay-unknown = Keyboard, computer and loudspeaker add a delay that Geste cannot know. If your taps are always late by the same amount, set it here; it is taken off.
data-here = On this computer, nowhere else
data-record = Record
# $count (Number) - sessions kept
data-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
data-copies = Copies
# $count (Number) - copies of the record
data-copies-count = { $count ->
    [one] 1 copy, checked when it was made
   *[other] { $count } copies, checked when they were made
}
data-settings = Settings
data-settings-under = comfort settings and what you agreed to, no ratings
data-writable = Every step is written as you do it.
data-read-only = A newer Geste wrote this record. This one only reads it.
data-memory-only = Just now nothing is written. What you do is lost when you close Geste.
data-no-network = No network. Geste opens no connection. There is no account, no counting, no update check.
copy-path = Copy the path
# $what (String) - which file
copy-path-of = Copy the path: { $what }
content-title = Content check
content-at-start = Geste · at start
# $errors (Number) - errors
# $notes (Number) - notes
content-counts = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}
# $exercises (Number) - exercises read
# $articles (Number) - articles read
content-read = { $exercises } exercises and { $articles } articles can be used. Files with errors are left out.
content-bundled = The content that came with Geste.
# $folder (String) - a folder
content-folder = Read from { $folder }
content-none = No problems found.
content-copy = Copy the list
content-again = Check again
content-go-on = Go on
content-own = Content of your own
content-own-under = Geste can read a folder in the same format, until you close it. The same check lists what is wrong.
content-choose = Choose a folder …
content-typed = or type the folder here
content-use-typed = Read this folder
content-error = Error
content-note = Note
about-help = When to get help
# $version (String) - the version
about-version = Geste { $version }

## The pose editor, for those who write content

pose-title = Pose editor
pose-picture = The picture
# $pose (String) - the id of a pose
pose-over = Pose editor · { $pose }
# $count (Number) - poses
pose-under = For those who write content. { $count ->
    [one] There is one pose
   *[other] There are { $count } poses
} to choose from. What you change here stays here until you copy or save it.
pose-unread = These poses could not be read. Mend them in their file:
pose-search = Find a pose by its name or exercise
# $count (Number) - poses
pose-found = { $count ->
    [one] One pose found
   *[other] { $count } poses found
}
# $count (Number) - poses
pose-count = { $count ->
    [one] One pose
   *[other] { $count } poses
}
pose-by-view = By view
pose-by-exercise = By exercise
# $pose (String) - the id of a pose
pose-changed = { $pose } · changed
pose-another = Another pose
pose-copy = Copy as TOML
pose-undo = Undo
pose-redo = Redo
pose-all-as-was = All as it was
pose-now = Now
pose-as-was = As it was
pose-both = Both
pose-other-side = The other side
pose-card = As small as on a card
pose-no-moves = No exercise moves into this pose or out of it.
# $group (String) - a group of values
pose-group = { $group ->
    [picture] Picture
    [head] Head
    [face] Face
    [trunk] Trunk
    [arms] Arms
    [legs] Legs
    [hand] Hand
    [touches] Touches
    [props] Props
    [marks] Marks
   *[parts] Parts
}
# $unit (String) - what a number counts
pose-unit = { $unit ->
    [degrees] degrees
    [share] of the whole way
    [times] times the usual
   *[units] units
}
# $low (String) - a number
# $high (String) - a number
# $unit (String) - what is counted
pose-range = { $low } to { $high } { $unit }
# $unit (String) - what is counted
pose-anywhere = any number of { $unit }
# $asked (String) - a number
# $now (String) - a number
# $range (String) - from where to where, with the unit
pose-held = { $asked } is too far, so it stands at { $now }. It goes from { $range }.
# $value (String) - a value's name
# $by (String) - a number
pose-more = { $value }: { $by } more
# $value (String) - a value's name
# $by (String) - a number
pose-less = { $value }: { $by } less
# $value (String) - a value's name
pose-one-as-was = { $value }: as it was
# $value (String) - what is counted
pose-fewer = { $value }: one fewer
# $value (String) - what is counted
pose-another-one = { $value }: one more
pose-add = Add
# $thing (String) - a prop or mark
pose-add-one = Add: { $thing }
# $thing (String) - a prop or mark
pose-remove = Take away: { $thing }
pose-checked = The checks found nothing to mend
# $count (Number) - what the checks found
pose-to-mend = { $count ->
    [one] One thing to mend: see below the values
   *[other] { $count } things to mend: see below the values
}
pose-checks = What the checks say
# $hand (String) - units a second
# $head (String) - degrees a second
# $moves (Number) - how many were measured
pose-speeds = Fastest hand { $hand } of 120 units a second, fastest head { $head } of 15 degrees a second, in { $moves ->
    [one] one move
   *[other] { $moves } moves
}.
# $name (String) - a value's name
# $value (String) - a number
# $range (String) - from where to where, with the unit
pose-check-limit = { $name } is { $value }. It goes from { $range }.
# $out (String) - figure units
pose-check-frame = Something leaves the frame by { $out } units. Move it in, or make it smaller.
# $out (String) - figure units
# $place (String) - the exercise and the move
pose-check-way = Something leaves the frame by { $out } units on the way. { $place }.
# $fast (String) - degrees a second
# $place (String) - the exercise and the move
# $enough (String) - seconds
pose-check-head = The head goes { $fast } degrees a second; 15 is the most. { $place }. Turn it less, or give the move { $enough } seconds.
# $fast (String) - units a second
# $place (String) - the exercise and the move
# $enough (String) - seconds
pose-check-hand = A hand or the tongue goes { $fast } units a second; 120 is the most. { $place }. Move it less, or give the move { $enough } seconds.
pose-spoken = What a screen reader says
pose-title-field = Title
pose-note-field = Note for those who draw
pose-file = Into a file
pose-file-under = Copy the text and put it in place of the pose in content/poses, or save it as a file of its own.
pose-save = Save to a file
pose-path = Or type where to save it
pose-save-there = Save there
pose-copied = The pose is copied. Put it in place of the old one in its file.
# $path (String) - a file
pose-written = The pose is saved: { $path }
# $path (String) - a file
pose-taken = { $path } is there already and was left as it is. Choose another name.
# $path (String) - a file
# $reason (String) - what the system says
pose-not-written = { $path } could not be written: { $reason }. Choose another place. The pose is still here.
# $reason (String) - why
pose-no-text = The pose could not be put into words for a file: { $reason }
# $key (String) - a key of the files of poses
pose-key = { $key ->
    [bust_front] head and shoulders from the front
    [face] a face from near
    [bust_side] head and shoulders from the side
    [bust_back] head and shoulders from behind
    [hand] hand
    [hand_side] a hand from the side
    [writing] a hand with a pen
    [mirror_box] two hands and a mirror
    [mouth] the mouth from the side
    [arch] the open mouth from the front
    [seated_front] sitting, from the front
    [seated_side] sitting, from the side
    [stand_front] standing, from the front or behind
    [stand_side] standing, from the side
    [lying] lying
    [bike] on an exercise bike
    [desk] at a table
    [none] nobody
    [rig] view
    [given] set
    [at] place
    [x] across
    [y] down
    [scale] size
    [turn] turn
    [flip] mirror image
    [yaw] turn (yaw)
    [pitch] up and down (pitch)
    [roll] tilt (roll)
    [protract] head forward (protraction)
    [nod] chin to the chest (nod)
    [head_shift] head to the side
    [eyes] eyelids
    [eye_left] left eyelid
    [eye_right] right eyelid
    [squeeze] eyes pressed shut
    [brow] brow
    [gaze_x] eyes across (gaze)
    [gaze_y] eyes down (gaze)
    [jaw] jaw open
    [smile] smile
    [pucker] lips rounded
    [round] lips forward
    [glasses] glasses
    [straw] straw
    [palming] cupped hands over the eyes
    [tip] tip of the tongue
    [shoulder] shoulder lift
    [shoulder_left] shoulder lift, screen left
    [shoulder_right] shoulder lift, screen right
    [lean] lean
    [tall] sitting tall
    [twist] twist
    [hip_shift] hips to the side
    [back] leaning back
    [belly] belly
    [chest_hand] hand on the breastbone
    [arm] arm
    [arms] arm
    [arm_near] near arm
    [arm_far] far arm
    [arm_back] arm behind the body
    [elbow] elbow
    [wrist] wrist
    [angle] direction of the fingers
    [thumb] thumb
    [knees] knee
    [ankles] ankle
    [leg_near] near leg
    [leg_far] far leg
    [step] step
    [crank] pedal
    [flex] bend of finger (flexion)
    [spread] spread
    [angles] sideways turn of finger
    [focus] tinted finger
    [press] press
    [hover] height above
    [lift] lift
    [flat_hand] flat hand
    [tilt] tilt
    [grip] grip
    [ink] what is written
    [surface] ground
    [thick] thickness of the pen
    [on] what it lies on
    [touches] touch
    [spots] spot
    [regions] muscle
    [gap] gap
    [tool] in the hand
    [partner] somebody else
    [scm] sternocleidomastoid
    [scm_left] sternocleidomastoid, screen left
    [scm_right] sternocleidomastoid, screen right
    [trapezius_left] trapezius, screen left
    [trapezius_right] trapezius, screen right
    [posterior] back of the neck
    [zoom] nearness
    [zoom_center] middle of the nearness
    [props] prop
    [marks] mark
    [parts] part
    [layer] layer
    [under] under the figure
    [place] place
    [frame] frame
    [ghost] pale
    [line] line weight
    [points] point
    [pull] pull (dots)
    [width] width
    [center] middle
    [radius] radius
    [radius_y] upright radius
    [from] from
    [to] to
    [view] seen from
    [dorsal] the back of the hand
    [web] between index and middle finger
    [tripod] thumb and index finger
   *[other] { $key }
}

## Sound and voice

settings-sound = Sound and voice
sound-loudness = Loudness
sound-tones = Tones
sound-tones-under = a step begins, breathe in, rest
sound-beats = Beats
sound-beats-under = of the metronome
sound-voice = Voice
sound-voice-under = the words of the steps
tones-softer = Tones softer
tones-louder = Tones louder
tones-hear = Hear the tones
beats-softer = Beats softer
beats-louder = Beats louder
beats-hear = Hear the beats
voice-softer = Voice softer
voice-louder = Voice louder
voice-hear = Hear the voice
all-silent = All silent
all-silent-under = The words stay on the screen.
sound-mono = Both ears hear the same. Left and right differ by pitch and pattern.
voice-who = Who speaks in exercises
voice-who-under = the same words are always on the screen
voice-own = Geste
voice-screen-reader = My screen reader
voice-nobody = Nobody
voice-who-why = Choose one voice, not two. A screen reader speaks only where one runs on this computer.
voice-speed = Speed
voice-speed-under = 0 is the usual pace
voice-slower = Slower voice
voice-faster = Faster voice
voice-which = Which voice
voice-which-under = the voices of this computer
voice-system = As the system likes
voice-look = Show the voices
voice-look-again = Look for a voice again
voice-looking = Looking for voices. This can take some seconds.
# $service (String) - the name of a program
voice-ready = { $service } speaks.
voice-not-installed = No voice was found on this computer. On Linux, install speech-dispatcher and a voice such as espeak-ng. Then look again.
voice-no-answer = The computer’s voice does not answer. Wait a little, then look again.
# $detail (String) - words of another program
voice-refused = The computer’s voice said no: { $detail }. Look again, or restart the computer.
voice-lost = The computer’s voice has stopped. Look again.
voice-unsupported = Geste cannot use the voices of this system yet. Your screen reader can read the steps.
sound-details = Sound details
sound-delay = Wireless delay
sound-delay-under = if sound comes late in your headphones, the picture waits for it
delay-shorter = Shorter delay
delay-longer = Longer delay
sound-open = Keep the sound open
sound-open-under = a sound too soft to hear runs during an exercise, so that headphones do not swallow the first tone
sound-signals = What you hear and see when
sound-signals-under = tone, voice and picture for each moment
signals-intro = Switch off what disturbs you. A picture that is off stands still. The words of a step always stay on the screen.
signals-usual = All as at the start
signal-tone = Tone
signal-voice = Voice
signal-picture = Picture
# $way (String) - tone, voice or picture
# $moment (String) - such as "Breathe in"
signal-name = { $way }: { $moment }
moment-step = A step begins
moment-breathe-in = Breathe in
moment-breathe-out = Breathe out
moment-move = Move
moment-hold = Hold
moment-return = Come back
moment-rest = Rest
moment-call-out = A side or a word is called
moment-beat = Beats
moment-last-seconds = Half-way and last seconds
moment-end = The end
moment-beat-note = A voice would come too late for beats. It says the words of the step before them.
moment-last-seconds-note = In steps of 10 seconds or more. The voice speaks in steps of 20 seconds or more.
awake-why = An exercise is running

## What is said, and shown while it is said

said-get-ready = Get ready.
said-going-on = Going on.
said-half-way = Half-way.
# $count (Number) - whole seconds
said-seconds-left = { $count } seconds left.
said-paused = Paused. Space goes on.
said-paused-slept = Paused, because the computer slept. Space goes on.
# $count (Number) - whole seconds practised
said-ended-seconds = Done. { $count ->
    [one] One second
   *[other] { $count } seconds
} practised.
# $count (Number) - whole minutes practised
said-ended-minutes = Done. { $count ->
    [one] One minute
   *[other] { $count } minutes
} practised.
said-stopped = Stopped. That was the right call. What you did until now is kept.
said-test = This is the voice. In. Out. Rest.
said-caption = Said
# $number (Number) - which part
# $of (Number) - of how many
# $minutes (Number) - whole minutes left
said-part = Part { $number } of { $of }, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} left
# $number (Number) - which part
# $of (Number) - of how many
said-part-soon = Part { $number } of { $of }, less than a minute left
# $number (Number) - which part
# $of (Number) - of how many
said-part-own-pace = Part { $number } of { $of }, at your own pace
said-keys-running = Space pauses
said-keys-own-pace = Space goes to the next step
said-keys-paused = Space goes on

## A damaged record

damaged-over = Geste · at start
damaged-title = Your record was damaged. A good copy is ready.
damaged-title-no-copy = Your record was damaged. It is kept.
damaged-what = What happened
damaged-we-did = What we did
damaged-is-safe = What is safe
# $folder (String) - where the file is now
damaged-did = The damaged file was moved aside and kept: { $folder }. Nothing was deleted and nothing was sent anywhere.
damaged-did-nothing = Nothing was changed and nothing was sent anywhere.
# $moment (String) - a day and a time
damaged-safe = Everything up to { $moment }.
damaged-safe-none = No copy was found. The damaged file is kept, so a specialist may still read it.
damaged-copies = Copies on this computer
# $days (Number) - practice days
# $sessions (Number) - sessions
damaged-copy-holds = { $days ->
    [one] 1 practice day
   *[other] { $days } practice days
}, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}
# $holds (String) - what a copy holds
damaged-newest = newest · { $holds }
damaged-checked = Each copy was read back and checked just now.
# $moment (String) - a day and a time
damaged-use = Use the copy of { $moment }
damaged-later = Practise first, decide later
damaged-empty = Start with an empty record

## Calm lines

# $reason (String) - a sentence
notice-sound-silent = Sound is off on this device. Words and pictures still guide you. { $reason }
notice-sound-is-back = Sound is back.
# $why (String) - a sentence
notice-voice-silent = No voice can be heard. The words are on the screen. { $why }
notice-read-only = A newer Geste wrote your record. This one shows it and changes nothing. What you practise now is not kept.
# $reason (String) - a sentence
notice-not-kept = Kept, not yet on disk. { $reason }
notice-kept-now = Everything is on disk again.
notice-memory-only = What you do now is not written to disk. It is kept while Geste is open.
# $reason (String) - a sentence
notice-settings-not-kept = Your choice holds for now, but it could not be written. { $reason }
notice-copy-in-place = Your record is in place again.
# $notice (String) - the line that is dismissed
notice-dismiss = OK: { $notice }

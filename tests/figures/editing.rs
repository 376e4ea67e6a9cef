//! Poses changed as in the pose editor: every step back, limits, choices, checks, and the text for a file.
//!
//! Invariant: whatever is changed, what is taken out is read again as the same pose; all poses of the content are
//! tried. The editor itself is `geste::posing`; its page is walked through in `tests/journeys`.

use geste::bundle;
use geste::figure::marks::Mark;
use geste::figure::pose::Poses;
use geste::figure::props::Prop;
use geste::figure::values::Value;
use geste::figure::values::choices::Options;
use geste::posing::Check;
use geste::posing::Edit;
use geste::posing::Group;
use geste::posing::Listed;
use geste::posing::Move;
use geste::posing::Posing;
use geste::posing::checked;
use geste::posing::group;
use geste::posing::law;
use geste::posing::leaf;
use geste::posing::moves_with;
use geste::posing::played;
use geste::posing::read;
use geste::posing::steps;
use geste::posing::to_toml;
use geste::posing::unit;

fn posing(id: &str) -> Posing {
    Posing::new(id, bundle::poses().get(id).unwrap().clone())
}

fn value(posing: &Posing, name: &str) -> f32 {
    posing.numbers().into_iter().find(|number| number.name == name).unwrap().value
}

fn by(name: &str, by: f32) -> Edit {
    Edit::By { name: name.to_owned(), by }
}

#[test]
fn every_pose_taken_out_is_read_again_as_the_same_pose() {
    assert_eq!(bundle::poses().len(), 238);
    for (id, pose) in bundle::poses() {
        let text = to_toml(id, pose).unwrap();
        let read: Poses = toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}\n{text}"));
        assert_eq!(read.get(id), Some(pose), "{text}");
        assert!(
            !text.contains("= []") && !text.contains("flip = false"),
            "{id} has what can be left out:\n{text}"
        );
    }
}

#[test]
fn a_pose_is_written_as_it_stands_in_the_files() {
    assert_eq!(
        to_toml("turn", posing("turn").now()).unwrap(),
        "[turn]\ntitle = \"Turn toward the other side\"\nnote = \"yaw 38, gaze leads, muscle at work\"\n\
         figure.bust_front = { head = { yaw = 38, gaze_x = 0.6 }, regions = [\"scm_left\"] }\nmarks = [\n    \
         { m = \"target\", at = [366, 152], under = true },\n    \
         { m = \"arc\", center = [200, 92], radius = 118, from = 214, to = 326, radius_y = 74 },\n]\n"
    );
}

#[test]
fn changes_can_be_undone_to_the_first_and_done_again() {
    let mut pose = posing("turn");
    for _ in 0..100 {
        pose.edit(&by("figure.head.pitch", 0.1));
    }
    pose.edit(&Edit::Choose { name: "figure.palming".to_owned(), place: 1 });
    assert!((value(&pose, "figure.head.pitch") - 10.0).abs() < 0.01 && pose.is_changed());
    let last = pose.now().clone();
    while pose.can_undo() {
        pose.undo();
    }
    assert!(!pose.is_changed() && pose.now() == pose.as_was());
    while pose.can_redo() {
        pose.redo();
    }
    assert_eq!(*pose.now(), last);
    pose.undo();
    pose.edit(&by("figure.head.pitch", -1.0));
    assert!(!pose.can_redo(), "what was undone is replaced");
}

#[test]
fn a_number_is_held_at_its_limit_and_says_so() {
    let mut pose = posing("turn");
    let clamped = pose.edit(&Edit::Number { name: "figure.head.yaw".to_owned(), to: 90.0 }).unwrap();
    assert_eq!((clamped.asked, *clamped.limits.end()), (90.0, 50.0));
    assert_eq!(value(&pose, "figure.head.yaw"), 50.0);
    assert!(pose.edit(&Edit::Number { name: "figure.head.yaw".to_owned(), to: f32::NAN }).is_none());
    assert_eq!(value(&pose, "figure.head.yaw"), 50.0);
    assert_eq!(pose.changed(), ["figure.head.yaw"]);
    pose.edit(&Edit::AsWas("figure.head.yaw".to_owned()));
    assert!(!pose.is_changed());
}

/// Every choice of every pose, put to each of its options: the pose can still be written, read and checked.
#[test]
fn everything_that_can_be_chosen_leaves_a_pose_that_can_be_kept() {
    let mut tried = 0;
    for id in ["turn", "seated", "pause-hands", "write", "leftright", "map-chart", "tongue-rest", "follow"] {
        for choice in posing(id).choices() {
            let options = match &choice.options {
                Options::Kinds(kinds) => kinds.len(),
                Options::YesNo => 2,
                Options::Count => 4,
            };
            for place in 0..options {
                let mut pose = posing(id);
                pose.edit(&Edit::Choose { name: choice.name.clone(), place });
                let text = to_toml(id, pose.now()).unwrap();
                let read: Poses = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
                assert_eq!(read.get(id), Some(pose.now()), "{} at {place}:\n{text}", choice.name);
                let now = pose.choices().into_iter().find(|now| now.name == choice.name).unwrap();
                assert_eq!(now.place, place, "{id}: {}", choice.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 200, "only {tried} choices were tried");
}

#[test]
fn props_and_marks_are_added_changed_and_taken_away() {
    let mut pose = posing("middle");
    for (place, kind) in Prop::every().iter().enumerate() {
        pose.edit(&Edit::Add(Listed::Props, place));
        assert_eq!(pose.now().props.last().unwrap().prop, *kind);
        let text = to_toml("x", pose.now()).unwrap();
        assert!(text.contains(&format!("p = \"{}\"", kind.key())), "{text}");
        assert_eq!(toml::from_str::<Poses>(&text).unwrap().get("x"), Some(pose.now()), "{text}");
        pose.edit(&Edit::Remove(Listed::Props, 0));
    }
    let first = pose.now().marks.len();
    for (place, kind) in Mark::every().iter().enumerate() {
        pose.edit(&Edit::Add(Listed::Marks, place));
        let text = to_toml("x", pose.now()).unwrap();
        assert!(text.contains(&format!("m = \"{}\"", kind.key())), "{text}");
    }
    pose.edit(&Edit::Remove(Listed::Marks, first));
    pose.edit(&Edit::Remove(Listed::Marks, 99));
    assert_eq!(pose.now().marks.len(), first + Mark::every().len() - 1);
    assert!(Value::problems(pose.now()).is_empty());
}

#[test]
fn a_move_that_becomes_too_fast_is_named_with_the_time_it_needs() {
    let library = bundle::library();
    let moves = moves_with("ta-turn", &library.exercises);
    assert!(moves.iter().any(|found| found.exercise == "turn-away"));
    let mut pose = posing("ta-turn");
    let found = |pose: &Posing| checked(&pose.id, pose.now(), bundle::poses(), &moves).found;
    assert_eq!(found(&pose), []);
    pose.edit(&Edit::Number { name: "figure.head.roll".to_owned(), to: -25.0 });
    pose.edit(&Edit::Number { name: "figure.head.yaw".to_owned(), to: 50.0 });
    let too_fast = found(&pose);
    let Some(Check::Head { at, fast, enough }) = too_fast.first() else { panic!("{too_fast:?}") };
    assert!(*fast > law::FASTEST_HEAD && *enough > moves[*at].seconds);
}

#[test]
fn what_leaves_its_frame_is_said() {
    let mut pose = posing("middle");
    pose.edit(&Edit::Choose { name: "at.given".to_owned(), place: 1 });
    pose.edit(&Edit::Number { name: "at.x".to_owned(), to: 150.0 });
    let found = checked("middle", pose.now(), bundle::poses(), &[]).found;
    assert!(matches!(found.as_slice(), [Check::Frame(out)] if *out > 10.0), "{found:?}");
}

#[test]
fn moves_are_played_twice_and_end() {
    let library = bundle::library();
    let moves = moves_with("ta-turn", &library.exercises);
    let shown: Vec<&Move> = moves.iter().filter(|found| found.exercise == "turn-away").collect();
    assert!(shown.len() > 1);
    assert_eq!(played(&shown, 0.0), Some((0, 0.0)));
    let round: f32 = shown.iter().map(|found| found.seconds + 1.5).sum();
    assert!(played(&shown, round * 1.5).is_some());
    assert_eq!(played(&shown, round * 2.0), None);
    assert_eq!(played(&[], 0.0), None);
}

#[test]
fn every_value_of_every_pose_has_a_unit_and_a_step_within_its_range() {
    for (id, pose) in bundle::poses() {
        for number in Value::numbers(pose) {
            let unit = unit(&number.name, &number.limits);
            let [small, large] = steps(unit);
            let range = number.limits.as_ref().map_or(f32::INFINITY, |range| range.end() - range.start());
            assert!(small < large && large <= range, "{id}: {} moves by {large} of {range}", number.name);
            assert!(Group::ALL.contains(&group(&number.name)));
        }
    }
    assert_eq!(group("figure.head.yaw"), Group::Head);
    assert_eq!(group("figure.arms.0.elbow.x"), Group::Arms);
    assert_eq!(group("marks.0.radius"), Group::Marks);
    assert_eq!((leaf("figure.flex.1"), leaf("figure.head.yaw")), ("flex", "yaw"));
}

#[test]
fn a_pose_that_cannot_be_read_costs_only_itself() {
    let written = "[good]\nfigure.mouth = {}\n[bad]\nfigure.mouth = { tongue = 1 }";
    let (poses, unread) = read(toml::from_str(written).unwrap());
    assert!(poses.contains_key("good") && poses.len() == 1);
    assert!(
        matches!(unread.as_slice(), [line] if line.starts_with("bad: ") && line.contains("tongue")),
        "{unread:?}"
    );
}

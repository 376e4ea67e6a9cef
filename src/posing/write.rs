//! A pose as the text of `content/poses`, to be put into a file as it is.
//!
//! Invariant: read again it is the same pose; a key that can be left out without changing the pose is left out,
//! so the text is as short as one written by hand. What a pose may hold is in `crate::figure::pose`.

use toml::Table;
use toml::Value;

use crate::figure::Pose;

/// A line of a file is not longer than this, where it can be broken.
const LINE: usize = 110;

/// Keys that stand first, in this order; others follow by name, `LAST` at the end.
const FIRST: [&str; 19] = [
    "title", "note", "figure", "m", "p", "kind", "head", "yaw", "pitch", "roll", "elbow", "wrist", "center",
    "points", "at", "radius", "angle", "from", "to",
];
const LAST: [&str; 7] = ["flip", "line", "frame", "props", "parts", "marks", "layer"];

/// One step from a table or list to what is in it.
#[derive(Clone)]
enum Step {
    Key(String),
    Place(usize),
}

/// The pose as one table of a file in `content/poses`.
///
/// # Errors
/// When the pose cannot be written, with the reason of the writer.
pub fn to_toml(id: &str, pose: &Pose) -> Result<String, String> {
    let whole = Table::try_from(pose).map_err(|error| error.to_string())?;
    let short = shortened(whole, pose);
    let mut text = format!("[{}]\n", key(id));
    let mut own_table = None;
    for (name, value) in ordered(&short) {
        match (name.as_str(), value) {
            ("figure", Value::Table(figure)) => {
                let Some((rig, values)) = figure.iter().next() else { continue };
                let line = format!("figure.{rig} = {}", inline(values));
                match values {
                    Value::Table(values) if line.len() > LINE => own_table = Some((rig, values)),
                    _ => text.push_str(&format!("{line}\n")),
                }
            }
            _ => text.push_str(&entry(name, value)),
        }
    }
    if let Some((rig, values)) = own_table {
        text.push_str(&format!("[{}.figure.{rig}]\n", key(id)));
        for (name, value) in ordered(values) {
            text.push_str(&entry(name, value));
        }
    }
    Ok(text)
}

/// Without every key that the pose is the same without.
fn shortened(whole: Table, pose: &Pose) -> Table {
    let mut ways = Vec::new();
    for (name, value) in &whole {
        ways_into(value, &[Step::Key(name.clone())], &mut ways);
    }
    let mut short = whole;
    for way in ways {
        let mut shorter = short.clone();
        if leave_out(&mut shorter, &way) && shorter.clone().try_into::<Pose>().is_ok_and(|read| read == *pose)
        {
            short = shorter;
        }
    }
    short
}

/// The way to every key, the outer ones first.
fn ways_into(value: &Value, way: &[Step], ways: &mut Vec<Vec<Step>>) {
    if matches!(way.last(), Some(Step::Key(_))) {
        ways.push(way.to_vec());
    }
    let next = |step: Step| way.iter().cloned().chain([step]).collect::<Vec<_>>();
    match value {
        Value::Table(table) => {
            for (name, value) in table {
                ways_into(value, &next(Step::Key(name.clone())), ways);
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter().enumerate() {
                ways_into(value, &next(Step::Place(place)), ways);
            }
        }
        _ => {}
    }
}

fn leave_out(table: &mut Table, way: &[Step]) -> bool {
    let Some((Step::Key(last), before)) = way.split_last() else { return false };
    let [Step::Key(first), rest @ ..] = before else { return table.remove(last).is_some() };
    let Some(mut here) = table.get_mut(first) else { return false };
    for step in rest {
        let next = match step {
            Step::Key(name) => here.get_mut(name.as_str()),
            Step::Place(place) => here.get_mut(*place),
        };
        let Some(next) = next else { return false };
        here = next;
    }
    here.as_table_mut().is_some_and(|table| table.remove(last).is_some())
}

fn ordered(table: &Table) -> Vec<(&String, &Value)> {
    let rank = |name: &str| {
        let first = FIRST.iter().position(|first| *first == name);
        let last = LAST.iter().position(|last| *last == name).map(|place| place + FIRST.len() + 1);
        first.or(last).unwrap_or(FIRST.len())
    };
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(name, _)| rank(name));
    entries
}

/// A key and its value on one line, or a list with one entry a line.
fn entry(name: &str, value: &Value) -> String {
    let line = format!("{} = {}\n", key(name), inline(value));
    match value {
        Value::Array(list) if line.len() > LINE => {
            let entries: String = list.iter().map(|value| format!("    {},\n", inline(value))).collect();
            format!("{} = [\n{entries}]\n", key(name))
        }
        _ => line,
    }
}

fn inline(value: &Value) -> String {
    match value {
        Value::Float(number) => float(*number),
        Value::Array(list) => {
            let all: Vec<String> = list.iter().map(inline).collect();
            format!("[{}]", all.join(", "))
        }
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let all: Vec<String> = ordered(table)
                .iter()
                .map(|(name, value)| format!("{} = {}", key(name), inline(value)))
                .collect();
            format!("{{ {} }}", all.join(", "))
        }
        other => other.to_string(),
    }
}

/// As short as it can be and still be the same number of the figure's precision; whole ones without a point.
fn float(number: f64) -> String {
    (number as f32).to_string()
}

fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if is_bare { name.to_owned() } else { Value::String(name.to_owned()).to_string() }
}

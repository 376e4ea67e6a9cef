//! What is chosen rather than measured: one of a few kinds, yes or no, how many there are.
//!
//! Invariant: whoever visits the choices may put another place into each; what is not there is left as it was.
//! `Value::choose` walks through them as `Value::visit` does through the numbers; `kinds!` and `fields!` say
//! what there is to choose. An editor of poses is the one who asks: `crate::posing`.

use crate::figure::values::Value;
use crate::figure::values::key;

/// The most that a list is offered to hold.
pub const MOST: usize = 24;

/// What a choice is between. The choice itself is a place among them, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Options {
    /// The kinds, as they are written in a file.
    Kinds(Vec<String>),
    /// 0 is no, 1 is yes.
    YesNo,
    /// How many there are, 0 to `MOST`.
    Count,
}

/// What `Value::choose` calls for each choice: its name, what it is between, the place chosen.
pub type Chooser<'a> = &'a mut dyn FnMut(&str, Options, &mut usize);

/// Yes or no; whether it was changed comes back.
pub fn yes_no(name: &str, now: bool, each: Chooser) -> bool {
    let mut place = usize::from(now);
    each(name, Options::YesNo, &mut place);
    place == 1
}

/// How many; more than `MOST` stay as they are.
pub fn count(name: &str, now: usize, each: Chooser) -> usize {
    let mut place = now;
    each(name, Options::Count, &mut place);
    if place == now { now } else { place.min(MOST) }
}

/// The choices of a list whose entries are made anew: how many, then those of each.
pub fn list<T: Value>(list: &mut Vec<T>, name: &str, each: Chooser) {
    if T::fresh(0).is_some() {
        let wanted = count(name, list.len(), each);
        list.truncate(wanted);
        let first = list.len();
        list.extend((first..wanted).filter_map(T::fresh));
    }
    for (i, value) in list.iter_mut().enumerate() {
        value.choose(&key(name, &i.to_string()), each);
    }
}

/// `PageKind` as it is written in a file: `page_kind`.
pub fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

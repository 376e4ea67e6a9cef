//! Which of the person's own keys stands for which usual key.
//!
//! Invariant: own keys come in addition; Space and Esc always keep their meaning, and one key has one use. A key
//! is translated once, before every other rule, so that the table in `bindings` stays the only table. Kept in
//! `crate::settings`, changed in Settings under Keys and switches.

use std::collections::BTreeMap;

use egui::Key;

/// What a key of the person's own can be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyUse {
    /// Start, pause, go on; what Space does.
    Main,
    /// The next step or sentence.
    Next,
    /// The one before, or this one again.
    Back,
    /// To a safe screen; what Esc does.
    Stop,
    WhereAmI,
    /// The screen goes black, or comes back.
    Black,
    Slower,
    Faster,
    /// On to the next control.
    Onward,
}

impl KeyUse {
    /// In the order of the settings page.
    pub const ALL: [Self; 9] = [
        Self::Main,
        Self::Next,
        Self::Back,
        Self::Stop,
        Self::WhereAmI,
        Self::Black,
        Self::Slower,
        Self::Faster,
        Self::Onward,
    ];

    /// The word kept in the settings.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Next => "next",
            Self::Back => "back",
            Self::Stop => "stop",
            Self::WhereAmI => "where-am-i",
            Self::Black => "black-screen",
            Self::Slower => "slower",
            Self::Faster => "faster",
            Self::Onward => "onward",
        }
    }

    /// The keys that have this use without anybody's doing; own keys stand for the first.
    pub const fn usual(self) -> &'static [Key] {
        match self {
            Self::Main => &[Key::Space, Key::MediaPlayPause],
            Self::Next => &[Key::PageDown, Key::ArrowRight, Key::ArrowDown, Key::MediaTrackNext],
            Self::Back => &[Key::PageUp, Key::ArrowLeft, Key::ArrowUp, Key::MediaTrackPrevious],
            Self::Stop => &[Key::Escape, Key::F5, Key::MediaStop],
            Self::WhereAmI => &[Key::F1, Key::Home],
            // A remote's blank key sends a full stop, and so does a cramping hand: it pauses until it is chosen.
            Self::Black => &[],
            Self::Slower => &[Key::Minus],
            Self::Faster => &[Key::Plus, Key::Equals],
            Self::Onward => &[Key::Tab],
        }
    }

    fn canonical(self) -> Option<Key> {
        if self == Self::Black { Some(BLACK) } else { self.usual().first().copied() }
    }
}

/// What the keys a person chose for the black screen stand for; hardly any keyboard has it.
pub(super) const BLACK: Key = Key::F20;

/// What became of a wish for a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// It has this use now.
    Kept,
    /// It has this use now, and had that one until now.
    Moved(KeyUse),
    /// It keeps its meaning: Space and Esc.
    Fixed,
}

/// The person's own keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyMap {
    own: BTreeMap<KeyUse, Vec<Key>>,
}

impl KeyMap {
    /// From the settings; what is no use or no key of this Geste is left out.
    pub fn of(kept: &BTreeMap<String, Vec<String>>) -> Self {
        let mut map = Self::default();
        for use_ in KeyUse::ALL {
            let names = kept.get(use_.word()).map(Vec::as_slice).unwrap_or_default();
            for key in names.iter().filter_map(|name| Key::from_name(name)) {
                map.assign(use_, key);
            }
        }
        map
    }

    /// For the settings.
    pub fn kept(&self) -> BTreeMap<String, Vec<String>> {
        let names = |keys: &Vec<Key>| keys.iter().map(|key| key.name().to_owned()).collect();
        self.own.iter().map(|(use_, keys)| (use_.word().to_owned(), names(keys))).collect()
    }

    /// Gives a key a use, and takes it from the one it had.
    pub fn assign(&mut self, use_: KeyUse, key: Key) -> Assigned {
        if matches!(key, Key::Space | Key::Escape) {
            return Assigned::Fixed;
        }
        let before = self.use_of(key).filter(|before| *before != use_);
        for keys in self.own.values_mut() {
            keys.retain(|own| *own != key);
        }
        self.own.entry(use_).or_default().push(key);
        self.own.retain(|_, keys| !keys.is_empty());
        before.map_or(Assigned::Kept, Assigned::Moved)
    }

    /// The keys of a use: the person's own, then the usual ones that have no other use now.
    pub fn keys_of(&self, use_: KeyUse) -> Vec<Key> {
        let own = self.own.get(&use_).cloned().unwrap_or_default();
        let usual =
            use_.usual().iter().copied().filter(|key| self.use_of(*key) == Some(use_) && !own.contains(key));
        own.iter().copied().chain(usual).collect()
    }

    /// Whether the person has keys of their own.
    pub fn is_changed(&self) -> bool {
        !self.own.is_empty()
    }

    /// What a key is for.
    pub fn use_of(&self, key: Key) -> Option<KeyUse> {
        let own = self.own.iter().find(|(_, keys)| keys.contains(&key)).map(|(use_, _)| *use_);
        own.or_else(|| KeyUse::ALL.into_iter().find(|use_| use_.usual().contains(&key)))
    }

    /// The usual key that `key` stands for; itself where it is nobody's own. Media keys stand for the keys
    /// they are printed for.
    pub(super) fn translated(&self, key: Key) -> Key {
        let own = self.own.iter().find(|(_, keys)| keys.contains(&key)).map(|(use_, _)| *use_);
        let media = matches!(
            key,
            Key::MediaPlayPause | Key::MediaTrackNext | Key::MediaTrackPrevious | Key::MediaStop
        );
        let use_ = own.or_else(|| self.use_of(key).filter(|_| media));
        use_.and_then(KeyUse::canonical).unwrap_or(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_key_stands_for_the_usual_one() {
        let mut map = KeyMap::default();
        assert_eq!(map.translated(Key::B), Key::B);
        assert_eq!(map.assign(KeyUse::Black, Key::B), Assigned::Kept);
        assert_eq!(map.translated(Key::B), BLACK);
        assert_eq!(map.keys_of(KeyUse::Black), [Key::B]);
        assert_eq!(map.translated(Key::MediaPlayPause), Key::Space, "headphones start and pause");
    }

    #[test]
    fn a_key_with_another_use_moves_and_that_is_told() {
        let mut map = KeyMap::default();
        assert_eq!(map.assign(KeyUse::Main, Key::PageDown), Assigned::Moved(KeyUse::Next));
        assert_eq!(map.translated(Key::PageDown), Key::Space);
        assert!(!map.keys_of(KeyUse::Next).contains(&Key::PageDown));
        assert_eq!(map.assign(KeyUse::Back, Key::PageDown), Assigned::Moved(KeyUse::Main));
        assert_eq!(map.keys_of(KeyUse::Main), [Key::Space, Key::MediaPlayPause]);
        assert_eq!(map.assign(KeyUse::Back, Key::PageDown), Assigned::Kept, "again changes nothing");
        assert_eq!(map.keys_of(KeyUse::Back).iter().filter(|key| **key == Key::PageDown).count(), 1);
    }

    #[test]
    fn space_and_esc_cannot_be_lost() {
        let mut map = KeyMap::default();
        for use_ in KeyUse::ALL {
            assert_eq!(map.assign(use_, Key::Space), Assigned::Fixed);
            assert_eq!(map.assign(use_, Key::Escape), Assigned::Fixed);
        }
        assert_eq!((map.translated(Key::Space), map.translated(Key::Escape)), (Key::Space, Key::Escape));
        let mut kept = BTreeMap::new();
        kept.insert("next".to_owned(), vec!["Space".to_owned(), "F9".to_owned(), "No such key".to_owned()]);
        kept.insert("something newer".to_owned(), vec!["F9".to_owned()]);
        let map = KeyMap::of(&kept);
        assert_eq!(map.keys_of(KeyUse::Next).first(), Some(&Key::F9));
        assert_eq!(map.use_of(Key::Space), Some(KeyUse::Main));
        assert_eq!(KeyMap::of(&map.kept()), map, "kept and read back");
    }
}

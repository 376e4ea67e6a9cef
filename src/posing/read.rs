//! Poses of a content folder, as they were read from its files.
//!
//! Invariant: one pose that cannot be read costs only itself, and is named with the reason. The format is in
//! `crate::figure::pose`.

use std::collections::BTreeMap;

use crate::figure::Pose;
use crate::figure::pose::Poses;

/// The poses, and a line for each that cannot be read.
pub fn read(written: BTreeMap<String, toml::Value>) -> (Poses, Vec<String>) {
    let (mut poses, mut unread) = (Poses::new(), Vec::new());
    for (id, value) in written {
        match value.try_into::<Pose>() {
            Ok(pose) => drop(poses.insert(id, pose)),
            Err(error) => unread.push(format!("{id}: {}", error.message())),
        }
    }
    (poses, unread)
}

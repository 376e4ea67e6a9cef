//! The poses of `content/poses`, read as they are.
//!
//! Invariant: an id stands in one file only. What they are compared with is in `reference.rs`.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use geste::figure::DisplayList;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::Pose;
use geste::figure::pose::Poses;

/// All of them by id, read once.
pub fn all() -> &'static Poses {
    static ALL: OnceLock<Poses> = OnceLock::new();
    ALL.get_or_init(read)
}

fn read() -> Poses {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/poses");
    let mut all = Poses::new();
    for entry in fs::read_dir(&folder).expect("content/poses can be read") {
        let path = entry.expect("content/poses can be read").path();
        let text = fs::read_to_string(&path).expect("a file of poses can be read");
        let poses: Poses =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (id, pose) in poses {
            assert!(all.insert(id.clone(), pose).is_none(), "`{id}` is there twice");
        }
    }
    assert!(!all.is_empty());
    all
}

/// In the paper theme, the first skin and the first top, as the reference is.
pub fn drawn(pose: &Pose) -> DisplayList {
    geste::figure::draw(pose, &Look::default(), LINE)
}

//! The exercises and poses to draw from: the bundled ones, or a folder's.
//!
//! Invariant: an id that is not known is answered with those that are near it.

use std::borrow::Cow;
use std::path::Path;

use crate::bundle;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::load::load_folder;
use crate::content::near_words;
use crate::figure::Pose;
use crate::figure::pose::Poses;

pub struct Figures {
    pub library: Library,
    poses: Cow<'static, Poses>,
}

impl Figures {
    /// From the folder, or the bundled ones. A folder without poses uses the bundled poses.
    ///
    /// # Errors
    /// Names the first pose of the folder that cannot be read.
    pub fn read(content: Option<&Path>) -> Result<Self, String> {
        let Some(folder) = content else {
            return Ok(Self { library: bundle::library(), poses: Cow::Borrowed(bundle::poses()) });
        };
        let loaded = load_folder(folder, None);
        if loaded.poses.is_empty() {
            return Ok(Self { library: loaded.library, poses: Cow::Borrowed(bundle::poses()) });
        }
        let read = |(id, value): (String, toml::Value)| match value.try_into::<Pose>() {
            Ok(pose) => Ok((id, pose)),
            Err(error) => Err(format!("the pose \"{id}\" in {} cannot be read: {error}", folder.display())),
        };
        let poses = loaded.poses.into_iter().map(read).collect::<Result<Poses, String>>()?;
        Ok(Self { library: loaded.library, poses: Cow::Owned(poses) })
    }

    pub fn pose(&self, id: &str) -> Result<&Pose, String> {
        self.poses.get(id).ok_or_else(|| {
            let near = near_words(id, self.poses.keys().map(String::as_str));
            format!("there is no pose \"{id}\". {}", near_or(&near, "content/poses has all their names."))
        })
    }

    pub fn exercise(&self, id: &str) -> Result<&Exercise, String> {
        self.library.exercise(id).ok_or_else(|| {
            let near = near_words(id, self.library.exercises.iter().map(|e| e.id.as_str()));
            format!("there is no exercise \"{id}\". {}", near_or(&near, "\"geste content list\" names all."))
        })
    }
}

fn near_or(near: &[&str], otherwise: &str) -> String {
    if near.is_empty() { otherwise.to_owned() } else { format!("Near it are: {}.", near.join(", ")) }
}

//! Every pose as a file: what is in the SVG is what is in the PNG, and both are what was drawn.
//!
//! Invariant: no pose is left out. How the program's commands name and place files is in
//! `tests/command_line.rs`.

use geste::figure::svg;
use geste::picture;
use geste::picture::raster;

use crate::poses;
use crate::same_pictures::difference;
use crate::svg_reader;

const SIDE: u32 = 160;

#[test]
fn every_svg_read_back_is_the_same_picture() {
    let mut whole = 0;
    for (id, pose) in poses::all() {
        let list = poses::drawn(pose);
        let written = svg::document(&list, &pose.title, SIDE, None);
        let read = svg_reader::read(&written);
        let [ours, theirs] = [&list, &read.list].map(|list| raster(list, SIDE, None).rgba);
        let share = difference(&ours, &theirs);
        assert!(share < 0.0005, "{id}: {:.3} % of the pixels differ", share * 100.0);
        let mut clips: Vec<_> = list.items.iter().flat_map(|item| &item.clips).collect();
        clips.dedup();
        assert!(read.clips <= clips.len(), "{id} has a clip twice");
        assert!(written.len() < 200_000, "{id} is {} bytes long", written.len());
        whole += written.len();
    }
    let mean = whole / poses::all().len();
    println!("an SVG has {mean} bytes on average");
    assert!(mean < 60_000, "an SVG has {mean} bytes on average");
}

#[test]
fn all_poses_take_little_room_in_the_binary() {
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/poses.json")).len();
    assert!(packed <= 400_000, "{packed} bytes");
    assert!(packed > 20_000, "{packed} bytes cannot be all of them");
}

#[test]
fn every_pose_has_a_person_of_its_own() {
    let mut seen = std::collections::BTreeSet::new();
    for id in poses::all().keys() {
        let look = picture::look_of(id, Default::default());
        seen.insert(format!("{:?}{:?}", look.skin, look.top));
    }
    assert_eq!(seen.len(), 20, "four skins and five tops take turns");
}

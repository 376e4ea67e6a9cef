//! The pose editor: the list, a pose as it was, one that was changed, one that breaks the checks.

use geste::app::Action;
use geste::app::App;
use geste::app::PoseAction;
use geste::app::PoseShelf;
use geste::app::Route;
use geste::bundle;
use geste::clock::FakeClock;
use geste::posing::Edit;
use geste::posing::Group;

/// At the list, with the bundled poses.
pub fn poses(clock: &FakeClock) -> App {
    let mut app = super::app(clock);
    app.offer_poses(bundle::poses().clone(), Vec::new());
    app.apply(Action::Go(Route::PoseEditor));
    app
}

pub fn poses_of_exercise(clock: &FakeClock) -> App {
    let mut app = poses(clock);
    app.apply(Action::Pose(PoseAction::Shelf(PoseShelf::Exercise("turn-away".into()))));
    app
}

/// A pose as it was read.
pub fn pose(clock: &FakeClock, id: &str) -> App {
    let mut app = poses(clock);
    app.apply(Action::Pose(PoseAction::Open { pose: id.into(), exercise: None }));
    app
}

/// Turned too far and tilted: the move into it has become too fast.
pub fn pose_changed(clock: &FakeClock) -> App {
    let mut app = pose(clock, "ta-turn");
    for (name, to) in [("figure.head.roll", -25.0), ("figure.head.yaw", 90.0)] {
        app.apply(Action::Pose(PoseAction::Edit(Edit::Number { name: name.into(), to })));
    }
    app
}

/// The face, where values are shares.
pub fn pose_face(clock: &FakeClock) -> App {
    let mut app = pose(clock, "calm");
    app.apply(Action::Pose(PoseAction::Group(Group::Face)));
    app
}

pub fn pose_marks(clock: &FakeClock) -> App {
    let mut app = pose(clock, "turn");
    app.apply(Action::Pose(PoseAction::Group(Group::Marks)));
    app
}

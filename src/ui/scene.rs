//! What every screen is given: the language, the layout, and a way to give actions back.
//!
//! Invariant: a screen changes nothing itself; whatever a person does leaves through [`Scene::act`].

use std::cell::RefCell;

use crate::app::Action;
use crate::app::App;
use crate::app::Notice;
use crate::app::Room;
use crate::app::Spoken;
use crate::strings::Texts;
use crate::ui::layout::Layout;

/// One frame of one screen.
pub struct Scene<'a> {
    pub texts: &'a Texts,
    pub layout: Layout,
    /// Nothing may move by itself.
    pub still: bool,
    /// Changes with every change of screen.
    pub arrival: u64,
    /// The room that is open; nothing in gate and session.
    pub room: Option<Room>,
    /// Calm lines to say until dismissed.
    pub notices: &'a [Notice],
    /// What Geste said last, where it speaks itself.
    pub spoken: Option<&'a Spoken>,
    actions: RefCell<Vec<Action>>,
}

impl<'a> Scene<'a> {
    /// A frame with nothing done yet.
    pub fn new(texts: &'a Texts, layout: Layout, app: &'a App) -> Self {
        Self {
            texts,
            layout,
            still: !app.picture_moves(),
            arrival: app.arrivals(),
            room: app.route().room(),
            notices: app.notices(),
            spoken: app.spoken().filter(|_| app.own_voice()),
            actions: RefCell::new(Vec::new()),
        }
    }

    /// The person did this.
    pub fn act(&self, action: Action) {
        self.actions.borrow_mut().push(action);
    }

    /// Everything the person did in this frame.
    pub fn into_actions(self) -> Vec<Action> {
        self.actions.into_inner()
    }
}

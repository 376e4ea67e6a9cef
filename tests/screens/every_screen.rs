//! `every_screen_can_be_drawn`

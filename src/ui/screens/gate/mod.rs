//! The gate: screens before the house, each at most once a start.

pub mod closing;
pub mod damaged;
pub mod onboarding;
pub mod resume;

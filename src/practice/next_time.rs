//! What the After screen offers for the next time.
//!
//! Safety review, section 2.2: rule 1 (the preset answer is "stay"), rule 5 (pull 2 higher than at
//! the start: rest, then go on or stop) and rule 6 (pain 2 higher or pull 3 higher: a settling
//! exercise). The rules that look back over several days come with the practice plan.

use crate::record::Ratings;

/// The offer, with the rule it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextTime {
    /// Rule 1: the same again.
    Stay,
    /// Rule 5: pull is two higher; a rest first, then the same or less.
    RestFirst,
    /// Rule 6: pain two higher or pull three higher; settle now, less next time.
    SettleNow,
}

/// The offer after a run, from the person's own ratings before and after.
pub fn next_time(before: Ratings, after: Ratings) -> NextTime {
    let rise = |now: Option<u8>, then: Option<u8>| match (now, then) {
        (Some(now), Some(then)) => now.saturating_sub(then),
        _ => 0,
    };
    let (pull, pain) = (rise(after.pull, before.pull), rise(after.pain, before.pain));
    if pain >= 2 || pull >= 3 {
        NextTime::SettleNow
    } else if pull >= 2 {
        NextTime::RestFirst
    } else {
        NextTime::Stay
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rated(pull: u8, pain: u8) -> Ratings {
        Ratings { pull: Some(pull), pain: Some(pain), ..Ratings::default() }
    }

    #[test]
    fn without_ratings_the_offer_is_to_stay() {
        assert_eq!(next_time(Ratings::default(), Ratings::default()), NextTime::Stay);
        assert_eq!(next_time(Ratings::default(), rated(9, 9)), NextTime::Stay);
    }

    #[test]
    fn rule_6_pain_two_higher_or_pull_three_higher_settles() {
        assert_eq!(next_time(rated(3, 1), rated(3, 3)), NextTime::SettleNow);
        assert_eq!(next_time(rated(3, 1), rated(6, 1)), NextTime::SettleNow);
    }

    #[test]
    fn rule_5_pull_two_higher_rests_first() {
        assert_eq!(next_time(rated(3, 1), rated(5, 2)), NextTime::RestFirst);
        assert_eq!(next_time(rated(5, 4), rated(2, 0)), NextTime::Stay);
    }
}

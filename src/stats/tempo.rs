//! The tempos of one exercise, day by day: what the staircase shows and where the next practice begins.
//!
//! Invariant: one entry a day, in the order of days, whatever the order of the facts of one day. A day on which
//! the tempo was not easy changes that day; only two such days running change the tempo after it (research,
//! P6 `slow-down-tempo`). Folded by [`super::history`].

use jiff::ToSpan as _;

use crate::clock::Day;

/// One day's tempo.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TempoDay {
    pub day: Day,
    /// Beats a minute it was left at.
    pub bpm: f32,
    /// The highest tempo that was not easy on this day.
    pub not_easy: Option<f32>,
}

/// All days of one exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TempoDays {
    days: Vec<TempoDay>,
}

impl TempoDays {
    /// The exercise was left at `bpm`.
    pub fn keep(&mut self, day: Day, bpm: f32) {
        if let Some(known) = self.entry(day, bpm) {
            known.bpm = bpm;
        }
    }

    /// `bpm` was not easy.
    pub fn not_easy(&mut self, day: Day, bpm: f32) {
        if let Some(known) = self.entry(day, bpm) {
            known.not_easy = Some(known.not_easy.map_or(bpm, |before| before.max(bpm)));
        }
    }

    fn entry(&mut self, day: Day, bpm: f32) -> Option<&mut TempoDay> {
        let at = match self.days.binary_search_by_key(&day, |known| known.day) {
            Ok(at) => at,
            Err(at) => {
                self.days.insert(at, TempoDay { day, bpm, not_easy: None });
                at
            }
        };
        self.days.get_mut(at)
    }

    /// Oldest first.
    pub fn days(&self) -> &[TempoDay] {
        &self.days
    }

    /// Where practice begins on `today`: today's own tempo, or where the last day was left. A tempo that was
    /// slowed for the rest of a day is taken up again the next day; after two such days running, the practice
    /// begins at the last tempo that stayed easy.
    pub fn starting(&self, today: Day) -> Option<f32> {
        let last = self.days.last()?;
        let Some(not_easy) = last.not_easy.filter(|_| last.day < today) else { return Some(last.bpm) };
        let before = self.days.iter().rev().nth(1).copied();
        let two_running = before.is_some_and(|before| {
            before.not_easy.is_some() && before.day.checked_add(1.day()).is_ok_and(|next| next == last.day)
        });
        if !two_running {
            return Some(not_easy);
        }
        let easy = |day: &&TempoDay| day.not_easy.is_none() && day.bpm < not_easy;
        Some(self.days.iter().rev().find(easy).map_or(last.bpm, |day| day.bpm))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const fn day(number: i8) -> Day {
        date(2026, 11, number)
    }

    fn days(kept: &[(i8, f32, Option<f32>)]) -> TempoDays {
        let mut all = TempoDays::default();
        for (number, bpm, not_easy) in kept {
            if let Some(not_easy) = not_easy {
                all.not_easy(day(*number), *not_easy);
            }
            all.keep(day(*number), *bpm);
        }
        all
    }

    #[test]
    fn practice_begins_where_it_was_left() {
        assert_eq!(TempoDays::default().starting(day(9)), None);
        assert_eq!(days(&[(1, 60.0, None), (3, 66.0, None)]).starting(day(9)), Some(66.0));
    }

    #[test]
    fn slower_is_for_the_rest_of_the_day_only() {
        let one_day = days(&[(1, 60.0, None), (2, 54.0, Some(60.0))]);
        assert_eq!(one_day.starting(day(2)), Some(54.0), "the same day stays slower");
        assert_eq!(one_day.starting(day(3)), Some(60.0), "the next day begins at the tempo itself");
    }

    #[test]
    fn two_such_days_running_go_back_to_the_last_easy_tempo() {
        let climbed = [(1, 60.0, None), (15, 66.0, None), (16, 59.0, Some(66.0)), (17, 59.0, Some(66.0))];
        assert_eq!(days(&climbed).starting(day(18)), Some(60.0));
        let apart = [(1, 60.0, None), (14, 59.0, Some(66.0)), (16, 59.0, Some(66.0))];
        assert_eq!(days(&apart).starting(day(18)), Some(66.0), "not running");
        let never = [(16, 59.0, Some(66.0)), (17, 53.0, Some(59.0))];
        assert_eq!(days(&never).starting(day(18)), Some(53.0), "no easy tempo is known yet");
    }

    #[test]
    fn days_stand_in_their_order_and_once() {
        let all = days(&[(3, 60.0, None), (1, 50.0, None), (3, 62.0, Some(70.0)), (3, 61.0, Some(64.0))]);
        let found: Vec<_> = all.days().iter().map(|d| (d.day.day(), d.bpm, d.not_easy)).collect();
        assert_eq!(found, [(1, 50.0, None), (3, 61.0, Some(70.0))]);
    }
}

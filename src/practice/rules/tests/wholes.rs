//! Several exercises in a row: rules 4 to 6 for each of them, from the ratings of the whole and their own.

use uuid::Uuid;

use super::Days;
use super::day;
use super::exercise;
use crate::practice::Diary;
use crate::practice::rules::EndCause;
use crate::practice::rules::ForwardOffer;
use crate::practice::rules::WholeOffer;
use crate::practice::rules::forward_offer;
use crate::practice::rules::offer_after_whole;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::Felt;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SequenceId;
use crate::record::SessionId;

const HAND: &str = "texture-pairs";
const LOOPS: &str = "big-loops";
const NONE: Ratings = Ratings { pull: None, pain: None, energy: None, ease: None, effort: None, felt: None };

/// A sequence of both on a day, the whole rated like this, and the first also by itself.
fn whole(days: &mut Days, on: i64, before: Ratings, after: Ratings, first: Option<Felt>) {
    let sequence = SequenceId(Uuid::from_u128(0x5E00 + on as u128));
    days.on(on).fact(FactBody::SequenceRated { sequence, moment: RatingMoment::Before, ratings: before });
    for (part, id) in [HAND, LOOPS].into_iter().enumerate() {
        let session = SessionId(Uuid::from_u128(0xA000 + days.facts.len() as u128));
        days.session(id, "default", 5, Ending::Completed, (NONE, NONE), &[]);
        days.fact(FactBody::PartBegun { sequence, part: part as u32, session });
        if let Some(felt) = first.filter(|_| part == 0) {
            let ratings = Ratings { felt: Some(felt), ..NONE };
            days.fact(FactBody::SessionRated { session, moment: RatingMoment::After, ratings });
        }
    }
    days.fact(FactBody::SequenceRated { sequence, moment: RatingMoment::After, ratings: after });
}

fn offer(days: &Days, (before, after): (Ratings, Ratings), now: i64) -> WholeOffer {
    offer_after_whole(&days.diary(), &[exercise(HAND), exercise(LOOPS)], before, after, day(now))
}

#[test]
fn three_easy_wholes_on_three_days_offer_a_step_in_each_exercise() {
    // Review 2.2 rule 4.
    let easy = Ratings { ease: Some(7), felt: Some(Felt::Same), ..NONE };
    let mut days = Days::default();
    for on in 0..3 {
        whole(&mut days, on, NONE, easy, None);
    }
    let both = [0, 1].map(|place| (place, ForwardOffer::ThreeEasyDays)).to_vec();
    assert_eq!(offer(&days, (NONE, easy), 2), WholeOffer::Forward(both));
    assert_eq!(forward_offer(&days.diary(), exercise(LOOPS), day(1)), None, "two days are not three");
}

#[test]
fn an_exercise_marked_harder_is_not_easy_and_the_others_still_are() {
    // Review 2.2 rules 3 and 4: "no set harder".
    let easy = Ratings { ease: Some(7), ..NONE };
    let mut days = Days::default();
    for on in 0..3 {
        whole(&mut days, on, NONE, easy, (on == 1).then_some(Felt::Harder));
    }
    assert_eq!(offer(&days, (NONE, easy), 2), WholeOffer::Forward(vec![(1, ForwardOffer::ThreeEasyDays)]));
}

#[test]
fn an_own_answer_outweighs_the_wholes() {
    let harder = Ratings { felt: Some(Felt::Harder), ..NONE };
    let mut days = Days::default();
    whole(&mut days, 0, NONE, harder, Some(Felt::Easier));
    assert_eq!(offer(&days, (NONE, harder), 0), WholeOffer::Rest, "once: rest, then go on or stop");
    whole(&mut days, 1, NONE, harder, Some(Felt::Easier));
    assert_eq!(
        offer(&days, (NONE, harder), 1),
        WholeOffer::Back(vec![1]),
        "twice in a row, and only this one"
    );
}

#[test]
fn ending_goes_before_every_step_and_what_was_in_it_rests_for_today() {
    // Review 2.2 rule 6: which of them it was is not known, so it holds for each.
    let (before, after) =
        (Ratings { pain: Some(2), ..NONE }, Ratings { pain: Some(4), ease: Some(9), ..NONE });
    let mut days = Days::default();
    whole(&mut days, 0, before, after, None);
    assert_eq!(offer(&days, (before, after), 0), WholeOffer::Settle(EndCause::Pain));
    let runs = days.diary();
    let ended =
        |id: &str| runs.runs_of(id, day(0)).iter().all(|run| (run.before(), run.after()) == (before, after));
    assert!(ended(HAND) && ended(LOOPS));
}

#[test]
fn a_whole_is_read_the_same_in_any_order_and_before_it_is_kept() {
    let after = Ratings { ease: Some(3), ..NONE };
    let mut days = Days::default();
    whole(&mut days, 0, Ratings { pull: Some(2), ..NONE }, after, Some(Felt::Same));
    let mut turned = days.facts.clone();
    turned.reverse();
    assert_eq!(Diary::of(&turned), days.diary());
    let sequence = SequenceId(Uuid::from_u128(0x5E00));
    let better = Ratings { ease: Some(8), ..NONE };
    let seen = days.diary().rated_whole(sequence, better, &[]);
    let ease: Vec<_> = seen.runs(day(0)).iter().map(|run| run.after().ease).collect();
    assert_eq!(ease, [Some(8), Some(8)]);
    assert_eq!(days.diary().readings(day(0)).len(), 1, "the whole is one reading, not one for each exercise");
}

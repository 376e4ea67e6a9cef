//! Choosing from candidates, best first, what fits into some minutes.
//!
//! Invariant: where anything fits, the whole fits; where nothing does, the shortest stands alone, so that
//! there is always something to begin with. The candidates come from [`super`].

use std::time::Duration;

use super::Candidate;
use crate::content::Pillar;

/// Most exercises of one proposal.
const MOST: usize = 5;

/// Half a minute over is still "ten minutes", as with the stated lengths of ready sessions.
const OVER: Duration = Duration::from_secs(30);

/// What fits into `minutes`, in the given order; a candidate that is too long may be replaced by `shorter`.
pub(super) fn fill<'a>(
    candidates: Vec<Candidate<'a>>,
    minutes: u32,
    shorter: impl Fn(&Candidate<'a>) -> Option<Candidate<'a>>,
) -> Vec<Candidate<'a>> {
    let mut left = Duration::from_secs(u64::from(minutes) * 60) + OVER;
    let mut taken: Vec<Candidate<'a>> = Vec::new();
    for candidate in &candidates {
        let fits = |c: &Candidate<'a>| c.length() <= left;
        let Some(fitting) = Some(*candidate).filter(fits).or_else(|| shorter(candidate).filter(fits)) else {
            continue;
        };
        if taken.len() < MOST {
            left = left.saturating_sub(fitting.length());
            taken.push(fitting);
        }
    }
    if taken.is_empty() {
        let all = candidates.iter().flat_map(|c| [Some(*c), shorter(c)]).flatten();
        taken.extend(all.min_by_key(Candidate::length));
    }
    taken
}

/// One of each pillar in turn, each pillar in its own order, so that a practice is not all of one kind.
pub(super) fn in_turns(candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let of = |pillar: Pillar| candidates.iter().filter(move |c| c.exercise.pillar == pillar).copied();
    let mut turns: Vec<_> = Pillar::ALL.iter().map(|(_, pillar)| of(*pillar)).collect();
    let mut all = Vec::with_capacity(candidates.len());
    while all.len() < candidates.len() {
        for turn in &mut turns {
            all.extend(turn.next());
        }
    }
    all
}

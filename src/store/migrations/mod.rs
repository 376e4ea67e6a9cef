//! What an old store becomes: one SQL file for each version of the tables.
//!
//! Invariant: `PRAGMA user_version` is the number of steps a record has taken, and a step is taken
//! whole or not at all. Steps are frozen once released. [`super::open()`] makes a copy before the first.

use rusqlite::Connection;
use rusqlite::TransactionBehavior;

/// Marks a database as a Geste record: "GEST".
pub const APPLICATION_ID: i32 = 0x4745_5354;

/// Every step, oldest first; the record's version is how many of them it has taken.
pub const STEPS: &[&str] = &[include_str!("01.sql")];

/// The version that a record has after all `steps`.
pub fn newest(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// The version of a record.
pub fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Takes the steps that the record has not taken yet, all or none.
pub fn migrate(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let taken = usize::try_from(version(&transaction)?).unwrap_or_default();
    for step in steps.iter().skip(taken) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", newest(steps))?;
    transaction.commit()
}

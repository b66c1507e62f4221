//! Time: the hybrid logical clock that stamps operations, and calendar dates.

use serde::{Deserialize, Serialize};

pub use jiff::civil::Date;

/// A hybrid logical time: the wall clock as the device saw it, and a counter that keeps it above
/// everything the operation was made upon, also when that clock jumps back.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Hlc {
    /// Milliseconds since 1970-01-01 UTC.
    pub ms: u64,
    /// Orders what happened within one millisecond, or while the wall clock stood back.
    pub tick: u32,
}

impl Hlc {
    /// The time of an event now, after everything at or before `latest`.
    pub fn after(latest: Hlc, wall_ms: u64) -> Self {
        if wall_ms > latest.ms {
            Self {
                ms: wall_ms,
                tick: 0,
            }
        } else {
            match latest.tick.checked_add(1) {
                Some(tick) => Self {
                    ms: latest.ms,
                    tick,
                },
                None => Self {
                    ms: latest.ms + 1,
                    tick: 0,
                },
            }
        }
    }

    /// The date of this time in UTC; the epoch where it lies beyond the calendar.
    pub fn date(self) -> Date {
        let instant = i64::try_from(self.ms)
            .ok()
            .and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok())
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        jiff::tz::Offset::UTC.to_datetime(instant).date()
    }
}

/// The first moment of a day in UTC, in milliseconds since 1970; 0 for a day before that.
pub fn midnight_ms(day: Date) -> u64 {
    let midnight = jiff::tz::Offset::UTC.to_timestamp(day.at(0, 0, 0, 0));
    let ms = midnight.map_or(0, |midnight| midnight.as_millisecond());
    u64::try_from(ms).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_its_midnight() {
        let day: Date = "2018-08-13".parse().unwrap();
        let ms = midnight_ms(day);
        assert_eq!(Hlc { ms, tick: 0 }.date(), day);
        assert_eq!(
            Hlc {
                ms: ms - 1,
                tick: 0
            }
            .date(),
            day.yesterday().unwrap()
        );
    }

    #[test]
    fn time_never_runs_back() {
        let first = Hlc::after(Hlc::default(), 1_000);
        let second = Hlc::after(first, 900);
        let third = Hlc::after(second, 1_001);
        assert!(first < second && second < third);
        assert_eq!(second, Hlc { ms: 1_000, tick: 1 });
        assert!(
            Hlc::after(
                Hlc {
                    ms: 5,
                    tick: u32::MAX
                },
                1
            ) > Hlc {
                ms: 5,
                tick: u32::MAX
            }
        );
    }

    #[test]
    fn a_date_is_in_utc() {
        assert_eq!(
            Hlc {
                ms: 1_534_118_400_000,
                tick: 0
            }
            .date()
            .to_string(),
            "2018-08-13"
        );
    }
}

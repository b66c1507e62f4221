//! Strength in fte, exact, written with Dutch decimals (D46).

use serde::{Deserialize, Serialize};

/// An amount of strength, in ten-thousandths of an fte: what a spreadsheet adds up, this adds up
/// to the same.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Fte(pub i64);

/// Ten-thousandths in one fte.
const ONE: i64 = 10_000;

impl Fte {
    /// Reads an amount as written in Dutch: `61,3`, `1.250`, `1.250,75`, `-2`. A point only groups
    /// thousands; a fifth decimal and further rounds the fourth, as spreadsheets leave noise there.
    /// Says also how many decimals were written, at most four. None for anything else.
    pub fn parse(text: &str) -> Option<(Self, u32)> {
        let text: String = text.split_whitespace().collect();
        let text = text.replace('\u{2212}', "-");
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (whole, decimals) = text.split_once(',').unwrap_or((text, ""));
        if text.contains(',') && decimals.is_empty() {
            return None;
        }
        let groups: Vec<_> = whole.split('.').collect();
        let grouped = groups.len() == 1
            || ((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|g| g.len() == 3));
        let digits = groups.concat();
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !grouped || digits.is_empty() || digits.len() > 9 || !plain(&digits) || !plain(decimals)
        {
            return None;
        }
        let mut kept: String = decimals.chars().take(4).collect();
        while kept.len() < 4 {
            kept.push('0');
        }
        let up = decimals.as_bytes().get(4).is_some_and(|next| *next >= b'5');
        let whole: i64 = digits.parse().ok()?;
        let part: i64 = kept.parse().ok()?;
        let amount = whole * ONE + part + i64::from(up);
        let written = if decimals.len() > 4 {
            // Noise: 0,30000000000000004 was written as 0,3.
            kept.trim_end_matches('0').len()
        } else {
            decimals.len()
        };
        let amount = if negative { -amount } else { amount };
        Some((Self(amount), u32::try_from(written).unwrap_or(4)))
    }

    /// This amount rounded to so many decimals, half away from zero.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let step = ONE / 10_i64.pow(decimals.min(4));
        let half = step / 2;
        let away = if self.0 < 0 { -half } else { half };
        Self((self.0 + away) / step * step)
    }

    /// The sum of amounts; none when it is beyond all measure.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts
            .into_iter()
            .try_fold(0_i64, |sum, amount| sum.checked_add(amount.0))
            .map(Self)
    }
}

impl std::ops::Sub for Fte {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::fmt::Display for Fte {
    /// In Dutch: `61,3`, `1.250`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let amount = self.0.unsigned_abs();
        let one = ONE.unsigned_abs();
        let whole = (amount / one).to_string();
        if self.0 < 0 {
            f.write_str("-")?;
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                f.write_str(".")?;
            }
            write!(f, "{digit}")?;
        }
        let part = format!("{:04}", amount % one);
        let part = part.trim_end_matches('0');
        if part.is_empty() {
            Ok(())
        } else {
            write!(f, ",{part}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_written_in_dutch() {
        let cases = [
            ("61,3", Some((613_000, 1))),
            ("1.250", Some((12_500_000, 0))),
            ("1.250,75", Some((12_507_500, 2))),
            (" 0,5 ", Some((5_000, 1))),
            ("0,30000000000000004", Some((3_000, 1))),
            ("0,29999999999999999", Some((3_000, 4))),
            ("-2", Some((-20_000, 0))),
            ("61.3", None),
            ("12.34,5", None),
            ("61,", None),
            ("", None),
            ("n.v.t.", None),
            ("1e5", None),
            ("9999999999", None),
        ];
        for (text, found) in cases {
            assert_eq!(
                Fte::parse(text),
                found.map(|(amount, decimals)| (Fte(amount), decimals)),
                "{text}"
            );
        }
    }

    #[test]
    fn rounding_goes_half_away_from_zero() {
        let of = |text: &str| Fte::parse(text).unwrap().0;
        assert_eq!(of("61,25").rounded(1), of("61,3"));
        assert_eq!(of("-61,25").rounded(1), of("-61,3"));
        assert_eq!(of("61,24").rounded(1), of("61,2"));
        assert_eq!(of("61,24").rounded(4), of("61,24"));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(amount in -9_999_999_999_i64..9_999_999_999) {
            let written = Fte(amount).to_string();
            prop_assert_eq!(Fte::parse(&written).map(|(read, _)| read), Some(Fte(amount)));
        }
    }
}

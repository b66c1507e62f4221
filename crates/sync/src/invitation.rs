//! Invitations: a code that says which plan, who invites and as whom.

use draagvlak_domain::device::SignKey;
use draagvlak_domain::id::PlanId;
use serde::{Deserialize, Serialize};

/// What someone needs to ask for admission. It holds no secret: it admits nobody by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The device that invites.
    #[serde(rename = "i")]
    pub inviter: SignKey,
    /// The member's short name.
    #[serde(rename = "k")]
    pub key: String,
    /// The plan.
    #[serde(rename = "p")]
    pub plan: PlanId,
    /// The plan's title, to be recognised by.
    #[serde(rename = "t")]
    pub title: String,
}

/// Why a text is no invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no invitation, or not all of it")]
pub struct BadInvitation;

/// How a code begins.
const BEGINNING: &str = "DRAAGVLAK1-";
/// Letters and digits that are not taken for one another (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LONGEST: usize = 4096;

impl Invitation {
    /// The invitation as a code: letters and digits in groups, the last ones a check.
    pub fn to_code(&self) -> String {
        let mut bytes = serde_ipld_dagcbor::to_vec(self).unwrap_or_default();
        let check = blake3::hash(&bytes);
        bytes.extend_from_slice(&check.as_bytes()[..4]);
        let mut code = String::from(BEGINNING);
        for (place, sign) in encode(&bytes).into_iter().enumerate() {
            if place > 0 && place % 5 == 0 {
                code.push('-');
            }
            code.push(char::from(sign));
        }
        code
    }

    /// The invitation in a code. Spaces, line ends and small letters do no harm.
    ///
    /// # Errors
    /// [`BadInvitation`] when it is none, or a sign of it was lost or changed.
    pub fn from_code(code: &str) -> Result<Self, BadInvitation> {
        if code.len() > LONGEST {
            return Err(BadInvitation);
        }
        let code: String = code
            .chars()
            .filter(|sign| !sign.is_whitespace())
            .collect::<String>()
            .to_ascii_uppercase();
        let signs: Vec<u8> = code
            .strip_prefix(BEGINNING)
            .ok_or(BadInvitation)?
            .bytes()
            .filter(|sign| *sign != b'-')
            .collect();
        let bytes = decode(&signs).ok_or(BadInvitation)?;
        let (body, check) = bytes
            .split_at_checked(bytes.len().saturating_sub(4))
            .ok_or(BadInvitation)?;
        if blake3::hash(body).as_bytes()[..4] != *check {
            return Err(BadInvitation);
        }
        serde_ipld_dagcbor::from_slice(body).map_err(|_| BadInvitation)
    }
}

fn encode(bytes: &[u8]) -> Vec<u8> {
    let (mut held, mut bits, mut signs) = (0_u32, 0_u32, Vec::new());
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            signs.push(SIGNS[(held >> bits & 31) as usize]);
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        signs.push(SIGNS[(held << (5 - bits) & 31) as usize]);
    }
    signs
}

fn decode(signs: &[u8]) -> Option<Vec<u8>> {
    let (mut held, mut bits, mut bytes) = (0_u32, 0_u32, Vec::new());
    for sign in signs {
        let sign = match sign {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => *other,
        };
        let value = SIGNS.iter().position(|known| *known == sign)?;
        held = held << 5 | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation() -> Invitation {
        Invitation {
            inviter: SignKey([3; 32]),
            key: "om".into(),
            plan: PlanId([5; 16]),
            title: "IMV Zuiderdelta".into(),
        }
    }

    #[test]
    fn a_code_is_read_back_however_it_was_typed() {
        let code = invitation().to_code();
        assert_eq!(Invitation::from_code(&code), Ok(invitation()));
        let typed = format!(" {}\n", code.to_lowercase().replace('-', "- "));
        assert_eq!(Invitation::from_code(&typed), Ok(invitation()));
    }

    #[test]
    fn a_code_with_one_wrong_sign_is_no_invitation() {
        let code = invitation().to_code();
        for place in BEGINNING.len()..code.len() {
            let mut wrong = code.clone().into_bytes();
            if wrong[place] == b'-' {
                continue;
            }
            wrong[place] = if wrong[place] == b'7' { b'8' } else { b'7' };
            let wrong = String::from_utf8(wrong).unwrap();
            assert_ne!(Invitation::from_code(&wrong), Ok(invitation()), "{place}");
        }
        assert_eq!(Invitation::from_code("hallo"), Err(BadInvitation));
        assert_eq!(Invitation::from_code(BEGINNING), Err(BadInvitation));
    }
}

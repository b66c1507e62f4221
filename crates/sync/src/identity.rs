//! Who a device is: a key to sign with and a key to be written to.

use std::io::{Read, Write};
use std::iter;

use age::secrecy::{ExposeSecret, SecretString};
use draagvlak_domain::device::SignKey;
use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

/// A device's own keys. They are printed nowhere.
#[derive(Clone)]
pub struct Identity {
    sign: SigningKey,
    seal: age::x25519::Identity,
}

/// Why a text or a file holds no identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadIdentity {
    /// It is not of this program, or damaged.
    #[error("this is no identity of this program")]
    Unreadable,
    /// The passphrase does not open it.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
}

const FIRST_LINE: &str = "draagvlak-identity 1";

/// What guessing one passphrase costs: 2^16 rounds of scrypt, 64 MiB and a fifth of a second.
const WORK: u8 = 16;
/// The most a file may ask of whoever opens it.
const MOST_WORK: u8 = 20;

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identity({:?})", self.public())
    }
}

impl Identity {
    /// A new one. `seed` is chance that nobody else knows.
    pub fn new(seed: &[u8; 32]) -> Self {
        Self {
            sign: SigningKey::from_bytes(seed),
            seal: age::x25519::Identity::generate(),
        }
    }

    /// The public half of the key it signs with.
    pub fn public(&self) -> SignKey {
        SignKey(self.sign.verifying_key().to_bytes())
    }

    /// The key one encrypts to for it: `age1...`.
    pub fn recipient(&self) -> String {
        self.seal.to_public().to_string()
    }

    pub(crate) fn signing(&self) -> &SigningKey {
        &self.sign
    }

    pub(crate) fn opening(&self) -> &age::x25519::Identity {
        &self.seal
    }

    /// The secret as a text: whoever has it, is this device.
    pub fn to_secret(&self) -> Zeroizing<String> {
        let mut text = String::from(FIRST_LINE);
        text.push_str("\nsign ");
        for byte in self.sign.as_bytes() {
            text.push_str(&format!("{byte:02x}"));
        }
        text.push_str("\nseal ");
        text.push_str(self.seal.to_string().expose_secret());
        text.push('\n');
        Zeroizing::new(text)
    }

    /// The identity in such a text.
    ///
    /// # Errors
    /// [`BadIdentity::Unreadable`] when it is none.
    pub fn from_secret(text: &str) -> Result<Self, BadIdentity> {
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Err(BadIdentity::Unreadable);
        }
        let mut value = |name: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(name));
            line.ok_or(BadIdentity::Unreadable)
        };
        let sign: draagvlak_domain::id::ContentHash = value("sign ")?
            .parse()
            .map_err(|_| BadIdentity::Unreadable)?;
        let seal = value("seal ")?
            .parse()
            .map_err(|_| BadIdentity::Unreadable)?;
        Ok(Self {
            sign: SigningKey::from_bytes(&sign.0),
            seal,
        })
    }

    /// The identity as a file that a passphrase opens (age, scrypt).
    ///
    /// # Errors
    /// [`BadIdentity::Unreadable`] when it cannot be encrypted.
    pub fn to_file(&self, passphrase: &str) -> Result<Vec<u8>, BadIdentity> {
        let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
        recipient.set_work_factor(WORK);
        let failed = |_| BadIdentity::Unreadable;
        let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as _))
            .map_err(|_| BadIdentity::Unreadable)?;
        let mut bytes = Vec::new();
        let mut writer = encryptor.wrap_output(&mut bytes).map_err(failed)?;
        writer
            .write_all(self.to_secret().as_bytes())
            .map_err(failed)?;
        writer.finish().map_err(failed)?;
        Ok(bytes)
    }

    /// The identity in such a file.
    ///
    /// # Errors
    /// [`BadIdentity`]: no identity, or another passphrase.
    pub fn from_file(bytes: &[u8], passphrase: &str) -> Result<Self, BadIdentity> {
        let decryptor = age::Decryptor::new_buffered(bytes).map_err(|_| BadIdentity::Unreadable)?;
        if !decryptor.is_scrypt() {
            return Err(BadIdentity::Unreadable);
        }
        let mut own = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        own.set_max_work_factor(MOST_WORK);
        let reader = decryptor
            .decrypt(iter::once(&own as _))
            .map_err(|error| match error {
                age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                    BadIdentity::WrongPassphrase
                }
                _ => BadIdentity::Unreadable,
            })?;
        let mut text = Zeroizing::new(String::new());
        reader
            .take(4096)
            .read_to_string(&mut text)
            .map_err(|_| BadIdentity::Unreadable)?;
        Self::from_secret(&text)
    }
}

/// What two people read to each other: six groups of five digits over these parts. Whoever changed
/// one of them would have to find another with the same thirty digits.
pub fn fingerprint(parts: &[&[u8]]) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("draagvlak 2026 fingerprint");
    for part in parts {
        hasher.update(&(part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    let mut first = [0; 16];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    let mut rest = u128::from_be_bytes(first) % 10_u128.pow(30);
    let mut groups = [0_u128; 6];
    for group in groups.iter_mut().rev() {
        *group = rest % 100_000;
        rest /= 100_000;
    }
    groups.map(|group| format!("{group:05}")).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_read_back_from_its_text_and_its_file() {
        let own = Identity::new(&[7; 32]);
        let read = Identity::from_secret(&own.to_secret()).unwrap();
        assert_eq!(read.public(), own.public());
        assert_eq!(read.recipient(), own.recipient());
        let file = own.to_file("draagvlak is nodig").unwrap();
        let read = Identity::from_file(&file, "draagvlak is nodig").unwrap();
        assert_eq!(read.recipient(), own.recipient());
        let wrong = Identity::from_file(&file, "iets anders").unwrap_err();
        assert_eq!(wrong, BadIdentity::WrongPassphrase);
        let none = Identity::from_file(b"geen", "x").unwrap_err();
        assert_eq!(none, BadIdentity::Unreadable);
    }

    #[test]
    fn a_fingerprint_is_thirty_digits_and_changes_with_every_part() {
        let one = fingerprint(&[b"a", b"bc"]);
        assert_eq!(one.len(), 35);
        assert!(one.chars().all(|c| c.is_ascii_digit() || c == ' '));
        assert_ne!(one, fingerprint(&[b"ab", b"c"]));
    }
}

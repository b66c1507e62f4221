//! Packing and encrypting: zstd inside, age outside; unpacking is bounded.

use std::io::{Read, Write};

use draagvlak_domain::operation::MAX_BYTES;

use crate::envelope::Refused;

/// The most a file unpacks to, in bytes.
const MAX_UNPACKED: u64 = 2 * MAX_BYTES as u64;
/// How many times its size a file may unpack to. Text repeats itself, yet not so much.
const MAX_RATIO: u64 = 4_000;
/// Below this, unpacking costs nobody anything, whatever the ratio.
const SMALL: u64 = 8 * 1024 * 1024;
/// The largest window a packer may have asked for: 2^27 bytes.
const MAX_WINDOW: u32 = 27;

/// Packs and encrypts to these keys (`age1...`).
pub(crate) fn seal(
    plain: &[u8],
    recipients: &[age::x25519::Recipient],
) -> Result<Vec<u8>, Refused> {
    // Small bundles are many and travel by mail: they are packed as tightly as can be.
    let level = if plain.len() <= 1 << 20 { 19 } else { 6 };
    let packed = zstd::bulk::compress(plain, level).map_err(|_| Refused::Damaged)?;
    encrypt(&packed, recipients)
}

pub(crate) fn encrypt(
    packed: &[u8],
    recipients: &[age::x25519::Recipient],
) -> Result<Vec<u8>, Refused> {
    let encryptor =
        age::Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as _))
            .map_err(|_| Refused::NoKey)?;
    let mut bytes = Vec::new();
    let failed = |_| Refused::Damaged;
    let mut writer = encryptor.wrap_output(&mut bytes).map_err(failed)?;
    writer.write_all(packed).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}

/// Decrypts with one of these keys and unpacks, as far as the bounds allow.
pub(crate) fn open(sealed: &[u8], keys: &[&age::x25519::Identity]) -> Result<Vec<u8>, Refused> {
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| Refused::Damaged)?;
    if decryptor.is_scrypt() {
        // A passphrase would make whoever reads it work for as long as the writer likes.
        return Err(Refused::Damaged);
    }
    let mut reader = decryptor
        .decrypt(keys.iter().map(|key| *key as _))
        .map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => Refused::NoKey,
            _ => Refused::Damaged,
        })?;
    let mut packed = Vec::with_capacity(sealed.len());
    reader
        .read_to_end(&mut packed)
        .map_err(|_| Refused::Damaged)?;
    unpack(&packed)
}

fn unpack(packed: &[u8]) -> Result<Vec<u8>, Refused> {
    let most = (packed.len() as u64 * MAX_RATIO).clamp(SMALL, MAX_UNPACKED);
    let mut decoder = zstd::stream::Decoder::with_buffer(packed).map_err(|_| Refused::Damaged)?;
    decoder
        .window_log_max(MAX_WINDOW)
        .map_err(|_| Refused::Damaged)?;
    let mut plain = Vec::new();
    decoder
        .take(most + 1)
        .read_to_end(&mut plain)
        .map_err(|_| Refused::Damaged)?;
    if plain.len() as u64 > most {
        return Err(Refused::TooLarge);
    }
    Ok(plain)
}

//! Bytes to domain and back: spreadsheets in, papers out.
//!
//! A reader yields what it could read *and* what was wrong with the rest; a writer returns bytes.

pub mod archive;
pub mod bag;
pub mod document;
pub mod mail;
pub mod mdto;
pub mod picture;
pub mod register;
pub mod review;
pub mod spreadsheet;

/// The SHA-512 of bytes, in hexadecimal.
pub fn sha512(bytes: &[u8]) -> String {
    use sha2::Digest;
    let sum = sha2::Sha512::digest(bytes);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

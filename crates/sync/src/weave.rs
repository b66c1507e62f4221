//! A list of operations as one text of bytes in which no operation's name is spelled that follows
//! from the operations before it. Names are hashes: they would not pack.

use draagvlak_domain::id::OperationId;

use crate::envelope::Refused;

/// How many bytes name an operation.
const NAME: usize = OperationId::BYTES;

/// The operations' bytes, woven: their count; then of each the number of its pieces, and of each
/// piece its length, its bytes and how far back the operation is that it is followed by the name
/// of; 0 for none, which ends it.
pub(crate) fn weave(operations: &[Vec<u8>]) -> Vec<u8> {
    let mut woven = Vec::new();
    put(&mut woven, operations.len() as u64);
    let mut names: std::collections::HashMap<[u8; NAME], usize> = std::collections::HashMap::new();
    for (place, bytes) in operations.iter().enumerate() {
        let (mut from, mut at) = (0, 0);
        while at + NAME <= bytes.len() {
            let window = bytes[at..at + NAME].try_into().ok();
            match window.and_then(|name: [u8; NAME]| names.get(&name)) {
                Some(earlier) => {
                    piece(&mut woven, &bytes[from..at], (place - earlier) as u64);
                    at += NAME;
                    from = at;
                }
                None => at += 1,
            }
        }
        piece(&mut woven, &bytes[from..], 0);
        names.insert(*blake3::hash(bytes).as_bytes(), place);
    }
    woven
}

fn piece(woven: &mut Vec<u8>, bytes: &[u8], back: u64) {
    put(woven, bytes.len() as u64);
    woven.extend_from_slice(bytes);
    put(woven, back);
}

/// The operations that were woven so, at most `most` of them.
pub(crate) fn unweave(woven: &[u8], most: usize) -> Result<Vec<Vec<u8>>, Refused> {
    let mut rest = woven;
    let count = get(&mut rest)?;
    if count > most as u64 {
        return Err(Refused::TooLarge);
    }
    let mut operations: Vec<Vec<u8>> = Vec::new();
    let mut names: Vec<[u8; NAME]> = Vec::new();
    for _ in 0..count {
        let mut bytes = Vec::new();
        loop {
            let length = usize::try_from(get(&mut rest)?).map_err(|_| Refused::Malformed)?;
            let (piece, after) = rest.split_at_checked(length).ok_or(Refused::Malformed)?;
            bytes.extend_from_slice(piece);
            rest = after;
            let back = usize::try_from(get(&mut rest)?).map_err(|_| Refused::Malformed)?;
            if back == 0 {
                break;
            }
            let earlier = names.len().checked_sub(back).ok_or(Refused::Malformed)?;
            bytes.extend_from_slice(&names[earlier]);
            if bytes.len() > draagvlak_domain::operation::MAX_BYTES {
                return Err(Refused::TooLarge);
            }
        }
        names.push(*blake3::hash(&bytes).as_bytes());
        operations.push(bytes);
    }
    if !rest.is_empty() {
        return Err(Refused::Malformed);
    }
    Ok(operations)
}

/// A number in groups of seven bits, the lowest first (LEB128).
fn put(to: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        to.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn get(from: &mut &[u8]) -> Result<u64, Refused> {
    let mut number = 0_u64;
    for place in 0..9 {
        let (byte, rest) = from.split_first().ok_or(Refused::Malformed)?;
        *from = rest;
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(Refused::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_woven_is_unwoven(mut list in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..90), 0..8), name_in in any::<bool>()) {
            if name_in {
                for place in 1..list.len() {
                    let before = *blake3::hash(&list[place - 1]).as_bytes();
                    let first = *blake3::hash(&list[0]).as_bytes();
                    list[place].extend_from_slice(&before);
                    list[place].extend_from_slice(&first);
                    list[place].push(9);
                }
            }
            prop_assert_eq!(unweave(&weave(&list), 8).unwrap(), list);
        }

        #[test]
        fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = unweave(&bytes, 1000);
        }
    }
}

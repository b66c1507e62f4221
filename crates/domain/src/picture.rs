//! A picture in a chapter: where its file is and how it stands. `![alt](blob:HASH#narrow "caption")`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::id::ContentHash;

/// How wide a picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum PictureSize {
    /// As wide as it is, and no wider than the text.
    #[default]
    Own,
    /// Half as wide as the text.
    Narrow,
    /// As wide as the text.
    Full,
}

impl PictureSize {
    /// The word for it in a link, and on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Narrow => "narrow",
            Self::Full => "full",
        }
    }
}

/// What stands where Markdown has a picture's address: `blob:` with the hash of the file as it is
/// kept, and behind a `#` how it stands, parted by commas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureLink {
    /// The file, by the hash of its bytes.
    pub hash: ContentHash,
    /// How wide it stands.
    pub size: PictureSize,
    /// It says nothing that the text does not say: who does not see it need not hear of it.
    pub decorative: bool,
}

/// What is not the address of a picture of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a picture of this plan")]
pub struct NotAPicture;

impl PictureLink {
    /// What an address of a kept picture begins with.
    pub const SCHEME: &'static str = "blob:";
}

impl FromStr for PictureLink {
    type Err = NotAPicture;

    /// Reads an address. Words behind the `#` that are not known here say nothing.
    fn from_str(target: &str) -> Result<Self, NotAPicture> {
        let rest = target.strip_prefix(Self::SCHEME).ok_or(NotAPicture)?;
        let (hash, how) = rest.split_once('#').unwrap_or((rest, ""));
        let hash = hash.parse().map_err(|_| NotAPicture)?;
        let mut link = Self {
            hash,
            size: PictureSize::Own,
            decorative: false,
        };
        for word in how.split(',') {
            match word {
                "narrow" => link.size = PictureSize::Narrow,
                "full" => link.size = PictureSize::Full,
                "decorative" => link.decorative = true,
                _ => {}
            }
        }
        Ok(link)
    }
}

impl fmt::Display for PictureLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::SCHEME, self.hash)?;
        let size = (self.size != PictureSize::Own).then(|| self.size.key());
        let words: Vec<_> = size
            .into_iter()
            .chain(self.decorative.then_some("decorative"))
            .collect();
        if words.is_empty() {
            Ok(())
        } else {
            write!(f, "#{}", words.join(","))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_back_from_what_it_prints() {
        let hash = ContentHash::of(b"tekening");
        for size in [PictureSize::Own, PictureSize::Narrow, PictureSize::Full] {
            for decorative in [false, true] {
                let link = PictureLink {
                    hash,
                    size,
                    decorative,
                };
                assert_eq!(link.to_string().parse(), Ok(link));
            }
        }
    }

    #[test]
    fn what_is_no_address_of_ours_is_none() {
        let hash = ContentHash::of(b"x").to_string();
        for target in [
            "https://voorbeeld.invalid/x.png",
            "blob:12",
            "blob:",
            &hash,
            &format!("data:{hash}"),
            &format!("blob:{hash}/../x"),
        ] {
            assert_eq!(target.parse::<PictureLink>(), Err(NotAPicture), "{target}");
        }
        let strange = format!("blob:{hash}#huge,full");
        let read: PictureLink = strange.parse().unwrap();
        assert_eq!(read.size, PictureSize::Full);
    }
}

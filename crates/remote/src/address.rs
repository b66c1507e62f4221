//! The address of a shared place.

use std::fmt;

use url::{Host, Url};

/// How long an address may be, in bytes.
const LONGEST: usize = 2_000;

/// Where a shared place is: `https://…` for WebDAV, `s3://BUCKET/PATH?endpoint=https://…&region=…` for S3.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub(crate) way: Way,
    /// The path within it, decoded, with a `/` at its beginning and end.
    pub(crate) root: String,
    shown: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    WebDav {
        /// The server.
        origin: Url,
    },
    S3 {
        endpoint: Url,
        bucket: String,
        region: String,
    },
}

/// Why a text is no address of a shared place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// No address at all.
    #[error("not an address")]
    Malformed,
    /// Neither `https` nor `s3`.
    #[error("only https and s3 are known")]
    Scheme,
    /// What goes over the line could be read.
    #[error("http only to this very computer")]
    NotEncrypted,
    /// A name or password would be kept with the plan.
    #[error("an address holds no name or password")]
    Secret,
}

impl BadAddress {
    /// Its name, for a sentence or a program.
    pub fn key(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Scheme => "scheme",
            Self::NotEncrypted => "not-encrypted",
            Self::Secret => "secret",
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Address {
    /// Whether a text is meant as an address; else it is a folder's path.
    pub fn looks_like(text: &str) -> bool {
        text.trim().split_once("://").is_some_and(|(scheme, _)| {
            scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    }

    /// The address in a text.
    ///
    /// # Errors
    /// [`BadAddress`], by name.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim();
        let url = Url::parse(text).map_err(|_| BadAddress::Malformed)?;
        if text.len() > LONGEST || url.fragment().is_some() {
            return Err(BadAddress::Malformed);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BadAddress::Secret);
        }
        let root = decoded(url.path())?;
        let way = match url.scheme() {
            "s3" => s3(&url)?,
            "http" | "https" => {
                encrypted(&url)?;
                if url.query().is_some() {
                    // A token in an address is a password too.
                    return Err(BadAddress::Secret);
                }
                let mut origin = url.clone();
                origin.set_path("");
                Way::WebDav { origin }
            }
            _ => return Err(BadAddress::Scheme),
        };
        let shown = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { way, root, shown })
    }

    /// Whether it is on this very computer.
    pub(crate) fn is_here(&self) -> bool {
        match &self.way {
            Way::WebDav { origin } => loopback(origin),
            Way::S3 { endpoint, .. } => loopback(endpoint),
        }
    }
}

fn s3(url: &Url) -> Result<Way, BadAddress> {
    let bucket = url.host_str().unwrap_or_default().to_owned();
    let (mut endpoint, mut region) = (None, None);
    for (key, value) in url.query_pairs() {
        match &*key {
            "endpoint" => endpoint = Some(Url::parse(&value).map_err(|_| BadAddress::Malformed)?),
            "region" => region = Some(value.into_owned()),
            _ => return Err(BadAddress::Secret),
        }
    }
    let endpoint = endpoint.ok_or(BadAddress::Malformed)?;
    if bucket.is_empty() || url.port().is_some() {
        return Err(BadAddress::Malformed);
    }
    if !endpoint.username().is_empty()
        || endpoint.password().is_some()
        || endpoint.query().is_some()
    {
        return Err(BadAddress::Secret);
    }
    encrypted(&endpoint)?;
    Ok(Way::S3 {
        endpoint,
        bucket,
        region: region.unwrap_or_else(|| "us-east-1".to_owned()),
    })
}

fn encrypted(url: &Url) -> Result<(), BadAddress> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if loopback(url) => Ok(()),
        "http" => Err(BadAddress::NotEncrypted),
        _ => Err(BadAddress::Scheme),
    }
}

fn loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// A path as it is meant; one that would lead elsewhere is none.
fn decoded(path: &str) -> Result<String, BadAddress> {
    let bytes: Vec<u8> = percent_decoded(path);
    let text = String::from_utf8(bytes).map_err(|_| BadAddress::Malformed)?;
    let parts: Vec<&str> = text.split('/').filter(|part| !part.is_empty()).collect();
    let strange = |part: &&str| *part == ".." || *part == "." || part.contains(char::is_control);
    if parts.iter().any(strange) {
        return Err(BadAddress::Malformed);
    }
    Ok(match parts.as_slice() {
        [] => "/".to_owned(),
        parts => format!("/{}/", parts.join("/")),
    })
}

fn percent_decoded(path: &str) -> Vec<u8> {
    let bytes = path.as_bytes();
    let digit = |at: usize| {
        bytes
            .get(at)
            .and_then(|byte| char::from(*byte).to_digit(16))
    };
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, _, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_that_are_encrypted_and_hold_no_secret() {
        for (text, root) in [
            (
                "https://wolk.example/remote.php/dav/files/om/Map%20%C3%A9",
                "/remote.php/dav/files/om/Map é/",
            ),
            ("https://wolk.example", "/"),
            ("http://127.0.0.1:8080/a/", "/a/"),
            ("http://[::1]:8080/", "/"),
            ("http://localhost/b", "/b/"),
            (
                "s3://emmer/plan?endpoint=https://s3.example&region=nl",
                "/plan/",
            ),
            ("s3://emmer?endpoint=http://127.0.0.1:9000", "/"),
        ] {
            assert_eq!(
                Address::parse(text).map(|address| address.root).as_deref(),
                Ok(root),
                "{text}"
            );
            assert!(Address::looks_like(text));
        }
    }

    #[test]
    fn others_are_refused_by_name() {
        for (text, why) in [
            ("", BadAddress::Malformed),
            ("gedeeld", BadAddress::Malformed),
            ("https://", BadAddress::Malformed),
            ("ftp://wolk.example/", BadAddress::Scheme),
            ("http://wolk.example/", BadAddress::NotEncrypted),
            ("http://10.0.0.1/", BadAddress::NotEncrypted),
            ("http://127.0.0.1.example/", BadAddress::NotEncrypted),
            ("https://om:geheim@wolk.example/", BadAddress::Secret),
            ("https://wolk.example/?token=geheim", BadAddress::Secret),
            ("https://wolk.example/a%2f..%2fb", BadAddress::Malformed),
            ("https://wolk.example/a%00", BadAddress::Malformed),
            ("s3://emmer", BadAddress::Malformed),
            ("s3://?endpoint=https://s3.example", BadAddress::Malformed),
            (
                "s3://emmer?endpoint=http://s3.example",
                BadAddress::NotEncrypted,
            ),
            (
                "s3://emmer?endpoint=https://a:b@s3.example",
                BadAddress::Secret,
            ),
            (
                "s3://emmer?endpoint=https://s3.example&secret=x",
                BadAddress::Secret,
            ),
        ] {
            assert_eq!(Address::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn a_path_is_no_address() {
        for path in [
            "/mnt/gedeeld",
            "gedeeld",
            "C:\\gedeeld",
            "c://gedeeld",
            "\\\\server\\map",
        ] {
            assert!(!Address::looks_like(path), "{path}");
        }
    }
}

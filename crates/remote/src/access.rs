//! With what one enters a place.

use zeroize::Zeroizing;

/// A name and its password: for S3 the key's name and the secret key. Never shown.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Access {
    /// The name.
    pub user: String,
    /// The password.
    pub secret: Zeroizing<String>,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Access(..)")
    }
}

impl Access {
    /// With this name and password.
    pub fn new(user: &str, secret: &str) -> Self {
        Self {
            user: user.to_owned(),
            secret: Zeroizing::new(secret.to_owned()),
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.user.is_empty() && self.secret.is_empty()
    }

    /// As one line, for a key ring.
    pub fn to_line(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}\n{}", self.user, *self.secret))
    }

    /// What such a line says.
    pub fn from_line(line: &str) -> Option<Self> {
        let (user, secret) = line.split_once('\n')?;
        Some(Self::new(user, secret))
    }
}

//! What the machine must have beside Rust and Node: named, and installed where that may be done.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::place::environment;
use crate::step::{run, say};

/// Something the system brings: how to see that it is there, and the Debian package it comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A library with headers, by its name for pkg-config.
    Library(&'static str, &'static str),
    /// A program on the path.
    Program(&'static str, &'static str),
}

impl Part {
    fn debian(self) -> &'static str {
        match self {
            Self::Library(_, package) | Self::Program(_, package) => package,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Library(name, _) | Self::Program(name, _) => name,
        }
    }

    fn is_there(self) -> bool {
        match self {
            Self::Library(name, _) => Command::new("pkg-config")
                .args(["--exists", name])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success()),
            Self::Program(name, _) => on_path(name).is_some(),
        }
    }
}

/// What every build needs.
pub(crate) const TO_BUILD: &[Part] = &[
    Part::Program("cc", "build-essential"),
    Part::Program("pkg-config", "pkg-config"),
    // The pages of an encrypted plan are encrypted by it.
    Part::Library("libcrypto", "libssl-dev"),
];

/// What the window needs, on Linux.
pub(crate) const FOR_THE_WINDOW: &[Part] = &[
    Part::Program("pkg-config", "pkg-config"),
    Part::Library("gtk+-3.0", "libgtk-3-dev"),
    Part::Library("webkit2gtk-4.1", "libwebkit2gtk-4.1-dev"),
    Part::Library("javascriptcoregtk-4.1", "libjavascriptcoregtk-4.1-dev"),
    Part::Library("libsoup-3.0", "libsoup-3.0-dev"),
];

/// What the window tests need, on Linux.
pub(crate) const FOR_WINDOW_TESTS: &[Part] = &[
    Part::Program("Xvfb", "xvfb"),
    Part::Program("WebKitWebDriver", "webkit2gtk-driver"),
    Part::Program("xdotool", "xdotool"),
    Part::Program("dbus-daemon", "dbus"),
];

/// Sees to it that these parts are there: installs what is missing on Debian as root, else says
/// the one line to run.
///
/// # Errors
/// When something is missing and cannot be installed here.
pub(crate) fn ensure(parts: &[Part]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing = missing(parts);
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = missing.iter().map(|part| part.name()).collect();
    say(&format!(
        "    missing on this machine: {}",
        names.join(", ")
    ));
    if !Path::new("/etc/debian_version").exists() {
        bail!(
            "install {} with your system's packages (on Debian: {}) and run this again",
            names.join(", "),
            packages(&missing).join(" ")
        );
    }
    if !is_root() {
        bail!(
            "run this line, then this task again:\n\n    {}\n",
            apt_line(&missing)
        );
    }
    install(&missing)?;
    let left = self::missing(parts);
    if let Some(part) = left.first() {
        bail!(
            "`{}` is still missing after installing {}",
            part.name(),
            part.debian()
        );
    }
    Ok(())
}

/// Those of the parts that are not there.
pub(crate) fn missing(parts: &[Part]) -> Vec<Part> {
    parts
        .iter()
        .copied()
        .filter(|part| !part.is_there())
        .collect()
}

/// The line that installs parts on Debian.
pub(crate) fn apt_line(parts: &[Part]) -> String {
    format!("sudo apt-get install -y {}", packages(parts).join(" "))
}

/// Whether these parts are there, or can be had without asking anybody.
pub(crate) fn can_ever_have(parts: &[Part]) -> bool {
    !cfg!(target_os = "linux") || may_install() || missing(parts).is_empty()
}

/// Whether packages can be installed here without asking anybody.
pub(crate) fn may_install() -> bool {
    Path::new("/etc/debian_version").exists() && is_root()
}

fn packages(parts: &[Part]) -> Vec<&'static str> {
    let mut packages: Vec<_> = parts.iter().map(|part| part.debian()).collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

fn install(parts: &[Part]) -> Result<()> {
    let packages = packages(parts);
    say(&format!(
        "    installing with apt-get: {}",
        packages.join(" ")
    ));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .args(["-y", "-qq"])
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    let from_lists = run(apt(&["install", "--no-install-recommends"]).args(&packages));
    if from_lists.is_err() {
        // The lists of packages may be old, or not there yet.
        run(&mut apt(&["update"]))?;
        run(apt(&["install", "--no-install-recommends"]).args(&packages))?;
    }
    Ok(())
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|said| said.stdout.trim_ascii() == b"0")
}

/// A program on the path.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = environment("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| {
            let plain = folder.join(name);
            let windows = folder.join(format!("{name}.cmd"));
            [plain, windows]
        })
        .find(|file| file.is_file())
}

/// Whether a window can be shown here.
pub(crate) fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || environment("DISPLAY").is_some()
        || environment("WAYLAND_DISPLAY").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_once_in_one_line() {
        let absent = [
            Part::Library("no-such-library-1.0", "libno-such-dev"),
            Part::Program("no-such-program", "libno-such-dev"),
            Part::Program("no-other-program", "another"),
        ];
        let missing = missing(&absent);
        assert_eq!(missing, absent);
        assert_eq!(
            apt_line(&missing),
            "sudo apt-get install -y another libno-such-dev"
        );
    }

    #[test]
    fn a_program_on_the_path_is_seen() {
        assert_eq!(missing(&[Part::Program("cargo", "cargo")]), []);
    }
}

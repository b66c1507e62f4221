//! The programs around a window: a screen, a bus, a driver. Each ends with its test.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A program that is ended when it is let go.
#[derive(Debug)]
pub(super) struct Running {
    child: Child,
    log: PathBuf,
}

impl Running {
    /// Starts a program that writes what it says to a file.
    pub(super) fn start(mut command: Command, log: &Path) -> Self {
        let said = std::fs::File::create(log).expect("a file for what it says");
        let also = said.try_clone().expect("the same file again");
        let child = command
            .stdin(Stdio::null())
            .stdout(said)
            .stderr(also)
            .spawn()
            .unwrap_or_else(|error| panic!("{:?} does not start: {error}", command.get_program()));
        Self {
            child,
            log: log.to_path_buf(),
        }
    }

    /// What it said so far.
    pub(super) fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Whether it ended well or not; none while it runs.
    pub(super) fn ended(&mut self) -> Option<bool> {
        let ended = self.child.try_wait().ok().flatten();
        ended.map(|status| status.success())
    }

    /// The programs it started, by number.
    pub(super) fn children(&self) -> String {
        let pid = self.child.id();
        std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default()
    }

    /// Kills the programs it started, at once and without a word.
    pub(super) fn kill_children(&self) {
        let children = self.children();
        assert!(!children.trim().is_empty(), "the driver runs no window");
        let killed = Command::new("kill")
            .arg("-9")
            .args(children.split_whitespace())
            .status();
        assert!(killed.is_ok_and(|status| status.success()), "{children}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program on the path.
pub(super) fn named(program: &str) -> Command {
    Command::new(program)
}

/// A screen nobody looks at, and its name. The X server picks a free number itself.
pub(super) fn screen() -> (String, Running) {
    let mut command = named("Xvfb");
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1600x1000x24",
        "-nolisten",
        "tcp",
    ]);
    let (number, screen) = first_line(command);
    (format!(":{number}"), screen)
}

/// A session bus of its own, so that windows of other tests are other people's; and its address.
pub(super) fn bus(folder: &Path) -> (Running, String) {
    let mut command = named("dbus-daemon");
    command
        .args(["--session", "--nofork", "--nopidfile", "--print-address"])
        .env("TMPDIR", folder);
    let (address, bus) = first_line(command);
    (bus, address)
}

/// Starts a program and waits for the first line it says.
fn first_line(mut command: Command) -> (String, Running) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{:?} does not start: {error}", command.get_program()));
    let mut line = String::new();
    if let Some(said) = child.stdout.take() {
        let mut said = BufReader::new(said);
        said.read_line(&mut line).expect("it says a line");
        // The pipe stays open: a program that writes to a closed one ends.
        std::mem::forget(said);
    }
    let running = Running {
        child,
        log: PathBuf::new(),
    };
    assert!(
        !line.trim().is_empty(),
        "{:?} said nothing",
        command.get_program()
    );
    (line.trim().to_owned(), running)
}

/// A port nobody listens on.
pub(super) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// Waits until something listens on a port.
pub(super) async fn answers(port: u16, patience: Duration) {
    let waited = tokio::time::timeout(patience, async {
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    assert!(waited.await.is_ok(), "nothing listens on port {port}");
}

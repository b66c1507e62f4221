//! Sharing over real servers on this very computer: WebDAV by rclone, S3 by moto. A server that is
//! not installed is not tried, and that is said.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test says what went wrong by stopping, what it left out, and whether a server is up"
)]

mod sandbox;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use sandbox::Plan;
use serde_json::Value;

const NAME: &str = "om";
const SECRET: &str = "zeer-geheim-wachtwoord";

/// A server that ends with the test.
struct Server {
    process: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    /// Starts a program that is to listen at a port; none when it is not installed.
    fn start(port: u16, command: &mut Command) -> Option<Self> {
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let Ok(process) = command.spawn() else {
            let program = command.get_program().to_string_lossy().into_owned();
            eprintln!("not tried: {program} is not installed");
            return None;
        };
        let mut server = Self { process, port };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = server.process.try_wait().unwrap();
            assert!(ended.is_none(), "the server ended: {ended:?}");
            assert!(begun.elapsed() < Duration::from_secs(60), "no server");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(server)
    }

    fn webdav(plan: &Plan, port: u16, secret: Option<&str>) -> Option<Self> {
        let served = plan.path("server");
        std::fs::create_dir_all(&served).unwrap();
        let address = format!("127.0.0.1:{port}");
        let mut command = Command::new("rclone");
        command
            .args(["serve", "webdav", "--addr", &address])
            .arg(served)
            .env("RCLONE_CONFIG", plan.path("rclone.conf"));
        if let Some(secret) = secret {
            command.args(["--user", NAME, "--pass", secret]);
        }
        Self::start(port, &mut command)
    }

    /// Moto keeps what it is given as long as it lives, and knows no passwords.
    fn s3() -> Option<Self> {
        let port = free();
        let mut command = Command::new("moto_server");
        let server = Self::start(
            port,
            command.args(["--host", "127.0.0.1", "--port", &port.to_string()]),
        )?;
        let mut line = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let make = format!(
            "PUT /emmer HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: AWS4-HMAC-SHA256 Credential={NAME}/20261124/us-east-1/s3/aws4_request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        line.write_all(make.as_bytes()).unwrap();
        let mut said = String::new();
        line.read_to_string(&mut said).unwrap();
        assert!(said.starts_with("HTTP/1.1 200"), "{said}");
        Some(server)
    }

    fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

/// A port that was free a moment ago.
fn free() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Two who share a plan at an address.
struct Two {
    plan: Plan,
}

impl Two {
    fn new() -> Self {
        Self { plan: Plan::new() }
    }

    fn command(&self, who: &str, arguments: &[&str], secret: &str) -> Command {
        let file = match who {
            "een" => "plan.draagvlak".to_owned(),
            who => format!("{who}.draagvlak"),
        };
        let mut command = self.plan.command(arguments);
        command
            .env("DRAAGVLAK_PLAN", self.plan.path(&file))
            .env(
                "DRAAGVLAK_IDENTITY",
                self.plan.path(&format!("sleutels-{who}")),
            )
            .env("DRAAGVLAK_PASSPHRASE", "een lang wachtwoord")
            .env("DRAAGVLAK_PLACE_USER", NAME)
            .env("DRAAGVLAK_PLACE_PASSWORD", secret);
        command
    }

    fn run(&self, who: &str, arguments: &[&str]) -> Output {
        self.command(who, arguments, SECRET).output().unwrap()
    }

    fn json(&self, who: &str, arguments: &[&str]) -> Value {
        let output = self.run(who, &[arguments, &["--json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{who} {arguments:?}: {said}");
        assert!(!said.contains(SECRET));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn refused(&self, who: &str, arguments: &[&str], secret: &str, says: &str) {
        let output = self.command(who, arguments, secret).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{who} {arguments:?}");
        assert!(said.contains(says), "{who} {arguments:?}: {said}");
        assert!(!said.contains("problem-"), "no sentence for it: {said}");
        assert!(!said.contains(secret), "{said}");
    }

    /// Invites, joins, compares the digits and admits, over an address.
    fn join(&self, address: &str) {
        self.json("een", &["chapter", "add", "Inleiding"]);
        self.json("een", &["member", "add", "twee", "--name", "Twee"]);
        self.json("een", &["member", "invite", "twee", "--out", "code.txt"]);
        self.json("een", &["sync", address]);
        let join = ["member", "join", "code.txt", "--folder", address];
        let asked = self.json("twee", &join);
        let digits = asked["fingerprint"].as_str().unwrap().to_owned();
        self.json(
            "een",
            &["member", "admit", "twee", "--fingerprint", &digits],
        );
        assert_eq!(self.json("twee", &join)["admitted"], true);
    }

    fn write(&self, who: &str, text: &str) {
        self.plan.write("tekst.md", text);
        self.json(who, &["chapter", "edit", "1", "--file", "tekst.md"]);
    }

    /// Both write, share and are equal in the end; attached files too.
    fn work(&self) {
        self.plan.sheet("reacties.xlsx", 20);
        let import = ["feedback", "import", "reacties.xlsx", "--round", "R1"];
        self.json("een", &import);
        self.write("twee", "Een zin van twee.");
        for who in ["een", "twee", "een"] {
            let report = self.json(who, &["sync"]);
            assert_eq!(report["trouble"], serde_json::json!([]), "{who}: {report}");
        }
        self.equal();
    }

    fn equal(&self) {
        let checks = ["een", "twee"].map(|who| self.json(who, &["store", "check"]));
        assert_eq!(checks[0]["well"], true);
        assert_eq!(checks[0]["digest"], checks[1]["digest"]);
        let report = self.json("twee", &["sync"]);
        assert_eq!(
            (&report["received"], &report["published"]),
            (&0.into(), &0.into())
        );
    }
}

#[test]
fn two_share_over_webdav_with_a_password_and_a_wrong_one_is_named() {
    let two = Two::new();
    let Some(server) = Server::webdav(&two.plan, free(), Some(SECRET)) else {
        return;
    };
    let address = server.address("groep%20map");
    std::fs::create_dir(two.plan.path("server/groep map")).unwrap();
    two.refused(
        "een",
        &["sync", &address],
        "niet-dit-wachtwoord",
        "laat u niet binnen",
    );
    two.refused(
        "een",
        &["sync", &server.address("is-er-niet")],
        SECRET,
        "niet te bereiken",
    );
    two.join(&address);
    two.work();
    // A password that was changed there: what was written waits, and is said to.
    two.write("twee", "Nog een zin van twee.");
    two.refused(
        "twee",
        &["sync"],
        "niet-dit-wachtwoord",
        "laat u niet binnen",
    );
    let status = two.json("twee", &["sync", "status"]);
    assert_eq!(status["unpublished"], 1, "{status}");
    assert_eq!(two.json("twee", &["sync"])["published"], 1);
}

#[test]
fn two_share_over_webdav_without_a_password() {
    let two = Two::new();
    let Some(server) = Server::webdav(&two.plan, free(), None) else {
        return;
    };
    two.join(&server.address(""));
    two.work();
}

#[test]
fn two_share_over_s3() {
    let two = Two::new();
    let Some(server) = Server::s3() else {
        return;
    };
    let address = |bucket: &str| {
        format!(
            "s3://{bucket}/groep/map?endpoint=http://127.0.0.1:{}&region=us-east-1",
            server.port
        )
    };
    two.refused(
        "een",
        &["sync", &address("geen-emmer")],
        SECRET,
        "niet te bereiken",
    );
    two.join(&address("emmer"));
    two.work();
}

#[test]
fn a_server_that_goes_away_loses_nothing() {
    let two = Two::new();
    let port = free();
    let Some(server) = Server::webdav(&two.plan, port, Some(SECRET)) else {
        return;
    };
    two.join(&server.address(""));
    drop(server);
    two.write("twee", "Een zin van twee.");
    two.refused("twee", &["sync"], SECRET, "niet te bereiken");
    // Now it goes away in the middle: when the first of the new files is there.
    let files = || walked(&two.plan.path("server"));
    let before = files();
    let server = Server::webdav(&two.plan, port, Some(SECRET)).unwrap();
    for n in 0..30 {
        two.plan.sheet(&format!("r{n}.xlsx"), n + 1);
        let (sheet, round) = (format!("r{n}.xlsx"), format!("R{n}"));
        two.json("een", &["feedback", "import", &sheet, "--round", &round]);
    }
    let mut sync = two.command("een", &["sync"], SECRET);
    let mut sync = sync
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while files() < before + 5 && sync.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(1));
    }
    drop(server);
    let status = sync.wait().unwrap();
    let server = Server::webdav(&two.plan, port, Some(SECRET)).unwrap();
    for who in ["een", "twee", "een"] {
        let report = two.json(who, &["sync"]);
        for trouble in report["trouble"].as_array().unwrap() {
            assert_eq!(trouble["what"], "unfinished", "{status}: {report}");
        }
    }
    two.equal();
    drop(server);
}

fn walked(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.path() {
            path if path.is_dir() => walked(&path),
            _ => 1,
        })
        .sum()
}

#[test]
fn a_server_that_cannot_now_is_named_with_its_answer() {
    for status in [423, 500, 503] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for line in listener.incoming() {
                let Ok(mut line) = line else { continue };
                let _ = line.read(&mut [0; 4096]);
                let answer = format!(
                    "HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                );
                let _ = line.write_all(answer.as_bytes());
            }
        });
        let two = Two::new();
        let address = format!("http://127.0.0.1:{port}/map");
        let says = format!("niet aan ({status})");
        two.refused("een", &["sync", &address], SECRET, &says);
    }
}

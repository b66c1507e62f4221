//! The program is killed while it publishes and takes in. `DRAAGVLAK_KILLS` says how often.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test says what went wrong by stopping, and when to kill follows from how long it works"
)]

mod sandbox;

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sandbox::Plan;

fn kills() -> u64 {
    std::env::var("DRAAGVLAK_KILLS").map_or(20, |value| value.parse().unwrap())
}

struct Two {
    plan: Plan,
}

impl Two {
    fn command(&self, who: &str, arguments: &[&str]) -> Command {
        let mut command = self.plan.command(arguments);
        command
            .env(
                "DRAAGVLAK_PLAN",
                self.plan.path(&format!("{who}.draagvlak")),
            )
            .env(
                "DRAAGVLAK_IDENTITY",
                self.plan.path(&format!("sleutels-{who}")),
            )
            .env("DRAAGVLAK_PASSPHRASE", "een lang wachtwoord");
        command
    }

    fn json(&self, who: &str, arguments: &[&str]) -> serde_json::Value {
        let output = self
            .command(who, &[arguments, &["--json"]].concat())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{who} {arguments:?}: {said}");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

impl Two {
    /// Writes in the chapter that is this one's, which leaves the plan closed.
    fn write(&self, who: &str, n: u64) {
        let chapter = if who == "een" { "1" } else { "2" };
        self.plan
            .write("tekst.md", &format!("Tekst {n} van {who}."));
        self.json(who, &["chapter", "edit", chapter, "--file", "tekst.md"]);
    }

    /// A synchronisation that has opened its keys, which takes long, and now its plan, which was
    /// closed: what matters comes from here on.
    fn begun(&self, who: &str) -> Child {
        let log = self.plan.path(&format!("{who}.draagvlak-wal"));
        assert!(!log.exists(), "the plan of {who} was not closed");
        let mut child = self
            .command(who, &["sync"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while !log.exists() && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(100));
        }
        child
    }

    /// Everyone synchronises to the end: both plans and the folder are whole, and equal.
    fn settle(&self, first: &str, then: &str, n: u64) {
        for who in [first, then, first] {
            let report = self.json(who, &["sync"]);
            for trouble in report["trouble"].as_array().unwrap() {
                assert_eq!(trouble["what"], "unfinished", "kill {n}: {report}");
            }
        }
        let checks = [first, then].map(|who| self.json(who, &["store", "check"]));
        for check in &checks {
            assert_eq!(check["well"], true, "kill {n}");
        }
        assert_eq!(checks[0]["digest"], checks[1]["digest"], "kill {n}");
        assert_eq!(checks[0]["operations"], checks[1]["operations"], "kill {n}");
        let status = self.json(then, &["sync", "status"]);
        assert_eq!(status["unpublished"], 0, "kill {n}: {status}");
        assert_eq!(self.half(), [] as [String; 0], "kill {n}");
    }

    /// What was begun in the folder, and not ended, where only one device writes.
    fn half(&self) -> Vec<String> {
        let mut half = Vec::new();
        for own in std::fs::read_dir(self.plan.path("gedeeld")).unwrap() {
            for kind in ["ops", "acks"] {
                for device in std::fs::read_dir(own.as_ref().unwrap().path().join(kind)).unwrap() {
                    let files = std::fs::read_dir(device.unwrap().path()).unwrap();
                    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
                    half.extend(names.filter(|name| name.ends_with(".part")));
                }
            }
        }
        half
    }
}

/// What one said was published the other gets, what was taken in stays, and at no moment is a plan or
/// the folder anything but whole.
#[test]
fn killed_while_it_publishes_or_takes_in_all_stays_whole() {
    let two = Two { plan: Plan::new() };
    std::fs::rename(
        two.plan.path("plan.draagvlak"),
        two.plan.path("een.draagvlak"),
    )
    .unwrap();
    std::fs::create_dir(two.plan.path("gedeeld")).unwrap();
    two.plan.write("tekst.md", "Tekst 0.");
    for title in ["Inleiding", "Rol"] {
        two.json("een", &["chapter", "add", title, "--file", "tekst.md"]);
    }
    two.json("een", &["member", "add", "twee", "--name", "Twee"]);
    two.json("een", &["member", "invite", "twee", "--out", "code.txt"]);
    two.json("een", &["sync", "gedeeld"]);
    let asked = two.json(
        "twee",
        &["member", "join", "code.txt", "--folder", "gedeeld"],
    );
    let digits = asked["fingerprint"].as_str().unwrap().to_owned();
    two.json(
        "een",
        &["member", "admit", "twee", "--fingerprint", &digits],
    );
    two.json(
        "twee",
        &["member", "join", "code.txt", "--folder", "gedeeld"],
    );
    two.plan.sheet("veel.xlsx", 200);
    let most = kills();
    let (mut done, mut at_work, mut span) = (0, 0, Duration::ZERO);
    let mut half = std::collections::BTreeSet::new();
    for n in 1.. {
        let (who, other) = if n % 2 == 0 {
            ("een", "twee")
        } else {
            ("twee", "een")
        };
        if n % 20 == 1 {
            let round = format!("K{n}");
            two.json(who, &["feedback", "import", "veel.xlsx", "--round", &round]);
        }
        for who in [who, other] {
            two.write(who, n);
            let mut child = two.begun(who);
            let begun = Instant::now();
            if n % 5 == 1 {
                // How long it works when nobody kills it.
                assert!(child.wait().unwrap().success());
                span = span.max(begun.elapsed());
                continue;
            }
            std::thread::sleep(span * u32::try_from(done % 40).unwrap() / 40);
            at_work += u64::from(child.try_wait().unwrap().is_none());
            child.kill().unwrap();
            child.wait().unwrap();
            half.extend(two.half());
            done += 1;
        }
        if n % 5 == 0 {
            two.settle(who, other, done);
            span = span.mul_f64(0.8);
        }
        if done >= most {
            break;
        }
    }
    two.settle("een", "twee", done);
    println!(
        "killed {done} times: {at_work} before its end, {} files found half written",
        half.len()
    );
    assert!(at_work > 0);
}

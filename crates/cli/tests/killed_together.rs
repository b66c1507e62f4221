//! The program is killed while it publishes and takes in. `DRAAGVLAK_KILLS` says how often.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

mod sandbox;

use std::process::{Command, Stdio};

use sandbox::Plan;

#[expect(clippy::disallowed_methods, reason = "how often")]
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
    two.json(
        "een",
        &["chapter", "add", "Inleiding", "--file", "tekst.md"],
    );
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
    for n in 1..=kills() {
        let who = if n % 2 == 0 { "een" } else { "twee" };
        let other = if n % 2 == 0 { "twee" } else { "een" };
        two.plan.write("tekst.md", &format!("Tekst {n}."));
        two.json(who, &["chapter", "edit", "1", "--file", "tekst.md"]);
        if n % 10 == 1 {
            let round = format!("K{n}");
            two.json(who, &["feedback", "import", "veel.xlsx", "--round", &round]);
        }
        for who in [who, other] {
            let mut child = two
                .command(who, &["sync"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            // Opening the keys takes a while; what matters comes at its end.
            let wait = 60_000 + n % 40 * 8_000;
            std::thread::sleep(std::time::Duration::from_micros(wait));
            child.kill().unwrap();
            child.wait().unwrap();
        }
        if n % 5 == 0 {
            for who in [who, other, who] {
                let report = two.json(who, &["sync"]);
                for trouble in report["trouble"].as_array().unwrap() {
                    assert_eq!(trouble["what"], "unfinished", "kill {n}: {report}");
                }
            }
            let checks = [who, other].map(|who| two.json(who, &["store", "check"]));
            for check in &checks {
                assert_eq!(check["well"], true, "kill {n}");
            }
            assert_eq!(checks[0]["digest"], checks[1]["digest"], "kill {n}");
            assert_eq!(checks[0]["operations"], checks[1]["operations"], "kill {n}");
        }
    }
}

//! Three windows on three plans' files and one shared folder.

use std::path::{Path, PathBuf};

use draagvlak_tests::window::{Start, Window};
use draagvlak_usecases::{self as usecases, Desk, Mode, Surroundings};

use crate::import::done;
use crate::journeys::{issue, open_chapter, press_button};
use crate::plans;
use crate::words::Words;

const CHAPTER: &str = "1 Inleiding";
const WRITTEN: &str =
    "De gemeenten kijken terug.\n\nDe politie werkt alleen.\n\nHet eerste jaar is kort.\n";
const PASSPHRASE: &str = "vier woorden bij elkaar";
/// What is picked as the folder to share, by a window that picks in a person's own folder.
const SHARED: &str = "gedeeld";

/// A person of the workgroup at a laptop.
struct Seat {
    name: &'static str,
    window: Window,
    plan: PathBuf,
}

#[tokio::test]
async fn three_people_write_disagree_settle_and_issue_a_version_over_one_folder() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let shared = folder.path().join("netwerkschijf");
    std::fs::create_dir(&shared).unwrap();
    let homes = ["een", "twee", "drie"].map(|name| home(folder.path(), name, &shared));
    let own = begun(&homes[0]);
    let (first, second, third) = tokio::join!(
        Start::fresh().on(&own).picking(&homes[0]).open(),
        Start::fresh().picking(&homes[1]).open(),
        Start::fresh().picking(&homes[2]).open(),
    );
    let seat = |name, window, home: &Path| Seat {
        name,
        window,
        plan: home.join("plan.draagvlak"),
    };
    let chair = seat("Coördinator", first, &homes[0]);
    let om = seat("Adviseur OM", second, &homes[1]);
    let police = seat("Adviseur politie", third, &homes[2]);

    share_first(&chair, &texts).await;
    let codes = [
        invited(&chair, &texts, &om, "om").await,
        invited(&chair, &texts, &police, "politie").await,
    ];
    share(&chair, &texts).await;
    let (one, other) = tokio::join!(
        asked(&om, &texts, &codes[0]),
        asked(&police, &texts, &codes[1])
    );
    share(&chair, &texts).await;
    admit(&chair, &texts, &om, &one).await;
    admit(&chair, &texts, &police, &other).await;
    tokio::join!(entered(&om, &texts), entered(&police, &texts));

    // Two write in one chapter, and one reacts to it, none seeing the others.
    add(&chair.window, "Ctrl+Home", "Wij blikken vooruit. ").await;
    open_chapter(&om.window, CHAPTER).await;
    om.window.press("Ctrl+End").await;
    om.window.press("Enter").await;
    om.window.type_text("De jeugd hoort erbij.").await;
    leave(&om.window, &texts).await;
    react(&police.window, &texts).await;
    for seat in [&om, &police, &chair, &om, &police] {
        share(seat, &texts).await;
    }
    for seat in [&chair, &om, &police] {
        open_chapter(&seat.window, CHAPTER).await;
        for sentence in ["Wij blikken vooruit.", "De jeugd hoort erbij."] {
            seat.window.says(sentence).await;
        }
        leave(&seat.window, &texts).await;
    }

    // Both rewrite one sentence while the folder is out of reach.
    let away = folder.path().join("weg");
    std::fs::rename(&shared, &away).unwrap();
    rewrite(&om.window, &texts, "De jeugd staat voorop.").await;
    rewrite(&police.window, &texts, "De jeugd doet zelf mee.").await;
    std::fs::rename(&away, &shared).unwrap();
    for seat in [&om, &police, &chair] {
        share(seat, &texts).await;
    }
    settle(&chair.window, &texts).await;
    chair.window.go("#/reacties").await;
    chair.window.says(&done(&texts, 0, 1)).await;
    chair.window.press("5").await;
    chair.window.press("Ctrl+Enter").await;
    chair.window.says(&done(&texts, 1, 1)).await;
    issue(&chair.window, &texts, "70%-versie").await;

    for seat in [&chair, &om, &police, &chair, &om, &police] {
        share(seat, &texts).await;
    }
    let said = read(&chair).await;
    assert!(said.contains("De jeugd staat voorop.") && said.contains("De jeugd doet zelf mee."));
    for seat in [&om, &police] {
        assert_eq!(read(seat).await, said, "{}", seat.name);
        seat.window.go("#/versies").await;
        seat.window.says("70%-versie").await;
        seat.window.go("#/reacties").await;
        seat.window.says(&done(&texts, 1, 1)).await;
    }
    let first = held(&chair);
    for seat in [&om, &police] {
        assert_eq!(held(seat), first, "{}", seat.name);
    }
    for seat in [chair, om, police] {
        assert_eq!(seat.window.forbidden().await, Vec::<String>::new());
        seat.window.close().await;
    }
}

/// A person's own folder, from which the shared one can be reached.
fn home(folder: &Path, name: &str, shared: &Path) -> PathBuf {
    let home = folder.join(name);
    std::fs::create_dir(&home).unwrap();
    std::os::unix::fs::symlink(shared, home.join(SHARED)).unwrap();
    home
}

/// A plan with one chapter and an open round; says where.
fn begun(home: &Path) -> PathBuf {
    let made = plans::empty(home);
    let path = home.join("plan.draagvlak");
    std::fs::rename(made, &path).unwrap();
    let mut desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    usecases::add_chapter(&mut desk, "Inleiding", Some(WRITTEN), None).unwrap();
    usecases::open_round(&mut desk, "R1", "Consultatie", None, None).unwrap();
    path
}

/// The first sharing, for which this device gets its keys.
async fn share_first(seat: &Seat, texts: &Words) {
    let window = &seat.window;
    window.says(plans::TITLE).await;
    window.go("#/werkgroep").await;
    press_button(window, &texts.word("sync-choose")).await;
    make_keys(window, texts).await;
    window.says("naar buiten.").await;
}

async fn make_keys(window: &Window, texts: &Words) {
    window.the("dialog", &texts.word("keys-make")).await;
    window.type_text(PASSPHRASE).await;
    window.press("Tab").await;
    window.type_text(PASSPHRASE).await;
    press_button(window, &texts.word("keys-make-do")).await;
}

/// Adds a member and invites it; gives the code.
async fn invited(chair: &Seat, texts: &Words, member: &Seat, key: &str) -> String {
    let window = &chair.window;
    press_button(window, &texts.word("member-add")).await;
    let name = window.the("textbox", &texts.word("member-name")).await;
    name.write(member.name).await;
    let short = window.the("textbox", &texts.word("member-key")).await;
    short.write(key).await;
    press_button(window, &texts.word("add")).await;
    let named = [("name", member.name.to_owned())];
    press_button(window, &texts.say("invite-someone", &named)).await;
    let code = window.the("status", &texts.word("invite-code")).await;
    let code = code.text().await;
    assert!(code.starts_with("DRAAGVLAK1"), "{code}");
    press_button(window, &texts.word("close")).await;
    code
}

/// Shares, and waits until that is done.
async fn share(seat: &Seat, texts: &Words) {
    let window = &seat.window;
    // Another screen in between: what was said of the time before is gone then.
    window.go("#/overzicht").await;
    window.go("#/werkgroep").await;
    press_button(window, &texts.word("sync-now")).await;
    window.says("naar buiten.").await;
}

/// Asks to be admitted; gives the digits to read aloud.
async fn asked(seat: &Seat, texts: &Words, code: &str) -> String {
    let window = &seat.window;
    press_button(window, &texts.word("join-plan")).await;
    let field = window.the("textbox", &texts.word("join-code")).await;
    field.write(code).await;
    for what in ["join-folder", "join-file"] {
        let what = [("what", texts.word(what))];
        press_button(window, &texts.say("join-choose", &what)).await;
    }
    press_button(window, &texts.word("join-do")).await;
    make_keys(window, texts).await;
    window.says(&texts.word("join-read-aloud")).await;
    let digits = "return document.querySelector('.fingerprint').innerText;";
    let digits = window.script(digits, vec![]).await;
    digits.as_str().unwrap().to_owned()
}

/// Admits who read these digits aloud.
async fn admit(chair: &Seat, texts: &Words, member: &Seat, digits: &str) {
    let window = &chair.window;
    window.says(digits).await;
    let heard = "const item = [...document.querySelectorAll('.requests li')]
        .find((item) => item.innerText.includes(arguments[0]));
        item.querySelector('input').click();";
    window.script(heard, vec![digits.into()]).await;
    let named = [("name", member.name.to_owned())];
    press_button(window, &texts.say("request-admit", &named)).await;
    window.says(&texts.say("request-admitted", &named)).await;
}

async fn entered(seat: &Seat, texts: &Words) {
    press_button(&seat.window, &texts.word("join-again")).await;
    seat.window.says(plans::TITLE).await;
    seat.window.says(&texts.word("overview-title")).await;
}

/// Types at one end of the chapter.
async fn add(window: &Window, at: &str, text: &str) {
    open_chapter(window, CHAPTER).await;
    window.press(at).await;
    window.type_text(text).await;
    leave(window, &Words::dutch()).await;
}

/// Leaves the chapter, which stores what was typed.
async fn leave(window: &Window, texts: &Words) {
    window.press("Alt+1").await;
    window.the("heading", &texts.word("overview-title")).await;
    window.at_rest().await;
}

async fn rewrite(window: &Window, texts: &Words, text: &str) {
    open_chapter(window, CHAPTER).await;
    window.press("Ctrl+End").await;
    window.press("Shift+Home").await;
    window.type_text(text).await;
    leave(window, texts).await;
}

/// Takes down a reaction to a passage.
async fn react(window: &Window, texts: &Words) {
    window.go("#/reacties/nieuw").await;
    for (field, text) in [
        ("reaction-new-text", "De politie staat er niet alleen voor."),
        ("reaction-new-quote", "De politie werkt alleen"),
    ] {
        let field = window.the("textbox", &texts.word(field)).await;
        field.write(text).await;
    }
    press_button(window, &texts.word("reaction-new-store")).await;
    window.says(&done(texts, 0, 1)).await;
}

/// Keeps both sides of the sentence that was written twice.
async fn settle(window: &Window, texts: &Words) {
    open_chapter(window, CHAPTER).await;
    let one = texts.say("chapter-conflicts", &[("count", "1".to_owned())]);
    window.says(&one).await;
    let settle = texts.word("chapter-conflict-settle");
    window.all("button", Some(&settle)).await[0].click().await;
    window.the("dialog", &texts.word("chapter-conflict")).await;
    for side in ["De jeugd staat voorop.", "De jeugd doet zelf mee."] {
        window.says(side).await;
    }
    press_button(window, &texts.word("chapter-conflict-both")).await;
    press_button(window, &texts.word("chapter-conflict-settle-so")).await;
    window.says(&texts.word("chapter-conflict-settled")).await;
}

/// The words of the chapter as they stand in a window.
async fn read(seat: &Seat) -> String {
    open_chapter(&seat.window, CHAPTER).await;
    let words = "return document.querySelector('.ProseMirror').innerText;";
    let words = seat.window.script(words, vec![]).await;
    words.as_str().unwrap().to_owned()
}

/// What a plan's file holds: a hash of all it adds up to, and how much of it waits or is not with
/// the others.
fn held(seat: &Seat) -> (String, u64, u64, Vec<u64>) {
    let desk = Desk::open(&seat.plan, Mode::Read, None, Surroundings::system()).unwrap();
    let status = usecases::sync_status(&desk).unwrap();
    let health = usecases::check_store(&desk).unwrap();
    assert!(health.well, "{}: {health:?}", seat.name);
    let others = status.devices.iter().filter(|device| !device.own);
    let lacks = others.map(|device| device.lacks_of_mine).collect();
    (health.digest, status.unpublished, status.waiting, lacks)
}

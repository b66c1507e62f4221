//! Every screen on the sample plan: photographed, judged by axe-core and held to its policy, in
//! both languages, both themes and at 200%.

use draagvlak_tests::window::{Start, Window};
use serde_json::json;

use crate::plans;

/// What stands where, by the name of its picture.
const SCREENS: &[(&str, &str)] = &[
    ("overview", "#/overzicht"),
    ("chapters", "#/hoofdstukken"),
    ("register", "#/reacties?nr=R1-012"),
    ("register-grouped", "#/reacties?groep=chapter"),
    ("new-reaction", "#/reacties/nieuw"),
    ("imports", "#/reacties/inlezen"),
    ("main-lines", "#/reacties/hoofdlijnen"),
    ("versions", "#/versies"),
    ("compare", "#/vergelijk?van=70&tot=95"),
    ("rounds", "#/rondes"),
    ("papers", "#/stukken"),
    ("councils", "#/raden"),
    ("strength", "#/sterkte"),
    ("planning", "#/planning"),
    ("afterwards", "#/vervolg"),
    ("workgroup", "#/werkgroep"),
    ("search", "#/zoek?q=ondermijning"),
    ("themes", "#/themas"),
    ("themes-survey", "#/themas/uitvraag"),
    ("themes-sources", "#/themas/bronnen"),
    ("themes-poll", "#/themas/peiling"),
];

/// Screens whose first deed asks something in a dialog.
const ASKING: &[(&str, &str)] = &[
    ("chapters", "#/hoofdstukken"),
    ("versions", "#/versies"),
    ("rounds", "#/rondes"),
    ("councils", "#/raden"),
    ("planning", "#/planning"),
    ("workgroup", "#/werkgroep"),
    ("themes", "#/themas"),
    ("themes-sources", "#/themas/bronnen"),
];

/// Those of which the docs show a picture, in Dutch and light.
const PICTURED: &[&str] = &[
    "overview", "chapter", "register", "versions", "compare", "import", "papers",
];

/// A window of which every screen is looked at, and what was wrong so far.
struct Tour {
    window: Window,
    kind: String,
    wrong: Vec<String>,
}

async fn look_everywhere(language: &str, theme: &str, zoom: f64) {
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::sample(folder.path());
    let sheet = plans::reactions(folder.path(), 12);
    let window = Start::fresh()
        .with_settings(language, theme, zoom)
        .picking(&sheet)
        .on(&plan)
        .open()
        .await;
    let kind = format!("{language}-{theme}-{:.0}", zoom * 100.0);
    let wrong = Vec::new();
    let mut tour = Tour {
        window,
        kind,
        wrong,
    };
    tour.window.at_rest().await;
    for (name, address) in SCREENS {
        tour.window.go(address).await;
        tour.judge(name).await;
    }
    for (name, address) in ASKING {
        tour.window.go(address).await;
        tour.asking(name).await;
    }
    tour.changes().await;
    tour.reading_in().await;
    tour.palette().await;
    let forbidden = tour.window.forbidden().await;
    tour.wrong.extend(forbidden);
    tour.window.close().await;
    assert_eq!(tour.wrong, Vec::<String>::new());
}

impl Tour {
    /// The dialog of a screen's first deed.
    async fn asking(&mut self, name: &str) {
        self.press("main .btn.primary").await;
        self.window.the("dialog", "…").await;
        self.window.at_rest().await;
        self.judge(&format!("asking-{name}")).await;
        self.window.press("Escape").await;
        self.window
            .wait_for("the dialog to close", async || {
                let none = "return document.querySelector('[role=dialog]') === null;";
                (self.window.script(none, vec![]).await == true).then_some(())
            })
            .await;
    }

    /// A chapter with its changes since the 85% and since the 70%.
    async fn changes(&mut self) {
        self.window.go("#/hoofdstukken").await;
        let second = "return document.querySelectorAll('.outline-title')[1].getAttribute('href');";
        let chapter = self.window.script(second, vec![]).await;
        self.window.go(chapter.as_str().unwrap()).await;
        self.judge("chapter-plain").await;
        for (place, name) in [(2, "chapter-since-85"), (1, "chapter")] {
            self.press("main button.chip.on").await;
            self.press(&format!("[role=menuitemradio]:nth-of-type({place})"))
                .await;
            self.window
                .wait_for("changes to go along", async || {
                    let none = "return document.querySelector('.stepper .num').textContent === '0 / 0' || document.querySelector('[role=menu]') !== null;";
                    (self.window.script(none, vec![]).await == false).then_some(())
                })
                .await;
            self.window.press("J").await;
            self.window.at_rest().await;
            self.judge(name).await;
        }
    }

    /// What the import finds in a file, before anything is stored.
    async fn reading_in(&mut self) {
        self.window.go("#/reacties/inlezen").await;
        self.press(".reg-drop .btn").await;
        self.window
            .wait_for("what the file holds", async || {
                let foot = "return document.querySelector('.reg-import-foot') !== null;";
                (self.window.script(foot, vec![]).await == true).then_some(())
            })
            .await;
        self.window.at_rest().await;
        self.judge("import").await;
    }

    /// Everything that can be done from where one is.
    async fn palette(&mut self) {
        self.window.press("Ctrl+K").await;
        self.window
            .wait_for("the palette", async || {
                let there = "return document.querySelector('.palette-list') !== null;";
                (self.window.script(there, vec![]).await == true).then_some(())
            })
            .await;
        self.window.at_rest().await;
        self.judge("palette").await;
    }

    async fn press(&self, selector: &str) {
        let press =
            "const found = document.querySelector(arguments[0]); found?.click(); return !!found;";
        self.window
            .wait_for(selector, async || {
                let pressed = self.window.script(press, vec![json!(selector)]).await;
                (pressed == true).then_some(())
            })
            .await;
    }

    async fn judge(&mut self, name: &str) {
        let picture = format!("{name}-{}", self.kind);
        self.window.screenshot(&picture).await;
        if self.kind == "nl-light-100" && PICTURED.contains(&name) {
            self.window.picture(name).await;
        }
        let mut found = self.window.audit().await;
        found.extend(self.window.drawn_wrong().await);
        let found = found.into_iter().map(|what| format!("{name}: {what}"));
        self.wrong.extend(found);
    }
}

#[tokio::test]
async fn every_screen_can_be_read_in_dutch_and_light() {
    look_everywhere("nl", "light", 1.0).await;
}

#[tokio::test]
async fn every_screen_can_be_read_in_english_and_dark() {
    look_everywhere("en", "dark", 1.0).await;
}

#[tokio::test]
async fn every_screen_can_be_read_at_twice_the_size() {
    look_everywhere("nl", "light", 2.0).await;
}

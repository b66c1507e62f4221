//! Looking at the page as a person with a screen reader does: roles and accessible names, computed
//! by axe-core, which also judges whole screens.

use std::path::Path;
use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use super::{PATIENCE, Window};

/// After how many Tabs a thing counts as out of reach.
const MOST_TABS: usize = 80;
/// How often is looked whether something is there yet.
const EVERY: Duration = Duration::from_millis(40);
/// The key under which WebDriver hands elements over.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Finds what can be seen or heard with a role and, where one is asked for, a name. A name is
/// matched whole, or as a part where it ends in `…`.
const FIND: &str = r"
const [role, name] = arguments;
axe.setup(document.documentElement);
try {
  const wanted = name === null ? null : name.replace(/…$/, '');
  const part = name !== null && name.endsWith('…');
  const found = [];
  const visit = (node) => {
    if (node.props.nodeType === 1) {
      const is = axe.commons.aria.getRole(node) === role;
      if (is && axe.commons.dom.isVisibleToScreenReaders(node)) {
        const named = axe.commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
        if (wanted === null || named === wanted || (part && named.includes(wanted))) {
          found.push([node.actualNode, named]);
        }
      }
    }
    for (const child of node.children || []) visit(child);
  };
  visit(axe._tree[0]);
  return found;
} finally {
  axe.teardown();
}
";

/// Everything axe-core finds wrong, one line each.
const AUDIT: &str = r"
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] }).then(
  (results) => done(results.violations.map((v) =>
    `${v.id} (${v.impact}): ${v.help}: ` + v.nodes.map((n) => n.target.join(' ')).join(' | '))),
  (error) => done([`axe failed: ${error}`]));
";

/// What is drawn wrong: errors that stand there, and what sticks out of the page to the right.
const DRAWN: &str = r"
const wrong = [...document.querySelectorAll('main .banner.no')].map((it) => `an error stands there: ${it.textContent}`);
const over = document.querySelector('[role=dialog]') ?? document.querySelector('main');
const edge = over.getBoundingClientRect().right + 1;
const scrolls = (it) => it !== over && (getComputedStyle(it).overflowX !== 'visible' || scrolls(it.parentElement));
for (const it of over.querySelectorAll('*')) {
  const { right, width, height } = it.getBoundingClientRect();
  if (right > edge && width > 1 && height > 1 && !scrolls(it.parentElement)) {
    wrong.push(`sticks out by ${Math.round(right - edge)}: ${it.tagName} ${it.className} ${it.textContent.slice(0, 40)}`);
    break;
  }
}
return wrong;
";

/// Whether nothing is being read or drawn any more.
const AT_REST: &str = r"
return document.querySelector('main h1') !== null
  && document.querySelector('main [aria-busy=true], main .wait, .waiting.on') === null
  && document.fonts.status === 'loaded';
";

/// Waits until what stands there was painted.
const PAINTED: &str = r"
const done = arguments[arguments.length - 1];
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
";

/// Writes down what the policy of the page forbids, also what it forbade before.
const WATCH_POLICY: &str = r"
window.forbidden = [];
const say = (what, where, source) => window.forbidden.push(`${what}: ${where} ${source || ''}`);
document.addEventListener('securitypolicyviolation', (e) => say(e.effectiveDirective, e.blockedURI, e.sample || e.sourceFile));
if (typeof ReportingObserver === 'function') {
  new ReportingObserver((reports) => reports.forEach(({ body }) => say(body.effectiveDirective, body.blockedURL, body.sample || body.sourceFile)),
    { types: ['csp-violation'], buffered: true }).observe();
}
";

/// Something found on the page.
#[derive(Debug, Clone)]
pub struct Found {
    /// The element itself.
    pub element: Element,
    /// Its accessible name.
    pub name: String,
}

impl Found {
    /// Clicks it.
    pub async fn click(&self) {
        let clicked = self.element.click().await;
        assert!(
            clicked.is_ok(),
            "`{}` cannot be clicked: {clicked:?}",
            self.name
        );
    }

    /// Types into it.
    pub async fn write(&self, text: &str) {
        let written = self.element.send_keys(text).await;
        assert!(
            written.is_ok(),
            "`{}` takes no text: {written:?}",
            self.name
        );
    }

    /// What it says.
    pub async fn text(&self) -> String {
        self.element.text().await.unwrap_or_default()
    }
}

impl Window {
    /// Runs a script in the page and gives what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let ran = self.client().execute(script, arguments).await;
        ran.unwrap_or_else(|error| panic!("the script failed: {error}\n{script}"))
    }

    /// Runs a script that only looks: again where the page drew anew what was found before it could
    /// be named.
    async fn look(&self, script: &str, arguments: Vec<Value>) -> Value {
        for _ in 0..20 {
            match self.client().execute(script, arguments.clone()).await {
                Err(error) if error.to_string().contains("Stale element") => {
                    tokio::time::sleep(EVERY).await;
                }
                Err(error) => panic!("the script failed: {error}\n{script}"),
                Ok(value) => return value,
            }
        }
        self.script(script, arguments).await
    }

    /// Waits for the one thing with this role and name. A name that ends in `…` is a part of it.
    pub async fn the(&self, role: &str, name: &str) -> Found {
        let mut found = self
            .wait_for(&format!("one {role} `{name}`"), async || {
                let found = self.all(role, Some(name)).await;
                (found.len() == 1).then_some(found)
            })
            .await;
        found.remove(0)
    }

    /// Everything with this role now, in the order of the page.
    pub async fn all(&self, role: &str, name: Option<&str>) -> Vec<Found> {
        self.bring_axe().await;
        let found = self.look(FIND, vec![json!(role), json!(name)]).await;
        let found = found.as_array().cloned().unwrap_or_default();
        found
            .iter()
            .filter_map(|pair| {
                let id = pair[0][ELEMENT].as_str()?;
                let reference = ElementRef::from(id.to_owned());
                Some(Found {
                    element: Element::from_element_id(self.client().clone(), reference),
                    name: pair[1].as_str().unwrap_or_default().to_owned(),
                })
            })
            .collect()
    }

    /// The names of everything with this role now.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let found = self.all(role, None).await;
        found.into_iter().map(|found| found.name).collect()
    }

    /// Waits until a text stands on the page.
    pub async fn says(&self, text: &str) {
        self.wait_for(&format!("the text `{text}`"), async || {
            self.page_text().await.contains(text).then_some(())
        })
        .await;
    }

    /// What a person can read on the page now.
    pub async fn page_text(&self) -> String {
        let text = self.script("return document.body.innerText;", vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until there is what is looked for; else stops with a picture and the page's text.
    pub async fn wait_for<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let waited = tokio::time::timeout(PATIENCE, async {
            loop {
                if let Some(found) = look().await {
                    return found;
                }
                tokio::time::sleep(EVERY).await;
            }
        });
        match waited.await {
            Ok(found) => found,
            Err(_) => {
                self.screenshot("failed").await;
                panic!(
                    "waited in vain for {what}; see target/screenshots/failed.png\n\n{}",
                    self.page_text().await
                );
            }
        }
    }

    /// Presses keys where the focus is. `Ctrl+K`, `Shift+Tab`, `Enter`, or a letter.
    pub async fn press(&self, keys: &str) {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let parts: Vec<char> = split_keys(keys).iter().map(|part| key(part)).collect();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &parts {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in parts.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        let pressed = self.client().perform_actions(actions).await;
        assert!(pressed.is_ok(), "`{keys}` cannot be pressed: {pressed:?}");
    }

    /// Types a text where the focus is.
    pub async fn type_text(&self, text: &str) {
        use fantoccini::actions::{InputSource, KeyAction, KeyActions};
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        let typed = self.client().perform_actions(actions).await;
        assert!(typed.is_ok(), "nothing takes `{text}`: {typed:?}");
    }

    /// Goes to a place by its address, such as `#/reacties?stand=open`, and waits until it is there.
    pub async fn go(&self, address: &str) {
        self.script("location.hash = arguments[0];", vec![json!(address)])
            .await;
        self.at_rest().await;
    }

    /// Waits until nothing on the page is being read or drawn any more, twice in a row.
    pub async fn at_rest(&self) {
        let mut calm = 0;
        self.wait_for("a page at rest", async || {
            let rest = self.script(AT_REST, vec![]).await == Value::Bool(true);
            calm = if rest { calm + 1 } else { 0 };
            (calm > 2).then_some(())
        })
        .await;
        let painted = self.client().execute_async(PAINTED, vec![]).await;
        assert!(painted.is_ok(), "the page is not painted: {painted:?}");
    }

    /// What the page wanted and its policy forbade, one line each.
    pub async fn forbidden(&self) -> Vec<String> {
        lines(&self.script("return window.forbidden;", vec![]).await)
    }

    pub(super) async fn watch_policy(&self) {
        self.script(WATCH_POLICY, vec![]).await;
    }

    /// Brings the focus to the one thing with this role and name, with Tab alone.
    pub async fn tab_to(&self, role: &str, name: &str) {
        let wanted = self.the(role, name).await;
        for _ in 0..MOST_TABS {
            let there = "return document.activeElement === arguments[0] || arguments[0].contains(document.activeElement);";
            let element = serde_json::to_value(&wanted.element).unwrap_or_default();
            if self.script(there, vec![element]).await == Value::Bool(true) {
                return;
            }
            self.press("Tab").await;
        }
        panic!("Tab does not come to {role} `{name}`");
    }

    /// Everything axe-core finds wrong with the page as it is now.
    pub async fn audit(&self) -> Vec<String> {
        self.bring_axe().await;
        let ran = self.client().execute_async(AUDIT, vec![]).await;
        lines(&ran.unwrap_or_else(|error| panic!("axe did not run: {error}")))
    }

    /// What is drawn wrong on the page now, one line each.
    pub async fn drawn_wrong(&self) -> Vec<String> {
        lines(&self.script(DRAWN, vec![]).await)
    }

    async fn bring_axe(&self) {
        let there = self.script("return typeof axe === 'object';", vec![]).await;
        if there == Value::Bool(true) {
            return;
        }
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let source =
            std::fs::read_to_string(&path).expect("axe-core: `cargo xtask test` installs it");
        // Scripts of WebDriver stand outside the page's policy; a name makes it stay.
        self.script(&format!("{source}; window.axe = axe;"), vec![])
            .await;
    }
}

fn lines(said: &Value) -> Vec<String> {
    let said = said.as_array().map(Vec::as_slice).unwrap_or_default();
    said.iter()
        .map(|line| line.as_str().unwrap_or_default().to_owned())
        .collect()
}

fn split_keys(keys: &str) -> Vec<&str> {
    if keys.chars().count() == 1 {
        return vec![keys];
    }
    keys.split_inclusive('+')
        .map(|part| {
            part.strip_suffix('+')
                .filter(|part| !part.is_empty())
                .unwrap_or(part)
        })
        .collect()
}

/// The character by which WebDriver names a key.
fn key(name: &str) -> char {
    use fantoccini::key::Key;
    let special = match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        _ => {
            let mut letters = name.chars();
            return match (letters.next(), letters.next()) {
                (Some(letter), None) => letter.to_ascii_lowercase(),
                _ => panic!("`{name}` is no key"),
            };
        }
    };
    char::from(special)
}

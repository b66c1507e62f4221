//! The real window under a display of its own, driven by WebKitWebDriver.
//!
//! A test opens one with [`Start`], finds things by role and accessible name as a person with a
//! screen reader does, and waits for what it expects; nothing sleeps for a fixed time.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test says what went wrong by stopping"
)]

mod look;
mod process;

use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::TempDir;

pub use look::Found;
use process::{Running, free_port};

/// How long anything may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(20);
/// The size of the page in every screenshot, in CSS pixels.
const PAGE: (u32, u32) = (1280, 800);

/// How a window is started.
#[derive(Debug, Default)]
pub struct Start {
    arguments: Vec<String>,
    pick: Option<PathBuf>,
    settings: Option<String>,
    folder: Option<TempDir>,
    program: Option<PathBuf>,
    page: Option<PathBuf>,
}

impl Start {
    /// A window without a plan, of a person who never used the program.
    pub fn fresh() -> Self {
        Self::default()
    }

    /// A page from the disk in a bare browser, as somebody without the program opens it. What it saves
    /// comes into [`Window::folder`].
    pub fn page(path: &Path) -> Self {
        Self {
            page: Some(path.to_path_buf()),
            ..Self::default()
        }
    }

    /// Another program than the one under test.
    #[must_use]
    pub fn of(mut self, program: &Path) -> Self {
        self.program = Some(program.to_path_buf());
        self
    }

    /// Names a plan on the command line.
    #[must_use]
    pub fn on(mut self, plan: &Path) -> Self {
        self.arguments.push(plan.display().to_string());
        self
    }

    /// What the person picks when asked for a file.
    #[must_use]
    pub fn picking(mut self, path: &Path) -> Self {
        self.pick = Some(path.to_path_buf());
        self
    }

    /// A language, a theme and a size (1 is 100%) that were chosen before.
    #[must_use]
    pub fn with_settings(mut self, language: &str, theme: &str, zoom: f64) -> Self {
        let settings = json!({ "language": language, "theme": theme, "zoom": zoom });
        self.settings = Some(settings.to_string());
        self
    }

    /// Starts in the home of a window that was closed or killed.
    #[must_use]
    pub fn again(mut self, home: TempDir) -> Self {
        self.folder = Some(home);
        self
    }

    /// Opens the window.
    pub async fn open(self) -> Window {
        let home = self
            .folder
            .unwrap_or_else(|| tempfile::tempdir().expect("a folder for the test"));
        let config = home.path().join("config");
        std::fs::create_dir_all(&config).expect("a folder for the settings");
        if let Some(settings) = self.settings {
            put(&config.join("settings.json"), settings.as_bytes());
        }
        let binary = match &self.program {
            _ if self.page.is_some() => String::new(),
            Some(program) => program.display().to_string(),
            None => window_program(),
        };
        let (display, screen) = process::screen();
        let (bus, address) = process::bus(home.path());
        let port = free_port();
        let mut command = process::named("WebKitWebDriver");
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("DISPLAY", &display)
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DRAAGVLAK_CONFIG_DIR", &config)
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("xdg-config"))
            .env("XDG_DATA_HOME", home.path().join("xdg-data"))
            .env("XDG_CACHE_HOME", home.path().join("xdg-cache"))
            .env("LC_ALL", "C.UTF-8")
            // One language and one look on every machine, whatever its graphics can do.
            .env("GTK_THEME", "Adwaita")
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY");
        if let Some(pick) = &self.pick {
            command.env("DRAAGVLAK_PICK", pick);
        }
        let driver = Running::start(command, &home.path().join("webdriver.log"));
        process::answers(port, PATIENCE).await;
        let timeouts = json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 });
        let capabilities = if self.page.is_some() {
            // The driver has a browser of its own.
            json!({ "timeouts": timeouts })
        } else {
            let options = json!({ "binary": binary, "args": self.arguments });
            json!({ "webkitgtk:browserOptions": options, "timeouts": timeouts })
        };
        let capabilities = capabilities.as_object().cloned().unwrap_or_default();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("no window: {error}\n{}", driver.said()));
        let window = Window {
            client,
            driver,
            _screen: screen,
            _bus: bus,
            home,
            display,
            bus: address,
        };
        if let Some(page) = &self.page {
            let address = format!("file://{}", page.display());
            window.client.goto(&address).await.expect("the page opens");
        }
        window.resize_page().await;
        window.watch_policy().await;
        window
    }
}

/// A window that is open, with the screen it stands on.
#[derive(Debug)]
pub struct Window {
    client: Client,
    // Ended in this order: the driver before the screen that its window stands on.
    driver: Running,
    _screen: Running,
    _bus: Running,
    home: TempDir,
    display: String,
    bus: String,
}

impl Window {
    /// The WebDriver client, for what has no word of its own here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The X display the window stands on.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// A folder of the test's own.
    pub fn folder(&self) -> &Path {
        self.home.path()
    }

    /// The process of the window.
    pub fn process(&self) -> u32 {
        let children = self.driver.children();
        let first = children.split_whitespace().next();
        first
            .and_then(|id| id.parse().ok())
            .expect("the driver runs a window")
    }

    /// Starts the program once more, in a folder, on the same screen and bus. Says whether it ended
    /// by itself, as a second start does that has told the first what it was asked.
    pub async fn second_start(&self, folder: &Path, arguments: &[&str]) -> bool {
        let mut command = process::named(&window_program());
        command
            .args(arguments)
            .current_dir(folder)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("DRAAGVLAK_CONFIG_DIR", self.home.path().join("config"))
            .env("HOME", self.home.path())
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY");
        let mut second = Running::start(command, &self.home.path().join("second.log"));
        let ended = self.wait_for("the second start to end", async || second.ended());
        ended.await
    }

    /// Closes the window and gives back its home.
    pub async fn close(self) -> TempDir {
        let Self { client, home, .. } = self;
        client.close().await.expect("the window closes");
        home
    }

    /// Kills the window, as a power cut does, and gives back its home.
    pub fn kill(self) -> TempDir {
        self.driver.kill_children();
        self.home
    }

    /// Photographs the page, to look at beside the build.
    pub async fn screenshot(&self, name: &str) {
        self.photograph(&pictures("target"), name).await;
    }

    /// Photographs the page for the docs, where `DRAAGVLAK_SCREENSHOTS` asks for new pictures.
    pub async fn picture(&self, name: &str) {
        if wants_pictures() {
            self.photograph(&pictures("docs"), name).await;
        }
    }

    async fn photograph(&self, folder: &Path, name: &str) {
        let picture = self.client.screenshot().await.expect("a picture");
        put(&folder.join(format!("{name}.png")), &picture);
    }

    async fn resize_page(&self) {
        let (width, height) = PAGE;
        let size = "return [outerWidth - innerWidth, outerHeight - innerHeight];";
        let frame = self.script(size, vec![]).await;
        let extra = |at: usize| u32::try_from(frame[at].as_i64().unwrap_or(0)).unwrap_or(0);
        self.client
            .set_window_size(width + extra(0), height + extra(1))
            .await
            .expect("the window takes another size");
    }
}

/// The program under test; `cargo xtask test` builds it and names it.
#[expect(clippy::disallowed_methods, reason = "xtask names the program so")]
fn window_program() -> String {
    std::env::var("DRAAGVLAK_WINDOW")
        .expect("run `cargo xtask test`, or name the built window with DRAAGVLAK_WINDOW")
}

#[expect(
    clippy::disallowed_methods,
    reason = "one switch for the pictures of the docs"
)]
fn wants_pictures() -> bool {
    std::env::var_os("DRAAGVLAK_SCREENSHOTS").is_some()
}

fn pictures(place: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join(place).join("screenshots");
    std::fs::create_dir_all(&folder).expect("a folder for pictures");
    folder
}

#[expect(clippy::disallowed_methods, reason = "a test's own file")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("the file is written");
}

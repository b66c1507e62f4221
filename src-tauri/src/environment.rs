//! What the shell reads from the environment; nothing below it does.

use std::path::PathBuf;

use draagvlak_usecases::Access;

/// What was said when the program was started.
#[derive(Debug, Clone, Default)]
pub(crate) struct Environment {
    /// Driven by a program: nobody can answer a dialog.
    pub(crate) automated: bool,
    /// For tests only: what the person picks when asked for a file, in automation. A folder: the
    /// one file in it of the kind that is asked for, its folder `gedeeld`, or a place in it for what
    /// is written.
    pub(crate) pick: Option<PathBuf>,
    /// Where settings are kept, instead of the system's place.
    pub(crate) config: Option<PathBuf>,
    /// With what a shared place behind an address is entered.
    pub(crate) access: Access,
}

impl Environment {
    /// Reads `TAURI_AUTOMATION`, `DRAAGVLAK_PICK`, `DRAAGVLAK_CONFIG_DIR`, `DRAAGVLAK_PLACE_USER` and
    /// `DRAAGVLAK_PLACE_PASSWORD`.
    #[expect(clippy::disallowed_methods, reason = "the window is a shell")]
    pub(crate) fn read() -> Self {
        let path = |name: &str| {
            let value = std::env::var_os(name)?;
            (!value.is_empty()).then(|| PathBuf::from(value))
        };
        let text = |name: &str| std::env::var(name).unwrap_or_default();
        Self {
            access: Access::new(
                &text("DRAAGVLAK_PLACE_USER"),
                &text("DRAAGVLAK_PLACE_PASSWORD"),
            ),
            automated: std::env::var_os("TAURI_AUTOMATION").is_some_and(|value| value == "true"),
            pick: path("DRAAGVLAK_PICK"),
            config: path("DRAAGVLAK_CONFIG_DIR"),
        }
    }
}

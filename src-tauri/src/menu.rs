//! The menu of the window. Its items are commands of the interface, sent by their id; shortcuts
//! are the interface's own, so that a text field keeps its keys.

use draagvlak_texts::Texts;
use tauri::menu::{Menu, MenuBuilder, MenuEvent, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Emitter};

/// The event that a command was chosen: its id.
const EVENT: &str = "command";
/// Ends the program, by the system's own way.
const QUIT: &str = "quit";

/// A menu: the key of its word, and its items; an empty id is a line between.
type Items = &'static [(&'static str, &'static str)];
const MENUS: &[(&str, Items)] = &[
    (
        "menu-file",
        &[
            ("plan.new", "menu-new-plan"),
            ("plan.open", "menu-open-plan"),
            ("plan.close", "menu-close-plan"),
            ("", ""),
            ("go.papers", "menu-papers"),
            ("", ""),
            (QUIT, "menu-quit"),
        ],
    ),
    (
        "menu-edit",
        &[
            ("undo", "menu-undo"),
            ("", ""),
            ("go.search", "menu-search"),
            ("palette", "menu-palette"),
        ],
    ),
    (
        "menu-view",
        &[
            ("go.overview", "menu-overview"),
            ("go.chapters", "menu-chapters"),
            ("go.reactions", "menu-reactions"),
            ("go.versions", "menu-versions"),
            ("", ""),
            ("zoom.in", "menu-zoom-in"),
            ("zoom.out", "menu-zoom-out"),
            ("zoom.reset", "menu-zoom-reset"),
            ("", ""),
            ("theme.light", "menu-light"),
            ("theme.dark", "menu-dark"),
            ("theme.system", "menu-as-system"),
        ],
    ),
    ("menu-help", &[("keys", "menu-keys")]),
];

/// The menu in a language.
pub(crate) fn of(app: &AppHandle, texts: &Texts) -> tauri::Result<Menu<tauri::Wry>> {
    let mut menu = MenuBuilder::new(app);
    for (key, items) in MENUS {
        menu = menu.item(&submenu(app, texts, key, items)?);
    }
    menu.build()
}

fn submenu(
    app: &AppHandle,
    texts: &Texts,
    key: &str,
    items: Items,
) -> tauri::Result<Submenu<tauri::Wry>> {
    let mut submenu = SubmenuBuilder::new(app, texts.word(key));
    for (id, word) in items {
        submenu = match *id {
            "" => submenu.separator(),
            id => submenu.text(id, texts.word(word)),
        };
    }
    // Only there do the keys for copying and pasting come from the menu.
    if cfg!(target_os = "macos") && key == "menu-edit" {
        submenu = submenu.separator().cut().copy().paste().select_all();
    }
    submenu.build()
}

/// Sends a chosen command to the window.
pub(crate) fn chosen(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        QUIT => app.exit(0),
        id => {
            let _ = app.emit(EVENT, id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use draagvlak_texts::Language;

    #[test]
    fn every_item_has_its_word_in_both_languages() {
        for language in [Language::Dutch, Language::English] {
            let texts = Texts::new(language);
            let items = MENUS.iter().flat_map(|(_, items)| *items);
            let keys = MENUS
                .iter()
                .map(|(key, _)| key)
                .chain(items.map(|(_, key)| key));
            for key in keys.filter(|key| !key.is_empty()) {
                assert_ne!(&texts.word(key), key);
            }
        }
    }
}

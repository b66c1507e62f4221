//! Plans to open.

use std::path::{Path, PathBuf};

use draagvlak_usecases::{NewPlan, Surroundings, add_chapter, new_plan};

/// The title of [`small`].
pub(crate) const TITLE: &str = "Proefplan 2019-2022";

/// A plan with three chapters in a folder; says where.
pub(crate) fn small(folder: &Path) -> PathBuf {
    let path = folder.join("proef.draagvlak");
    let new = NewPlan {
        profile: "imv",
        title: TITLE,
        period: "2019-2022",
        member: "coordinator",
        ..NewPlan::default()
    };
    let mut desk = new_plan(&path, &new, Surroundings::system()).unwrap();
    for (title, text) in [
        ("Inleiding", "De gemeenten en de politie werken samen.\n"),
        ("Ondermijning", "Ondermijning raakt *alle* gemeenten.\n"),
        ("Cybercrime", ""),
    ] {
        add_chapter(&mut desk, title, Some(text), None).unwrap();
    }
    path
}

//! The direction of the arrows: who may know whom (ARCHITECTURE.md).

use std::collections::BTreeMap;
use std::process::Command;

/// What each layer may depend on, of our own.
const MAY: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("texts", &[]),
    ("redline", &["domain"]),
    ("store", &["domain", "redline"]),
    ("exchange", &["domain", "redline", "texts"]),
    ("sync", &["domain"]),
    ("remote", &["sync"]),
    (
        "usecases",
        &[
            "domain", "redline", "store", "exchange", "sync", "remote", "texts",
        ],
    ),
    ("cli", &["usecases", "texts"]),
    ("window", &["usecases", "texts"]),
    ("tests", &["usecases", "texts"]),
];

#[test]
fn the_arrows_point_one_way() {
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let may: BTreeMap<_, _> = MAY.iter().copied().collect();
    let mut checked = 0;
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let Some(layer) = name.strip_prefix("draagvlak-") else {
            continue;
        };
        let allowed = may
            .get(layer)
            .unwrap_or_else(|| panic!("`{layer}` has no place among the layers"));
        for dependency in package["dependencies"].as_array().unwrap() {
            let dependency = dependency["name"].as_str().unwrap();
            if let Some(other) = dependency.strip_prefix("draagvlak-") {
                assert!(allowed.contains(&other), "{layer} may not know {other}");
            }
            let only = |what: &str, place: &[&str]| {
                assert!(
                    dependency != what || place.contains(&layer),
                    "{layer} may not know {what}"
                );
            };
            only("rusqlite", &["store"]);
            only("calamine", &["exchange"]);
            only("opendal", &["remote"]);
            only("reqwest", &["remote"]);
            only("clap", &["cli"]);
            only("tauri", &["window"]);
            only("typst", &["exchange"]);
        }
        checked += 1;
    }
    assert_eq!(checked, MAY.len());
}

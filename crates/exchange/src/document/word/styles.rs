//! What a style or a numbering means, whatever it is called in the language of its maker.

use std::collections::HashMap;

use super::tree::Node;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Role {
    /// Running text.
    #[default]
    Text,
    /// A heading of this level, from 1.
    Heading(u8),
    /// A quotation.
    Quote,
    /// Text whose lines and spaces count.
    Code,
    /// A line across the page.
    Rule,
    /// Goes on within an item of a list, at this depth.
    GoesOn(usize),
    /// What stands around the text: a title, a status, the contents.
    Around,
    /// What stands under a picture.
    Caption,
    /// A picture that stands by itself.
    Figure,
    /// Nothing: space.
    Gap,
}

/// The styles of a file.
#[derive(Debug, Default)]
pub(super) struct Styles {
    roles: HashMap<String, Role>,
    /// The numbering a style brings, with its level.
    numbered: HashMap<String, (String, usize)>,
    names: HashMap<String, String>,
}

impl Styles {
    pub(super) fn of(tree: Option<&Node>) -> Self {
        let mut found = Self::default();
        let Some(tree) = tree else { return found };
        let all: HashMap<&str, &Node> = tree
            .nodes
            .iter()
            .filter(|node| node.name == "style")
            .filter_map(|node| Some((node.attribute("styleId")?, node)))
            .collect();
        for (id, node) in &all {
            let name = node.value("name").unwrap_or_default().to_lowercase();
            found.names.insert((*id).to_owned(), name);
            let mut at = Some(*node);
            let (mut role, mut numbering) = (None, None);
            // A chain of styles that comes back to itself ends too.
            for _ in 0..20 {
                let Some(style) = at else { break };
                role = role.or_else(|| role_of(style));
                numbering = numbering.or_else(|| numbering_of(style.first("pPr")?));
                at = style.value("basedOn").and_then(|id| all.get(id)).copied();
            }
            found
                .roles
                .insert((*id).to_owned(), role.unwrap_or_default());
            if let Some(numbering) = numbering {
                found.numbered.insert((*id).to_owned(), numbering);
            }
        }
        found
    }

    pub(super) fn role(&self, id: &str) -> Role {
        self.roles.get(id).copied().unwrap_or_default()
    }

    pub(super) fn numbering(&self, id: &str) -> Option<&(String, usize)> {
        self.numbered.get(id)
    }

    /// The name of a style, in lower case.
    pub(super) fn name(&self, id: &str) -> &str {
        self.names.get(id).map_or("", String::as_str)
    }
}

/// The numbering and level of a paragraph's or a style's properties.
pub(super) fn numbering_of(properties: &Node) -> Option<(String, usize)> {
    let numbering = properties.first("numPr")?;
    let level = numbering.value("ilvl").and_then(|n| n.parse().ok());
    Some((
        numbering.value("numId").unwrap_or("0").to_owned(),
        level.unwrap_or(0).min(8),
    ))
}

fn role_of(style: &Node) -> Option<Role> {
    let name = style.value("name")?.to_lowercase();
    let level = |word: &str| name.strip_prefix(word).and_then(|n| n.trim().parse().ok());
    if let Some(level @ 1..=9) = level("heading ") {
        return Some(Role::Heading(level.min(6)));
    }
    if name.starts_with("toc ") || name == "toc heading" {
        return Some(Role::Around);
    }
    let role = match name.as_str() {
        "title" | "subtitle" | "draagvlak status" | "draagvlak notice" => Role::Around,
        "quote" | "intense quote" => Role::Quote,
        "code" | "html preformatted" | "source code" => Role::Code,
        "draagvlak rule" => Role::Rule,
        "draagvlak gap" => Role::Gap,
        "draagvlak figure" => Role::Figure,
        "caption" => Role::Caption,
        "list continue" => Role::GoesOn(1),
        "list continue 2" => Role::GoesOn(2),
        "list continue 3" => Role::GoesOn(3),
        "list continue 4" => Role::GoesOn(4),
        "list continue 5" => Role::GoesOn(5),
        _ => {
            let outline: Option<u8> = style
                .first("pPr")
                .and_then(|p| p.value("outlineLvl"))
                .and_then(|n| n.parse().ok());
            return outline
                .filter(|level| *level < 9)
                .map(|level| Role::Heading((level + 1).min(6)));
        }
    };
    Some(role)
}

/// The numberings of a file.
#[derive(Debug, Default)]
pub(super) struct Numberings {
    /// By name and level: the number it begins with; none for a list without numbers.
    levels: HashMap<(String, usize), Option<u64>>,
}

impl Numberings {
    pub(super) fn of(tree: Option<&Node>) -> Self {
        let mut found = Self::default();
        let Some(tree) = tree else { return found };
        let kinds: HashMap<&str, &Node> = tree
            .nodes
            .iter()
            .filter(|node| node.name == "abstractNum")
            .filter_map(|node| Some((node.attribute("abstractNumId")?, node)))
            .collect();
        for number in tree.nodes.iter().filter(|node| node.name == "num") {
            let (Some(id), Some(kind)) = (
                number.attribute("numId"),
                number.value("abstractNumId").and_then(|id| kinds.get(id)),
            ) else {
                continue;
            };
            let own = |level: &str| {
                let mut own = number.nodes.iter();
                own.find(|node| node.name == "lvlOverride" && node.attribute("ilvl") == Some(level))
            };
            for level in kind.nodes.iter().filter(|node| node.name == "lvl") {
                let Some(at) = level.attribute("ilvl") else {
                    continue;
                };
                let own = own(at);
                let level = own.and_then(|own| own.first("lvl")).unwrap_or(level);
                let start = own.and_then(|own| own.value("startOverride"));
                let start = start.or_else(|| level.value("start"));
                let start = start.and_then(|n| n.parse().ok()).unwrap_or(1);
                let numbered = !matches!(level.value("numFmt"), Some("bullet" | "none"));
                let at = at.parse().unwrap_or(0);
                found
                    .levels
                    .insert((id.to_owned(), at), numbered.then_some(start));
            }
        }
        found
    }

    /// The number a list begins with, none for one without numbers; `None` outside for no list.
    pub(super) fn start(&self, id: &str, level: usize) -> Option<Option<u64>> {
        if id == "0" {
            return None;
        }
        self.levels.get(&(id.to_owned(), level)).copied()
    }
}

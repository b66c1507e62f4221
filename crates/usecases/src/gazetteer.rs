//! Which municipality is meant: by its code or its name as people write either ('s-Gravenhage, Den
//! Haag, GM0518, 518). What is not certain is proposed to a person, never chosen.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use draagvlak_domain::municipality::Municipality;
use draagvlak_store::Kept;

use crate::likeness::{ALIKE_NAMES, Pairs};
use crate::problem::Problem;

/// What municipalities are called besides their official names, as a table of the official name.
const VARIANTS: &str = include_str!("../../../assets/municipality-names.toml");

/// The municipalities of a register by everything they are called.
pub(crate) struct Gazetteer {
    /// What leads to one place in the register, and to no other.
    keys: HashMap<String, usize>,
    /// Everything one is called, for likeness.
    names: Vec<(usize, Pairs)>,
}

impl Gazetteer {
    /// Of a register; those that left the region are not looked for.
    ///
    /// # Errors
    /// [`Problem`] when the table of names that comes with the program cannot be read.
    pub(crate) fn new(register: &[Kept<Municipality>]) -> Result<Self, Problem> {
        let variants = variants()?;
        let mut places: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut loose: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut names = Vec::new();
        for (at, kept) in register.iter().enumerate() {
            let value = &kept.value;
            if !value.is_present() {
                continue;
            }
            let mut put = |key: String| {
                if !key.is_empty() {
                    places.entry(key).or_default().insert(at);
                }
            };
            put(code(&value.code).unwrap_or_else(|| folded(&value.code)));
            for name in std::iter::once(value.name()).chain(value.aliases()) {
                let key = folded(name);
                for other in variants.get(&key).into_iter().flatten() {
                    put(other.clone());
                }
                put(key);
                names.push((at, Pairs::of(name)));
                // "Bergen (NH.)" is what is meant by "Bergen", where there is one Bergen only.
                if let Some((before, _)) = name.split_once('(') {
                    loose.entry(folded(before)).or_default().insert(at);
                }
            }
        }
        for (key, own) in loose {
            places.entry(key).or_default().extend(own);
        }
        let keys = places
            .into_iter()
            .filter(|(_, own)| own.len() == 1)
            .filter_map(|(key, own)| own.into_iter().next().map(|at| (key, at)))
            .collect();
        Ok(Self { keys, names })
    }

    /// The place in the register of the one that is certainly meant; none where none or several may be.
    pub(crate) fn find(&self, written: &str) -> Option<usize> {
        let by_code = code(written).and_then(|key| self.keys.get(&key));
        let found = by_code.or_else(|| self.keys.get(&folded(written)));
        found
            .or_else(|| self.keys.get(&folded(written.split_once('(')?.0)))
            .copied()
    }

    /// The one that is most like what is written; none where none is alike, or two are as much.
    pub(crate) fn propose(&self, written: &str) -> Option<usize> {
        let pairs = Pairs::of(&plain(written));
        let mut best: Option<(f64, usize, bool)> = None;
        for (at, other) in &self.names {
            let alike = pairs.likeness(other);
            let most = best.map_or(0.0, |(most, ..)| most);
            if alike < ALIKE_NAMES || alike < most {
                continue;
            }
            let tied = best.is_some_and(|(_, known, tied)| alike == most && (tied || known != *at));
            best = Some((alike, *at, tied));
        }
        best.filter(|(.., tied)| !tied).map(|(_, at, _)| at)
    }
}

fn variants() -> Result<HashMap<String, Vec<String>>, Problem> {
    let table: BTreeMap<String, Vec<String>> = toml::from_str(VARIANTS)
        .map_err(|error| Problem::damaged("problem-damaged", &[("what", &error.to_string())]))?;
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (official, others) in table {
        let group: Vec<String> = std::iter::once(&official)
            .chain(&others)
            .map(|name| folded(name))
            .collect();
        for name in &group {
            all.insert(name.clone(), group.clone());
        }
    }
    Ok(all)
}

/// A code as it is compared: `GM0518`, `0518`, `518` and `518.0` are one. None for what is no code.
fn code(written: &str) -> Option<String> {
    let small = written.trim().to_lowercase();
    let digits = small.strip_prefix("gm").unwrap_or(&small).trim();
    let digits = digits.strip_suffix(".0").unwrap_or(digits);
    let plain =
        !digits.is_empty() && digits.len() <= 8 && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| format!("#{}", digits.trim_start_matches('0')))
}

/// Without the words for a municipality around it.
fn plain(written: &str) -> String {
    let small = written.trim().to_lowercase();
    let mut name = small.as_str();
    for word in [
        "gemeente ",
        "gem. ",
        "municipality of ",
        "raad van ",
        "gemeenteraad ",
    ] {
        name = name.strip_prefix(word).unwrap_or(name).trim_start();
    }
    for word in [", gemeente", " (gemeente)", " gemeente"] {
        name = name.strip_suffix(word).unwrap_or(name).trim_end();
    }
    name.to_owned()
}

/// A name as it is compared: small letters without marks, signs and spaces; `a/d` is `aan den`.
pub(crate) fn folded(written: &str) -> String {
    let name = plain(written)
        .replace("a/d ", "aan den ")
        .replace("a.d. ", "aan den ")
        .replace("a d ", "aan den ")
        .replace("st. ", "sint ");
    name.chars()
        .filter_map(|sign| match sign {
            'á' | 'à' | 'â' | 'ä' | 'ã' => Some('a'),
            'é' | 'è' | 'ê' | 'ë' => Some('e'),
            'í' | 'ì' | 'î' | 'ï' => Some('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => Some('o'),
            'ú' | 'ù' | 'û' | 'ü' => Some('u'),
            'ç' => Some('c'),
            'ñ' => Some('n'),
            sign => sign.is_alphanumeric().then_some(sign),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use draagvlak_domain::field::Stamp;
    use draagvlak_domain::id::{ActorId, EntityId, OperationId};
    use draagvlak_domain::municipality::{AddMunicipality, NameMunicipality};
    use draagvlak_domain::operation::CausalPast;
    use draagvlak_domain::time::Hlc;

    use super::*;

    fn register(rows: &[(&str, &str)]) -> Vec<Kept<Municipality>> {
        let stamp = Stamp {
            operation: OperationId([1; 32]),
            actor: ActorId([1; 16]),
            number: 1,
            time: Hlc::default(),
        };
        let past = CausalPast::default();
        rows.iter()
            .map(|(code, name)| Kept {
                id: EntityId([0; 16]),
                stamp,
                value: Municipality::new(
                    &AddMunicipality {
                        code: (*code).to_owned(),
                        name: (*name).to_owned(),
                        ..AddMunicipality::default()
                    },
                    stamp,
                    &past,
                ),
            })
            .collect()
    }

    #[test]
    fn a_municipality_is_known_by_its_code_and_by_every_name_people_write() {
        let mut all = register(&[
            ("GM0518", "'s-Gravenhage"),
            ("GM0373", "Bergen (NH.)"),
            ("GM0484", "Alphen aan den Rijn"),
            ("GM1900", "Súdwest-Fryslân"),
            ("GM0893", "Bergen (L.)"),
            ("GM0361", "Alkmaar"),
        ]);
        let alias = NameMunicipality {
            municipality: EntityId([0; 16]),
            alias: "Kaasstad".to_owned(),
            known: true,
        };
        let stamp = all[5].stamp;
        all[5].value.call(&alias, stamp, &CausalPast::default());
        let names = Gazetteer::new(&all).ok().unwrap();
        for (written, found) in [
            ("'s-Gravenhage", Some(0)),
            ("’s Gravenhage", Some(0)),
            ("Den Haag", Some(0)),
            ("gemeente Den Haag", Some(0)),
            ("GM0518", Some(0)),
            ("518", Some(0)),
            ("0518", Some(0)),
            ("518.0", Some(0)),
            ("Bergen (NH)", Some(1)),
            ("Bergen", None),
            ("Alphen a/d Rijn", Some(2)),
            ("Sudwest Fryslan", Some(3)),
            ("ALKMAAR ", Some(5)),
            ("Kaasstad", Some(5)),
            ("Almkaar", None),
            ("", None),
        ] {
            assert_eq!(names.find(written), found, "{written}");
        }
    }

    #[test]
    fn what_is_nearly_a_name_is_proposed_and_what_may_be_two_is_not() {
        let all = register(&[
            ("1", "Heerhugowaard"),
            ("2", "Langedijk"),
            ("3", "Voorbeeldgemeente 01"),
            ("4", "Voorbeeldgemeente 02"),
        ]);
        let names = Gazetteer::new(&all).ok().unwrap();
        for (written, proposed) in [
            ("Heerhugowaart", Some(0)),
            ("Langendijk", Some(1)),
            ("Voorbeeldgemeente", None),
            ("Parijs", None),
        ] {
            assert_eq!(names.propose(written), proposed, "{written}");
        }
    }
}

//! A workgroup in memory: a folder that nobody trusts, as each member sees it, and their plans.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use draagvlak_domain::member::AddMember;
use draagvlak_sync::{Entry, Folder, FolderError, Identity};
use draagvlak_usecases::{
    self as usecases, Desk, Following, NewPlan, Stop, Surroundings, SyncReport,
};

/// Chance that follows from a seed (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}

/// The folder itself.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    pub(crate) files: BTreeMap<String, (Vec<u8>, u64)>,
    pub(crate) tick: u64,
    pub(crate) seed: u64,
    /// Once calm, everything is where it belongs.
    pub(crate) calm: bool,
    /// Whether it ever does anything but keep files.
    pub(crate) hostile: bool,
}

/// The folder as one member sees it.
#[derive(Debug, Clone)]
pub(crate) struct View {
    pub(crate) shared: Rc<RefCell<Shared>>,
    pub(crate) who: u64,
}

/// How a file looks to someone.
enum Look {
    Away,
    Placeholder,
    Empty,
    Torn,
    Whole,
}

impl Shared {
    fn chance(&self, path: &str, who: u64, of: u64) -> Chance {
        let mut hash = self.seed ^ who.wrapping_mul(0x1000_0001) ^ of.wrapping_mul(0x9e37);
        for byte in path.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Chance(hash)
    }

    fn look(&self, path: &str, born: u64, who: u64) -> Look {
        if self.calm {
            return Look::Whole;
        }
        let mut chance = self.chance(path, who, 1);
        let arrives = born + chance.below(12) as u64;
        match (self.tick + 3).checked_sub(arrives) {
            None => Look::Away,
            Some(3..) => Look::Whole,
            Some(_) => match chance.below(4) {
                0 => Look::Placeholder,
                1 => Look::Empty,
                2 => Look::Torn,
                _ => Look::Away,
            },
        }
    }

    /// The name under which someone sees a file: some come under another one, for good.
    fn shown(&self, path: &str, who: u64) -> String {
        if !self.hostile {
            return path.to_owned();
        }
        let mut chance = self.chance(path, who, 2);
        let ops = path.starts_with("ops/");
        match chance.below(60) {
            0 => path.replace(".ops", ".OPS"),
            1 if ops => path.replace(".ops", " (1).ops"),
            2 if ops => format!("ops/{}.ops", &path[path.len() - 20..path.len() - 4]),
            _ => path.to_owned(),
        }
    }
}

impl Folder for View {
    fn list(&self) -> Result<Vec<Entry>, FolderError> {
        let shared = self.shared.borrow();
        let mut entries = Vec::new();
        for (path, (_, born)) in &shared.files {
            if matches!(shared.look(path, *born, self.who), Look::Away) {
                continue;
            }
            let path_shown = shared.shown(path, self.who);
            let mut add = |path: String| {
                let special = false;
                entries.push(Entry { path, special });
            };
            add(path_shown);
            let mut noise = shared.chance(path, self.who, 3);
            match noise.below(40) {
                _ if !shared.hostile => {}
                0 => add(path.replace('.', " (conflicted copy 2026-09-15).")),
                1 => add(format!("{path}.part")),
                2 => add("ops/Thumbs.db".into()),
                _ => {}
            }
        }
        entries.sort();
        entries.dedup();
        let mut order = shared.chance("", self.who, shared.tick);
        for at in (1..entries.len()).rev() {
            entries.swap(at, order.below(at + 1));
        }
        Ok(entries)
    }

    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, FolderError> {
        let shared = self.shared.borrow();
        let plain = path.replace(" (conflicted copy 2026-09-15)", "");
        let found = shared
            .files
            .iter()
            .find(|(own, _)| shared.shown(own, self.who) == path || **own == plain);
        let Some((own, (bytes, born))) = found else {
            return Err(FolderError::Missing);
        };
        if bytes.len() as u64 > most {
            return Err(FolderError::TooLarge);
        }
        match shared.look(own, *born, self.who) {
            Look::Away | Look::Placeholder => Err(FolderError::Missing),
            Look::Empty => Ok(Vec::new()),
            Look::Torn => Ok(bytes[..bytes.len() / 2].to_vec()),
            Look::Whole => Ok(bytes.clone()),
        }
    }

    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let mut shared = self.shared.borrow_mut();
        if !shared.calm {
            match shared.chance(path, self.who, 4).below(30) {
                0 => return Err(FolderError::ReadOnly),
                1 => return Err(FolderError::Full),
                _ => {}
            }
        }
        if shared.files.contains_key(path) {
            return Err(FolderError::Exists);
        }
        let tick = shared.tick;
        shared.files.insert(path.to_owned(), (bytes.to_vec(), tick));
        Ok(())
    }

    fn remove(&self, path: &str) -> Result<(), FolderError> {
        self.shared.borrow_mut().files.remove(path);
        Ok(())
    }
}

/// A member with a plan of their own.
pub(crate) struct Seat {
    pub(crate) key: String,
    pub(crate) identity: Identity,
    pub(crate) desk: Desk,
    pub(crate) view: View,
}

impl Seat {
    pub(crate) fn sync(&mut self) -> Result<SyncReport, usecases::Problem> {
        usecases::sync_folder(
            &mut self.desk,
            &self.identity,
            &self.view,
            "memory",
            &following(&Stop::default()),
        )
    }
}

pub(crate) fn following(stop: &Stop) -> Following<'_> {
    Following {
        progress: &|_, _, _| {},
        stop,
    }
}

pub(crate) fn identity(seed: u64) -> Identity {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_be_bytes());
    Identity::new(&bytes)
}

/// A workgroup of which the first member coordinates.
pub(crate) struct Group {
    pub(crate) shared: Rc<RefCell<Shared>>,
    pub(crate) seats: Vec<Seat>,
    pub(crate) seed: u64,
}

impl Group {
    /// A plan with two chapters and three reactions, shared by nobody yet.
    pub(crate) fn new(seed: u64, calm: bool) -> Self {
        let shared = Rc::new(RefCell::new(Shared {
            seed,
            calm,
            hostile: !calm,
            ..Shared::default()
        }));
        let new = NewPlan {
            profile: "imv",
            title: "IMV",
            period: "2027-2030",
            member: "m0",
            ..NewPlan::default()
        };
        let around = Surroundings::standing(1_800_000_000_000 + seed % 1_000_000);
        let mut desk = usecases::new_plan_in_memory(&new, around).unwrap();
        let texts = [
            "Een zin. Twee zinnen. Drie zinnen.\n\nNog een alinea.",
            "Wat de politie doet. Wat de gemeente doet.",
        ];
        for (title, text) in ["Inleiding", "Rol"].iter().zip(texts) {
            usecases::add_chapter(&mut desk, title, Some(text), None).unwrap();
        }
        usecases::open_round(&mut desk, "R1", "Ronde 1", None, None).unwrap();
        for n in 0..3 {
            let reaction = usecases::NewReaction {
                round: "R1".into(),
                respondent: format!("gemeente {n}"),
                organisation: String::new(),
                role: String::new(),
                text: format!("Reactie {n}."),
                chapter: None,
                quote: String::new(),
                date: None,
            };
            usecases::add_reaction(&mut desk, &reaction).unwrap();
        }
        let seat = Seat {
            key: "m0".into(),
            identity: identity(seed.wrapping_mul(1_000)),
            desk,
            view: View {
                shared: shared.clone(),
                who: 0,
            },
        };
        Self {
            shared,
            seats: vec![seat],
            seed,
        }
    }

    /// Invites a member, who asks to be admitted.
    pub(crate) fn ask(&mut self, role: &str) -> usize {
        let number = self.seats.len();
        let key = format!("m{number}");
        let founder = &mut self.seats[0];
        let member = AddMember {
            key: key.clone(),
            name: key.clone(),
            organisation: String::new(),
            role: role.into(),
            task: String::new(),
        };
        usecases::add_member(&mut founder.desk, member).unwrap();
        let code = usecases::invite_member(&mut founder.desk, &founder.identity, &key).unwrap();
        let invitation = usecases::read_invitation(&code.code).unwrap();
        let identity = identity(self.seed.wrapping_mul(1_000).wrapping_add(number as u64));
        let view = View {
            shared: self.shared.clone(),
            who: number as u64,
        };
        // A clock that is up to three days off.
        let off = Chance(self.seed ^ number as u64).next() % (6 * 86_400_000);
        let around = Surroundings::standing(1_799_800_000_000 + off + number as u64);
        let stop = Stop::default();
        let joined = loop {
            let joined =
                usecases::join_in_memory(&invitation, &identity, &view, around, &following(&stop));
            match joined {
                Ok(joined) => break joined,
                // The folder was full or read-only for this very file: asked again, it is another.
                Err(_) => self.shared.borrow_mut().seed += 1,
            }
        };
        self.seats.push(Seat {
            key,
            identity,
            desk: joined.0,
            view,
        });
        number
    }

    /// Admits everyone who asks and whose request can be seen.
    pub(crate) fn admit_all(&mut self) {
        let founder = &mut self.seats[0];
        for row in usecases::requests(&founder.desk, &founder.view).unwrap() {
            usecases::admit(
                &mut founder.desk,
                &founder.identity,
                &founder.view,
                &row.member,
                &row.fingerprint,
            )
            .unwrap();
        }
    }

    /// A group of so many, each of whom has the plan.
    pub(crate) fn of(seed: u64, count: usize) -> Self {
        let mut group = Self::new(seed, true);
        for _ in 1..count {
            group.ask("editor");
        }
        group.admit_all();
        group.sync_all();
        group.sync_all();
        group
    }

    pub(crate) fn sync_all(&mut self) -> Vec<SyncReport> {
        self.seats
            .iter_mut()
            .map(|seat| seat.sync().unwrap())
            .collect()
    }

    pub(crate) fn write(&mut self, who: usize, text: &str) {
        let desk = &mut self.seats[who].desk;
        usecases::edit_chapter(desk, "1", text, &[]).unwrap();
    }
}

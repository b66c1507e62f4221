//! What working together costs, for `cargo xtask bench together`. `size` prints the bytes of a bundle
//! of 50 saves and of their deltas packed alone; `make FOLDER COUNT [teksten]` lays a shared folder of
//! so many bundles with one save each, and keeps the text of each save; `take FOLDER` takes all of them in on a
//! fresh copy; `nothing FOLDER` prints the seconds of a synchronisation with nothing new, and of a
//! bare listing of the folder.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement that cannot go on stops; it prints, takes the time and writes its own input"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use draagvlak_domain::body::Body;
use draagvlak_domain::member::AddMember;
use draagvlak_domain::operation::Operation;
use draagvlak_sync::{Bundle, Folder, Named, Sealed};
use draagvlak_usecases::{
    self as usecases, Desk, Following, Identity, Mode, NewPlan, SharedFolder, Stop, Surroundings,
    SyncReport,
};

const SAVES: usize = 50;
const RUNS: usize = 21;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["size"] => size(),
        ["make", folder, count] => make(Path::new(folder), count.parse().unwrap(), false),
        ["make", folder, count, "teksten"] => {
            make(Path::new(folder), count.parse().unwrap(), true);
        }
        ["take", folder] => take(Path::new(folder)),
        ["nothing", folder] => nothing(Path::new(folder)),
        _ => println!("together size | make FOLDER COUNT [teksten] | take FOLDER | nothing FOLDER"),
    }
}

/// Chance that follows from a seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn sentence(&mut self) -> String {
        let all: Vec<&str> = WORDS.split(' ').collect();
        let count = 7 + self.below(9);
        let words: Vec<&str> = (0..count).map(|_| all[self.below(all.len())]).collect();
        let (first, rest) = words[0].split_at(1);
        format!("{}{rest} {}.", first.to_uppercase(), words[1..].join(" "))
    }
}

/// A chapter that somebody works on: each save writes a sentence, or another one in its place.
struct Chapter {
    chance: Chance,
    sentences: Vec<String>,
}

impl Chapter {
    fn new() -> Self {
        let mut chance = Chance(6);
        let sentences = (0..270).map(|_| chance.sentence()).collect();
        Self { chance, sentences }
    }

    fn text(&self) -> String {
        let paragraphs = self.sentences.chunks(6).map(|some| some.join(" "));
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }

    fn save(&mut self) -> String {
        let at = self.chance.below(self.sentences.len());
        let sentence = self.chance.sentence();
        match self.chance.below(10) {
            0 => self.sentences.insert(at, sentence),
            1 => drop(self.sentences.remove(at)),
            _ => self.sentences[at] = sentence,
        }
        self.text()
    }
}

fn following(stop: &Stop) -> Following<'_> {
    Following {
        progress: &|_, _, _| {},
        stop,
    }
}

fn sync(desk: &mut Desk, identity: &Identity, shared: &Path) -> SyncReport {
    let folder = SharedFolder::of(shared, desk.plan_id());
    let place = shared.display().to_string();
    usecases::sync_folder(
        desk,
        identity,
        &folder,
        &place,
        &following(&Stop::default()),
    )
    .unwrap()
}

fn identity(seed: u8) -> Identity {
    Identity::new(&[seed; 32])
}

fn new_plan(folder: &Path, chapter: &Chapter) -> Desk {
    fs::create_dir_all(folder.join("gedeeld")).unwrap();
    let new = NewPlan {
        profile: "imv",
        title: "IMV",
        period: "2027-2030",
        member: "een",
        ..NewPlan::default()
    };
    let path = folder.join("een.draagvlak");
    let mut desk = usecases::new_plan(&path, &new, Surroundings::system()).unwrap();
    usecases::add_chapter(&mut desk, "Inleiding", Some(&chapter.text()), None).unwrap();
    desk
}

fn save(desk: &mut Desk, text: &str) {
    usecases::edit_chapter(desk, "1", text, &[]).unwrap();
}

/// The operations in the bundles a synchronisation put there.
fn published(desk: &Desk, shared: &Path, report: &SyncReport) -> (usize, Vec<Vec<u8>>) {
    let folder = SharedFolder::of(shared, desk.plan_id());
    let ring = usecases::ring_of(desk).unwrap();
    let (mut size, mut operations) = (0, Vec::new());
    for path in report.files.iter().filter(|path| path.starts_with("ops/")) {
        let bytes = folder.read(path, draagvlak_sync::MAX_FILE).unwrap();
        let file = Sealed::read(&bytes, desk.plan_id()).unwrap();
        operations.extend(Bundle::read(&file, &ring).unwrap().operations);
        size += bytes.len();
    }
    (size, operations)
}

fn size() {
    let folder = tempfile::tempdir().unwrap();
    let mut chapter = Chapter::new();
    let mut desk = new_plan(folder.path(), &chapter);
    let shared = folder.path().join("gedeeld");
    sync(&mut desk, &identity(1), &shared);
    for _ in 0..SAVES {
        save(&mut desk, &chapter.save());
    }
    let report = sync(&mut desk, &identity(1), &shared);
    let (bundle, operations) = published(&desk, &shared, &report);
    let mut deltas = Vec::new();
    for bytes in &operations {
        let (_, operation) = Operation::from_bytes(bytes).unwrap();
        if let Ok(Some(Body::Revise(revise))) = Body::read(&operation.kind, &operation.payload) {
            deltas.extend(serde_ipld_dagcbor::to_vec(&revise.step.delta).unwrap());
        }
    }
    assert_eq!(operations.len(), SAVES);
    let packed = zstd::bulk::compress(&deltas, 19).unwrap();
    println!("{bundle} {}", packed.len());
}

fn make(folder: &Path, count: usize, keep: bool) {
    let (one, other) = (identity(1), identity(2));
    let mut chapter = Chapter::new();
    let mut desk = new_plan(folder, &chapter);
    let shared = folder.join("gedeeld");
    let member = AddMember {
        key: "twee".into(),
        name: "twee".into(),
        organisation: String::new(),
        role: "editor".into(),
        task: String::new(),
    };
    usecases::add_member(&mut desk, member).unwrap();
    let code = usecases::invite_member(&mut desk, &one, "twee")
        .unwrap()
        .code;
    let invitation = usecases::read_invitation(&code).unwrap();
    let place = SharedFolder::of(&shared, desk.plan_id());
    sync(&mut desk, &one, &shared);
    for admitted in [false, true] {
        let stop = Stop::default();
        let joined = usecases::join(
            &folder.join("twee.draagvlak"),
            None,
            &invitation,
            "",
            &other,
            &place,
            &shared.display().to_string(),
            Surroundings::system(),
            &following(&stop),
        );
        assert_eq!(joined.unwrap().1.admitted, admitted);
        for row in usecases::requests(&desk, &place).unwrap() {
            usecases::admit(&mut desk, &one, &place, &row.device, &row.fingerprint).unwrap();
        }
        sync(&mut desk, &one, &shared);
    }
    let texts = folder.join("teksten");
    fs::create_dir_all(&texts).unwrap();
    fs::write(texts.join("00000.md"), chapter.text()).unwrap();
    for n in 1..=count {
        let text = chapter.save();
        if keep {
            fs::write(texts.join(format!("{n:05}.md")), &text).unwrap();
        }
        save(&mut desk, &text);
    }
    one_by_one(&mut desk, &one, &shared, count);
}

/// Puts the last operations into the folder as if each had been published as it was made.
fn one_by_one(desk: &mut Desk, identity: &Identity, shared: &Path, count: usize) {
    let aside = tempfile::tempdir().unwrap();
    let report = sync(desk, identity, aside.path());
    let (_, operations) = published(desk, aside.path(), &report);
    let (plan, actor) = (desk.plan_id(), usecases::actor_of(desk).unwrap());
    let ring = usecases::ring_of(desk).unwrap();
    let salt = usecases::salt_of_actor(desk, actor).unwrap();
    let own = shared.join(Named::folder(plan));
    for bytes in &operations[operations.len() - count..] {
        let (_, operation) = Operation::from_bytes(bytes).unwrap();
        let one = std::slice::from_ref(bytes);
        let bundle = Bundle::write(plan, identity, &ring, salt, one).unwrap();
        let path = Named::bundle(actor, operation.number, operation.number, &bundle);
        fs::write(own.join(path), bundle).unwrap();
    }
}

fn copied(folder: &Path) -> (tempfile::TempDir, Desk) {
    let aside = tempfile::tempdir_in(folder).unwrap();
    let path = aside.path().join("twee.draagvlak");
    fs::copy(folder.join("twee.draagvlak"), &path).unwrap();
    let desk = Desk::open(&path, Mode::Write, None, Surroundings::system()).unwrap();
    (aside, desk)
}

fn take(folder: &Path) {
    let (_aside, mut desk) = copied(folder);
    let report = sync(&mut desk, &identity(2), &folder.join("gedeeld"));
    let texts = fs::read_dir(folder.join("teksten")).unwrap().count();
    assert_eq!((report.received, report.trouble.len()), (texts - 1, 0));
    let last = folder.join(format!("teksten/{:05}.md", texts - 1));
    let here = usecases::chapter_text(&desk, "1").unwrap();
    assert_eq!(here, fs::read_to_string(last).unwrap());
}

fn nothing(folder: &Path) {
    let (_aside, mut desk) = copied(folder);
    let shared = folder.join("gedeeld");
    sync(&mut desk, &identity(2), &shared);
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let begun = Instant::now();
        let report = sync(&mut desk, &identity(2), &shared);
        ours.push(begun.elapsed());
        assert_eq!((report.received, report.published), (0, 0));
        let begun = Instant::now();
        let files = listed(&shared);
        bare.push(begun.elapsed());
        assert!(files > 0);
    }
    ours.sort();
    bare.sort();
    let middle = |times: &[std::time::Duration]| times[RUNS / 2].as_secs_f64();
    println!("{} {}", middle(&ours), middle(&bare));
}

fn listed(shared: &Path) -> usize {
    let mut todo: Vec<PathBuf> = vec![shared.to_owned()];
    let mut files = 0;
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            match entry.file_type().unwrap().is_dir() {
                true => todo.push(entry.path()),
                false => files += entry.file_name().len().min(1),
            }
        }
    }
    files
}

const WORDS: &str = "de het een van in op met voor aan door bij om te en of maar als dat die deze wordt worden \
    zijn is heeft hebben kan kunnen moet moeten zal zullen gemeente gemeenten politie \
    wijkagent wijkagenten burgemeester officier raad college inwoner inwoners buurt wijk \
    wijken regio district eenheid jeugd jongeren ondermijning drugs zorg veiligheid \
    criminaliteit toezicht handhaving overlast verkeer digitale weerbaarheid slachtoffer \
    slachtoffers aanpak samenwerking afspraak afspraken plan doel doelen jaar jaren periode \
    inzet sterkte prioriteit prioriteiten thema signaal signalen melding meldingen gesprek \
    overleg driehoek partner partners bewoner ondernemer ondernemers school scholen kwetsbare \
    personen gebied gebieden cijfers rapportage evaluatie voortgang resultaat maatregel \
    maatregelen vroegtijdig gezamenlijk structureel lokaal regionaal zichtbaar bereikbaar \
    beschikbaar extra minder meer sneller beter eerder opnieuw samen steeds vooral ook niet \
    nog eerst daarna daarbij daarom hierover hiervoor binnen buiten tussen tijdens zonder \
    tegen naar over onder uit volgens leveren versterken bespreken delen melden volgen \
    voorkomen verminderen opstellen uitvoeren ondersteunen organiseren informeren";

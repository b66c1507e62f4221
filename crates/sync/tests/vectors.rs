//! A frozen folder of this release (`tests/fixtures/folder-v1`): it stays readable for ever, and what
//! follows without chance stays the same to the byte. Bless (`BLESS=1`) only before a release.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::{Path, PathBuf};

use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId, PlanId};
use draagvlak_domain::operation::{CausalPast, FORMAT, Operation};
use draagvlak_domain::time::Hlc;
use draagvlak_sync::{
    Ack, Ask, Blob, Bundle, Card, Identity, Invitation, Kind, Named, Ring, Sealed, device_name,
    fingerprint, hash_of,
};

const PLAN: PlanId = PlanId([5; 16]);
const SALT: [u8; 16] = [4; 16];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/folder-v1")
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(read(name)).unwrap()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = text.trim().as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn own() -> Identity {
    Identity::from_secret(&text("identity.txt")).unwrap()
}

fn ring() -> Ring {
    Ring::from_bytes(&unhex(&text("ring.hex"))).unwrap()
}

/// Two operations of one actor, the second upon the first.
fn operations() -> Vec<Vec<u8>> {
    let actor = ActorId::of_device(own().public(), PLAN, &SALT);
    let body = Body::OpenActor(OpenActor {
        member: EntityId([9; 16]),
    });
    let mut made: Vec<Vec<u8>> = Vec::new();
    for number in 1..=2 {
        let parent = match made.last() {
            Some(before) => OperationId(*blake3::hash(before).as_bytes()),
            None => OperationId([1; 32]),
        };
        let operation = Operation {
            v: FORMAT,
            plan: PLAN,
            actor,
            number,
            parents: vec![parent],
            time: Hlc {
                ms: 1_534_118_400_000 + number,
                tick: 0,
            },
            kind: body.kind().to_owned(),
            payload: body.payload(),
        };
        made.push(operation.to_bytes());
    }
    made
}

fn seen() -> CausalPast {
    let mut seen = CausalPast::default();
    seen.add(ActorId([6; 16]), 7);
    seen.add(ActorId([7; 16]), 300);
    seen
}

fn ack() -> Vec<u8> {
    Ack::write(PLAN, &own(), 3, 1_534_118_400_000, &seen()).unwrap()
}

fn ask() -> Ask {
    Ask {
        inviter: own().public(),
        key: "om".into(),
        label: "laptop".into(),
        seal: own().recipient(),
    }
}

fn card() -> Card {
    Card {
        epoch: 0,
        key: "om".into(),
        member: EntityId([9; 16]),
        role: "editor".into(),
        root: own().public(),
        seal: own().recipient(),
        sign: own().public(),
    }
}

fn invitation() -> Invitation {
    Invitation {
        inviter: own().public(),
        key: "om".into(),
        plan: PLAN,
        title: "IMV Zuiderdelta".into(),
    }
}

/// What follows without chance from the identity and the ring of the fixture, by name.
fn vectors() -> String {
    let own = own();
    let lines = [
        ("public key", hex(&own.public().0)),
        ("recipient", own.recipient()),
        ("device name", device_name(own.public())),
        (
            "actor of device",
            ActorId::of_device(own.public(), PLAN, &SALT).to_string(),
        ),
        (
            "fingerprint of identity",
            fingerprint(&[&own.public().0, own.recipient().as_bytes()]),
        ),
        (
            "fingerprint of request",
            ask().fingerprint(PLAN, own.public()),
        ),
        (
            "blob name",
            ring().blob_name(ContentHash::of(b"bijlage")).unwrap(),
        ),
        ("invitation", invitation().to_code()),
        ("acknowledgement", hex(&ack())),
        ("acknowledgement path", Named::ack(own.public(), 3, &ack())),
        ("request", hex(&ask().write(PLAN, &own).unwrap())),
        ("hash in a name", hash_of(b"draagvlak")),
    ];
    lines
        .iter()
        .map(|(name, value)| format!("{name}: {value}\n"))
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "the switch that blesses vectors")]
fn bless() {
    if std::env::var_os("BLESS").is_none() {
        return;
    }
    let put = |name: &str, bytes: &[u8]| {
        std::fs::create_dir_all(folder()).unwrap();
        let mut file = std::fs::File::create(folder().join(name)).unwrap();
        std::io::Write::write_all(&mut file, bytes).unwrap();
    };
    put(
        "identity.txt",
        Identity::new(&[7; 32]).to_secret().as_bytes(),
    );
    put(
        "ring.hex",
        format!("{}\n", hex(&Ring::new().to_bytes())).as_bytes(),
    );
    let own = own();
    put(
        "bundle.ops",
        &Bundle::write(PLAN, &own, &ring(), Some(SALT), &operations()).unwrap(),
    );
    put(
        "attachment.blob",
        &Blob::write(PLAN, &own, &ring(), b"bijlage").unwrap(),
    );
    put("member.card", &card().write(PLAN, &own, &ring()).unwrap());
    put("vectors.txt", vectors().as_bytes());
}

#[test]
fn the_frozen_folder_is_read_and_its_vectors_hold() {
    bless();
    assert_eq!(text("vectors.txt"), vectors());
    let bundle = read("bundle.ops");
    let file = Sealed::read(&bundle, PLAN).unwrap();
    assert_eq!((file.kind, file.signer), (Kind::Bundle, own().public()));
    let bundle = Bundle::read(&file, &ring()).unwrap();
    assert_eq!((bundle.from, bundle.to, bundle.derived), (1, 2, true));
    assert_eq!(bundle.operations, operations());
    let blob = read("attachment.blob");
    let (hash, content) = Blob::read(&Sealed::read(&blob, PLAN).unwrap(), &ring()).unwrap();
    assert_eq!(
        (hash, content.as_slice()),
        (ContentHash::of(b"bijlage"), &b"bijlage"[..])
    );
    let card_file = read("member.card");
    let file = Sealed::read(&card_file, PLAN).unwrap();
    assert_eq!(Card::read(&file).unwrap(), card());
    assert_eq!(Card::ring(&file, &own()).unwrap(), ring());
    let acked = ack();
    let read = Ack::read(&Sealed::read(&acked, PLAN).unwrap()).unwrap();
    assert_eq!((read.number, read.seen), (3, seen()));
    let asked = ask().write(PLAN, &own()).unwrap();
    assert_eq!(
        Ask::read(&Sealed::read(&asked, PLAN).unwrap()).unwrap(),
        ask()
    );
}

/// Fifty saves as one bundle stay small: what is not text packs, or follows from what is.
#[test]
fn no_name_that_follows_is_spelled() {
    let made = operations();
    // age puts a stanza of chance length beside the real ones: the shortest of many is without it.
    let shortest = |made: &[Vec<u8>]| {
        let length = |_| {
            Bundle::write(PLAN, &own(), &ring(), Some(SALT), made)
                .unwrap()
                .len()
        };
        (0..64).map(length).min().unwrap()
    };
    let (one, two) = (shortest(&made[..1]), shortest(&made));
    assert!(two < one + 40, "{one} {two}");
}

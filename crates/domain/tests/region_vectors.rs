//! Frozen test vectors of the region's kinds: municipalities, strength, councils, adoption, planning
//! and afterwards. The same rule as for the others: these bytes hold once released.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::Path;

use draagvlak_domain::adoption::{
    AdoptPlan, Adopter, AdoptionRoute, FollowAdoption, FollowKind, GiveAdoption,
};
use draagvlak_domain::afterwards::{
    AddAddendum, AnnualTheme, RecordAnnual, RecordImplementation, ReferComment,
};
use draagvlak_domain::body::Body;
use draagvlak_domain::council::{
    CouncilChange, CouncilOutcome, CouncilSaid, SendToCouncil, SetCouncil,
};
use draagvlak_domain::draft::SourceFile;
use draagvlak_domain::fte::Fte;
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId, PlanId};
use draagvlak_domain::municipality::{
    AddMunicipality, MunicipalityChange, NameMunicipality, SetMunicipality,
};
use draagvlak_domain::operation::{FORMAT, Operation};
use draagvlak_domain::plan::Period;
use draagvlak_domain::planning::{Mark, MilestoneChange, SetMilestone};
use draagvlak_domain::region_body::{AddRegionBody, BodyKind, RegionBodyChange, SetRegionBody};
use draagvlak_domain::strength::{
    Given, PlaceStrength, RecordStrength, StrengthColumn, StrengthException, StrengthFinding,
    StrengthRole, StrengthRow, TotalOf,
};
use draagvlak_domain::time::{Date, Hlc};
use draagvlak_domain::withholding::WithholdComment;

fn bodies() -> Vec<Body> {
    let one = EntityId([1; 16]);
    let day = |text: &str| text.parse::<Date>().unwrap();
    let version = ContentHash::of(b"version");
    let file = SourceFile {
        name: "sterkte.xlsx".into(),
        hash: ContentHash::of(b"x"),
        length: 1,
    };
    let given = Given {
        amount: Fte(613_000),
        decimals: 1,
    };
    vec![
        Body::AddMunicipality(AddMunicipality {
            code: "VB01".into(),
            name: "Voorbeeldgemeente 01".into(),
            inhabitants: Some(45_000),
            part: "Noord".into(),
            address: "griffie@een.example".into(),
        }),
        Body::SetMunicipality(SetMunicipality {
            municipality: one,
            change: MunicipalityChange::Councillors {
                item: "poll".into(),
                asked: Some(true),
            },
        }),
        Body::NameMunicipality(NameMunicipality {
            municipality: one,
            alias: "Voorbeeld aan Zee".into(),
            known: true,
        }),
        Body::AddRegionBody(AddRegionBody {
            key: "kerngroep".into(),
            name: "kerngroep".into(),
            kind: BodyKind::Means,
            text: String::new(),
        }),
        Body::SetRegionBody(SetRegionBody {
            body: one,
            change: RegionBodyChange::Removed(true),
        }),
        Body::RecordStrength(RecordStrength {
            as_of: day("2018-07-19"),
            definitive: false,
            note: String::new(),
            part_header: "Onderdeel".into(),
            total_header: "Totaal".into(),
            columns: vec![StrengthColumn {
                name: "waarvan wijkagenten".into(),
                role: StrengthRole::Local,
                within: true,
            }],
            rows: vec![StrengthRow {
                part: "Noord".into(),
                cells: vec![Some(Fte(95_000)), None],
                total: Some(given),
                inhabitants: Some(45_000),
            }],
            totals: vec![Some(given)],
            total: None,
            file: Some(file.clone()),
            exceptions: vec![StrengthException {
                finding: StrengthFinding {
                    of: TotalOf::Part,
                    place: "Noord".into(),
                    given: Fte(613_000),
                    sum: Fte(612_000),
                },
                reason: "afgerond".into(),
            }],
        }),
        Body::PlaceStrength(PlaceStrength {
            chapter: one,
            state: EntityId([2; 16]),
        }),
        Body::SendToCouncil(SendToCouncil {
            municipality: one,
            stage: "95".into(),
            version,
            date: day("2018-08-10"),
            what: "95%-versie".into(),
            to: String::new(),
            supplement: true,
            override_reason: "tijd".into(),
            override_by: "voorzitter".into(),
        }),
        Body::SetCouncil(SetCouncil {
            municipality: one,
            change: CouncilChange::Said(Some(CouncilSaid {
                outcome: CouncilOutcome::Views,
                date: day("2018-10-01"),
                stage: "95".into(),
                version,
                decision: "2018/17".into(),
                note: String::new(),
                document: Some(file.clone()),
            })),
        }),
        Body::GiveAdoption(GiveAdoption {
            who: Adopter::Mayor(one),
            stage: "final".into(),
            adopts: true,
            date: day("2018-11-22"),
            note: String::new(),
        }),
        Body::AdoptPlan(AdoptPlan {
            route: AdoptionRoute::Principals,
            stage: "final".into(),
            version,
            date: day("2018-11-22"),
            decision: "2018/99".into(),
            without: vec!["Voorbeeldgemeente 03".into()],
            reason: "geen overeenstemming".into(),
        }),
        Body::FollowAdoption(FollowAdoption {
            kind: FollowKind::Transmitted,
            date: day("2018-12-01"),
            who: "minister".into(),
            text: String::new(),
            stage: String::new(),
        }),
        Body::SetMilestone(SetMilestone {
            milestone: one,
            change: MilestoneChange::Mark(Some(Mark::Adoption)),
        }),
        Body::AddAddendum(AddAddendum {
            title: "Een jaar langer".into(),
            date: day("2022-06-01"),
            body: "RBOP".into(),
            text: String::new(),
            chapter: Some(one),
            period: Some(Period {
                from: 2019,
                to: 2023,
            }),
        }),
        Body::RecordAnnual(RecordAnnual {
            year: 2019,
            adopted: Some(day("2020-04-01")),
            text: "Opbouw.".into(),
            themes: vec![AnnualTheme {
                theme: one,
                text: "Meer.".into(),
            }],
            document: Some(file),
        }),
        Body::ReferComment(ReferComment {
            comment: one,
            theme: None,
        }),
        Body::RecordImplementation(RecordImplementation {
            theme: one,
            from: day("2019-01-01"),
            to: None,
            text: "Wat wij doen.".into(),
        }),
        Body::WithholdComment(WithholdComment {
            comment: one,
            withheld: true,
        }),
    ]
}

#[test]
fn the_bytes_of_the_regions_operations_are_frozen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/operations-v1");
    for body in bodies() {
        let kind = body.kind();
        let operation = Operation {
            v: FORMAT,
            plan: PlanId([5; 16]),
            actor: ActorId([6; 16]),
            number: 7,
            parents: vec![OperationId([1; 32])],
            time: Hlc {
                ms: 1_534_118_400_000,
                tick: 2,
            },
            kind: kind.to_owned(),
            payload: body.payload(),
        };
        let bytes = operation.to_bytes();
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let vector = format!("{}\n{hex}\n", operation.id());
        let path = folder.join(format!("{kind}.txt"));
        if bless() {
            let mut file = std::fs::File::create(&path).unwrap();
            std::io::Write::write_all(&mut file, vector.as_bytes()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), vector, "{kind}");
        assert_eq!(Body::read(kind, &body.payload()).unwrap(), Some(body));
    }
}

#[expect(clippy::disallowed_methods, reason = "the switch that blesses vectors")]
fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}

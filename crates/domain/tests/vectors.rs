//! Frozen test vectors: these bytes and names hold for ever. A failure here means that plans made
//! before can no longer be read; bless (`BLESS=1`) only vectors of a kind that is not released yet.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what went wrong by stopping"
)]

use std::path::Path;

use draagvlak_domain::anchor::{Anchor, PlaceComment};
use draagvlak_domain::archive::{ArchiveData, Concept, SetArchive};
use draagvlak_domain::body::{Body, OpenActor};
use draagvlak_domain::bond::{
    JudgeLate, LinkComment, LinkKind, LinkResent, MergeComments, NameSender, Part, PassOn,
    ResentComment, SplitComment, UndoSplit,
};
use draagvlak_domain::change_set::ChangeSet;
use draagvlak_domain::comment::{Dispose, Disposition, ImportFeedback, Outcome, ThemeProposal};
use draagvlak_domain::device::{AdmitDevice, LastOf, RemoveMember, SignKey};
use draagvlak_domain::distribution::SendPackage;
use draagvlak_domain::draft::{CommentKind, DraftComment, Origin, Sentiment, SourceFile};
use draagvlak_domain::event::{AddEvent, Attendance, EventChange, SetEvent};
use draagvlak_domain::evidence::{AddEvidence, EvidenceChange, EvidenceLink, SetEvidence};
use draagvlak_domain::explanation::ExplainChange;
use draagvlak_domain::id::{ActorId, ContentHash, EntityId, OperationId, PlanId};
use draagvlak_domain::invitation::{Invite, Invitee};
use draagvlak_domain::member::SetRole;
use draagvlak_domain::operation::{FORMAT, Operation};
use draagvlak_domain::own_reaction::{ReactAsMember, RetractReaction};
use draagvlak_domain::person::{AddPerson, PersonChange, SetPerson};
use draagvlak_domain::poll::{
    Answers, Column, Item, Known, OpenPoll, PollAnswer, PollChange, PollReason, RecordSnapshot,
    SetPoll, WithdrawSnapshot,
};
use draagvlak_domain::question::{AskQuestion, ConcludeQuestion};
use draagvlak_domain::redaction::DecideRedaction;
use draagvlak_domain::remark::{AnswerRemark, RemarkAnswers};
use draagvlak_domain::revision::{ReopenConflict, Revise, SettleConflict, TextStep};
use draagvlak_domain::round::HoldForBody;
use draagvlak_domain::survey::{
    Answer, AskedAgain, ImportSurvey, MapPriorities, OpenSurvey, SetSurvey, SurveyAnswer,
    SurveyChange,
};
use draagvlak_domain::theme::{GroundTheme, ThemeGround, ThemeReason};
use draagvlak_domain::time::Hlc;
use draagvlak_domain::weighing::{RecordEvidence, RecordWeighing, Withdraw};
use draagvlak_domain::wording::SetWording;

fn vectors() -> Vec<(&'static str, Body)> {
    let chapter = EntityId::born_of(OperationId([1; 32]), 0);
    let step = TextStep {
        base: vec![OperationId([2; 32])],
        delta: ChangeSet::replace(10, 3..7, "één"),
    };
    let origin = Origin {
        sheet: "Blad1".into(),
        row: 17,
        cell: "F17".into(),
    };
    let draft = DraftComment {
        origin: Some(origin),
        respondent: "burgemeester".into(),
        date: Some("2018-07-13".parse().unwrap()),
        text: "Waarom niet concreter?\nZie 3.1.".into(),
        ..DraftComment::default()
    };
    let file = SourceFile {
        name: "reacties.xlsx".into(),
        hash: ContentHash::of(b"x"),
        length: 1,
    };
    let comment = EntityId::born_of(OperationId([3; 32]), 4);
    let disposition = Disposition {
        outcome: Outcome::Answered,
        note: "In het uitvoeringsplan.".into(),
        master: None,
    };
    vec![
        (
            "actor.open",
            Body::OpenActor(OpenActor {
                member: EntityId([9; 16]),
            }),
        ),
        (
            "chapter.revise",
            Body::Revise(Revise {
                chapter,
                step: step.clone(),
                reasons: vec![comment],
                note: String::new(),
            }),
        ),
        (
            "feedback.import",
            Body::ImportFeedback(ImportFeedback {
                round: EntityId([4; 16]),
                file: Some(file),
                first_number: 1,
                comments: vec![draft],
                skipped: vec![],
            }),
        ),
        (
            "comment.dispose",
            Body::Dispose(Dispose {
                comment,
                disposition: Some(disposition),
            }),
        ),
        (
            "comment.place",
            Body::PlaceComment(PlaceComment {
                comment,
                chapter,
                anchor: Anchor {
                    quote: "de rol van de gemeente".into(),
                    before: "over ".into(),
                    after: ".".into(),
                    heading: "## Rol".into(),
                    block: "paragraph".into(),
                },
            }),
        ),
        (
            "conflict.settle",
            Body::SettleConflict(SettleConflict {
                chapter,
                conflict: ContentHash::of(b"conflict"),
                step: step.clone(),
            }),
        ),
        (
            "conflict.reopen",
            Body::ReopenConflict(ReopenConflict {
                chapter,
                settling: OperationId([7; 32]),
                step,
            }),
        ),
        (
            "person.add",
            Body::AddPerson(AddPerson {
                name: "Adviseur".into(),
                organisation: "gemeente Waterveen".into(),
                roles: vec!["AOV".into(), "OOV".into()],
                audiences: vec!["officials".into()],
                email: "adviseur@waterveen.example".into(),
            }),
        ),
        (
            "person.set",
            Body::SetPerson(SetPerson {
                person: EntityId([7; 16]),
                change: PersonChange::Removed(true),
            }),
        ),
        (
            "round.invite",
            Body::Invite(Invite {
                round: EntityId([4; 16]),
                invitees: vec![Invitee {
                    person: EntityId([7; 16]),
                    because: vec![comment],
                }],
                invited: true,
                date: "2018-07-27".parse().unwrap(),
                reason: String::new(),
            }),
        ),
        (
            "wording.set",
            Body::SetWording(SetWording {
                language: "nl".into(),
                place: "account-rounds".into(),
                text: Some("Wij kregen {reacties}.".into()),
            }),
        ),
        (
            "archive.set",
            Body::SetArchive(SetArchive {
                data: ArchiveData {
                    creator: "regionaal bureau".into(),
                    appraisal: Concept {
                        label: "blijvend te bewaren".into(),
                        code: "B".into(),
                        list: "selectielijst".into(),
                    },
                    ..ArchiveData::default()
                },
            }),
        ),
        (
            "redaction.decide",
            Body::DecideRedaction(DecideRedaction {
                place: "comment/1/draft/text".into(),
                found: "06-12345678".into(),
                remove: Some(true),
                reason: String::new(),
            }),
        ),
        (
            "round.body",
            Body::HoldForBody(HoldForBody {
                round: EntityId([4; 16]),
                body: "gemeente Waterveen".into(),
                coordinator: Some(EntityId([7; 16])),
                answers: "R1".into(),
            }),
        ),
        (
            "comment.split",
            Body::SplitComment(SplitComment {
                comment,
                first_number: 121,
                parts: vec![Part {
                    text: "Eén.".into(),
                    ..Part::default()
                }],
            }),
        ),
        (
            "comment.unsplit",
            Body::UndoSplit(UndoSplit {
                comment,
                split: OperationId([8; 32]),
                undone: true,
            }),
        ),
        (
            "comment.merge",
            Body::MergeComments(MergeComments {
                comments: vec![comment],
                into: Some(EntityId([10; 16])),
            }),
        ),
        (
            "comment.link",
            Body::LinkComment(LinkComment {
                comment,
                to: EntityId([10; 16]),
                kind: LinkKind::RepeatedQuestion,
                linked: true,
            }),
        ),
        (
            "feedback.resent",
            Body::LinkResent(LinkResent {
                rows: vec![ResentComment {
                    before: comment,
                    after: EntityId([10; 16]),
                }],
            }),
        ),
        (
            "comment.late",
            Body::JudgeLate(JudgeLate {
                comment,
                late: Some(false),
                reason: "kwam per post".into(),
            }),
        ),
        (
            "comment.pass-on",
            Body::PassOn(PassOn {
                comment,
                passed: Some(true),
            }),
        ),
        (
            "comment.sender",
            Body::NameSender(NameSender {
                comment,
                person: Some(EntityId([7; 16])),
            }),
        ),
        (
            "weighing.record",
            Body::RecordWeighing(RecordWeighing {
                comments: vec![comment],
                chapter: Some(chapter),
                passage: Some(Anchor::quoted("kort en krachtig")),
                positive: 15,
                critical: 1,
                neutral: 0,
                requirement: "kort en krachtig".into(),
                reasoning: "Vijftien stemmen in.".into(),
                decider: "werkgroep".into(),
                date: "2018-07-20".parse().unwrap(),
            }),
        ),
        (
            "evidence.record",
            Body::RecordEvidence(RecordEvidence {
                proposal: ThemeProposal {
                    remove: "Cyber".into(),
                    add: String::new(),
                },
                supports: false,
                text: "De peiling.".into(),
                comments: vec![comment],
            }),
        ),
        (
            "question.ask",
            Body::AskQuestion(AskQuestion {
                stage: "70".into(),
                chapter: Some(chapter),
                text: "Dekt de titel de lading?".into(),
            }),
        ),
        (
            "question.conclude",
            Body::ConcludeQuestion(ConcludeQuestion {
                question: EntityId([11; 16]),
                conclusion: "De titel blijft.".into(),
            }),
        ),
        (
            "record.withdraw",
            Body::Withdraw(Withdraw {
                record: EntityId([11; 16]),
                withdrawn: true,
            }),
        ),
        (
            "change.explain",
            Body::ExplainChange(ExplainChange {
                revision: OperationId([2; 32]),
                why: "Redactioneel.".into(),
            }),
        ),
        (
            "package.send",
            Body::SendPackage(SendPackage {
                version: OperationId([8; 32]),
                stage: "95".into(),
                part: Some("sterkte".into()),
                municipality: "Waterveen".into(),
                recipients: "de griffie".into(),
                date: "2018-08-14".parse().unwrap(),
                sum: "ab".into(),
                override_reason: String::new(),
                override_by: String::new(),
            }),
        ),
        (
            "member.admit",
            Body::AdmitDevice(AdmitDevice {
                member: EntityId([9; 16]),
                sign: SignKey([8; 32]),
                seal: "age1x".into(),
                label: "laptop".into(),
            }),
        ),
        (
            "member.remove",
            Body::RemoveMember(RemoveMember {
                member: EntityId([9; 16]),
                until: vec![LastOf {
                    actor: ActorId([6; 16]),
                    number: 12,
                }],
                reason: "Andere baan.".into(),
            }),
        ),
        (
            "member.role",
            Body::SetRole(SetRole {
                member: EntityId([9; 16]),
                role: "reader".into(),
                reason: "Leest alleen nog mee.".into(),
            }),
        ),
        (
            "feedback.import-own",
            Body::ReactAsMember(ReactAsMember {
                round: EntityId([4; 16]),
                number: 12,
                date: Some("2018-07-02".parse().unwrap()),
                chapter: Some(chapter),
                anchor: Some(Anchor::quoted("wordt gehoord")),
                text: "Door wie?".into(),
                proposal: "wordt door de burgemeester gehoord".into(),
                kind: Some(CommentKind::Substantive),
                sentiment: Some(Sentiment::Critical),
            }),
        ),
        (
            "feedback.import-retract",
            Body::RetractReaction(RetractReaction {
                comment,
                retracted: true,
            }),
        ),
        (
            "feedback.remark",
            Body::RemarkAnswers(RemarkAnswers {
                file: None,
                remarks: vec![AnswerRemark {
                    comment,
                    satisfied: Some(false),
                    text: "Nog niet concreet.".into(),
                }],
            }),
        ),
    ]
    .into_iter()
    .chain(of_themes())
    .collect()
}

/// The kinds by which the choice of themes is recorded.
fn of_themes() -> Vec<(&'static str, Body)> {
    let noun = EntityId([7; 16]);
    let file = SourceFile {
        name: "peiling.xlsx".into(),
        hash: ContentHash::of(b"x"),
        length: 1,
    };
    let answers = vec![
        SurveyAnswer {
            municipality: "Aalveen".into(),
            answer: Answer::Given(vec!["Drugs".into()]),
        },
        SurveyAnswer {
            municipality: "Beekdam".into(),
            answer: Answer::Silent,
        },
    ];
    let given = PollAnswer {
        group: "burgemeester".into(),
        chosen: vec![0],
        other: vec!["Verkeer".into()],
        reasons: vec![PollReason {
            item: Some(0),
            against: false,
            text: "Raakt elke gemeente.".into(),
        }],
    };
    vec![
        (
            "survey.open",
            Body::OpenSurvey(OpenSurvey {
                when: "maart".into(),
                asked: Some(35),
                text: "Gevraagd.".into(),
            }),
        ),
        (
            "survey.set",
            Body::SetSurvey(SetSurvey {
                survey: noun,
                change: SurveyChange::AskedAgain(AskedAgain {
                    stage: Some("70".into()),
                    text: "Opnieuw.".into(),
                    replied: Some(vec![]),
                }),
            }),
        ),
        (
            "survey.import",
            Body::ImportSurvey(ImportSurvey {
                survey: noun,
                file: Some(file.clone()),
                answers,
                skipped: vec![],
            }),
        ),
        (
            "survey.map",
            Body::MapPriorities(MapPriorities {
                survey: noun,
                priorities: vec!["drugs".into()],
                cluster: "Drugs".into(),
            }),
        ),
        (
            "evidence.add",
            Body::AddEvidence(AddEvidence {
                title: "Veiligheidsbeeld".into(),
                maker: "politie".into(),
                commissioner: String::new(),
                count: Some(12),
                subjects: vec![],
                text: String::new(),
            }),
        ),
        (
            "evidence.set",
            Body::SetEvidence(SetEvidence {
                evidence: noun,
                change: EvidenceChange::Link(EvidenceLink {
                    theme: EntityId([8; 16]),
                    linked: true,
                    note: "hoofdstuk 2".into(),
                }),
            }),
        ),
        (
            "event.add",
            Body::AddEvent(AddEvent {
                title: "Sessies".into(),
                places: vec!["Noord".into()],
                date: Some("2018-04-12".parse().unwrap()),
                about: Some(noun),
                invitees: vec!["burgemeesters".into()],
                attendance: Some(Attendance {
                    count: 130,
                    approximate: true,
                }),
                text: String::new(),
            }),
        ),
        (
            "event.set",
            Body::SetEvent(SetEvent {
                event: noun,
                change: EventChange::Attendance(None),
            }),
        ),
        (
            "poll.open",
            Body::OpenPoll(OpenPoll {
                text: "Gevraagd.".into(),
                items: vec![Item {
                    kind: "Thema".into(),
                    name: "Drugs".into(),
                }],
                columns: vec![Column {
                    name: "Overall".into(),
                    groups: vec![],
                }],
            }),
        ),
        (
            "poll.set",
            Body::SetPoll(SetPoll {
                poll: noun,
                change: PollChange::Conclusion("Niet veranderd.".into()),
            }),
        ),
        (
            "poll.snapshot",
            Body::RecordSnapshot(RecordSnapshot {
                poll: noun,
                date: "2018-06-06".parse().unwrap(),
                interim: false,
                text: String::new(),
                known: Known::Answers(Answers {
                    file,
                    items: vec!["Drugs".into()],
                    given: vec![given],
                    skipped: vec![],
                }),
            }),
        ),
        (
            "poll.withdraw",
            Body::WithdrawSnapshot(WithdrawSnapshot {
                snapshot: noun,
                withdrawn: true,
            }),
        ),
        (
            "theme.ground",
            Body::GroundTheme(GroundTheme {
                theme: noun,
                ground: ThemeGround::Reason(ThemeReason {
                    key: "shared".into(),
                    holds: true,
                    text: "Overal.".into(),
                }),
            }),
        ),
    ]
}

#[test]
fn the_bytes_of_operations_are_frozen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/operations-v1");
    for (kind, body) in vectors() {
        let operation = Operation {
            v: FORMAT,
            plan: PlanId([5; 16]),
            actor: ActorId([6; 16]),
            number: 7,
            parents: vec![OperationId([1; 32]), OperationId([2; 32])],
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
        let (id, read) = Operation::from_bytes(&bytes).unwrap();
        assert_eq!((id, &read), (operation.id(), &operation));
        assert_eq!(Body::read(kind, &read.payload).unwrap(), Some(body));
    }
}

#[expect(clippy::disallowed_methods, reason = "the switch that blesses vectors")]
fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}

#[test]
fn another_spelling_of_the_same_operation_is_refused() {
    let body = Body::OpenActor(OpenActor {
        member: EntityId([9; 16]),
    });
    let operation = Operation {
        v: FORMAT,
        plan: PlanId([5; 16]),
        actor: ActorId([6; 16]),
        number: 1,
        parents: vec![OperationId([2; 32]), OperationId([1; 32])],
        time: Hlc::default(),
        kind: body.kind().to_owned(),
        payload: body.payload(),
    };
    assert!(
        Operation::from_bytes(&operation.to_bytes()).is_err(),
        "parents out of order"
    );
    let mut long = Operation {
        parents: vec![],
        ..operation
    }
    .to_bytes();
    long.push(0);
    assert!(
        Operation::from_bytes(&long).is_err(),
        "bytes behind the end"
    );
    assert_eq!(Body::read("kind.of-tomorrow", &[0xA0]), Ok(None));
}

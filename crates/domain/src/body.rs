//! What an operation says: every kind with its payload.

use serde::{Deserialize, Serialize};

use crate::adoption::{AdoptPlan, FollowAdoption, GiveAdoption};
use crate::afterwards::{AddAddendum, RecordAnnual, RecordImplementation, ReferComment};
use crate::anchor::PlaceComment;
use crate::archive::SetArchive;
use crate::bond::{
    JudgeLate, LinkComment, LinkResent, MergeComments, NameSender, PassOn, SplitComment, UndoSplit,
};
use crate::chapter::{AddChapter, SetChapter};
use crate::comment::{Dispose, ImportFeedback, SetComment, UndoImport};
use crate::council::{SendToCouncil, SetCouncil};
use crate::credit::CreditRevision;
use crate::decision::{GiveApproval, PendPart, RecordDecision};
use crate::device::{AdmitDevice, RemoveMember};
use crate::distribution::SendPackage;
use crate::event::{AddEvent, SetEvent};
use crate::evidence::{AddEvidence, SetEvidence};
use crate::explanation::ExplainChange;
use crate::id::EntityId;
use crate::invitation::Invite;
use crate::main_line::{AddMainLine, SetMainLine};
use crate::member::{AddMember, SetRole};
use crate::municipality::{AddMunicipality, NameMunicipality, SetMunicipality};
use crate::operation::{Malformed, canonical};
use crate::person::{AddPerson, SetPerson};
use crate::plan::{CreatePlan, SetPlan};
use crate::planning::SetMilestone;
use crate::poll::{OpenPoll, RecordSnapshot, SetPoll, WithdrawSnapshot};
use crate::process::RecordProcess;
use crate::question::{AskQuestion, ConcludeQuestion};
use crate::redaction::DecideRedaction;
use crate::region_body::{AddRegionBody, SetRegionBody};
use crate::remark::RemarkAnswers;
use crate::revision::{Decide, ReopenConflict, Revise, SettleConflict, Tie};
use crate::round::{HoldForBody, OpenRound, RecordSending, SetRound};
use crate::strength::{PlaceStrength, RecordStrength};
use crate::survey::{ImportSurvey, MapPriorities, OpenSurvey, SetSurvey};
use crate::theme::{AddTheme, GroundTheme, SetTheme};
use crate::version::IssueVersion;
use crate::weighing::{RecordEvidence, RecordWeighing, Withdraw};
use crate::withholding::WithholdComment;
use crate::wording::SetWording;

macro_rules! bodies {
    ($($(#[$doc:meta])* $variant:ident($payload:ty) = $kind:literal,)*) => {
        /// What an operation says. A kind's name and its payload never change once released:
        /// a new meaning is a new kind.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Body {
            $($(#[$doc])* $variant($payload),)*
        }

        impl Body {
            /// Every kind this program knows.
            pub const KINDS: &[&str] = &[$($kind,)*];

            /// The kind's name.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$variant(_) => $kind,)* }
            }

            /// The payload as canonical bytes.
            pub fn payload(&self) -> Vec<u8> {
                match self { $(Self::$variant(payload) => canonical(payload),)* }
            }

            /// Reads a payload of a kind. `None` for a kind this program does not know: such an
            /// operation is kept and passed on, and says nothing here.
            ///
            /// # Errors
            /// [`Malformed`] when the payload is not of its kind's shape, or not canonical.
            pub fn read(kind: &str, payload: &[u8]) -> Result<Option<Self>, Malformed> {
                let unreadable = |error: &dyn std::fmt::Display| Malformed::Unreadable(error.to_string());
                let body = match kind {
                    $($kind => Self::$variant(
                        serde_ipld_dagcbor::from_slice::<$payload>(payload).map_err(|e| unreadable(&e))?
                    ),)*
                    _ => return Ok(None),
                };
                if body.payload() != payload {
                    return Err(Malformed::NotCanonical);
                }
                Ok(Some(body))
            }
        }
    };
}

bodies! {
    /// Makes the plan. The first operation of every ledger.
    CreatePlan(CreatePlan) = "plan.create",
    /// Changes a property of the plan.
    SetPlan(SetPlan) = "plan.set",
    /// Adds a member of the workgroup (D10).
    AddMember(AddMember) = "member.add",
    /// Says which member an actor is.
    OpenActor(OpenActor) = "actor.open",
    /// Adds a chapter.
    AddChapter(AddChapter) = "chapter.add",
    /// Changes a property of a chapter.
    SetChapter(SetChapter) = "chapter.set",
    /// Writes a chapter's text.
    Revise(Revise) = "chapter.revise",
    /// Accepts or rejects a tracked change, or takes that back.
    Decide(Decide) = "change.decide",
    /// Ties a reaction to a revision made for it, or unties it.
    Tie(Tie) = "change.tie",
    /// Opens a round of consultation (D25).
    OpenRound(OpenRound) = "round.open",
    /// Changes a property of a round.
    SetRound(SetRound) = "round.set",
    /// Records that something was sent (D7, D25).
    RecordSending(RecordSending) = "round.send",
    /// Takes reactions in, from a file or by hand.
    ImportFeedback(ImportFeedback) = "feedback.import",
    /// Takes an import back.
    UndoImport(UndoImport) = "feedback.undo",
    /// Gives a reaction its disposition (D28).
    Dispose(Dispose) = "comment.dispose",
    /// Changes a property of a reaction.
    SetComment(SetComment) = "comment.set",
    /// Adds a main line (D32).
    AddMainLine(AddMainLine) = "mainline.add",
    /// Changes a main line.
    SetMainLine(SetMainLine) = "mainline.set",
    /// Adds a theme (D23).
    AddTheme(AddTheme) = "theme.add",
    /// Changes a theme.
    SetTheme(SetTheme) = "theme.set",
    /// Records a step of the process: a principle, a survey, a session, a poll, a date.
    RecordProcess(RecordProcess) = "process.record",
    /// Records a decision of a body (D24).
    RecordDecision(RecordDecision) = "decision.record",
    /// Gives a principal's approval of a version (D12).
    GiveApproval(GiveApproval) = "approval.give",
    /// Says that a statutory part is pending, or arrived (D45).
    PendPart(PendPart) = "part.pend",
    /// Issues a formal version.
    IssueVersion(IssueVersion) = "version.issue",
    /// Ties a reaction to a passage.
    PlaceComment(PlaceComment) = "comment.place",
    /// Settles a sentence that was rewritten twice.
    SettleConflict(SettleConflict) = "conflict.settle",
    /// Adds a person to the register of people (D8).
    AddPerson(AddPerson) = "person.add",
    /// Changes a property of a person.
    SetPerson(SetPerson) = "person.set",
    /// Asks people for a reaction in a round, or takes them off its list (D41).
    Invite(Invite) = "round.invite",
    /// Says that a round is a body's own, which gives one answer.
    HoldForBody(HoldForBody) = "round.body",
    /// Splits a reaction that makes several points.
    SplitComment(SplitComment) = "comment.split",
    /// Takes a split back.
    UndoSplit(UndoSplit) = "comment.unsplit",
    /// Answers reactions together.
    MergeComments(MergeComments) = "comment.merge",
    /// Links a reaction to another one, or to a question.
    LinkComment(LinkComment) = "comment.link",
    /// Says whether a reaction is late, and why (D26).
    JudgeLate(JudgeLate) = "comment.late",
    /// Says whether a body passes a reaction on.
    PassOn(PassOn) = "comment.pass-on",
    /// Says which person a reaction is of.
    NameSender(NameSender) = "comment.sender",
    /// Records how reactions were weighed (D40).
    RecordWeighing(RecordWeighing) = "weighing.record",
    /// Records what speaks for or against a proposal (D33).
    RecordEvidence(RecordEvidence) = "evidence.record",
    /// Records a question asked in a version (D37).
    AskQuestion(AskQuestion) = "question.ask",
    /// Says what the answers to a question came to.
    ConcludeQuestion(ConcludeQuestion) = "question.conclude",
    /// Takes a record back, or puts it in again.
    Withdraw(Withdraw) = "record.withdraw",
    /// Says why a change was made that no reaction asked for.
    ExplainChange(ExplainChange) = "change.explain",
    /// Admits a device of a member.
    AdmitDevice(AdmitDevice) = "member.admit",
    /// Removes a member from a point on.
    RemoveMember(RemoveMember) = "member.remove",
    /// Says whose work a revision is that came from a file.
    CreditRevision(CreditRevision) = "revision.credit",
    /// Gives a place in a paper the plan's own words.
    SetWording(SetWording) = "wording.set",
    /// Says what an archive must know of the papers.
    SetArchive(SetArchive) = "archive.set",
    /// Decides about personal data found in words that go out.
    DecideRedaction(DecideRedaction) = "redaction.decide",
    /// Records that a package was sent (D7, D47).
    SendPackage(SendPackage) = "package.send",
    /// Records what senders say to the answers they were given.
    RemarkAnswers(RemarkAnswers) = "feedback.remark",
    /// Takes the settling of a conflict back.
    ReopenConflict(ReopenConflict) = "conflict.reopen",
    /// Begins the survey of local priorities (D16).
    OpenSurvey(OpenSurvey) = "survey.open",
    /// Changes a property of the survey.
    SetSurvey(SetSurvey) = "survey.set",
    /// Takes answers to the survey in.
    ImportSurvey(ImportSurvey) = "survey.import",
    /// Says under which subject priorities are counted.
    MapPriorities(MapPriorities) = "survey.map",
    /// Adds a source (D18).
    AddEvidence(AddEvidence) = "evidence.add",
    /// Changes a source, or what rests on it.
    SetEvidence(SetEvidence) = "evidence.set",
    /// Adds an event (D19).
    AddEvent(AddEvent) = "event.add",
    /// Changes an event.
    SetEvent(SetEvent) = "event.set",
    /// Begins a poll (D21).
    OpenPoll(OpenPoll) = "poll.open",
    /// Changes a property of a poll.
    SetPoll(SetPoll) = "poll.set",
    /// Records a state of a poll.
    RecordSnapshot(RecordSnapshot) = "poll.snapshot",
    /// Takes a state of a poll back.
    WithdrawSnapshot(WithdrawSnapshot) = "poll.withdraw",
    /// Says what a theme stands on (D15, D22).
    GroundTheme(GroundTheme) = "theme.ground",
    /// Adds a municipality (D2).
    AddMunicipality(AddMunicipality) = "municipality.add",
    /// Changes a property of a municipality (D20).
    SetMunicipality(SetMunicipality) = "municipality.set",
    /// Adds a body (D13).
    AddRegionBody(AddRegionBody) = "body.add",
    /// Changes a property of a body.
    SetRegionBody(SetRegionBody) = "body.set",
    /// Records a state of the strength distribution (D46).
    RecordStrength(RecordStrength) = "strength.record",
    /// Says that a state stands in a chapter (D43).
    PlaceStrength(PlaceStrength) = "strength.place",
    /// Records that something was sent to a council (D47-D48).
    SendToCouncil(SendToCouncil) = "council.send",
    /// Changes how a council stands (D49).
    SetCouncil(SetCouncil) = "council.set",
    /// A mayor or principal adopts the plan or not (D2).
    GiveAdoption(GiveAdoption) = "adoption.give",
    /// The plan is adopted (D24).
    AdoptPlan(AdoptPlan) = "plan.adopt",
    /// Something follows upon adoption.
    FollowAdoption(FollowAdoption) = "adoption.follow",
    /// Changes a date of the process (D3, D44).
    SetMilestone(SetMilestone) = "milestone.set",
    /// Adds to the plan after adoption (D6).
    AddAddendum(AddAddendum) = "addendum.add",
    /// Records an annual report (D1).
    RecordAnnual(RecordAnnual) = "annual.record",
    /// Says to which theme's implementation plan a reaction goes (D5).
    ReferComment(ReferComment) = "comment.refer",
    /// Records an implementation plan of a theme (D5).
    RecordImplementation(RecordImplementation) = "implementation.record",
    /// Says what else a municipality is called.
    NameMunicipality(NameMunicipality) = "municipality.name",
    /// Says which reactions came again with other words.
    LinkResent(LinkResent) = "feedback.resent",
    /// Gives a member another role (D10).
    SetRole(SetRole) = "member.role",
    /// Keeps a reaction out of what is published, or lets it in again.
    WithholdComment(WithholdComment) = "comment.withhold",
}

/// Says which member an actor is. The first operation of each actor but the one that makes a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenActor {
    /// The member.
    pub member: EntityId,
}

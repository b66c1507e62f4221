//! What an operation says: every kind with its payload.

use serde::{Deserialize, Serialize};

use crate::anchor::PlaceComment;
use crate::chapter::{AddChapter, SetChapter};
use crate::comment::{Dispose, ImportFeedback, SetComment, UndoImport};
use crate::decision::{GiveApproval, PendPart, RecordDecision};
use crate::event::{AddEvent, SetEvent};
use crate::evidence::{AddEvidence, SetEvidence};
use crate::id::EntityId;
use crate::main_line::{AddMainLine, SetMainLine};
use crate::member::AddMember;
use crate::municipality::{AddMunicipality, SetMunicipality};
use crate::operation::{Malformed, canonical};
use crate::plan::{CreatePlan, SetPlan};
use crate::poll::{OpenPoll, RecordSnapshot, SetPoll, WithdrawSnapshot};
use crate::process::RecordProcess;
use crate::region_body::{AddRegionBody, SetRegionBody};
use crate::revision::{Decide, Revise, SettleConflict, Tie};
use crate::round::{OpenRound, RecordSending, SetRound};
use crate::survey::{ImportSurvey, MapPriorities, OpenSurvey, SetSurvey};
use crate::theme::{AddTheme, GroundTheme, SetTheme};
use crate::version::IssueVersion;

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
}

/// Says which member an actor is. The first operation of each actor but the one that makes a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenActor {
    /// The member.
    pub member: EntityId,
}

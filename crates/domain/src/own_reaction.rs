//! Reactions that a member gives in its own name, as a reader does in the program (D8, D27).
//!
//! Their kinds begin with `feedback.import`, which a reader may always add: so programs of before
//! these kinds take them in and pass them on, and nobody's ledger differs. Whose a reaction is, is not
//! said in it: it is of the member who made the operation.

use serde::{Deserialize, Serialize};

use crate::anchor::{Anchor, Place};
use crate::comment::Comment;
use crate::draft::{CommentKind, DraftComment, Sentiment};
use crate::field::Stamp;
use crate::id::{EntityId, OperationId};
use crate::member::AddMember;
use crate::operation::CausalPast;
use crate::time::Date;

/// A member reacts in its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReactAsMember {
    /// The round.
    pub round: EntityId,
    /// The number within the round.
    pub number: u32,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<Date>,
    /// The chapter it is about; none for the whole plan.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub chapter: Option<EntityId>,
    /// The passage of that chapter; none for all of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub anchor: Option<Anchor>,
    /// The reaction, letter for letter.
    pub text: String,
    /// The text it proposes; empty for none.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub proposal: String,
    /// General, substantive or editorial.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<CommentKind>,
    /// For, against or neither.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sentiment: Option<Sentiment>,
}

impl ReactAsMember {
    /// The reaction on the register, of the member who made the operation.
    pub fn comment(
        &self,
        made: OperationId,
        of: Option<&AddMember>,
        stamp: Stamp,
        past: &CausalPast,
    ) -> Comment {
        let said = |part: fn(&AddMember) -> &String| of.map(part).cloned().unwrap_or_default();
        let name = said(|member| &member.name);
        let draft = DraftComment {
            respondent: if name.is_empty() {
                said(|member| &member.key)
            } else {
                name
            },
            organisation: said(|member| &member.organisation),
            date: self.date,
            quote: self
                .anchor
                .as_ref()
                .map(|anchor| anchor.quote.clone())
                .unwrap_or_default(),
            text: self.text.clone(),
            proposal: self.proposal.clone(),
            kind: self.kind,
            sentiment: self.sentiment,
            ..DraftComment::default()
        };
        let mut comment = Comment::new(made, self.round, self.number, draft);
        if let Some(chapter) = self.chapter {
            comment.chapter.set(Some(chapter), stamp, past);
            if let Some(anchor) = &self.anchor {
                let place = Place {
                    chapter,
                    anchor: anchor.clone(),
                };
                comment.place.set(place, stamp, past);
            }
        }
        comment
    }
}

/// A member takes a reaction of its own back, or gives it again. It counts for nobody else's, and not
/// once the reaction was disposed of: what was answered stays on the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetractReaction {
    /// The reaction.
    pub comment: EntityId,
    /// Whether it is taken back, or given again.
    pub retracted: bool,
}

#[cfg(test)]
mod tests {
    use crate::authority::role_may;
    use crate::body::Body;

    #[test]
    fn programs_of_before_these_kinds_let_a_reader_add_them() {
        // What the rule was when readers could only import.
        let before =
            |kind: &str| kind.starts_with("actor.open") || kind.starts_with("feedback.import");
        for kind in ["feedback.import-own", "feedback.import-retract"] {
            assert!(Body::KINDS.contains(&kind), "{kind}");
            assert!(before(kind) && role_may("reader", kind), "{kind}");
        }
    }
}

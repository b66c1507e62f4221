//! The reactions: they come in as spreadsheets, are judged, worked in and disposed of.

use draagvlak_domain::body::Body;
use draagvlak_domain::comment::{CommentChange, Dispose, Disposition, SetComment};
use draagvlak_domain::id::EntityId;
use draagvlak_exchange::register::{Register, xlsx};

use super::Making;
use super::source::ReactionFacts;
use crate::files::replace;
use crate::import_feedback::{ImportOrder, import_feedback};
use crate::look::{CommentFilter, comments};
use crate::problem::Problem;

/// The columns of the spreadsheets, with their width in characters.
const COLUMNS: &[(&str, u16)] = &[
    ("Datum", 12),
    ("Rol", 24),
    ("Organisatie", 24),
    ("Hoofdstuk", 14),
    ("Soort", 14),
    ("Passage", 40),
    ("Reactie", 60),
    ("Tekstvoorstel", 40),
];

impl Making {
    /// Takes in the reactions of a round, makes the edits for them towards a version, and says what
    /// was done with each.
    pub(super) fn work_round_in(&mut self, round: usize, stage: &str) -> Result<(), Problem> {
        let reactions = std::mem::take(&mut self.rounds[round].reaction);
        let (code, name) = (
            self.facts.round[round].code.clone(),
            self.facts.round[round].file.clone(),
        );
        // The file comes again, with the late ones added, as often as there were new ones.
        let mut taken = 0;
        for edit in self.edits_towards(stage) {
            let upto = reactions.partition_point(|reaction| reaction.received <= edit.date);
            if upto > taken {
                self.take_in(&code, &name, &reactions[..upto])?;
                self.add_main_lines()?;
                taken = upto;
            }
            self.edit(&edit)?;
        }
        if taken < reactions.len() {
            self.take_in(&code, &name, &reactions)?;
        }
        self.judge(&reactions)?;
        self.weigh_round(&code)
    }

    fn take_in(
        &mut self,
        code: &str,
        name: &str,
        reactions: &[ReactionFacts],
    ) -> Result<(), Problem> {
        let handler = self.coordinator();
        if let Some(last) = reactions.last() {
            self.seat(&handler, last.received);
        }
        let rows = reactions.iter().map(row).collect();
        let headers = COLUMNS
            .iter()
            .map(|(header, width)| ((*header).to_owned(), *width))
            .collect();
        let sheet = Register {
            title: "Reacties".to_owned(),
            headers,
            rows,
        };
        let bytes = xlsx(&sheet).map_err(|error| {
            Problem::damaged("problem-damaged", &[("what", &error.to_string())])
        })?;
        let folder = tempfile::tempdir()
            .map_err(|error| Problem::refused("problem-file", &[("what", &error.to_string())]))?;
        let path = folder.path().join(name);
        replace(&path, &bytes)?;
        let order = ImportOrder {
            path: path.display().to_string(),
            round: code.to_owned(),
            ..ImportOrder::default()
        };
        import_feedback(&mut self.desk, &order)?;
        let filter = CommentFilter {
            round: Some(code.to_owned()),
            ..CommentFilter::default()
        };
        let registered = comments(&self.desk, &filter)?;
        for (facts, row) in reactions.iter().zip(&registered) {
            // The register numbers them as the facts do, or the sample is not what it says.
            if facts.id != row.label || facts.text.trim() != row.comment.draft.text.trim() {
                return Err(Problem::damaged("problem-damaged", &[("what", &facts.id)]));
            }
            self.known.insert(row.label.clone(), row.id);
        }
        Ok(())
    }

    /// Says of each reaction what it is and what was done with it, by the member who handled it.
    fn judge(&mut self, reactions: &[ReactionFacts]) -> Result<(), Problem> {
        let mut handlers: Vec<&str> = reactions.iter().map(|r| r.handler.as_str()).collect();
        handlers.sort_unstable();
        handlers.dedup();
        let day = self.today();
        for handler in handlers {
            self.seat(handler, day);
            let mut bodies = Vec::new();
            for reaction in reactions.iter().filter(|r| r.handler == handler) {
                self.judgement(reaction, &mut bodies)?;
            }
            self.desk.append_all(&bodies)?;
        }
        Ok(())
    }

    fn judgement(&self, facts: &ReactionFacts, bodies: &mut Vec<Body>) -> Result<(), Problem> {
        let wrong = || Problem::damaged("problem-damaged", &[("what", &facts.id)]);
        let known = |label: &String| self.known.get(label).copied().ok_or_else(wrong);
        let comment: EntityId = known(&facts.id)?;
        let mut set = |change| bodies.push(Body::SetComment(SetComment { comment, change }));
        set(CommentChange::Sentiment(facts.sentiment));
        set(CommentChange::Kind(facts.kind()));
        let handler = self.members.get(&facts.handler).copied();
        set(CommentChange::Handler(Some(handler.ok_or_else(wrong)?)));
        if let Some(chapter) = self.placed.get(&facts.chapter) {
            set(CommentChange::Chapter(Some(*chapter)));
        }
        if let Some(line) = &facts.main_line {
            let line = self.main_lines.get(line).copied().ok_or_else(wrong)?;
            set(CommentChange::MainLine(Some(line)));
        }
        if let Some(proposal) = &facts.theme_proposal {
            set(CommentChange::Proposal(Some(proposal.clone())));
        }
        let disposition = Disposition {
            outcome: facts.outcome,
            note: facts.note.clone(),
            master: facts.master.as_ref().map(known).transpose()?,
        };
        if disposition.lack(comment).is_some() {
            return Err(wrong());
        }
        bodies.push(Body::Dispose(Dispose {
            comment,
            disposition: Some(disposition),
        }));
        Ok(())
    }
}

fn row(facts: &ReactionFacts) -> Vec<String> {
    let chapter = match facts.chapter.as_str() {
        "alg" => "Algemeen".to_owned(),
        number => format!("Hoofdstuk {number}"),
    };
    vec![
        facts.received.strftime("%d-%m-%Y").to_string(),
        facts.role.clone(),
        facts.organisation.clone(),
        chapter,
        facts.kind.clone(),
        facts.quote.clone(),
        facts.text.clone(),
        facts.proposal.clone(),
    ]
}

# The window: splitting, merging, linking and weighing reactions; rounds and people; the chain.

gate-open-changes-explained = { $count ->
    [one] 1 change has no reason: { $places }
   *[other] { $count } changes have no reason: { $places }
}
gate-holds-changes-explained = Every change has a reaction or an explanation
gate-mend-changes-explained = Explain

reaction-state-split = split
reaction-state-merged = merged
reaction-state-passed-on = passed on
reaction-state-kept = kept
reaction-views = Views
reaction-view-gelijk = Nearly the same
reaction-view-voorstellen = Theme proposals
reaction-view-vragen = Questions asked
reaction-view-zonder-reden = Changes without a reason
reaction-history-part = took it out of
reaction-history-split = split it
reaction-history-unsplit = made it whole again
reaction-history-merged = merged it with
reaction-history-unmerged = released it from the other
reaction-history-resent = received it again, as
reaction-history-resent-of = received it in the place of
reaction-history-linked = linked it to
reaction-history-unlinked = unlinked it from
reaction-history-judged-late = decided about the deadline
reaction-history-passed = decided about passing on
reaction-history-sender = named the sender
reaction-history-weighed = recorded the weighing

## Splitting, merging, linking

bond-do-split = Split into parts
bond-do-unsplit = Make whole again
bond-do-merge = Merge
bond-do-unmerge = Release from the other reaction
bond-do-link = Link to another reaction or a question
bond-do-weigh = Record the weighing
bond-do-trace = Follow the trace from cell to version
bond-do-pass = Pass on to the workgroup
bond-do-keep = Keep with the organisation
bond-together = Belongs together
bond-split-in = Split into
bond-resent-as = Came again as
bond-resent-of = Came earlier as
bond-part-of = Part of
bond-merged-into = Is answered with
bond-merged-with = Answered with it as well:
bond-passed-on = Goes along in the answer to the workgroup.
bond-kept = Stays with the organisation.
bond-linked-repeated-question = asks the same as
bond-linked-repeated-question-in = is repeated by
bond-linked-answer-to = answers
bond-linked-answer-to-in = was answered by
bond-linked-answers-question = answers question
bond-linked-answers-question-in = answers question
bond-unlink = Unlink
bond-unlink-this = Unlink from { $label }
bond-merge = merge
bond-merge-with = Merge with { $label }
bond-late-because = ({ $reason })
bond-weighed = How it was weighed
bond-weighed-counts = { $critical } critical, { $positive } supportive, { $neutral } neutral

bond-split-title = Split { $label }
bond-split-proposed = The reaction sets off several points itself; they are ready below. The original stays readable, with its number and its cell.
bond-split-about = Divide the reaction into parts. The original stays readable, with its number and its cell.
bond-split-part = Part { $number }
bond-split-more = Another part
bond-split-less = Drop the last part
bond-split-do = Split into { $count }
bond-merge-title = { $count ->
    [one] Merge { $label } with another reaction
   *[other] Merge { $count } reactions
}
bond-merge-about = One reaction carries the answer for all. The others stay readable and keep their numbers.
bond-merge-lead = This reaction carries the answer
bond-merge-do = Merge
bond-link-title = { $count ->
    [one] Link { $label }
   *[other] Link { $count } reactions
}
bond-link-kind = How do they belong together?
bond-link-repeated-question = asks the same as
bond-link-answer-to = answers another reaction
bond-link-answers-question = answers a question of the plan
bond-link-duplicate = is a duplicate of
bond-link-question = Which question?
bond-link-no-question = No questions were recorded yet. That is done under Reactions, Questions asked.
bond-link-to = Which reaction?
bond-link-do = Link
bond-weigh-title = { $count ->
    [one] Weigh { $label }
   *[other] Weigh { $count } reactions
}
bond-weigh-about = The counts as they are now go along; they decide nothing. The weighing is internal and leaves in no paper.
bond-weigh-requirement = Which requirement was tested?
bond-weigh-requirement-hint = For example: short and powerful, the what and not the how.
bond-weigh-reasoning = Reasoning
bond-weigh-decider = Who decided?
bond-weigh-date = When?
bond-weigh-do = Record
bond-late-title = { $late ->
    [true] { $count ->
        [one] { $label } counts as late
       *[other] { $count } reactions count as late
    }
   *[false] { $count ->
        [one] { $label } counts as in time
       *[other] { $count } reactions count as in time
    }
}
bond-late-reason = Why?
bond-late-hint = For example: came by post and was registered later.

bond-told-split = { $label } is split into { $parts }.
bond-told-unsplit = { $label } is whole again.
bond-told-merged = { $count ->
    [one] { $label } is now answered with { $into }.
   *[other] { $count } reactions are now answered with { $into }.
}
bond-told-unmerged = { $label } stands on its own again.
bond-told-linked = { $count ->
    [one] { $label } is linked to { $to }.
   *[other] { $count } reactions are linked to { $to }.
}
bond-told-unlinked = { $label } is unlinked from { $to }.
bond-told-weighed = The weighing of { $label } is recorded.
bond-told-late = The deadline of { $count ->
    [one] { $label }
   *[other] { $count } reactions
} is decided.
bond-told-passed = { $passed ->
    [true] { $count ->
        [one] { $label } goes
       *[other] { $count } reactions go
    } along to the workgroup.
   *[false] { $count ->
        [one] { $label } stays
       *[other] { $count } reactions stay
    } with the organisation.
}

## Views

near-title = Nearly the same reactions
near-about = These reactions resemble each other. It is a proposal: nothing is merged by itself.
near-none = No reactions that say nearly the same
near-none-about = As soon as reactions resemble each other they stand together here.
near-group = { $label } and { $count } times nearly the same
near-question = repeated question
near-merge = Merge with { $label }
near-repeat = Repeated question
near-open = open

proposals-title = Theme proposals
proposals-none = No proposals to change the themes
proposals-none-about = Note with a reaction which theme should go or come; here it then says how often each proposal was made.
proposals-times = { $count }x
proposals-remove = no { $remove }
proposals-add = add { $add }
proposals-swap = { $add } instead of { $remove }
proposals-weighs = For and against
proposals-for = for
proposals-against = against
proposals-supporting = { $count ->
    [one] 1 supportive reaction of the same main line:
   *[other] { $count } supportive reactions of the same main line:
}
proposals-polled-removed = Poll on what would go: { $item } ({ $counts })
proposals-polled-added = Poll on what would come: { $item } ({ $counts })
proposals-evidence = Record evidence
proposals-evidence-title = What speaks for or against this proposal?
proposals-evidence-text = What does it say?
proposals-evidence-hint = Name its source too: the poll, the safety picture, a decision.
proposals-evidence-labels = Reactions that say so
proposals-side = Does it speak for or against?
proposals-withdraw = Withdraw
proposals-note = Note a proposal
proposals-note-labels = Of which reactions?
proposals-note-remove = What should go?
proposals-note-add = What should come?
proposals-note-hint = Leave both empty to note that it holds no proposal.
proposals-told-withdrawn = The evidence is withdrawn.
proposals-told-evidence = The evidence is recorded.
proposals-told-noted = The proposal of { $labels } is noted.

questions-title = Questions asked
questions-none = No questions recorded yet
questions-none-about = Does a version ask the reader something? Record it here, link the reactions that answer it (C), and say what came of it.
questions-ask = Record a question
questions-text = The question
questions-stage = In which version?
questions-chapter = About which chapter?
questions-silence = No reaction came to this.
questions-conclude = Conclusion
questions-conclusion = What came of it?
questions-conclusion-hint = No reaction is an outcome too.
questions-no-conclusion = Not yet said what came of it.
questions-told-asked = Question { $number } is recorded.
questions-told-concluded = The conclusion of { $number } is stored.

unexplained-title = Changes without a reason
unexplained-about = These changes since the last version belong to no reaction. Tie them to a reaction in the chapter, or say why they were made.
unexplained-none = Every change has a reason
unexplained-none-about = All that changed since the last version belongs to a reaction or is explained.
unexplained-go = Tie in the chapter
unexplained-explain = Explain
unexplained-explain-this = Explain: { $text }
unexplained-why = Why was this changed?
unexplained-hint = For example: editorial, or a decision with its date.
unexplained-told = The change is explained.

trace-title = The trace of { $label }
trace-came-in = How it came in
trace-disposed = What was done with it
trace-changed = What changed because of it
trace-nothing-changed = No text was changed for it.
trace-before = Was
trace-after = Became
trace-in = Stands in: { $versions }
trace-in-work = In the working text only so far

## Rounds and people

response-title = Who were asked in { $round }?
response-critics = Ask the critics of { $of }
response-invite = Ask somebody
response-none = Nobody was asked by name yet.
response-count = { $asked } asked, { $answered } answered, { $silent } silent
response-list = Show the list
response-who = Who
response-asked = Asked on
response-why = Why
response-answered = Reaction
response-silence = silence
response-remove = Take off
response-remove-this = Take { $who } off the list
response-removed = taken off the list
response-uninvited = { $count ->
    [one] 1 reacted unasked: { $who }
   *[other] { $count } reacted unasked: { $who }
}
response-remove-title = Take { $who } off the list of { $code }
response-invite-title = Ask somebody in { $code }
response-reason = Why?
response-reason-hint = The list has to be explainable.
response-taken-back = undone
response-told-critics = { $count } critics are on the list of { $code }.
response-told-invited = { $who } is on the list of { $code }.
response-told-removed = { $who } is off the list of { $code }.
critics-title = Critics of { $of } for { $code }
critics-about = Who was critical in { $of }, with the reactions that show it. Nothing is sent; silence is not assent.
critics-ask = Put { $count } on the list
critics-none = Nobody new: who was critical is on it already or was taken off.
critics-left = Stays as it is
critics-left-on = is on it already
critics-left-off = was taken off
critics-unnamed = Of these reactions the sender is unknown: { $labels }

people-title = People
people-about = Who may be asked for a reaction. E-mail addresses go into no paper.
people-none = Nobody on the register yet
people-none-about = Add somebody, or ask the critics of a round: they come on it by themselves.
people-add = Add somebody
people-change = Change
people-change-this = Change { $who }
people-remove = Take off the register
people-who = Who
people-name = Name
people-name-hint = May stay empty where role and organisation say enough.
people-organisation = Organisation
people-roles = Roles
people-roles-hint = With commas; all names of the same role, such as AOV, OOV.
people-audiences = Audiences
people-email = E-mail
people-email-hint = Is never published.
people-told-added = { $who } is on the register.
people-told-changed = { $who } is changed.
people-told-removed = { $who } is off the register.

body-hold = This round is an organisation’s…
body-hold-title = Whose is round { $code }?
body-hold-about = An organisation gathers the reactions of its own people, decides what it passes on, and gives the workgroup one answer as a sheet. What it keeps stays with it.
body-name = Organisation
body-name-hint = Empty: the round is the workgroup’s.
body-coordinator = Who coordinates the answer?
body-coordinator-is = Coordinator: { $who }
body-answers = In which round of the workgroup does it answer?
body-title = Answer of { $body }
body-change = Change
body-answer = Make the answer sheet
body-stands = { $passed } passed on, { $kept } kept, { $undecided } not decided yet
body-decide = { $count ->
    [one] Decide about 1 reaction
   *[other] Decide about { $count } reactions
}
body-told-written = { $count } reactions written to { $path }.
body-told-held = Round { $code } is { $body }’s.
body-told-released = Round { $code } is the workgroup’s again.

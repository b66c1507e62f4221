# The register: people, invitations, splitting, merging, weighing and the chain.

problem-person-nobody = Nothing says who this is. Give a name, or an organisation with a role.
problem-too-long = That is too long: at most { $most } characters. Nothing was stored.
problem-invite-reason = Say why as well: the list has to be explainable. Nothing was stored.
problem-carried = { $comment } is answered elsewhere already ({ $why ->
    [split] split
    [merged] merged
    [passed-on] passed on
   *[kept] kept
}). Undo that first.
problem-split-parts = Splitting asks for two to { $most } parts, each with text. Nothing was stored.
problem-not-split = { $comment } is not split.
problem-merge-itself = { $comment } cannot point at itself.
problem-merge-leads = Other reactions are answered with { $comment } already. Release those first, or merge them with the same reaction.
problem-late-reason = Say why as well: to decide otherwise than the dates takes a reason.
problem-weigh-lacks = A weighing names at least one reaction, the requirement tested, the reasoning and who decided.
problem-not-of-a-body = { $comment } is not of a body's round; only there reactions are passed on or kept.
problem-round-not-of-a-body = Round { $round } is the workgroup's, not a body's.
problem-body-undecided = For { $count ->
    [one] one reaction
   *[other] { $count } reactions
} it is not decided whether they go along: { $labels }. Pass on or keep them, and make the sheet again. Nothing was written.

gate-changes-explained = { $count ->
    [one] 1 change has
   *[other] { $count } changes have
} no reaction and no explanation: { $places }

round-critics-preview = { $count } critics of { $of } for { $round }; { $left } stay as they are. Nothing is stored yet.
round-critics-invited = { $count } critics of { $of } are on the list of { $round }; { $left } stayed as they were.
round-critics-unnamed = Of these critical reactions the sender is unknown: { $unnamed }
round-silent = silence
round-response = { $asked } asked, { $answered } answered, { $silent } silent. Silence is not assent. Unasked: { $uninvited }.
body-round-stands = { $body } ({ $coordinator }): { $passed } passed on, { $kept } kept, { $undecided } not decided yet.
body-answer-sheet = Reactions
body-answer-number = No.
body-answer-respondent = Name
body-answer-organisation = Organisation
body-answer-date = Date
body-answer-reference = Chapter
body-answer-quote = Current text
body-answer-text = Comment
body-answer-proposal = Proposed change

reaction-split = { $comment } is split into { $labels }. The original stays readable.
trace-late = After the deadline, because: { $reason }
trace-not-late = In time, because: { $reason }
trace-resent-as = Came again as { $label }: { $text }
trace-resent-of = Came earlier as { $label }: { $text }
trace-working-text = in the working text only
trace-without-change = Said to be processed, but no change was made for it.
why-unexplained = No reaction asked for this, and nobody explained it.
evidence-for = for
evidence-against = against
proposal-supporting = Support what is there: { $labels }
question-no-answer = no reactions
carried-split = split
carried-merged = merged
carried-passed-on = passed on
carried-kept = kept
answer-see = See { $labels }.

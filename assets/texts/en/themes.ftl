# Survey, sources, sessions, poll and themes: command line and account.

## What can be wrong

problem-no-survey = There is no survey yet. Nothing was stored. Read the answers of municipalities in with `survey import`, or take one down with `survey answer`.
problem-no-poll = There is no poll yet. Read an export in with `poll import`, or say what could be chosen with `poll items`.
problem-no-interim = There are no two states to compare: that needs an interim state and a later one.
problem-no-municipality = A municipality is missing. Nothing was stored.
problem-no-title = A name or title is missing. Nothing was stored.
problem-twice = “{ $what }” stands there twice. Nothing was stored.
problem-bad-attendance = “{ $text }” is no attendance. Write a number, such as 134, or “about 130” where nobody counted.
problem-bad-count = “{ $text }” is no count. Write it so: “Drugs=24,81”, with a question mark for an unknown count.
problem-bad-counts = “{ $what }” has more or fewer counts than there are columns. Nothing was stored.
problem-decision-lacks = A decision says who took it and what was decided. Nothing was stored.
problem-too-many-themes = The plan may have { $max } themes and has them already. Nothing was stored. More themes need a decision of the principals: record who took it and why.
unreadable-no-municipality = no column with municipalities was found. Head the column Gemeente, or point it out.
unreadable-no-choice = no column with choices was found. Point out in which columns they stand.

## Command line

survey-read = Sheet “{ $sheet }”: { $rows } rows, { $skipped } of them without an answer. { $answers ->
    [one] One municipality
   *[other] { $answers } municipalities
}, { $silent } of them without an answer; { $items } different wordings; { $changed } new or changed.
poll-read = Sheet “{ $sheet }”: { $rows } rows, { $skipped } of them without an answer. { $answers ->
    [one] One respondent
   *[other] { $answers } respondents
}, { $silent } of them without a choice; { $items } items, { $changed } new.
poll-unknown-choice = “{ $found }” is no item of the poll; it is kept and does not count.
survey-silent = no answer
survey-answered = { $answered } of { $asked } municipalities answered.
survey-asked-only = { $asked } municipalities were asked; their answers are not recorded.
survey-not-answered = Without an answer: { $silent }.
survey-loose = { $count ->
    [one] One wording counts under no subject yet.
   *[other] { $count } wordings count under no subject yet.
}
survey-again = Asked again; these reacted: { $replied }.
survey-again-nil = Asked again; nobody reacted.
event-counted = { $count } present
event-about = well over { $count } present
poll-everyone = Everyone
poll-base = respondents
poll-why = why
poll-why-not = why not
poll-ranking-unchanged = The ranking has not changed.
poll-ranking-changed = The ranking has changed.
poll-ranking-unknown = The counts of one of the two are unknown: nothing can be said of the ranking.
poll-proposal-unchanged = The proposed themes have not changed.
poll-proposal-changed = The proposed themes have changed meanwhile.
theme-in-part = { $item } in part
theme-unmapped = Taken up by no theme: { $items }.
theme-exception = More themes allowed by { $body } on { $date }: { $reason }

## Account

account-survey-table = In so many municipalities a subject was named a priority; each municipality counts once per subject.
account-survey-answered = { $answered } of the { $asked } municipalities that were asked answered.
account-survey-silent = No answer came from: { $silent }.
account-survey-loose = { $count ->
    [one] One wording is counted under no subject.
   *[other] { $count } wordings are counted under no subject.
}
account-survey-again-nil = No reactions came of it.
account-survey-again = These reacted: { $replied }.
column-subject = Subject
column-municipalities = Municipalities
fact-subjects = Subjects
fact-about = About
fact-day = Date
fact-evidence = Rests on
account-poll-snapshot-unknown = { $date }: { $text }; the number of respondents is unknown.
account-poll-base = Respondents per column: { $bases }.
account-poll-base-known = { $column } { $base }
account-poll-base-unknown = { $column } unknown
account-poll-counted = Counted from every answer in { $file }.
account-poll-ranking-unchanged = Between the state of { $from } and that of { $to } the ranking of the items has not changed.
account-poll-ranking-changed = Between the state of { $from } and that of { $to } the ranking of the items has changed: { $moved }.
account-poll-moved = { $item } from place { $before } to { $after }
account-poll-proposal-unchanged = The themes that were proposed on { $from } stood the same on { $to }.
account-theme-reason = { $reason }: { $text }
account-theme-earlier = Was called earlier: { $titles }.
account-theme-earlier-title = “{ $title }” (from { $date })
account-themes-exception = The plan has { $count } themes, more than the { $max } that are allowed. { $body } decided so on { $date }. Reason: { $reason }
account-themes-over = The plan has { $count } themes, more than the { $max } that are allowed. No decision on that is recorded.

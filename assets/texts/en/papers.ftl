# The words of the papers: plan, account, register, comparison, council package.

date-in-words = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
number-0 = no
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve
number-13 = thirteen
number-14 = fourteen
number-15 = fifteen
number-16 = sixteen
number-17 = seventeen
number-18 = eighteen
number-19 = nineteen
number-20 = twenty
and-last = { $before } and { $last }
count-times = { $count }×
count-municipalities = { $count ->
    [one] 1 municipality
   *[other] { $count } municipalities
}
count-themes = { $count ->
    [one] one theme
   *[other] { $words } themes
}
count-sessions = { $count ->
    [one] one session
   *[other] { $words } sessions
}
count-present = { $count ->
    [one] 1 person
   *[other] { $count } people
}
count-present-about = well over { $count } people

paper-contents = Contents
paper-page = { $page } of { $pages }
paper-working = WORKING TEXT
paper-working-text = working text
paper-inserted = Added
paper-deleted = Removed
paper-moved-away = Moved, was here
paper-moved-here = Moved to here
paper-image = [image: { $alt }]
paper-skip = To the text
paper-note = note
paper-notes = Notes
paper-back = back to the text
paper-still-to-come = Still to come: { $part }.

column-name = name
column-role = role
column-task = task
column-day = date
column-body = body
column-decision = kind of decision
column-said = remarks
column-principal = principal
column-version = version
column-step = step
column-planned = planned
column-actual = actual
column-item = item
column-kind = kind
column-hash = mark
column-chapters = chapters
column-register = reactions on the register
column-count = count
column-sentiment = tenor
column-times = how often
column-proposal-made = proposal
column-reactions = reactions
column-file = file
column-what = what it is
column-bytes = bytes
column-sum = SHA-512

sentiment-positive = positive
sentiment-neutral = neutral
sentiment-critical = critical
sentiment-unjudged = not judged
respondent = respondent
answer-same-as = See { $label }.
decision-support = support
decision-approval = approval
decision-adoption = adoption
decision-more-themes = more themes allowed

fact-when = When
fact-asked = Asked of
fact-maker = Made by
fact-commissioner = Commissioned by
fact-scope = Extent
fact-held = Held
fact-invited = Invited
fact-present = Present
fact-from = Came from
fact-reasons = Reasons

account-title = Account
account-subtitle = How the { $plan } came about
account-mandate = Mandate
account-mandate-mayors = The plan is adopted by { $mayors } mayors and the chief public prosecutor.
account-mandate-references = References:
account-principles = Principles
account-max-themes = The plan holds at most { $max } themes; more needs a decision of the principals.
account-workgroup = Workgroup
account-workgroup-intro = The workgroup has { $count ->
    [one] 1 member
   *[other] { $count } members
}, from { $organisations }.
account-workgroup-count = The workgroup has { $count ->
    [one] 1 member
   *[other] { $count } members
}.
account-scope = Scope
account-reasons = A theme is taken up for one or more of these reasons:
account-choice = Choice of themes
account-survey = Survey of local priorities
account-poll = Poll of priorities
account-poll-snapshot = { $date }: { $respondents } respondents ({ $text }).
account-poll-table = The items stand in the order of the source, with how often each was chosen per column. As a respondent could choose several, there are no percentages.
poll-interim = interim
poll-final = final
account-themes = The themes chosen
account-themes-intro = { $count ->
    [one] One theme was chosen.
   *[other] The themes chosen are { $words } in number.
}
account-theme = Priority { $number }: { $title }
account-in-part = part of { $item }
account-unmapped = Not taken up in a theme: { $items }.
account-decisions = Decisions
account-versions = Versions
account-chapter = chapter { $number }, { $title }
account-version-new = New in the { $stage } since the { $before }: { $chapters }.
account-version-retitled = In the { $stage } “{ $old }” is called “{ $new }”.
account-version-override = Exception at the { $stage }: { $finding }. Reason: { $reason }
account-rounds = Consultation
account-sent = The { $what } was sent to { $recipients } on { $date }.
account-round-audience = Asked to react: { $audience }.
account-round-deadline = Reactions were possible up to and including { $date }.
account-round-no-deadline = No deadline is recorded.
account-round-closed = The round was closed on { $date }.
account-round-count = { $count ->
    [0] No reactions came in.
    [one] 1 reaction came in.
   *[other] { $count } reactions came in.
}
account-round-late = { $late ->
    [one] The one reaction received after { $date } was dealt with too.
   *[other] The { $late } reactions received after { $date } were dealt with too.
}
account-round-late-undated = { $late ->
    [one] The one late reaction was dealt with too.
   *[other] The { $late } late reactions were dealt with too.
}
account-round-late-open = { $late } reactions came after the deadline; { $open } of them still wait for an answer.
account-main-lines = Main lines in the reactions
account-main-lines-intro = { $count ->
    [one] The reactions have one main line. With it stand the answer and the numbers of the reactions.
   *[other] The reactions have { $words } main lines. With each stand the answer and the numbers of the reactions.
}
account-main-line-count = { $count ->
    [0] No reactions belong to this main line.
    [one] 1 reaction: { $labels }.
   *[other] { $count } reactions: { $labels }.
}
account-proposals = Proposals to change themes
proposal-remove = not { $remove }
proposal-add = add: { $add }
proposal-replace = { $add } instead of { $remove }
account-strength = State of the strength distribution
account-strength-extra = On { $date } agreements were made on the distribution of { $fte } extra fte.
account-approvals = Approval and sending
account-approved-on = { $who } on { $date }
account-sent-before = That was before the approval: { $approvals }.
account-override-reason = Reason: { $reason }
account-override-by = Recorded by: { $by }.
account-planning = Planned and actual
account-colophon = Colophon
colophon-status = Status of this paper: { $status }.
colophon-hash = The { $version } is frozen under mark { $hash }.
colophon-tasks = Tasks in the workgroup:

register-intro = { $count ->
    [one] The register holds 1 reaction, in full, with what was done with it.
   *[other] The register holds { $count } reactions, each in full, with what was done with it.
}
answers-title = Answer note
answers-general = Reactions to the whole
answers-chapter = Reactions to chapter { $number }, { $title }

compare-title = Comparison of { $from } and { $to }
compare-intro = This paper shows the { $to } ({ $to-date }) with every change since the { $from } ({ $from-date }).
compare-legend = How to read:
compare-legend-inserted = text that was added is underlined
compare-legend-deleted = text that was removed is struck through
compare-legend-why = Between brackets stand the reactions a change was made for:
compare-equal = Nothing changed.

missing-title = Still to come
missing-nothing = No statutory part is still to come.
missing-article = Required by: { $article }.
missing-arrived = This part has arrived.
missing-reason = Why not yet
missing-owner = Who brings it
missing-expected = When expected
missing-placeholder = In its place the plan says:

package-plan = Draft plan
letter-title = Cover letter

proposal-title = Model council proposal
proposal-model = This is a model. What stands between square brackets is for the municipality to fill in; the headings may follow its own practice.

resolution-title = Model council decision

inventory-title = Inventory
inventory-intro = The papers with the { $plan } ({ $status }). The sum tells whether a file is unchanged; the file manifest-sha512.txt holds them in the form that checking programs read.

paper-exported = { $what } written to { $path } ({ $bytes } bytes).
paper-name-plan = Plan
paper-name-account = Account
paper-name-register = Register
paper-name-compare = Comparison
problem-stopped = Stopped. Nothing was written.
problem-not-typeset = The paper could not be typeset: { $what }. Nothing was written.
problem-not-xlsx = Only the register and the answer note come as xlsx or ods. Choose pdf, html, docx or odt.
problem-folder-taken = { $path } exists and is not empty; nothing was touched. Choose another folder.
problem-nothing-before = There is no earlier version to compare with. Name one with --from.

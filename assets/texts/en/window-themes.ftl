# The window: themes, survey, sources and poll.

nav-themes = Themes
themes-title = Which themes, and why?
themes-parts = Parts
themes-tab-keuze = Choice
themes-tab-uitvraag = Survey
themes-tab-bronnen = Sources and sessions
themes-tab-peiling = Poll

## Choice

themes-add = Add a theme
themes-added = “{ $title }” was added.
themes-changed = “{ $title }” was changed.
themes-removed = “{ $title }” was removed.
themes-change = Change
themes-change-of = Change “{ $title }”
themes-remove = Remove
themes-remove-of = Remove “{ $title }”
themes-count = { $count } of at most { $max } themes
themes-exception = More themes are allowed by a decision of { $body } on { $day }: { $reason }
themes-over = There are { $count } themes where { $max } are allowed. No decision that allows more is recorded.
themes-none = No themes yet
themes-none-about = Choose from the items of the poll what a theme comes from, whole or in part, and say why it is taken up. The plan holds at most { $max }.
themes-no-items = There is nothing to choose from yet. Read the poll in first:
themes-contested = different titles
themes-from = Comes from
themes-from-nothing = no item of the poll
themes-in-part = { $item } in part
themes-reasons = Reasons
themes-no-reason = no reason chosen yet
themes-rests-on = Rests on
themes-earlier = Was called earlier
themes-earlier-title = “{ $title }”, from { $day }
themes-name = Title
themes-only-part = in part
themes-only-part-of = { $item }: in part
themes-reason-text = More on “{ $reason }”
themes-motivation = Motivation
themes-full = The plan has { $max } themes already. One more needs a decision of the principals; record it here.
themes-exception-body = Who decided that?
themes-exception-why = Why is it allowed?
themes-support = What speaks for each item
themes-item = Item
themes-kind = Kind
themes-place = Place in the poll
themes-taken = Theme
themes-not-taken = not taken up yet
themes-in-survey = { $subject }: { $count ->
    [one] one municipality
   *[other] { $count } municipalities
}
themes-unmapped = Taken up by no theme: { $items }.
themes-decisions = Decisions
themes-decisions-none = No decisions recorded yet.
themes-decision-record = Record a decision
themes-decision-recorded = The decision of { $body } was recorded.
themes-decision-hint = Support is not approval, and approval is not adoption.
themes-decision-kind = Kind of decision
themes-decision-body = By whom
themes-decision-day = Day
themes-decision-text = What was decided
themes-decision-support = support expressed
themes-decision-approval = approval
themes-decision-adoption = adoption
themes-decision-more-themes = more themes allowed

## Survey

themes-survey-read = Read answers in…
themes-survey-stored = The answers were read in.
themes-survey-found = { $answers ->
    [one] One municipality
   *[other] { $answers } municipalities
}, { $silent } of them without an answer; { $items } different wordings. Rows skipped: { $skipped }. Nothing was stored yet.
themes-survey-answer = Take an answer down
themes-survey-tell = About the survey
themes-survey-told = What is known of the survey was stored.
themes-survey-none = No survey yet
themes-survey-none-about = Read a spreadsheet in with the local priorities of each municipality: a column per priority, all in one cell, or a column per subject with marks. You can take an answer down by hand too.
themes-survey-answered = { $answered } of { $asked } municipalities answered.
themes-survey-asked = { $asked } municipalities were asked; their answers are not recorded.
themes-survey-silent = { $count ->
    [one] Without an answer
   *[other] { $count } without an answer
}: { $names }
themes-silent = no answer
themes-again-nil = Nobody reacted.
themes-again-replied = These reacted: { $names }.
themes-clusters = Subjects
themes-in-municipalities = municipalities
themes-as-table = As a table
themes-subject = Subject
themes-chart = { $title }. { $lines }
themes-priorities = Wordings of municipalities
themes-priorities-about = Choose with the space bar, or drag to a subject. Enter takes the proposal over. A municipality counts once per subject.
themes-only-loose = only without a subject
themes-accept = Take every proposal over ({ $count })
themes-accepted = { $count } proposals were taken over.
themes-proposed = proposal: { $cluster }
themes-no-subject = no subject yet
themes-count-under = Count under this subject ({ $count })
themes-count-loose = Take out
themes-count-here = Count here
themes-count-here-of = Count the chosen wordings under { $cluster }
themes-mapped = { $count ->
    [one] One wording counts
   *[other] { $count } wordings count
} under “{ $cluster }” now.
themes-unmapped-done = { $count ->
    [one] One wording was
   *[other] { $count } wordings were
} taken out.
themes-municipalities = Municipalities ({ $count })
themes-municipalities-about = Enter opens the answer of a municipality.
themes-municipality = Municipality
themes-answer-of = Answer of { $municipality }
themes-answer-priorities = Priorities
themes-answer-hint = One a line. Empty means: asked, and no answer.
themes-answered = The answer of { $municipality } was stored.
themes-not-asked = Not asked
themes-when = When, in words
themes-asked = How many municipalities were asked?
themes-asked-hint = Only needed where not every municipality that was asked stands below.
themes-what-was-done = What was done?
themes-again = It was asked again later
themes-again-with = With which version
themes-again-how = Why and how
themes-again-who = Who reacted?
themes-again-hint = A municipality a line. Empty means: nobody. That is a result too.

## Sources and sessions

themes-source-add = Add a source
themes-source-added = The source “{ $title }” was added.
themes-event-add = Add a session
themes-event-added = The session “{ $title }” was added.
themes-sources-none = No sources yet
themes-sources-none-about = Record what the choice of themes rests on, such as a safety picture, and the sessions that were held about it.
themes-maker = Made by
themes-commissioner = Commissioned by
themes-subjects = Subjects
themes-subjects-hint = One a line, as far as they are named.
themes-subjects-count = Number of subjects
themes-subjects-count-hint = Only needed where they are not all named.
themes-subject-count = { $count ->
    [one] one, not named
   *[other] { $count }, not named
}
themes-unknown-count = unknown
themes-what-it-is = What is it?
themes-resting = Themes that rest on it
themes-resting-none = none yet
themes-link = Link themes
themes-link-of = Which themes rest on “{ $title }”?
themes-link-do = Link themes to “{ $title }”
themes-link-note = What the source says of theme { $number }
themes-linked = The themes of “{ $title }” were stored.
themes-held = Held
themes-present = Present
themes-present-counted = { $count } people
themes-present-about = well over { $count } people
themes-present-hint = A number, or “about 130” where nobody counted. Empty where it is unknown.
themes-about = About
themes-about-none = no source in particular
themes-invited = Invited
themes-places = Places
themes-places-hint = One a line, for each time.
themes-line-each = One a line.
themes-day = Day

## Poll

themes-poll-read = Read an export in…
themes-poll-stored = The answers to the poll were read in.
themes-poll-set = Items and columns
themes-poll-none = No poll yet
themes-poll-none-about = Read the export of a form in: a row per respondent, with the choices in one cell or in a column per item. You can say beforehand what the items are, in their own order.
themes-poll-found = { $answers ->
    [one] One respondent
   *[other] { $answers } respondents
}, { $silent } of them without a choice; { $items } items. Rows skipped: { $skipped }. Nothing was stored yet.
themes-poll-day = As it stood on
themes-poll-interim = Interim: more answers are to come
themes-poll-where = Where it was shown
themes-poll-table = How often each item was chosen
themes-poll-states = States
themes-poll-no-state = There are no answers yet.
themes-poll-reasons = Why and why not
themes-poll-no-reasons = Nothing was written about this.
themes-poll-items = Items, in the order of the poll
themes-poll-items-hint = One a line, such as “Theme: Drugs” or “Lever: Cybercrime”.
themes-poll-columns = Columns
themes-poll-columns-hint = One a line, such as “Mayors = mayor, prosecutor”, or “Overall =” for everyone.
themes-poll-columns-groups = One a line, such as “Mayors = mayor, prosecutor”, or “Overall =” for everyone. Groups in the export: { $groups }.
themes-poll-about = What was asked, and of whom?
themes-poll-conclusion = Conclusion
themes-poll-changed = The poll was changed.
themes-everyone = Everyone
themes-respondents = Respondents
themes-no-percentage = Without percentages: a respondent may choose several items, and how many respondents a column counts is sometimes unknown.
themes-ranking-unchanged = Between { $from } and { $to } the ranking has not changed.
themes-ranking-changed = Between { $from } and { $to } the ranking has changed.
themes-proposal-unchanged = The proposed themes have not changed between { $from } and { $to }.
themes-state = State
themes-interim = interim
themes-final = final
themes-from-where = Origin
themes-deeds = Deeds
themes-shown = shown
themes-show-of = Show the state of { $day }
themes-withdraw = Take back
themes-withdraw-of = Take back: the state of { $day }
themes-state-withdrawn = The state of { $day } was taken back.
themes-all-items = All items
themes-why = why
themes-why-not = why not

## Reading a sheet in

themes-store = Read in
themes-sheet = Sheet
themes-column = Column
themes-columns = Columns of the sheet
themes-examples = Examples
themes-holds = Holds
themes-holds-of = What the column “{ $column }” holds
themes-holds-nothing = nothing of use
themes-holds-municipality = municipality
themes-holds-priority = priority
themes-holds-mark = mark for its header
themes-holds-group = group of the respondent
themes-holds-choice = every choice
themes-holds-option = mark for an item
themes-holds-why = why
themes-holds-why-not = why not
themes-unknown = { $count ->
    [one] One choice is no item of the poll. It is kept
   *[other] { $count } choices are no items of the poll. They are kept
} and { $count ->
    [one] does
   *[other] do
} not count: { $choices }

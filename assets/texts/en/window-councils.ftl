# Strength, councils, adoption and planning in the window.

nav-planning = Planning
nav-strength = Strength
nav-councils = Councils

strength-title = Strength distribution
strength-import = Take in a sheet
strength-by-hand = Fill in by hand
strength-empty = No strength distribution yet
strength-empty-about = Take in a sheet with a row per part and a column per function, or fill in the table by hand. Amounts such as 61,3.
strength-name-provisional = State { $number }, provisional, of { $day }
strength-name-definitive = State { $number }, definitive, of { $day }
strength-state = State
strength-place = Put in the chapter
strength-stands-in = stands in ‘{ $chapter }’
strength-now-in = The table stands in ‘{ $chapter }’.
strength-replace = Replace the table
strength-changes = Difference from state { $number }
strength-part = Part
strength-column = Column
strength-was = Was
strength-is = Is
strength-by = Difference
strength-findings = Totals that do not add up
strength-local-checks = { $short ->
    [0] One community officer per 5,000 inhabitants: met everywhere
    [one] One community officer per 5,000 inhabitants: not met once
   *[other] One community officer per 5,000 inhabitants: not met { $short } times
}
strength-import-title = Take in { $file }
strength-preview = What the sheet holds
strength-skipped = { $count ->
    [one] One row or cell skipped
   *[other] { $count } rows or cells skipped
}
strength-as-of = State of
strength-is-definitive = This is the definitive distribution
strength-note = Note
strength-reason = Reason to record it as it is
strength-reason-hint = The account names this reason.
strength-record = Record
strength-was-recorded = State { $number } was recorded.
strength-first-column = Strength
strength-local-column = of which community officers
strength-column-name = Header of column { $number }
strength-part-name = Name of part { $number }
strength-cell = { $part }, { $column }
strength-add-part = Add a part
strength-add-column = Add a column

councils-title = Councils
councils-tab = Hearing
councils-empty = No municipalities yet
councils-empty-about = Take in a sheet on the tab Municipalities, or add them by hand.
councils-progress = { $heard } of { $all } councils heard
councils-at-risk = { $count ->
    [one] 1 council may hear it too late
   *[other] { $count } councils may hear it too late
}
councils-adoption = adoption on { $day }
councils-no-adoption = The day of adoption is not planned yet
councils-choose = Choose a council to see what it got, when it treats it and what it said.
councils-board = Councils
council-send = Record a sending to councils
council-send-one = Record a sending
council-record-sending = Record
council-record-outcome = Record the outcome
council-changed = { $name } was changed.
council-at-risk = The day of hearing went by without an outcome, or is not before adoption.
council-sendings = What { $name } got
council-version = Version
council-supplement = sent later
council-early = Sent before the approval: { $reason }
council-acknowledge = Receipt confirmed
council-acknowledged-on = Receipt confirmed on { $day }.
council-not-acknowledged = Not after all
council-hearing = Day of hearing
council-said = Position
council-heard-on = Heard on
council-decision = Decision number
council-document = Document
council-note = Note
council-not-heard = Came after that
council-views = Views on the register:
council-what = What was sent?
council-what-hint = Empty: the version itself.
council-is-supplement = This is a supplement
council-unapproved = On that day the approval of { $missing } is missing.
council-early-reason = Reason to send it all the same
council-early-by = Who decided that
council-outcome-title = What did { $name } say?
council-points = Points of the views
council-points-hint = One point per line; each becomes a reaction on the register and asks for an answer.
council-sent-nothing = Record first what this council got.
council-pick-document = Choose a document

adoption-tab = Adoption
adoption-progress = { $adopted } of { $all } adopted it
adoption-not-issued = { $stage } was not issued yet; adoption can be recorded after that.
adoption-all-mayors = All mayors adopt it
adoption-record = Record adoption
adoption-was-recorded = The adoption was recorded.
adoption-follow = Record what follows
adoption-follow-recorded = What followed was recorded.
adoption-followed = What followed
adoption-who = Who
adoption-mayor = mayor of { $name }
adoption-said = Says
adoption-day = Day
adoption-nothing = nothing yet
adoption-adopts = adopts it
adoption-declines = does not adopt it
adoption-give = { $name } adopts it
adoption-decline = { $name } does not adopt it
adoption-route = Legal route
adoption-reason = Reason
adoption-without = { $count ->
    [one] 1 mayor did not adopt it.
   *[other] { $count } mayors did not adopt it.
}
adoption-what = What
adoption-to-whom = To whom, or who

municipalities-tab = Municipalities
municipality-add = Add a municipality
municipality-import = Take in a sheet
municipality-name = Municipality
municipality-code = Code
municipality-inhabitants = Inhabitants
municipality-part = Part
municipality-address = Address of its council
municipality-councillors = Councillors asked for
municipality-edit = Change
municipality-edit-one = Change { $name }
municipality-remove = Left the region
municipality-removed = { $name } is no longer part of the region.
municipality-not-whole = Write a whole number, such as 12345.
municipality-asks = Councillors asked for { $item }?
councillors-poll = the poll
councillors-sessions = the information sessions
councillors-unknown = not chosen

planning-title = Planning
planning-add = Add a milestone
planning-back = Plan backward from adoption
planning-back-do = Plan
planning-adoption-day = Day of adoption
planning-planned-back = Planned backward from { $day }.
planning-was = (was { $day })
planning-past = – that day is past
planning-step = Milestone
planning-baseline = Planned first
planning-planned = Planned now
planning-actual = Happened
planning-difference = Difference
planning-edit = Change
planning-edit-one = Change ‘{ $title }’
planning-remove = Take out
planning-removed = ‘{ $title }’ was taken out.
planning-saved = ‘{ $title }’ was saved.
planning-empty = No milestones yet
planning-empty-about = Add the adoption and what must happen before it; then you can plan backward.
planning-left = { $days } days left.
planning-mark = What it is
planning-mark-none = ordinary milestone
planning-mark-draft = draft to the councils
planning-mark-adoption = adoption
planning-days-before = Days before adoption
planning-days-before-hint = For planning backward; empty for no fixed distance.

nav-afterwards = After adoption
afterwards-title = After adoption
addenda-tab = Addenda
addendum-add = Add an addendum
addenda-empty = No addenda yet
addenda-empty-about = What adds to the plan within its period or extends it, with who decided it.
addendum-name = Title
addendum-date = Holds from
addendum-body = Decided by
addendum-text = Text
addendum-period = New period
addendum-period-hint = Only to extend, such as 2019-2023.
addendum-added = The addendum was added.
annual-tab = Annual reports
annual-record = Record an annual report
annual-record-year = Record the annual report of { $year }
annual-year = Year
annual-state = State
annual-text = Text
annual-day = Day of adoption
annual-day-hint = Empty while it is being made.
annual-was-recorded = The annual report was recorded.
afterwards-paper = Make the paper…
afterwards-paper-of = Make the paper… of { $what }
implementation-tab = Implementation plans
implementation-referred-count = { $count ->
    [0] No reactions referred
    [one] 1 reaction referred
   *[other] { $count } reactions referred
}
implementation-to-theme = To theme
implementation-add = Record an implementation plan
implementation-add-for = Record an implementation plan for { $title }
implementation-was-recorded = The implementation plan was recorded.
implementation-empty = No themes yet
implementation-empty-about = Per theme the reactions that were referred to its implementation plan.
implementation-begin = From
implementation-end = Up to
implementation-was-referred = { $label } goes to this implementation plan.
next-plan = Begin the next plan
next-plan-about = With the same workgroup, municipalities and chapters; themes and reactions begin anew.
next-plan-period = Period
next-plan-with-text = Chapters with their text
next-plan-pick = Choose a file and make it

new-plan-profile = Kind of plan
profile-imv = Integral multi-year safety plan (four versions)
profile-municipal-vision = Municipal vision (draft and adoption)

# What the command line says with its options, the window says with its buttons.
problem-strength-sum = The strength distribution does not add up ({ $count } times). The total of { $place } is { $given }, the cells add up to { $sum }. Nothing was stored. Correct the sheet, or give the reason to record it as it is.
problem-strength-edited = The table in chapter { $chapter } was changed by hand. Nothing was changed. Put the change in the sheet, or choose Replace the table.
problem-strength-chapter = There is no chapter for the strength distribution. Nothing was changed. Add a chapter and say that it holds this statutory part.
problem-sent-before-approval = { $stage } may not go out yet: on { $date } the approval of { $missing } is missing. Nothing was recorded. Wait for the approval, or give the reason and who decided that.
problem-views-without-points = Views need points. Nothing was recorded. Write each point on a line; they become reactions on the register.
problem-council-sent-nothing = This council was sent nothing yet, so it is not known on what it was heard. Nothing was recorded. Record the sending first.
problem-mayors-not-adopted = { $count } mayors did not adopt it yet: { $missing }. Nothing was recorded. Record that they do, or give the reason to adopt it without them.
problem-route-reason = Adoption by the principals alone needs a reason: why was there no agreement? Nothing was recorded.
problem-nothing-to-plan = No milestone says how many days before adoption it must be. Nothing was changed. Change a milestone and fill that in.
strength-chapter = Chapter
strength-new-chapter = a new chapter
strength-place-do = Put it there

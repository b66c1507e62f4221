# The window: the frame around everything, overview, versions, papers, rounds and workgroup.

## Everywhere

close = Close
cancel = Cancel
save = Save
add = Add
copy = Copy
loading = Reading…
busy = Busy
try-again = Try again
undo = Undo
undone = Undone.
undo-last = Undo the last action
toasts = Messages
broken = This screen cannot be shown
broken-about = Your work is safe: what was saved is still there. The fault: { $what }
problem-unexpected = Something went wrong: { $what }. Nothing was changed.
drafts-recovered = What you typed when the program stopped is kept: { $chapters }.
key-shift = Shift
skip-to-content = To the content
navigation = Navigation
on-the-way-to = on the way to { $stage }
all-issued = all versions issued
search-or-do = Search or do something…
who-sits-here = Who sits here?
sits-here = { $name } sits here
view = View
read-only-banner = Another program writes in this plan. You can look at everything, but change nothing.
count-open = { $count } open

## Navigation

nav-overview = Overview
nav-chapters = Chapters
nav-reactions = Reactions
nav-process = Process
nav-rounds = Rounds
nav-versions = Versions
nav-compare = Compare
nav-outward = Outward
nav-papers = Papers and package
nav-together = Together
nav-workgroup = Workgroup
nav-search = Search

## Commands

group-go = Go to
group-plan = Plan
group-here = Here
group-view = View
open-palette = Search or do something
palette-hint = Type what you want to do or find
show-keys = Show keys
keys = Keys that work here
search-everywhere = Search the whole plan
search-for = Search “{ $text }” in the whole plan
zoom-in = Larger
zoom-out = Smaller
zoom-reset = Normal size
zoom-at = { $percent }% size
theme-light = Light
theme-dark = Dark
theme-system = Light or dark as the system
language-nl = Nederlands
language-en = English
new-plan-begin = New plan…
open-plan = Open a plan…
close-plan = Close the plan

## Overview

overview-title = Where does the plan stand?
overview-process = The process
overview-holds-back = What holds the { $stage } back?
overview-all-issued = All versions are issued
overview-my-work = My work
overview-empty = The plan is still empty
overview-empty-about = Begin with the chapters. Once there is text you issue a first version and open a round; the reactions then come together in one register.
overview-first-chapter = Add the first chapter
step-done = Done.
step-now = Under way.
step-todo = To do.
step-reactions = { $count ->
    [one] 1 reaction
   *[other] { $count } reactions
}
step-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
step-asked = { $count } asked
step-planned = planned { $day }
step-was-planned = was planned { $day }
step-closed = closed { $day }
step-until = until { $day }
and-more = { $places } and { $count } more
gates-clear = Nothing stands in the way of this version.
gates-clear-go = Issue it
gate-state-open = Not yet in order:
gate-state-holds = In order:
gate-open-max-themes = { $count } themes more than allowed: { $places }
gate-open-dispositions = { $count ->
    [one] 1 reaction without a valid disposition: { $places }
   *[other] { $count } reactions without a valid disposition: { $places }
}
gate-open-processed-has-change = { $count ->
    [one] 1 reaction is called processed without a change in the text: { $places }
   *[other] { $count } reactions are called processed without a change in the text: { $places }
}
gate-open-approvals = Approval is missing of: { $places }
gate-open-pending-parts = Statutory part still to come: { $places }
gate-open-hearings = { $count ->
    [one] 1 council was not heard yet
   *[other] { $count } councils were not heard yet
}
gate-open-conflicts = Sentences that two people rewrote, in: { $places }
gate-open-empty-chapters = { $count ->
    [one] Chapter without text: { $places }
   *[other] Chapters without text: { $places }
}
gate-holds-max-themes = No more themes than allowed
gate-holds-dispositions = Every reaction has a disposition
gate-holds-processed-has-change = What is called processed is found in the text
gate-holds-approvals = The principals approved
gate-holds-pending-parts = All statutory parts are in the plan
gate-holds-hearings = All councils were heard
gate-holds-conflicts = No sentence that two people rewrote differently
gate-holds-empty-chapters = Every chapter has text
gate-mend-max-themes = Look
gate-mend-dispositions = Show them
gate-mend-processed-has-change = Tie
gate-mend-approvals = Record approval
gate-mend-pending-parts = Go there
gate-mend-hearings = Look
gate-mend-conflicts = Choose
gate-mend-empty-chapters = Write
gate-unexplained = { $count ->
    [one] 1 change without a reason (holds nothing back)
   *[other] { $count } changes without a reason (hold nothing back)
}
gate-mend-unexplained = Explain
work-begin = Begin with my work
work-none = Nothing waits for you.
work-mine = { $count ->
    [one] open reaction assigned to me
   *[other] open reactions assigned to me
}
work-conflicts = { $count ->
    [one] sentence rewritten by two people
   *[other] sentences rewritten by two people
}
work-late = { $count ->
    [one] open reaction after the deadline
   *[other] open reactions after the deadline
}
work-undecided = { $count ->
    [one] change to judge
   *[other] changes to judge
}
work-unassigned = { $count ->
    [one] open reaction without a handler
   *[other] open reactions without a handler
}
work-go-mine = Begin
work-go-conflicts = Choose
work-go-late = Look
work-go-undecided = Judge
work-go-unassigned = Divide

## Versions

versions-title = Can the { $stage } go out?
versions-title-all = All versions are issued
version-conditions = Conditions on the { $stage }
version-gates-held = { $held } of { $all } in order
version-issue = Issue
version-issue-anyway = Issue anyway
version-issue-it = Issue the { $stage }
version-issue-about = The text and the register are frozen under “{ $status }”. After that this version never changes; writing goes on as before.
version-open-gates = { $count ->
    [one] One condition does not hold yet
   *[other] { $count } conditions do not hold yet
}
version-date = Date of the version
version-reason = Reason to issue anyway
version-reason-hint = Stays with the version and goes into the account.
version-was-issued = The { $stage } was issued.
version-exception = exception
version-holds = { $chapters } chapters · { $comments } reactions · { $words } words
version-hash = Mark
timeline-title = Issued
timeline-empty = No version yet
timeline-empty-about = A version freezes text and register, so that everyone reacts to the same and what changed can be seen later.
timeline-compare = Compare with the { $stage }
timeline-export = Make a paper of it
text-as-it-is-now = The text as it is now
approvals-title = Approval of the { $stage }
approvals-title-all = Approvals
approval-given = approved on { $day }
approval-record = Record approval
approval-record-of = Record the approval of the { $who }
approval-record-for = Record approval: { $who }
approval-recorded = The approval of the { $who } for the { $stage } is recorded.
approval-earlier = { $who }, { $stage }
approval-about = Record that this principal approves of the { $stage }. Each approves separately.
approval-date = Date of the approval

## Welcome

app-name = Draagvlak
welcome-about = Write a multi-year plan with a workgroup and account for what was done with every reaction.
welcome-new = New plan…
welcome-open = Open a plan…
welcome-sample = Look at the sample
welcome-recent = Opened before
welcome-missing = not found
welcome-teach = New here? Open the sample: a whole plan with chapters, two rounds of reactions and an account. Whatever you change in it stays yours alone.
new-plan = New plan
new-plan-make = Choose where it goes…
new-plan-title = Title
new-plan-title-example = Integral Multi-year Policy Plan on Safety
new-plan-period = Period
new-plan-period-hint = Two years, such as 2027-2030.
new-plan-member = Who are you?
new-plan-member-hint = A short name, such as chair or municipalities-1. It stands beside what you write.

## Compare

compare-title = What has changed?
compare-from = From
compare-to = To
compare-view = View
compare-inline = In one text
compare-side = Side by side
compare-other-view = Other view
compare-steps = Walk through the changes
compare-next = Next change
compare-previous = Previous change
compare-count = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
compare-at = { $at } of { $all }
compare-export = As a paper, with a preview…
compare-save = Save as
compare-copy = Copy the changes
compare-copied = { $count } changes copied.
compare-older = Older
compare-newer = Newer
compare-reasons = Reasons of the changes
compare-new-chapter = new chapter
compare-gone-chapter = chapter that went
compare-moved-chapter = was at { $number }
compare-same = No difference
compare-same-about = These two texts are the same, word for word.
compare-empty = Nothing to compare with yet
compare-empty-about = Comparing is possible once a version was issued.
change-inserted = inserted
change-deleted = deleted
change-replaced = replaced
change-moved-away = moved from here
change-moved-here = moved here
change-layout = layout only
change-for = For
change-without-reason = without reason
copy-replaced = replaced: “{ $old }” by “{ $new }”
copy-inserted = inserted: “{ $new }”
copy-deleted = deleted: “{ $old }”

## Rounds

rounds-title = Who was asked to react?
rounds-empty = No round yet
rounds-empty-about = A round asks people to react to a version before a date. What comes in later counts too, and is marked.
round-open = Open a round
round-open-code = Open round { $code }
round-opened = Round { $code } is open.
round-name = Title
round-about = About
round-no-stage = no particular version
round-deadline = React until
round-deadline-hint = What comes after that is marked as late.
round-no-deadline = no date
round-audience = Asked
round-no-audience = not recorded
round-reactions = Reactions
round-progress = { $done } of { $all } disposed of
round-all = all
round-late = { $count } late
round-runs = under way
round-closed = closed { $day }
round-close = Close
round-close-code = Close round { $code }
round-close-open = { $count } reactions are still open. They stay open; after closing you can still dispose of them and read in late ones.
round-close-done = All reactions are disposed of. Late ones can still be read in after closing.
round-closed-on = Closed on
round-was-closed = Round { $code } is closed.
round-send = Record a sending
round-send-code = Record a sending of round { $code }
round-send-first = Issue a version first; then record to whom you sent it.
round-was-sent = The sending of the { $stage } is recorded.
round-sendings = Sendings of round { $round }
round-sent-on = Sent on
round-sent-what = Version
round-sent-to = To
round-sent-to-hint = For example: mayors and public-order officials of 14 municipalities.
round-override = Sent without approval by { $who }: { $reason }
round-nothing-sent = Nothing sent yet.

## Papers

papers-title = Which paper goes out?
papers-choose = Choose a paper
paper-what = Paper
paper-plan = The plan
paper-account = Account
paper-register = Register of reactions
paper-compare = Comparison
paper-about-plan = The text of all chapters, with version, date and status.
paper-about-account = Main lines with counts, and what was done with the reactions.
paper-about-register = Every reaction in full, with its disposition.
paper-about-compare = The newer text with what went and what came.
paper-version = Version
paper-from = From
paper-to = To
paper-audience = For
audience-internal = Workgroup
audience-public = Public
audience-about-internal = With names and organisations. Not to be shared outside the workgroup.
audience-about-public = Roles and numbers instead of names; internal considerations stay out.
paper-format = File
format-pdf = PDF
format-docx = Word
format-odt = ODT
format-html = Web page
format-xlsx = Excel
format-about-pdf = To fix and to spread; accessible (PDF/UA) and lasting (PDF/A).
format-about-docx = To go on with in Word.
format-about-odt = The open format, to go on with in LibreOffice or Word.
format-about-html = One page that every browser shows.
format-about-xlsx = One row per reaction, to filter and sort.
paper-make = Make the paper…
paper-preview = Preview of the paper
paper-busy = Busy with: { $what }
paper-written = Made: { $path }
paper-show = Show
package-title = Package for the councils
package-make = Make the package…
exports-title = What went out before
exports-none = Nothing yet.
exports-date = Date
exports-what = { $what } ({ $format })
exports-by = By
exports-where = Where to

## Workgroup

workgroup-title = Who works on this plan?
member-add = Add a member
member-added = { $name } belongs to the workgroup.
member-name = Name or position
member-key = Short name
member-key-hint = Stands beside changes, such as municipalities-2.
member-organisation = Organisation
member-role = Role
member-task = Task
member-me = that is me
member-sit = This is me
member-sit-as = This is me: { $name }
role-coordinator = coordinator
role-editor = editor
role-reader = reader
role-about-coordinator = Writes, disposes of reactions and issues versions.
role-about-editor = Writes and disposes of reactions.
role-about-reader = Reads along.

## Search

search-title = Where does it say that?
search-hint = Words in chapters, reactions and dispositions
search-found = { $count ->
    [0] Nothing found. Try a shorter word or another one.
    [one] 1 place found
   *[other] { $count } places found
}
search-empty = Search everything at once
search-empty-about = Type two letters or more. They are found in the text of the chapters, in the reactions themselves and in what was answered.
found-chapter = Chapters
found-comment = Reactions
found-decision = Dispositions

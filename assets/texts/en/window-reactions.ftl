# The window: reading reactions in, disposing of them and accounting for them.

## The register

reaction-progress = { $done } of { $total } disposed of
reaction-progress-part = { $count } { $state }
reaction-lists = Lists of reactions
reaction-saved = Saved
reaction-saved-all = All reactions
reaction-saved-open = Open
reaction-saved-mine = Mine
reaction-saved-late = After the deadline
reaction-saved-questions = Questions
reaction-saved-proposed = Proposed by the file
reaction-grid = Register of { $count } reactions
reaction-count = { $count ->
    [one] 1 reaction
   *[other] { $count } reactions
}
reaction-column-label = no.
reaction-column-respondent = from
reaction-column-reference = at
reaction-column-text = reaction
reaction-column-state = state
reaction-general = gen.
reaction-whole-plan = the whole plan
reaction-no-sender = sender unknown
reaction-none = none
reaction-differ = differs
reaction-none-yet = No reactions yet
reaction-none-yet-about = Every reaction to the plan will stand here under its own number, with what you did about it. Begin with a sender's file, or take a reaction over from an e-mail.
reaction-no-match = No reaction fits
reaction-no-match-about = Everything in this list is done, or the search is too narrow.
reaction-show-all = Show all reactions
reaction-group-count = { $count }, { $open ->
    [0] all disposed of
   *[other] { $open } open
}

## State

reaction-state-open = open
reaction-state-proposed = proposed
reaction-state-draft = draft
reaction-state-processed = processed
reaction-state-partly = partly processed
reaction-state-not-processed = not processed
reaction-state-answered = answered
reaction-state-noted = noted
reaction-state-referred = to implementation plan
reaction-state-duplicate = duplicate
reaction-mark-late = after the deadline
reaction-mark-late-short = late
reaction-mark-question = question
reaction-mark-contested = two people answered without seeing each other

## Filters

reaction-filters = What the list shows
reaction-search = Search reactions
reaction-filter-off = No longer filter by { $what }
reaction-filter-rounds = round
reaction-filter-chapters = chapter
reaction-filter-states = state
reaction-filter-handler = handler
reaction-filter-main_line = main line
reaction-filter-traits = trait
reaction-handler-me = me
reaction-handler-nobody = nobody
reaction-trait-late = after the deadline
reaction-trait-on-time = in time
reaction-trait-question = asks a question
reaction-trait-sentiment-positive = supportive
reaction-trait-sentiment-neutral = neutral
reaction-trait-sentiment-critical = critical
reaction-trait-kind-general = general
reaction-trait-kind-substantive = substantive
reaction-trait-kind-editorial = editorial
reaction-trait-contested = answered twice
reaction-trait-unlinked = processed without a change
reaction-group-by = Group
reaction-group = { $group ->
    [chapter] by chapter
    [respondent] by sender
    [main_line] by main line
    [state] by state
   *[none] no groups
}
reaction-grouped = { $group ->
    [chapter] by chapter
    [respondent] by sender
    [main_line] by main line
    [state] by state
   *[none] group
}
reaction-no-main-line = without a main line

## One reaction

reaction-none-open = No reaction chosen
reaction-story = The reaction
reaction-back-to-list = Back to the list
reaction-by-hand = taken down by hand
reaction-origin-row = row { $row }
reaction-origin-cell = cell { $cell }
reaction-contested-about = Two people answered without seeing each other. See under History who did what and choose: your choice holds.
reaction-text-proposal = Proposed text
reaction-passage = The passage
reaction-quoted = Quoted:
reaction-adrift = This passage is not in the text any more. Tie the reaction again in the chapter.
reaction-balance = Balance of this passage
reaction-balance-critical = { $count } critical
reaction-balance-positive = { $count } supportive
reaction-balance-neutral = { $count } neutral
reaction-changes = Changes made for this reaction
reaction-no-change = Processed, but no change is tied to it yet. Work it into the text (W).
reaction-change-accepted = accepted
reaction-change-working = in the working text
reaction-alike = Looks like
reaction-likeness = { $percent }% alike
reaction-is-duplicate = duplicate
reaction-is-duplicate-of = Duplicate of { $label }
reaction-other-columns = Other columns of the file
reaction-history = History
reaction-history-imported = read it in
reaction-history-added = took it down
reaction-history-disposed = disposed of it
reaction-history-undisposed = opened it again
reaction-history-revised = rewrote text for it
reaction-history-withdrawn = took the file back
reaction-history-restored = put the file back
reaction-history-proposal = noted the proposal on themes
reaction-history-handler = assigned it
reaction-history-sentiment = judged its tone
reaction-history-kind = judged its kind
reaction-history-main-line = chose its main line
reaction-history-chapter = chose its chapter
reaction-history-late = decided on the deadline
reaction-history-tied = tied a change
reaction-history-untied = untied a change
reaction-history-placed = tied it to a passage

## Properties

reaction-property-handler = handler
reaction-property-sentiment = tone
reaction-property-kind = kind
reaction-property-main_line = main line
reaction-property-chapter = chapter
reaction-property-late = deadline
reaction-late-true = after the deadline
reaction-late-false = in time
reaction-late-dates = by the dates

## Disposition

reaction-disposition = Disposition
reaction-not-saved-yet = not saved yet
reaction-drop-draft = Drop it
reaction-proposal = The file already said:
reaction-proposal-outcome = { $state }.
reaction-note = What the sender reads
reaction-note-for-none = Choose a disposition above with the keys 1 to 7.
reaction-note-for-processed = How? It goes like this into the Excel and the account.
reaction-note-for-partly = What was, what was not, and why? (required)
reaction-note-for-not-processed = Why not? The sender reads this reason. (required)
reaction-note-for-answered = The answer to the question. (required)
reaction-note-for-noted = Anything to add? Not required.
reaction-note-for-referred = To which implementation plan, and when? Not required.
reaction-note-for-duplicate = Anything to add? Not required.
reaction-lack-outcome = Choose a disposition first: 1 to 7.
reaction-lack-reason = Still needed: the reason why this was not (wholly) worked in.
reaction-lack-answer = Still needed: the answer to the question.
reaction-lack-master = Still needed: the reaction of which this is a duplicate.
reaction-lack-master-itself = A reaction cannot be a duplicate of itself. Choose another one.
reaction-duplicate-of = Duplicate of
reaction-duplicate-search = Search by number or words
reaction-selected = { $count ->
    [one] 1 reaction selected
   *[other] { $count } reactions selected
}
reaction-selected-about = What you choose below holds for all of these at once. Space selects or lets go, Esc lets go of all.
reaction-selected-more = and { $count } others
reaction-clear-selection = Let go

## Deeds

reaction-do-next = Next reaction
reaction-do-next-arrow = Next reaction
reaction-do-previous = Previous reaction
reaction-do-previous-arrow = Previous reaction
reaction-do-note = To the note
reaction-do-save = Save, next
reaction-do-proposal = Take over
reaction-do-work-in = Work into the text
reaction-do-mine = Take it on
reaction-do-handler = Choose a handler
reaction-do-sentiment = Choose the tone
reaction-do-kind = Choose the kind
reaction-do-main_line = Choose a main line
reaction-do-chapter = Choose a chapter
reaction-do-late = Judge the deadline
reaction-do-group = Group
reaction-do-search = Search reactions
reaction-do-select-all = Select all reactions shown
reaction-do-import = Read a file in…
reaction-do-add = Add a reaction
reaction-do-back = Back

reaction-told-disposed = { $count ->
    [one] { $label }
   *[other] { $count } reactions
}: { $outcome ->
    [processed] processed
    [partly] partly processed
    [not-processed] not processed
    [answered] answered
    [noted] noted
    [referred] to the implementation plan
   *[duplicate] duplicate
}.
reaction-told-changed = { $field ->
    [handler] Handler
    [sentiment] Tone
    [kind] Kind
    [main_line] Main line
    [chapter] Chapter
   *[late] Deadline
} of { $count ->
    [one] { $label }
   *[other] { $count } reactions
} changed.{ $kept ->
    [0] {""}
    [one] {" "}One had not been judged yet and keeps this judgement also when undone.
   *[other] {" "}{ $kept } had not been judged yet and keep this judgement also when undone.
}
reaction-told-all-done = Everything in this list is disposed of.
reaction-told-no-chapter = Choose first which chapter this reaction belongs to.
reaction-told-added = { $label } is on the register.
reaction-told-mail-known = This e-mail is on the register already, as { $label }.
reaction-told-line-added = Main line “{ $heading }” added.
reaction-told-line-saved = Main line “{ $heading }” saved.
reaction-told-import-undone = The reactions from { $file } were taken off the register.
reaction-told-import-restored = The reactions from { $file } are on the register again.

## Reading in

reaction-import-title = Read reactions in
reaction-to-register = To the register
reaction-import-drop = Drop a file with reactions here, or choose one. You first see what it holds; nothing is stored until you say so.
reaction-import-pick = Choose a file…
reaction-import-kinds = xlsx, xlsm, xls, ods, csv. The file itself does not change.
reaction-import-found = sheet { $sheet }, header on row { $row }
reaction-import-other = Another file
reaction-import-another = Read another file in
reaction-import-looking = Looking what it holds…
reaction-import-sheet = Sheet
reaction-import-sheet-about = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}{ $hidden ->
    [true] , hidden
   *[false] {""}
}
reaction-import-round = Round
reaction-import-round-about = { $count ->
    [0] no reactions yet
    [one] 1 reaction
   *[other] { $count } reactions
}
reaction-import-round-new = New round…
reaction-import-round-code = Code of the new round
reaction-import-mapping-name = Keep this mapping as
reaction-import-mapping-example = such as the sender's name
reaction-import-totals = Every row accounted for
reaction-import-sum = { $rows } rows = { $fresh } new + { $known } known + { $skipped } skipped
reaction-import-sum-wrong = This sum does not hold. Do not read the file in, and report this; nothing was stored.
reaction-import-proposed = { $count ->
    [one] 1 reaction already has an answer. It becomes a proposal, which you take over or not.
   *[other] { $count } reactions already have an answer. It becomes a proposal, which you take over or not.
}
reaction-import-columns = Which column is what?
reaction-import-column = Column of the file
reaction-import-field = Becomes
reaction-import-examples = What it holds
reaction-import-field-of = What column { $column } becomes
reaction-import-unnamed = column { $letter }, without a header
reaction-import-empty = empty
reaction-import-no-text = Name one column as the reaction: otherwise there is nothing to read in.
reaction-field-nothing = kept as it is
reaction-field-number = the sender's number
reaction-field-respondent = name
reaction-field-organisation = organisation
reaction-field-role = role
reaction-field-date = date
reaction-field-reference = at (chapter, section)
reaction-field-quote = quoted passage
reaction-field-text = reaction
reaction-field-proposal = proposed text
reaction-field-kind = kind
reaction-field-answer = answer
reaction-field-status = state
reaction-import-notices = { $count ->
    [0] Nothing noticed
    [one] 1 thing noticed
   *[other] { $count } things noticed
}
reaction-import-no-notices = Every row was read as it stands.
reaction-import-skipped = skipped
reaction-import-read-all-the-same = read all the same
reaction-import-place = { $sheet }, row { $row }{ $cell ->
    [blank] {""}
   *[other] , { $cell }
}
reaction-notice-empty = empty row
reaction-notice-no-text = no reaction in the row
reaction-notice-header-again = header repeated
reaction-notice-totals = row of totals
reaction-notice-example = example row
reaction-notice-known = on the register already
reaction-notice-unclear-date = date cannot be read
reaction-notice-cell-error = error in the cell
reaction-notice-email-address = e-mail address in the text
reaction-notice-hidden-sheet = hidden sheet
reaction-notice-hidden-row = hidden row
reaction-notice-hidden-column = hidden column
reaction-notice-section-as-number = section stored as a number
reaction-import-first = The first new reactions
reaction-import-store = { $count ->
    [one] Read 1 reaction in
   *[other] Read { $count } reactions in
}
reaction-import-nothing-new = Everything in this file is on the register already.
reaction-import-nothing-stored = Nothing is stored yet.
reaction-import-done = { $count ->
    [one] 1 reaction from { $file } is on the register.
   *[other] { $count } reactions from { $file } are on the register.
}
reaction-import-round-opened = The round did not exist yet and was opened.
reaction-import-undone = The reactions from { $file } were taken off the register. They are not gone: you can put them back.
reaction-import-restore = Put back
reaction-import-begin = Begin disposing
reaction-imports = Files read in
reaction-imports-none = No file was read in yet.
reaction-imports-undone = { $count } reactions, taken back

## Main lines

reaction-lines = Main lines
reaction-lines-edit = Main lines and answers…
reaction-lines-about = What many reactions have in common, with one answer for all of them. The account begins with these. A reaction gets its main line in the register (L).
reaction-lines-add = Add a main line
reaction-lines-none-yet = No main lines yet
reaction-lines-none-about = Do you meet the same thing again and again in the register? Give it a heading and one answer here.
reaction-lines-change = Change
reaction-lines-change-this = Change { $heading }
reaction-lines-no-answer = No answer yet.
reaction-lines-heading = Heading
reaction-lines-needs-heading = Give the main line a heading.
reaction-lines-answer = Answer
reaction-lines-answer-about = It goes like this into the account.

## One by hand

reaction-new-title = Add a reaction
reaction-new-text = Reaction
reaction-new-text-about = Letter for letter. Paste a whole e-mail here, and sender and date find their places.
reaction-new-mail-read = Sender and date come from the e-mail; the e-mail itself is kept with it. See whether they are right.
reaction-new-mail-edited = You changed the words of the e-mail or added a passage: the reaction goes in as it stands here, without the e-mail itself.
reaction-new-needs-text = Without a text there is no reaction.
reaction-new-date = Received on
reaction-new-quote = Quoted passage
reaction-new-quote-about = Copy the words of the plan exactly: then the reaction stands at that passage in the chapter.
reaction-new-store = Put on the register
reaction-new-no-round = There is no round yet. Open one first.

# The window: chapters, writing and changes.

## Contents

chapter-contents = Contents
chapter-new = new
chapter-pending = pending
chapter-none = No chapters yet
chapter-none-about = Add the first chapter. Then divide who writes what.
chapter-add = Add chapter
chapter-added = “{ $title }” added.
chapter-title = Title
chapter-rename = Rename…
chapter-renamed = “{ $title }” has another title.
chapter-remove = Remove
chapter-removed = “{ $title }” removed.
chapter-moved = “{ $title }” is chapter { $place } now.
chapter-move-hint = Drag a chapter, or move it with Alt+↑ and Alt+↓.
chapter-drag = Drag { $title }
chapter-more = More
chapter-more-of = More about { $title }
chapter-no-owner = no owner
chapter-owner-of = Owner of { $title }: { $name }
chapter-owner-choose = Owner
chapter-owner-set = Owner of “{ $title }” changed.
chapter-status-choose = Status
chapter-status-of = Status of { $title }: { $status }
chapter-status-set = Status of “{ $title }” changed.
chapter-status-draft = draft
chapter-status-ready = ready
chapter-status-waiting = pending
chapter-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
chapter-open-comments = { $count ->
    [one] 1 open reaction
   *[other] { $count } open reactions
}
chapter-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
chapter-conflicts-short = { $count } rewritten twice

## Saving

chapter-save-untouched = Everything is saved
chapter-save-busy = busy…
chapter-save-drafted = kept { $time }
chapter-save-saved = saved { $time }
chapter-save-problem = What you typed last is not saved yet; what was saved before is safe. Keep this window open.
chapter-save-problem-drafted = What you typed is kept as a draft and will not be lost.

## Tools

chapter-tools = Formatting
chapter-tools-block = Kind of paragraph
chapter-tools-letters = Letters
chapter-tools-parts = Parts
chapter-tools-steps = Steps
chapter-tool-block = Kind of paragraph
chapter-tool-block-now = Kind of paragraph: { $level ->
    [0] plain text
   *[other] heading { $level }
}
chapter-level = { $level ->
    [0] Plain text
   *[other] Heading { $level }
}
chapter-tool-strong = Bold
chapter-tool-emphasis = Italic
chapter-tool-link = Link
chapter-tool-bullets = Bulleted list
chapter-tool-numbers = Numbered list
chapter-tool-quote = Quote
chapter-tool-table = Insert table
chapter-tool-footnote = Insert footnote
chapter-tool-undo = Undo
chapter-tool-redo = Redo
chapter-tool-table-edit = Table
chapter-tool-row-after = Row below
chapter-tool-column-before = Column left
chapter-tool-column-after = Column right
chapter-tool-row-delete = Delete row
chapter-tool-column-delete = Delete column
chapter-tool-table-delete = Delete table
chapter-source = Source
chapter-link-address = Address
chapter-link-hint = A web address, an email address or a telephone number.
chapter-link-refused = This address is not allowed: it must begin with http, https, mailto or tel.
chapter-link-remove = Remove link
chapter-link-set = Link
chapter-find = Find
chapter-find-in = Find in this chapter
chapter-find-count = { $count ->
    [0] not found
   *[other] { $current } of { $count }
}
chapter-find-next = Next
chapter-find-back = Previous
chapter-replace = Replace
chapter-replace-by = Replace with
chapter-replace-all = Replace all
chapter-replaced = Replaced { $count } times.

## Changes

chapter-since = Changes since { $stage }
chapter-since-short = since { $stage }
chapter-since-none = Show no changes
chapter-since-choose = Changes since which version
chapter-by-choose = By whom
chapter-by-all = everyone
chapter-reason-choose = For which reason
chapter-reason-all = all reasons
chapter-reason-round = for reactions of { $code }
chapter-unexplained = unexplained
chapter-unexplained-one = unexplained
chapter-unexplained-next = Next unexplained change
chapter-step = Along the changes
chapter-next = Next change or reaction
chapter-previous = Previous change or reaction
chapter-accept = Accept
chapter-reject = Reject
chapter-accept-all = Accept all in this chapter
chapter-reject-all = Reject all in this chapter
chapter-more-verdicts = More for changes
chapter-accepted = { $count ->
    [one] Change accepted.
   *[other] { $count } changes accepted.
}
chapter-rejected = { $count ->
    [one] Change rejected.
   *[other] { $count } changes rejected.
}
chapter-mark = { $kind ->
    [inserted] inserted
    [deleted] deleted
    [moved-away] taken away and moved
    [moved-here] moved here
   *[respelled] formatting changed
}{ $by ->
    [none] {""}
   *[other] {" "}by { $by }
}, { $reasons ->
    [none] unexplained
   *[other] for { $reasons }
}
chapter-mark-reaction = passage of reaction { $label }
chapter-mark-conflict = sentence rewritten by { $ours } and by { $theirs }
chapter-respelled = formatting
chapter-kind = { $kind ->
    [inserted] inserted
    [deleted] deleted
    [moved-away] moved
    [moved-here] moved
   *[replaced] replaced
}
chapter-was-accepted = accepted
chapter-because = For
chapter-because-more = and { $count ->
    [one] 1 other
   *[other] { $count } others
}
chapter-tie = Choose reasons…
chapter-tie-find = Find a reaction by number, name or word
chapter-tied = Tied to { $labels }.
chapter-untied = Untied from { $labels }.
chapter-retied = Reasons changed: { $labels }.
chapter-pick = Choose as well
chapter-unpick = Leave out

## The margin

chapter-page = The page and its margin
chapter-margin = Changes and reactions
chapter-margin-empty = No changes or open reactions to show.
chapter-margin-unfold = Show all
chapter-margin-fold = Show only the chosen one
chapter-at = { $at } of { $of }
chapter-late = late
chapter-disposed = disposed of
chapter-open = open
chapter-work-in = Work in here
chapter-reasons = You are working in { $labels }: what you type gets this reason. Esc when done.
chapter-reasons-done = Done working in
chapter-adrift = { $count ->
    [one] 1 reaction lost its passage
   *[other] { $count } reactions lost their passage
}
chapter-adrift-about = Select the passage in the text and choose Place here.
chapter-adrift-quote = Was about: “{ $quote }”
chapter-place = Place here
chapter-placed = Reaction { $label } has a passage again.
chapter-select-first = Select the passage in the text first.

## Rewritten twice

chapter-conflict = Sentence rewritten by two people
chapter-conflicts = { $count ->
    [one] 1 sentence was rewritten by two people.
   *[other] { $count } sentences were rewritten by two people.
}
chapter-conflict-settle = Choose
chapter-conflict-settle-so = Settle
chapter-conflict-settled = The sentence is settled.
chapter-conflict-saved-over = The chapter was saved after this without a choice. What you choose goes into the text as it is now.
chapter-conflict-waits = not settled yet
chapter-conflict-base = As it was
chapter-conflict-use = Take this one
chapter-conflict-both = Take both in a row
chapter-conflict-text = This goes into the text
chapter-conflict-nothing = (removed)

# Bodies, statutory parts, names of municipalities and figures by hand, in the window.

bodies-tab = Bodies
bodies-about = Who adopts the plan, who advises and who brings capacity and means. The principals come with the kind of plan.
bodies-empty-about = Only the principals stand here. Add a consultative body or the core group, for instance.
bodies-add = Add a body
bodies-added = { $name } was added.
bodies-removed = { $name } is no longer among the bodies.
bodies-remove = Remove
bodies-name = Name
bodies-kind = Role
bodies-text = What it does
bodies-text-hint = For instance: brings together capacity and means.
bodies-prescribed = comes with the kind of plan

parts-title = Statutory parts
parts-about = What the law asks of the plan. While a part is still to come, the final version cannot go out without a recorded reason.
parts-none = This kind of plan prescribes no parts
parts-none-about = The law asks nothing of this kind of plan that can come later.
part-name = Part
part-state = State
part-reason = Why it is still to come
part-reason-hint = The account gives this reason.
part-owner = Who brings it
part-owner-hint = A person in a role, or a body.
part-expected = Expected
part-expected-hint = In words, such as “autumn” or “once the minister adopts it”.
part-placeholder = What stands in the plan meanwhile
part-placeholder-hint = The reader sees this sentence in the place of the part.
part-pend = Still to come…
part-pend-one = Still to come…: { $title }
part-change = Change
part-change-one = Change what is still to come: { $title }
part-arrive = It is here
part-arrive-one = It is here: { $title }
part-pended = Recorded: { $title } is still to come.
part-arrived = Recorded: { $title } is here.

municipality-added = { $name } was added.
municipality-aliases = Other names
municipality-aliases-hint = One a line, such as The Hague for ’s-Gravenhage. A sheet with such a name is recognised.
municipality-find = Find by name, code or part
municipality-more = { $shown } of { $all } municipalities
councillors-asked = { $item }: yes
councillors-not-asked = { $item }: no

themes-event-change = Change
themes-event-change-of = Change invitees and attendance of “{ $title }”
themes-event-changed = “{ $title }” was changed.
themes-present-count = How many came
themes-present-count-hint = Empty where that is not known.
themes-present-was-counted = They were counted; else it says “well over”

themes-counts-add = A state by hand…
themes-counts-about = For a state of which the source gives only the counts. Leave empty what is not known: it stays a question mark and never becomes nought.
themes-counts-unknown = Empty where that is not known.
themes-counts-stored = The state was recorded.
themes-counts-wrong = Write whole numbers, or leave open what is not known.

annual-theme = Theme { $number }: { $title }

sheet-names = Municipalities that are written otherwise
sheet-names-open = { $count ->
    [one] One name is not in the register. Say which municipality it is.
   *[other] { $count } names are not in the register. Say which municipalities they are.
}
sheet-names-remembered = What you choose is remembered: the next sheet with that name is recognised.
sheet-name-written = In the sheet
sheet-name-is = Is
sheet-name-is-of = “{ $written }” is
sheet-name-take-over = { $name } (proposed)
sheet-name-own = Take the name over as it stands
sheet-name-leave = Leave out
sheet-name-choose = Choose…
sheet-names-accept = { $count ->
    [one] Take the proposal over
   *[other] Take { $count } proposals over
}

council-sheet = Sheet of outcomes…
council-sheet-title = Outcomes from { $file }
council-sheet-found = { $changed } councils change, { $same } stood there so already. { $views } new points become reactions in the register.
council-sheet-rows = What the sheet says
council-sheet-points = Points
council-sheet-change = Changes
council-sheet-same = stands there already
council-sheet-new = new
council-sheet-was = was { $was }
council-sheet-not-heard = not heard yet
council-sheet-words = Outcomes that are not recognised
council-sheet-word = “{ $written }” means
council-sheet-do = Record
council-sheet-done = { $count ->
    [one] 1 council changed.
   *[other] { $count } councils changed.
} { $views ->
    [0] { "" }
    [one] 1 point came on the register.
   *[other] { $views } points came on the register.
}
council-sheet-skipped = { $count ->
    [one] One row was not taken in, or not whole
   *[other] { $count } rows were not taken in, or not whole
}
council-sheet-stage = Heard on
council-sheet-stage-sent = what each council was sent

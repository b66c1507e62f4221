# Names of municipalities in a sheet, and what councils said from a sheet.

sheet-name-known = “{ $written }” is { $name }.
sheet-name-chosen = “{ $written }”: as you chose.
sheet-name-like = “{ $written }” is not in the register. Is it { $proposed }?
sheet-name-unknown = “{ $written }” is not in the register.
sheet-outcome-unknown = “{ $written }” is no known outcome.
problem-municipalities-unmatched = { $count ->
    [one] { $file } names a municipality that is not in the register: { $names }.
   *[other] { $file } names { $count } municipalities that are not in the register: { $names }.
} Nothing was stored. Say which municipality it is (--is "NAME=CODE"), take the name over as it stands (--own) or leave it out (--leave).
problem-outcomes-unknown = { $file } holds outcomes that are not recognised: { $words }. Nothing was stored. Say what they mean, with --outcome "WORD=positive" (or views, no-views, taken-note, other, none).
problem-councils-nothing = { $file } holds nothing new about the councils. Nothing was stored.
problem-bad-name-choice = “{ $text }” does not say what stands for what. Nothing was stored. Write it as "NAME=CODE".
councils-read = { $file }: { $changed } councils changed, { $same } known already, { $views } new points of views, { $skipped } rows not taken in, or not whole.
council-points-count = { $count ->
    [one] 1 point
   *[other] { $count } points
}
skip-left-out = left out, as you chose
skip-council-unknown = this municipality is not in the register
skip-council-twice = this contradicts an earlier row of the same municipality
skip-council-date = this is no day; write day-month-year
skip-council-undated = an outcome stands here without a day
skip-council-views = views stand here without points
skip-council-unsent = this council was sent nothing yet, so it is unknown what it was heard on
skip-council-no-outcome = a decision number or document stands here without an outcome
skip-council-document = the document is not beside the sheet; the rest of the row was taken in
skip-council-point-long = this point is too long to keep

# Answer sheets, answer letters and reading spreadsheets in, on the command line and on paper.

column-text-before = text before
column-text-after = text after
column-satisfied = satisfied (y/n)
column-remark = remark on the answer

answer-letter-title = Answer to your reaction
answer-letter-subject = { $plan }
answer-letter-to = To: { $name }
answer-letter-unnamed = the sender of the reactions below
answer-letter-greeting = Dear Sir or Madam,
answer-letter-thanks = { $count ->
    [one] Thank you for your reaction to the { $plan }. Below you read what we did with it.
   *[other] Thank you for your { $count } reactions to the { $plan }. Below you read what we did with each.
}
answer-letter-on = On
answer-letter-passage = Passage
answer-letter-wrote = You wrote:
answer-letter-did = What we did with it:
answer-letter-open = Your reaction is still being handled.
answer-letter-before = The text was:
answer-letter-after = The text has become:
answer-letter-end = Finally
answer-letter-invite = Not satisfied with an answer? Let us know, with the number that stands at the reaction.

answer-sheet-written = { $count ->
    [one] 1 reaction stands in { $path }.
   *[other] { $count } reactions stand in { $path }.
}
letters-written = { $count ->
    [one] 1 letter stands in { $path }.
   *[other] { $count } letters stand in { $path }.
}
problem-no-senders = Round { $round } holds no reactions, so there is nobody to write to. Nothing was written. Read reactions in first, or choose another round.
problem-letters-format = Letters come as pdf, html, docx or odt, not as { $format }. Nothing was written.

import-split = { $count ->
    [one] 1 row was split into { $parts } reactions.
   *[other] { $count } rows were split into { $parts } reactions.
}
import-splits = { $count ->
    [one] 1 cell holds several points: { $cells }. Split it with --split.
   *[other] { $count } cells hold several points: { $cells }. Split them with --split.
}
import-changed = { $label } came back with other words ({ $cell }). What stands on the register stays as it is; the new words come in as a reaction of their own.
import-remarks = { $count ->
    [one] 1 sender says something to the answer.
   *[other] { $count } senders say something to the answer.
}
import-tables = Tables read in: { $tables }
remark-satisfied = satisfied
remark-unsatisfied = not satisfied
remark-unsaid = unsaid
no-remarks = Nothing was said to the answers yet.

diagnostic-date-from-number = the date stood as a number: { $found }
diagnostic-formula-without-value = a formula without a kept value; open the file in Excel, save it and read it in again
diagnostic-phone-number = telephone number in the text
diagnostic-hidden-row = hidden row, read in all the same
diagnostic-hidden-column = hidden column, read in all the same: { $found }
diagnostic-note = note to the cell, kept with the reaction: { $found }
diagnostic-struck-text = text struck through, not left out: { $found }
diagnostic-coloured = coloured rows; colour may mean something: row { $found }
diagnostic-open-quote = quotation mark that never closes: { $found }
diagnostic-blank-respondent = no sender; perhaps that of the row above: { $found }
diagnostic-two-respondents = two people in one name cell: { $found }
diagnostic-sender-in-sheet-name = no column for the sender; perhaps the name of the sheet says it: { $found }
diagnostic-refers-elsewhere = the reaction stands elsewhere: { $found }
diagnostic-several-points = { $found } points in one cell
diagnostic-same-header = second column of the same name, kept as it is: { $found }
diagnostic-repeated-text = the same text stands in { $found } rows; each row counts
diagnostic-no-such-section = the plan has no such chapter: { $found }
diagnostic-quote-differs = the quoted passage does not stand so in the plan: { $found }
diagnostic-text-differs = the words in the sheet are not those of the register, which stays as it is: { $found }

# How reactions were weighed: outside only how often.
account-weighings = Weighings
account-weighed = { $count ->
    [one] At { $count } passage criticism stood against the assent of others. The workgroup weighed it and tested whether it served what the plan must be.
   *[other] At { $count } passages criticism stood against the assent of others. The workgroup weighed it each time and tested whether it served what the plan must be.
}
counted-weighings = Recorded weighings
column-weighing = weighing (internal only)
column-weighed-passage = passage
column-weighed-counts = for, against, neutral
column-weighed-requirement = requirement tested
column-weighed-reasoning = reasoning
column-weighed-decider = decided by
weighing-counts = { $positive } for, { $critical } critical, { $neutral } neutral
weighing-in-full = { $counts }. Tested against: { $requirement }. { $reasoning } ({ $decided })

# The window: reading spreadsheets in, answer sheets and answer letters.

sheets-sum = { $rows } rows = { $fresh } new + { $split } split (into { $parts } reactions) + { $known } already known + { $skipped } skipped
sheets-again = This file came before
sheets-again-about = What stands on the register stays as it is, with its disposition. Changed words come in as a reaction of their own.
sheets-changed = { $count ->
    [one] 1 reaction has changed
   *[other] { $count } reactions have changed
}
sheets-was = was
sheets-becomes = becomes
sheets-vanished = { $count ->
    [one] 1 reaction is no longer in it; it stays on the register:
   *[other] { $count } reactions are no longer in it; they stay on the register:
}
sheets-splits = { $count ->
    [one] 1 cell with several points
   *[other] { $count } cells with several points
}
sheets-splits-about = Tick which cell becomes a reaction for each point. Every letter stays, and each point remembers its cell.
sheets-splits-more = { $count ->
    [one] And 1 more cell; split it with “Split all”.
   *[other] And { $count } more cells; split them with “Split all”.
}
sheets-split = Split cell { $cell } into { $count } reactions
sheets-split-all = Split all
sheets-split-none = Split none
sheets-options = What you know of this file
sheets-mapping = Kept mapping
sheets-mapping-about = How you read a file of this sender before.
sheets-mapping-found = As found in the file
sheets-fill-down = A row without a sender is of the sender above
sheets-from-sheet = The name of the sheet is the sender
sheets-every-table = Every table
sheets-every-table-about = each sheet that holds reactions
sheets-tables = Read in: { $tables }
sheets-table = { $sheet } from row { $row } ({ $filled })
sheets-no-header = sheet { $sheet }, no header found
sheets-answer-sheet = This is an answer sheet that comes back. Reactions and dispositions stay as they are; only what senders say to their answer is kept.
sheets-remarks = { $count ->
    [one] 1 sender says something to the answer.
   *[other] { $count } senders say something to their answer.
}
sheets-places = Refers to { $places }
sheets-place-sure = { $section }
sheets-place-likely = probably { $section }
sheets-place-guess = perhaps { $section }

reaction-field-satisfied = satisfied with the answer
reaction-field-remark = remark on the answer
reaction-notice-date-from-number = date stood as a number
reaction-notice-formula-without-value = formula without a kept value
reaction-notice-phone-number = telephone number in the text
reaction-notice-note = note to a cell, kept with the reaction
reaction-notice-struck-text = text struck through, not left out
reaction-notice-coloured = coloured rows; colour may mean something
reaction-notice-open-quote = quotation mark that never closes
reaction-notice-blank-respondent = no sender; perhaps that above
reaction-notice-two-respondents = two people in one name cell
reaction-notice-sender-in-sheet-name = no column for the sender; perhaps the name of the sheet says it
reaction-notice-refers-elsewhere = the reaction stands elsewhere
reaction-notice-several-points = several points in one cell
reaction-notice-same-header = second column of the same name, kept as it is
reaction-notice-repeated-text = the same text in several rows; each row counts
reaction-notice-no-such-section = the plan has no such chapter
reaction-notice-quote-differs = the quoted passage does not stand so in the plan
reaction-notice-text-differs = other words than on the register, which stays as it is

answers-title = Answers to those who reacted
answers-about = Each reaction with what was done with it and the text before and after: as a sheet for the officials, or as a letter to each sender.
answers-no-rounds = There is no round yet, so no answer either.
answers-every-round = All rounds
answers-open = { $count ->
    [one] 1 reaction has no disposition yet; the sheet and the letter say so.
   *[other] { $count } reactions have no disposition yet; the sheet and the letters say so.
}
answers-sheet = Answer sheet
answers-answer-sheet = Answer sheet
answers-letters = Answer letters
answers-letters-about = One letter for each sender, as separate files in a folder that is still empty.
answers-letters-editable = One letter for each sender, to work on before it goes out.
answers-letters-packed = One letter for each sender, together in one zip file.
answers-letters-zip = All letters in one zip file
answers-make-sheet = Make answer sheet…
answers-make-letters = Make letters…
answers-one-round = Choose one round to make letters.
answers-format-xlsx = Excel
answers-format-ods = ODS
answers-format-csv = CSV
answers-format-pdf = PDF
answers-format-about-xlsx = To filter, and to send back with what one thinks of the answer.
answers-format-about-ods = The open format, for LibreOffice and Excel.
answers-format-about-csv = Text with semicolons, for other systems.
answers-format-about-pdf = To read and to keep.
answers-remarks = What the sender thinks of the answer
answers-satisfied = satisfied
answers-unsatisfied = not satisfied

# Word and OpenDocument: a chapter out, and back again.

problem-not-word = A chapter is written as docx or odt, not as { $format }.
problem-word-no-round = Say in which round the comments become reactions, such as R1.
unreadable-word-locked = the file is locked with a password, or of an old Word; save it in Word as .docx without a password.
unreadable-word-unknown = it is not a Word file (.docx).
word-exported = Written: { $path } ({ $bytes } bytes). Word tracks changes.
word-imported-nothing = The file says what the chapter says; nothing changed.
word-imported-revision = Revision by { $by } { $date }
word-imported-remarks = { $fresh } new reactions, { $known } known already, { $adrift } without a place in the text.
word-imported-replies = Of these a reply to another comment, and tied to it: { $count }.
word-imported-beside = Their passage is not in the text any more; they stand at what was nearest to it: { $count }.
word-stranger = Mind: the file came from another chapter or another plan.
word-comments-left = { $count } comments are not in the text; read the file once more as reactions to take them over.
word-proposes-insert = Proposed text: add “{ $new }”.
word-proposes-delete = Proposed text: drop “{ $old }”.
word-proposes-replace = Proposed text: replace “{ $old }” by “{ $new }”.
word-proposes-move-away = Proposed text: move “{ $old }”.
word-proposes-move-here = Proposed text: move “{ $new }” here.

word-lost-image = picture
word-lost-textbox = text box, taken over as paragraphs
word-lost-equation = formula, taken over as text
word-lost-embedded = embedded object or chart
word-lost-merged-cells = merged cells, taken over as single cells
word-lost-nested-table = table within a table, taken over as text
word-lost-field = field, only its result taken over
word-lost-underline = underline
word-lost-highlight = highlight
word-lost-raised = superscript or subscript
word-lost-symbol = sign of a symbol font
word-lost-format-change = tracked change of formatting
word-lost-section = section break

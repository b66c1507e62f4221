# The window: a chapter to Word and back.

word-menu = Word
word-in = Read in a Word file…
word-out = Chapter to Word…
word-out-open = Chapter as ODT…
word-sent = Written: { $path }. Word tracks what is changed in it; read the file in here again afterwards.
word-in-title = Word file into “{ $title }”
word-as = What does it become?
word-as-text = The text
word-as-text-about = The text of the file becomes the text of the chapter; what nobody changed stays to the letter.
word-as-reactions = Reactions
word-as-reactions-about = Comments and tracked changes become reactions at their passage; the text stays as it is.
word-round = Round
word-round-hint = A round that is not there yet is opened.
word-changes = { $count ->
    [one] 1 tracked change
   *[other] { $count } tracked changes
}
word-changes-keep = By author
word-changes-keep-about = Each author gets a revision, so that it stays in sight who changed what.
word-changes-accept = Take all over
word-changes-accept-about = All changes together are one revision.
word-changes-reject = Leave out
word-changes-reject-about = Only what was changed without being tracked comes in.
word-looking = The file is being read…
word-is-ours = The file came from this chapter and is held against the text it left with. What others wrote meanwhile stays.
word-is-stranger = The file came from another chapter or another plan. Make sure you want it here.
word-revisions = What changes
word-says-the-same = The file says what the chapter says. There is nothing to read in.
word-has-comments = { $count ->
    [one] There is 1 comment in it too; read the file once more as reactions to take it over.
   *[other] There are { $count } comments in it too; read the file once more as reactions to take them over.
}
word-revision = Revision by { $by }
word-somebody = somebody without a name
word-remarks = Reactions in the file
word-remarks-count = { $count ->
    [one] 1 reaction
   *[other] { $count } reactions
}
word-no-remarks = There are no comments or tracked changes in the file.
word-known = known already
word-adrift = passage not found
word-beside = passage gone, stands beside it
word-reply = Reply to { $by }
word-lost = Cannot come along
word-lost-nothing = Everything in the file can come along.
word-store-text = Take the text over
word-store-reactions = { $count ->
    [one] Read in 1 reaction
   *[other] Read in { $count } reactions
}
word-told-text = Text of { $file } taken over.
word-told-reactions = { $count ->
    [one] 1 reaction of { $file } read in.
   *[other] { $count } reactions of { $file } read in.
}

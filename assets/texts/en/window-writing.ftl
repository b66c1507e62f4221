# Taking back what one wrote in an earlier session.

chapter-older-undone = Taken back: what you wrote { $moment } (“{ $what }”).
chapter-older-redone = Put back: what you wrote { $moment } (“{ $what }”).
chapter-older-none = There is nothing left to undo: what you wrote before is in an issued version, or was taken back already.
chapter-paste-accepted = The text was taken over as it is once all changes are accepted. Left out: { $deleted ->
    [one] one deleted passage
   *[other] { $deleted } deleted passages
    } and { $comments ->
    [one] one comment
   *[other] { $comments } comments
    }. To keep changes and comments, read the Word file in.

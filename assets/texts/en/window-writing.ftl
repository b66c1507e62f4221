# Taking back what one wrote in an earlier session.

chapter-older-undone = Taken back: what you wrote { $moment } (“{ $what }”).
chapter-older-redone = Put back: what you wrote { $moment } (“{ $what }”).
chapter-older-none = There is nothing left to undo: what you wrote before is in an issued version, or was taken back already.

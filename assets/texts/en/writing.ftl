# Taking back what one wrote oneself.

writing-taken-back = Taken back: what you wrote on { $day } (“{ $what }”). With --redo you put it back.
writing-done-again = Put back: what you wrote on { $day } (“{ $what }”).
writing-nothing-left = Nothing is left to take back: what you wrote before is in an issued version, or was taken back already. Nothing was changed.
writing-nothing-again = There is nothing to put back: nothing was taken back, or you wrote something else since. Nothing was changed.
problem-undo-overlapped = This was not taken back (“{ $what }”): the passage was rewritten since. Nothing was stored and nothing is lost. Change the passage yourself in the chapter.

# What others did since you looked.

recent-added = added a chapter
recent-opened = opened a round
recent-settled = chose between two versions of a sentence
recent-other = did other things
recent-nothing-new = Nobody else did anything since you looked.
problem-bad-mark = “{ $text }” is no mark of the overview. Nothing was remembered. Ask for the overview again.
problem-settling-overlapped = The choice was not taken back: the sentence was rewritten since. Nothing was stored. Rewrite the sentence in the chapter.

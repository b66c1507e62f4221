# The window: the frame around everything, overview, versions, papers, rounds and workgroup.

## Everywhere

close = Close
cancel = Cancel
save = Save
add = Add
copy = Copy
loading = Reading…
busy = Busy
try-again = Try again
undo = Undo
undone = Undone.
undo-last = Undo the last action
toasts = Messages
broken = This screen cannot be shown
broken-about = Your work is safe: what was saved is still there. The fault: { $what }
problem-unexpected = Something went wrong: { $what }. Nothing was changed.
key-shift = Shift
skip-to-content = To the content
navigation = Navigation
on-the-way-to = on the way to { $stage }
all-issued = all versions issued
search-or-do = Search or do something…
who-sits-here = Who sits here?
sits-here = { $name } sits here
view = View
read-only-banner = Another program writes in this plan. You can look at everything, but change nothing.
count-open = { $count } open

## Navigation

nav-overview = Overview
nav-chapters = Chapters
nav-reactions = Reactions
nav-process = Process
nav-rounds = Rounds
nav-versions = Versions
nav-compare = Compare
nav-outward = Outward
nav-papers = Papers and package
nav-together = Together
nav-workgroup = Workgroup
nav-search = Search

## Commands

group-go = Go to
group-plan = Plan
group-here = Here
group-view = View
open-palette = Search or do something
palette-hint = Type what you want to do or find
show-keys = Show keys
keys = Keys that work here
search-everywhere = Search the whole plan
search-for = Search “{ $text }” in the whole plan
zoom-in = Larger
zoom-out = Smaller
zoom-reset = Normal size
zoom-at = { $percent }% size
theme-light = Light
theme-dark = Dark
theme-system = Light or dark as the system
language-nl = Nederlands
language-en = English
open-plan = Open a plan…
close-plan = Close the plan

## Overview

overview-title = Where does the plan stand?

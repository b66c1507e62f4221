# Het venster: het raam om alles heen, overzicht, versies, stukken, rondes en werkgroep.

## Overal

close = Sluiten
cancel = Annuleren
save = Opslaan
add = Toevoegen
copy = Kopiëren
loading = Bezig met lezen…
busy = Bezig
try-again = Opnieuw proberen
undo = Ongedaan maken
undone = Ongedaan gemaakt.
undo-last = Laatste handeling ongedaan maken
toasts = Meldingen
broken = Dit scherm kan niet worden getoond
broken-about = Uw werk is veilig: wat opgeslagen was, is er nog. De fout: { $what }
problem-unexpected = Er ging iets mis: { $what }. Er is niets veranderd.
key-shift = Shift
skip-to-content = Naar de inhoud
navigation = Navigatie
on-the-way-to = op weg naar { $stage }
all-issued = alle versies uitgebracht
search-or-do = Zoek of doe iets…
who-sits-here = Wie zit hier?
sits-here = Hier zit { $name }
view = Weergave
read-only-banner = Een ander programma schrijft in dit plan. U kunt alles bekijken, maar niets veranderen.
count-open = { $count } open

## Navigatie

nav-overview = Overzicht
nav-chapters = Hoofdstukken
nav-reactions = Reacties
nav-process = Proces
nav-rounds = Rondes
nav-versions = Versies
nav-compare = Vergelijken
nav-outward = Naar buiten
nav-papers = Stukken en pakket
nav-together = Samen
nav-workgroup = Werkgroep
nav-search = Zoeken

## Opdrachten

group-go = Ga naar
group-plan = Plan
group-here = Hier
group-view = Weergave
open-palette = Zoek of doe iets
palette-hint = Typ wat u wilt doen of zoeken
show-keys = Toetsen tonen
keys = Toetsen die hier werken
search-everywhere = Zoeken in het hele plan
search-for = Zoek “{ $text }” in het hele plan
zoom-in = Groter
zoom-out = Kleiner
zoom-reset = Gewone grootte
zoom-at = { $percent }% groot
theme-light = Licht
theme-dark = Donker
theme-system = Licht of donker zoals het systeem
language-nl = Nederlands
language-en = English
open-plan = Plan openen…
close-plan = Plan sluiten

## Overzicht

overview-title = Waar staat het plan?

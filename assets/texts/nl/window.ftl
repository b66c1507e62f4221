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
drafts-recovered = Wat u typte toen het programma stopte, is bewaard: { $chapters }.
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
new-plan-begin = Nieuw plan…
open-plan = Plan openen…
close-plan = Plan sluiten

## Overzicht

overview-title = Waar staat het plan?
overview-process = Het proces
overview-holds-back = Wat houdt de { $stage } tegen?
overview-all-issued = Alle versies zijn uitgebracht
overview-my-work = Mijn werk
overview-empty = Het plan is nog leeg
overview-empty-about = Begin met de hoofdstukken. Is er al tekst, dan brengt u een eerste versie uit en opent u een ronde; de reacties komen daarna in één register.
overview-first-chapter = Eerste hoofdstuk toevoegen
step-done = Gedaan.
step-now = Loopt.
step-todo = Nog te doen.
step-reactions = { $count ->
    [one] 1 reactie
   *[other] { $count } reacties
}
step-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
step-asked = { $count } gevraagd
step-planned = gepland { $day }
step-was-planned = gepland was { $day }
step-closed = gesloten { $day }
step-until = tot { $day }
and-more = { $places } en { $count } meer
gates-clear = Niets staat deze versie in de weg.
gates-clear-go = Breng haar uit
gate-state-open = Nog niet in orde:
gate-state-holds = In orde:
gate-open-max-themes = { $count } thema’s boven het maximum: { $places }
gate-open-dispositions = { $count ->
    [one] 1 reactie zonder geldige afdoening: { $places }
   *[other] { $count } reacties zonder geldige afdoening: { $places }
}
gate-open-processed-has-change = { $count ->
    [one] 1 reactie heet verwerkt zonder wijziging in de tekst: { $places }
   *[other] { $count } reacties heten verwerkt zonder wijziging in de tekst: { $places }
}
gate-open-approvals = Akkoord ontbreekt van: { $places }
gate-open-pending-parts = Wettelijk onderdeel volgt nog: { $places }
gate-open-hearings = { $count ->
    [one] 1 gemeenteraad is nog niet gehoord
   *[other] { $count } gemeenteraden zijn nog niet gehoord
}
gate-open-conflicts = Zinnen die twee mensen herschreven, in: { $places }
gate-open-empty-chapters = { $count ->
    [one] Hoofdstuk zonder tekst: { $places }
   *[other] Hoofdstukken zonder tekst: { $places }
}
gate-holds-max-themes = Niet meer thema’s dan het maximum
gate-holds-dispositions = Elke reactie heeft een afdoening
gate-holds-processed-has-change = Wat verwerkt heet, is in de tekst terug te vinden
gate-holds-approvals = De opdrachtgevers zijn akkoord
gate-holds-pending-parts = Alle wettelijke onderdelen staan in het plan
gate-holds-hearings = Alle gemeenteraden zijn gehoord
gate-holds-conflicts = Geen zin die twee mensen verschillend herschreven
gate-holds-empty-chapters = Elk hoofdstuk heeft tekst
gate-mend-max-themes = Bekijk
gate-mend-dispositions = Toon ze
gate-mend-processed-has-change = Koppel
gate-mend-approvals = Leg akkoord vast
gate-mend-pending-parts = Ga erheen
gate-mend-hearings = Bekijk
gate-mend-conflicts = Kies
gate-mend-empty-chapters = Schrijf
gate-unexplained = { $count ->
    [one] 1 wijziging zonder reden (houdt niets tegen)
   *[other] { $count } wijzigingen zonder reden (houden niets tegen)
}
gate-mend-unexplained = Verklaar
work-begin = Begin met mijn werk
work-none = Er wacht niets op u.
work-mine = { $count ->
    [one] open reactie aan mij toegewezen
   *[other] open reacties aan mij toegewezen
}
work-conflicts = { $count ->
    [one] zin door twee mensen herschreven
   *[other] zinnen door twee mensen herschreven
}
work-late = { $count ->
    [one] open reactie na de termijn
   *[other] open reacties na de termijn
}
work-undecided = { $count ->
    [one] wijziging om te beoordelen
   *[other] wijzigingen om te beoordelen
}
work-unassigned = { $count ->
    [one] open reactie zonder behandelaar
   *[other] open reacties zonder behandelaar
}
work-go-mine = Begin
work-go-conflicts = Kies
work-go-late = Bekijk
work-go-undecided = Beoordeel
work-go-unassigned = Verdeel

## Versies

versions-title = Kan de { $stage } uit?
versions-title-all = Alle versies zijn uitgebracht
version-conditions = Voorwaarden voor de { $stage }
version-gates-held = { $held } van { $all } in orde
version-issue = Uitbrengen
version-issue-anyway = Toch uitbrengen
version-issue-it = Breng de { $stage } uit
version-issue-about = De tekst en het register worden vastgelegd met het opschrift “{ $status }”. Daarna verandert deze versie niet meer; verder schrijven kan gewoon.
version-open-gates = { $count ->
    [one] Eén voorwaarde is nog niet vervuld
   *[other] { $count } voorwaarden zijn nog niet vervuld
}
version-date = Datum van de versie
version-reason = Reden om toch uit te brengen
version-reason-hint = Blijft bij de versie staan en komt in de verantwoording.
version-was-issued = De { $stage } is uitgebracht.
version-exception = uitzondering
version-holds = { $chapters } hoofdstukken · { $comments } reacties · { $words } woorden
version-hash = Kenmerk
timeline-title = Uitgebracht
timeline-empty = Nog geen versie
timeline-empty-about = Een versie legt tekst en register vast, zodat iedereen op hetzelfde reageert en later te zien is wat er veranderde.
timeline-compare = Vergelijk met de { $stage }
timeline-export = Maak er een stuk van
text-as-it-is-now = De tekst zoals die nu is
approvals-title = Akkoord op de { $stage }
approvals-title-all = Akkoorden
approval-given = akkoord op { $day }
approval-record = Leg akkoord vast
approval-record-of = Akkoord van de { $who } vastleggen
approval-record-for = Leg akkoord vast: { $who }
approval-recorded = Akkoord van de { $who } op de { $stage } is vastgelegd.
approval-earlier = { $who }, { $stage }
approval-about = Leg vast dat deze opdrachtgever akkoord is met de { $stage }. Ieder geeft apart akkoord.
approval-date = Datum van het akkoord

## Welkom

app-name = Draagvlak
welcome-about = Schrijf met een werkgroep aan een meerjarenplan en verantwoord wat er met elke reactie is gedaan.
welcome-new = Nieuw plan…
welcome-open = Plan openen…
welcome-sample = Bekijk het voorbeeld
welcome-recent = Eerder geopend
welcome-missing = niet gevonden
welcome-teach = Nieuw hier? Open het voorbeeld: een heel plan met hoofdstukken, twee rondes reacties en een verantwoording. Alles wat u erin verandert, blijft van u alleen.
new-plan = Nieuw plan
new-plan-make = Kies waar het komt…
new-plan-title = Titel
new-plan-title-example = Integraal Meerjarenbeleidsplan Veiligheid
new-plan-period = Looptijd
new-plan-period-hint = Twee jaren, zoals 2027-2030.
new-plan-member = Wie bent u?
new-plan-member-hint = Een korte naam, zoals voorzitter of gemeenten-1. Zo staat u bij wat u schrijft.

## Vergelijken

compare-title = Wat is er veranderd?
compare-from = Van
compare-to = Tot
compare-view = Weergave
compare-inline = In één tekst
compare-side = Naast elkaar
compare-other-view = Andere weergave
compare-steps = Door de wijzigingen lopen
compare-next = Volgende wijziging
compare-previous = Vorige wijziging
compare-count = { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
}
compare-at = { $at } van { $all }
compare-export = Als stuk, met voorbeeld…
compare-save = Bewaren als
compare-copy = Wijzigingen kopiëren
compare-copied = { $count } wijzigingen gekopieerd.
compare-older = Ouder
compare-newer = Nieuwer
compare-reasons = Redenen van de wijzigingen
compare-new-chapter = nieuw hoofdstuk
compare-gone-chapter = vervallen hoofdstuk
compare-moved-chapter = stond op { $number }
compare-same = Geen verschil
compare-same-about = Deze twee teksten zijn gelijk, woord voor woord.
compare-empty = Nog niets om mee te vergelijken
compare-empty-about = Vergelijken kan zodra er een versie is uitgebracht.
change-inserted = ingevoegd
change-deleted = verwijderd
change-replaced = vervangen
change-moved-away = verplaatst van hier
change-moved-here = hierheen verplaatst
change-layout = alleen opmaak
change-for = Om
change-without-reason = zonder reden
copy-replaced = vervangen: “{ $old }” door “{ $new }”
copy-inserted = ingevoegd: “{ $new }”
copy-deleted = verwijderd: “{ $old }”

## Rondes

rounds-title = Wie is om een reactie gevraagd?
rounds-empty = Nog geen ronde
rounds-empty-about = Een ronde vraagt mensen om te reageren op een versie, vóór een datum. Wat later binnenkomt, telt ook mee en krijgt een teken.
round-open = Ronde openen
round-open-code = Ronde { $code } openen
round-opened = Ronde { $code } is open.
round-name = Titel
round-about = Over
round-no-stage = geen bepaalde versie
round-deadline = Reageren tot en met
round-deadline-hint = Wat daarna komt, wordt gemerkt als na termijn.
round-no-deadline = geen datum
round-audience = Gevraagd
round-no-audience = niet vastgelegd
round-reactions = Reacties
round-progress = { $done } van { $all } afgedaan
round-all = alle
round-late = { $count } na termijn
round-runs = loopt
round-closed = gesloten { $day }
round-close = Sluiten
round-close-code = Ronde { $code } sluiten
round-close-open = Er staan nog { $count } reacties open. Die blijven open; ook na het sluiten kunt u ze afdoen en late reacties inlezen.
round-close-done = Alle reacties zijn afgedaan. Late reacties kunt u na het sluiten nog inlezen.
round-closed-on = Gesloten op
round-was-closed = Ronde { $code } is gesloten.
round-send = Verzending vastleggen
round-send-code = Verzending vastleggen bij ronde { $code }
round-send-first = Breng eerst een versie uit; daarna legt u vast aan wie u haar stuurde.
round-was-sent = Verzending van de { $stage } is vastgelegd.
round-sendings = Verzendingen van ronde { $round }
round-sent-on = Verstuurd op
round-sent-what = Versie
round-sent-to = Aan
round-sent-to-hint = Bijvoorbeeld: burgemeesters en ambtenaren OOV van 14 gemeenten.
round-override = Zonder akkoord verstuurd door { $who }: { $reason }
round-nothing-sent = Nog niets verstuurd.

## Stukken

papers-title = Welk stuk gaat naar buiten?
papers-choose = Stuk kiezen
paper-what = Stuk
paper-plan = Het plan
paper-account = Verantwoording
paper-register = Register van reacties
paper-compare = Vergelijking
paper-about-plan = De tekst van alle hoofdstukken, met versie, datum en status.
paper-about-account = Hoofdlijnen met aantallen en wat er met de reacties is gedaan.
paper-about-register = Elke reactie letterlijk, met haar afdoening.
paper-about-compare = De nieuwere tekst met wat eruit ging en erbij kwam.
paper-version = Versie
paper-from = Van
paper-to = Tot
paper-audience = Voor
audience-internal = Werkgroep
audience-public = Openbaar
audience-about-internal = Met namen en organisaties. Niet buiten de werkgroep delen.
audience-about-public = Rollen en nummers in plaats van namen; interne afwegingen blijven weg.
paper-format = Bestand
format-pdf = PDF
format-docx = Word
format-odt = ODT
format-html = Webpagina
format-xlsx = Excel
format-about-pdf = Om vast te leggen en te verspreiden; toegankelijk (PDF/UA) en duurzaam (PDF/A).
format-about-docx = Om in Word verder te werken.
format-about-odt = Het open formaat, om in LibreOffice of Word verder te werken.
format-about-html = Eén pagina die elke browser toont.
format-about-xlsx = Eén rij per reactie, te filteren en te sorteren.
paper-make = Stuk maken…
paper-preview = Voorbeeld van het stuk
paper-busy = Bezig met: { $what }
paper-written = Gemaakt: { $path }
paper-show = Tonen
package-title = Pakket voor de gemeenteraden
package-make = Pakket maken…
exports-title = Wat ging eerder naar buiten
exports-none = Nog niets.
exports-date = Datum
exports-what = { $what } ({ $format })
exports-by = Door
exports-where = Waarheen

## Werkgroep

workgroup-title = Wie werkt aan dit plan?
member-add = Lid toevoegen
member-added = { $name } hoort bij de werkgroep.
member-name = Naam of functie
member-key = Korte naam
member-key-hint = Zo staat het lid bij wijzigingen, zoals gemeenten-2.
member-organisation = Organisatie
member-role = Rol
member-task = Taak
member-me = dat ben ik
member-sit = Ik ben dit
member-sit-as = Ik ben dit: { $name }
role-coordinator = coördinator
role-editor = redacteur
role-reader = lezer
role-about-coordinator = Schrijft, doet reacties af en brengt versies uit.
role-about-editor = Schrijft en doet reacties af.
role-about-reader = Leest mee.

## Zoeken

search-title = Waar staat dat?
search-hint = Woorden in hoofdstukken, reacties en afdoeningen
search-found = { $count ->
    [0] Niets gevonden. Probeer een korter woord of een ander woord.
    [one] 1 plaats gevonden
   *[other] { $count } plaatsen gevonden
}
search-empty = Zoek in alles tegelijk
search-empty-about = Typ twee letters of meer. U vindt ze in de tekst van de hoofdstukken, in de reacties zelf en in wat er op is geantwoord.
found-chapter = Hoofdstukken
found-comment = Reacties
found-decision = Afdoeningen

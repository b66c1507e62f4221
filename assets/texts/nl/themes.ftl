# Uitvraag, bronnen, bijeenkomsten, peiling en thema’s: opdrachtregel en verantwoording.

## Wat er mis kan zijn

problem-no-survey = Er is nog geen uitvraag. Er is niets opgeslagen. Lees de antwoorden van gemeenten in met `survey import`, of leg er een vast met `survey answer`.
problem-no-poll = Er is nog geen peiling. Lees een export in met `poll import`, of leg de onderwerpen vast met `poll items`.
problem-no-interim = Er zijn geen twee standen om te vergelijken: daarvoor is een tussenstand nodig en een latere stand.
problem-no-municipality = Er ontbreekt een gemeente. Er is niets opgeslagen.
problem-no-title = Er ontbreekt een naam of titel. Er is niets opgeslagen.
problem-twice = “{ $what }” staat er twee keer. Er is niets opgeslagen.
problem-bad-attendance = “{ $text }” is geen aantal aanwezigen. Schrijf een getal, zoals 134, of “ruim 130” als niet is geteld.
problem-bad-count = “{ $text }” is geen aantal. Schrijf het zo: “Drugs=24,81”, met een vraagteken voor een onbekend aantal.
problem-bad-counts = Bij “{ $what }” staan meer of minder aantallen dan er kolommen zijn. Er is niets opgeslagen.
problem-decision-lacks = Een besluit noemt wie het nam en wat er is besloten. Er is niets opgeslagen.
problem-too-many-themes = Het plan mag { $max } thema’s hebben en die zijn er al. Er is niets opgeslagen. Meer thema’s vraagt een besluit van de opdrachtgevers: leg vast wie dat nam en waarom.
unreadable-no-municipality = er is geen kolom met gemeenten gevonden. Geef de kolom de kop Gemeente, of wijs haar aan.
unreadable-no-choice = er is geen kolom met gekozen onderwerpen gevonden. Wijs aan in welke kolommen de keuzes staan.

## Opdrachtregel

survey-read = Blad “{ $sheet }”: { $rows } rijen, waarvan { $skipped } zonder antwoord. { $answers ->
    [one] Eén gemeente
   *[other] { $answers } gemeenten
}, { $silent } daarvan zonder antwoord; { $items } verschillende omschrijvingen; { $changed } nieuw of gewijzigd.
poll-read = Blad “{ $sheet }”: { $rows } rijen, waarvan { $skipped } zonder antwoord. { $answers ->
    [one] Eén respondent
   *[other] { $answers } respondenten
}, { $silent } daarvan zonder keuze; { $items } onderwerpen, { $changed } nieuw.
poll-unknown-choice = “{ $found }” is geen onderwerp van de peiling; het blijft bewaard en telt niet mee.
survey-silent = geen antwoord
survey-answered = { $answered } van { $asked } gemeenten hebben geantwoord.
survey-asked-only = Gevraagd aan { $asked } gemeenten; hun antwoorden zijn niet vastgelegd.
survey-not-answered = Zonder antwoord: { $silent }.
survey-loose = { $count ->
    [one] Eén omschrijving telt nog onder geen onderwerp mee.
   *[other] { $count } omschrijvingen tellen nog onder geen onderwerp mee.
}
survey-again = Opnieuw gevraagd; er reageerden: { $replied }.
survey-again-nil = Opnieuw gevraagd; niemand reageerde.
event-counted = { $count } aanwezigen
event-about = ruim { $count } aanwezigen
poll-everyone = Iedereen
poll-base = respondenten
poll-why = waarom
poll-why-not = waarom niet
poll-ranking-unchanged = De volgorde is niet veranderd.
poll-ranking-changed = De volgorde is veranderd.
poll-ranking-unknown = Van een van beide standen zijn de aantallen niet bekend: over de volgorde valt niets te zeggen.
poll-proposal-unchanged = De voorgestelde thema’s zijn niet veranderd.
poll-proposal-changed = De voorgestelde thema’s zijn in die tijd veranderd.
theme-in-part = deels { $item }
theme-unmapped = Niet in een thema opgenomen: { $items }.
theme-exception = Meer thema’s toegestaan door { $body } op { $date }: { $reason }

## Verantwoording

account-survey-table = In zoveel gemeenten is een onderwerp als prioriteit benoemd; elke gemeente telt per onderwerp één keer.
account-survey-answered = { $answered } van de { $asked } gevraagde gemeenten hebben geantwoord.
account-survey-silent = Geen antwoord kwam van: { $silent }.
account-survey-loose = { $count ->
    [one] Eén omschrijving is onder geen onderwerp geteld.
   *[other] { $count } omschrijvingen zijn onder geen onderwerp geteld.
}
account-survey-again-nil = Dit heeft geen reacties opgeleverd.
account-survey-again = Daarop reageerden: { $replied }.
column-subject = Onderwerp
column-municipalities = Gemeenten
fact-subjects = Onderwerpen
fact-about = Over
fact-day = Datum
fact-evidence = Steunt op
account-poll-snapshot-unknown = { $date }: { $text }; het aantal respondenten is niet bekend.
account-poll-base = Aantal respondenten per kolom: { $bases }.
account-poll-base-known = { $column } { $base }
account-poll-base-unknown = { $column } niet bekend
account-poll-counted = Geteld uit alle antwoorden in { $file }.
account-poll-ranking-unchanged = Tussen de stand van { $from } en die van { $to } is de volgorde van de onderwerpen niet veranderd.
account-poll-ranking-changed = Tussen de stand van { $from } en die van { $to } is de volgorde van de onderwerpen veranderd: { $moved }.
account-poll-moved = { $item } van plaats { $before } naar { $after }
account-poll-proposal-unchanged = De thema’s die op { $from } waren voorgesteld, stonden er op { $to } nog net zo.
account-theme-reason = { $reason }: { $text }
account-theme-earlier = Heette eerder: { $titles }.
account-theme-earlier-title = “{ $title }” (vanaf { $date })
account-themes-exception = Het plan telt { $count } thema’s, meer dan de { $max } die zijn toegestaan. { $body } besloot daartoe op { $date }. Reden: { $reason }
account-themes-over = Het plan telt { $count } thema’s, meer dan de { $max } die zijn toegestaan. Een besluit daarover is niet vastgelegd.

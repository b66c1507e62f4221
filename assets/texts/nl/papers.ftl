# De woorden van de stukken: plan, verantwoording, register, vergelijking, raadspakket.

date-in-words = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
number-0 = nul
number-1 = één
number-2 = twee
number-3 = drie
number-4 = vier
number-5 = vijf
number-6 = zes
number-7 = zeven
number-8 = acht
number-9 = negen
number-10 = tien
number-11 = elf
number-12 = twaalf
number-13 = dertien
number-14 = veertien
number-15 = vijftien
number-16 = zestien
number-17 = zeventien
number-18 = achttien
number-19 = negentien
number-20 = twintig
and-last = { $before } en { $last }
count-times = { $count }×
count-municipalities = { $count ->
    [one] 1 gemeente
   *[other] { $count } gemeenten
}
count-themes = { $count ->
    [one] één thema
   *[other] { $words } thema’s
}
count-sessions = { $count ->
    [one] één bijeenkomst
   *[other] { $words } bijeenkomsten
}
count-present = { $count ->
    [one] 1 persoon
   *[other] { $count } personen
}
count-present-about = ruim { $count } personen

paper-contents = Inhoud
paper-page = { $page } van { $pages }
paper-working = WERKTEKST
paper-working-text = werktekst
paper-inserted = Toegevoegd
paper-deleted = Vervallen
paper-moved-away = Verplaatst, stond hier
paper-moved-here = Verplaatst naar hier
paper-image = [afbeelding: { $alt }]
paper-skip = Naar de tekst
paper-note = noot
paper-notes = Noten
paper-back = terug naar de tekst
paper-still-to-come = Nog te volgen: { $part }.

column-name = naam
column-role = rol
column-task = taak
column-day = datum
column-body = orgaan
column-decision = soort besluit
column-said = toelichting
column-principal = opdrachtgever
column-version = versie
column-step = stap
column-planned = gepland
column-actual = werkelijk
column-item = onderwerp
column-kind = soort
column-hash = kenmerk
column-chapters = hoofdstukken
column-register = reacties in het register
column-count = aantal
column-sentiment = strekking
column-times = hoe vaak
column-proposal-made = voorstel
column-reactions = reacties
column-file = bestand
column-what = wat het is
column-bytes = bytes
column-sum = SHA-512

sentiment-positive = positief
sentiment-neutral = neutraal
sentiment-critical = kritisch
sentiment-unjudged = niet ingedeeld
respondent = respondent
answer-same-as = Zie { $label }.
decision-support = draagvlak geuit
decision-approval = akkoord
decision-adoption = vaststelling
decision-more-themes = meer thema’s toegestaan

fact-when = Wanneer
fact-asked = Gevraagd aan
fact-maker = Gemaakt door
fact-commissioner = In opdracht van
fact-scope = Omvang
fact-held = Gehouden
fact-invited = Uitgenodigd
fact-present = Aanwezig
fact-from = Voortgekomen uit
fact-reasons = Redenen

account-title = Verantwoording
account-subtitle = Totstandkoming van het { $plan }
account-mandate = Opdracht
account-mandate-mayors = Het plan wordt vastgesteld door { $mayors } burgemeesters en de hoofdofficier van justitie.
account-mandate-references = Vindplaatsen, ter naslag:
account-principles = Uitgangspunten
account-max-themes = Het plan bevat ten hoogste { $max } thema’s; meer vraagt een besluit van de opdrachtgevers.
account-workgroup = Werkgroep
account-workgroup-intro = De werkgroep telt { $count ->
    [one] 1 lid
   *[other] { $count } leden
}, uit { $organisations }.
account-workgroup-count = De werkgroep telt { $count ->
    [one] 1 lid
   *[other] { $count } leden
}.
account-scope = Scope
account-reasons = Een thema wordt opgenomen om een of meer van deze redenen:
account-choice = Keuze van de thema’s
account-survey = Uitvraag van lokale prioriteiten
account-poll = Prioriteitenpeiling
account-poll-snapshot = { $date }: { $respondents } respondenten ({ $text }).
account-poll-table = De onderwerpen staan in de volgorde van de bron, met per kolom hoe vaak ze zijn gekozen. Omdat een respondent meer onderwerpen kon kiezen, staan er geen percentages.
poll-interim = tussenstand
poll-final = definitief
account-themes = De gekozen thema’s
account-themes-intro = { $count ->
    [one] Er is één thema gekozen.
   *[other] Er zijn { $words } thema’s gekozen.
}
account-theme = Prioriteit { $number }: { $title }
account-in-part = deels { $item }
account-unmapped = Niet in een thema opgenomen: { $items }.
account-decisions = Besluiten
account-versions = Versies
account-chapter = hoofdstuk { $number }, { $title }
account-version-new = Nieuw in de { $stage } ten opzichte van de { $before }: { $chapters }.
account-version-retitled = In de { $stage } heet “{ $old }” voortaan “{ $new }”.
account-version-override = Uitzondering bij de { $stage }: { $finding }. Reden: { $reason }
account-rounds = Consultatie
account-sent = De { $what } is op { $date } verzonden aan { $recipients }.
account-round-audience = Gevraagd om te reageren: { $audience }.
account-round-deadline = Reageren kon tot en met { $date }.
account-round-no-deadline = Een uiterste datum is niet vastgelegd.
account-round-closed = De ronde is op { $date } gesloten.
account-round-count = { $count ->
    [0] Er zijn geen reacties binnengekomen.
    [one] Er is 1 reactie binnengekomen.
   *[other] Er zijn { $count } reacties binnengekomen.
}
account-round-late = { $late ->
    [one] Ook de ene reactie die na { $date } is ontvangen, is verwerkt.
   *[other] Ook de { $late } reacties die na { $date } zijn ontvangen, zijn verwerkt.
}
account-round-late-undated = { $late ->
    [one] Ook de ene late reactie is verwerkt.
   *[other] Ook de { $late } late reacties zijn verwerkt.
}
account-round-late-open = Na de termijn kwamen { $late } reacties; daarvan wachten er nog { $open } op een antwoord.
account-main-lines = Hoofdlijnen in de reacties
account-main-lines-intro = { $count ->
    [one] De reacties hebben één hoofdlijn. Daarbij staan het antwoord en de nummers van de reacties.
   *[other] De reacties hebben { $words } hoofdlijnen. Bij elke staan het antwoord en de nummers van de reacties.
}
account-main-line-count = { $count ->
    [0] Bij deze hoofdlijn zijn geen reacties ingedeeld.
    [one] 1 reactie: { $labels }.
   *[other] { $count } reacties: { $labels }.
}
account-proposals = Voorstellen om thema’s te wijzigen
proposal-remove = niet { $remove }
proposal-add = toevoegen: { $add }
proposal-replace = { $add } in plaats van { $remove }
account-strength = Stand van de sterkteverdeling
account-strength-extra = Op { $date } zijn afspraken gemaakt over de verdeling van { $fte } fte extra.
account-approvals = Akkoord en verzending
account-approved-on = { $who } op { $date }
account-sent-before = Dat was vóór het akkoord: { $approvals }.
account-override-reason = Reden: { $reason }
account-override-by = Vastgelegd door: { $by }.
account-planning = Planning en werkelijkheid
account-colophon = Colofon
colophon-status = Status van dit stuk: { $status }.
colophon-hash = De { $version } is bevroren onder kenmerk { $hash }.
colophon-tasks = Taken in de werkgroep:

register-intro = { $count ->
    [one] Het register bevat 1 reactie, in zijn geheel, met wat ermee is gedaan.
   *[other] Het register bevat { $count } reacties, elk in zijn geheel, met wat ermee is gedaan.
}
answers-title = Reactienota
answers-general = Reacties op het geheel
answers-chapter = Reacties op hoofdstuk { $number }, { $title }

compare-title = Vergelijking van { $from } en { $to }
compare-intro = Dit stuk toont de { $to } ({ $to-date }) met alle wijzigingen ten opzichte van de { $from } ({ $from-date }).
compare-legend = Leeswijzer:
compare-legend-inserted = toegevoegde tekst is onderstreept
compare-legend-deleted = vervallen tekst is doorgehaald
compare-legend-why = Tussen haken staat voor welke reacties een wijziging is gemaakt:
compare-equal = Er is niets veranderd.

missing-title = Wat nog volgt
missing-nothing = Er is geen wettelijk onderdeel dat nog volgt.
missing-article = Voorgeschreven in: { $article }.
missing-arrived = Dit onderdeel is inmiddels binnen.
missing-reason = Waarom nog niet
missing-owner = Wie ervoor zorgt
missing-expected = Wanneer verwacht
missing-placeholder = In het plan staat op deze plaats:

package-plan = Ontwerpplan
letter-title = Aanbiedingsbrief

proposal-title = Model raadsvoorstel
proposal-model = Dit is een model. Wat tussen rechte haken staat, vult de gemeente in; de kopjes zijn aan te passen aan de eigen werkwijze.

resolution-title = Model raadsbesluit

inventory-title = Inventaris
inventory-intro = De stukken bij het { $plan } ({ $status }). Met de som kan worden nagegaan of een bestand ongewijzigd is; het bestand manifest-sha512.txt bevat ze in de vorm die controleprogramma’s lezen.

paper-exported = { $what } geschreven naar { $path } ({ $bytes } bytes).
paper-name-plan = Plan
paper-name-account = Verantwoording
paper-name-register = Register
paper-name-compare = Vergelijking
problem-stopped = Gestopt. Er is niets geschreven.
problem-not-typeset = Het stuk kon niet worden opgemaakt: { $what }. Er is niets geschreven.
problem-not-xlsx = Alleen het register en de reactienota komen als xlsx of ods. Kies pdf, html, docx of odt.
problem-folder-taken = { $path } bestaat al en is niet leeg; er is niets aangeraakt. Kies een andere map.
problem-nothing-before = Er is geen eerdere versie om mee te vergelijken. Noem er een met --from.

# Het venster: thema’s, uitvraag, bronnen en peiling.

nav-themes = Thema’s
themes-title = Welke thema’s, en waarom?
themes-parts = Onderdelen
themes-tab-keuze = Keuze
themes-tab-uitvraag = Uitvraag
themes-tab-bronnen = Bronnen en bijeenkomsten
themes-tab-peiling = Peiling

## Keuze

themes-add = Thema toevoegen
themes-added = “{ $title }” is toegevoegd.
themes-changed = “{ $title }” is gewijzigd.
themes-removed = “{ $title }” is verwijderd.
themes-change = Wijzigen
themes-change-of = “{ $title }” wijzigen
themes-remove = Verwijderen
themes-remove-of = “{ $title }” verwijderen
themes-count = { $count } van ten hoogste { $max } thema’s
themes-exception = Meer thema’s mag door een besluit van { $body } op { $day }: { $reason }
themes-over = Er zijn { $count } thema’s en er mogen er { $max } zijn. Er is geen besluit vastgelegd dat meer toestaat.
themes-none = Nog geen thema’s
themes-none-about = Kies uit de onderwerpen van de peiling waar een thema uit voortkomt, geheel of deels, en zeg waarom het wordt opgenomen. Er passen er ten hoogste { $max } in het plan.
themes-no-items = Er zijn nog geen onderwerpen om uit te kiezen. Lees eerst de peiling in:
themes-contested = verschillende titels
themes-from = Voortgekomen uit
themes-from-nothing = geen onderwerp van de peiling
themes-in-part = deels { $item }
themes-reasons = Redenen
themes-no-reason = nog geen reden gekozen
themes-rests-on = Steunt op
themes-earlier = Heette eerder
themes-earlier-title = “{ $title }”, vanaf { $day }
themes-name = Titel
themes-only-part = deels
themes-only-part-of = { $item }: deels
themes-reason-text = Toelichting bij “{ $reason }”
themes-motivation = Motivering
themes-full = Het plan heeft al { $max } thema’s. Een thema meer kan alleen met een besluit van de opdrachtgevers; leg het hier vast.
themes-exception-body = Wie besloot dat?
themes-exception-why = Waarom mag het?
themes-support = Wat voor elk onderwerp spreekt
themes-item = Onderwerp
themes-kind = Soort
themes-place = Plaats in de peiling
themes-taken = Thema
themes-not-taken = nog niet opgenomen
themes-in-survey = { $subject }: { $count ->
    [one] één gemeente
   *[other] { $count } gemeenten
}
themes-unmapped = Niet in een thema opgenomen: { $items }.
themes-decisions = Besluiten
themes-decisions-none = Nog geen besluiten vastgelegd.
themes-decision-record = Besluit vastleggen
themes-decision-recorded = Het besluit van { $body } is vastgelegd.
themes-decision-hint = Draagvlak uiten is geen akkoord, en een akkoord is geen vaststelling.
themes-decision-kind = Soort besluit
themes-decision-body = Door wie
themes-decision-day = Dag
themes-decision-text = Wat is er besloten
themes-decision-support = draagvlak geuit
themes-decision-approval = akkoord
themes-decision-adoption = vaststelling
themes-decision-more-themes = meer thema’s toegestaan

## Uitvraag

themes-survey-read = Antwoorden inlezen…
themes-survey-stored = De antwoorden zijn ingelezen.
themes-survey-found = { $answers ->
    [one] Eén gemeente
   *[other] { $answers } gemeenten
}, waarvan { $silent } zonder antwoord; { $items } verschillende omschrijvingen. Overgeslagen rijen: { $skipped }. Er is nog niets opgeslagen.
themes-survey-answer = Antwoord opschrijven
themes-survey-tell = Over de uitvraag
themes-survey-told = De gegevens van de uitvraag zijn opgeslagen.
themes-survey-none = Nog geen uitvraag
themes-survey-none-about = Lees een spreadsheet in met per gemeente de lokale prioriteiten: een kolom per prioriteit, alle in één cel, of een kolom per onderwerp met kruisjes. Een antwoord opschrijven kan ook.
themes-survey-answered = { $answered } van { $asked } gemeenten hebben geantwoord.
themes-survey-asked = Gevraagd aan { $asked } gemeenten; hun antwoorden zijn niet vastgelegd.
themes-survey-silent = { $count ->
    [one] Zonder antwoord
   *[other] { $count } zonder antwoord
}: { $names }
themes-silent = geen antwoord
themes-again-nil = Niemand reageerde.
themes-again-replied = Er reageerden: { $names }.
themes-clusters = Onderwerpen
themes-in-municipalities = gemeenten
themes-as-table = Als tabel
themes-subject = Onderwerp
themes-chart = { $title }. { $lines }
themes-priorities = Omschrijvingen van gemeenten
themes-priorities-about = Kies met de spatiebalk of sleep naar een onderwerp. Enter neemt het voorstel over. Een gemeente telt per onderwerp één keer.
themes-only-loose = alleen zonder onderwerp
themes-accept = Alle voorstellen overnemen ({ $count })
themes-accepted = { $count } voorstellen zijn overgenomen.
themes-proposed = voorstel: { $cluster }
themes-no-subject = nog geen onderwerp
themes-count-under = Onder dit onderwerp tellen ({ $count })
themes-count-loose = Losmaken
themes-count-here = Hieronder tellen
themes-count-here-of = Gekozen omschrijvingen onder { $cluster } tellen
themes-mapped = { $count ->
    [one] Eén omschrijving telt
   *[other] { $count } omschrijvingen tellen
} nu onder “{ $cluster }”.
themes-unmapped-done = { $count ->
    [one] Eén omschrijving is
   *[other] { $count } omschrijvingen zijn
} losgemaakt.
themes-municipalities = Gemeenten ({ $count })
themes-municipalities-about = Enter opent het antwoord van een gemeente.
themes-municipality = Gemeente
themes-answer-of = Antwoord van { $municipality }
themes-answer-priorities = Prioriteiten
themes-answer-hint = Een per regel. Leeg betekent: gevraagd, en geen antwoord.
themes-answered = Het antwoord van { $municipality } is opgeslagen.
themes-not-asked = Niet gevraagd
themes-when = Wanneer, in woorden
themes-asked = Hoeveel gemeenten zijn gevraagd?
themes-asked-hint = Alleen nodig als niet elke gevraagde gemeente hieronder staat.
themes-what-was-done = Wat is er gedaan?
themes-again = Er is later opnieuw gevraagd
themes-again-with = Bij welke versie
themes-again-how = Waarom en hoe
themes-again-who = Wie reageerden daarop?
themes-again-hint = Een gemeente per regel. Leeg betekent: niemand. Ook dat is een uitkomst.

## Bronnen en bijeenkomsten

themes-source-add = Bron toevoegen
themes-source-added = De bron “{ $title }” is toegevoegd.
themes-event-add = Bijeenkomst toevoegen
themes-event-added = De bijeenkomst “{ $title }” is toegevoegd.
themes-sources-none = Nog geen bronnen
themes-sources-none-about = Leg vast waar de keuze van de thema’s op steunt, zoals een veiligheidsbeeld, en welke bijeenkomsten daarover zijn gehouden.
themes-maker = Gemaakt door
themes-commissioner = In opdracht van
themes-subjects = Onderwerpen
themes-subjects-hint = Een per regel, voor zover ze zijn genoemd.
themes-subjects-count = Aantal onderwerpen
themes-subjects-count-hint = Alleen nodig als ze niet alle zijn genoemd.
themes-subject-count = { $count ->
    [one] één, niet bij naam genoemd
   *[other] { $count }, niet bij naam genoemd
}
themes-unknown-count = niet bekend
themes-what-it-is = Wat is het?
themes-resting = Thema’s die erop steunen
themes-resting-none = nog geen
themes-link = Thema’s koppelen
themes-link-of = Welke thema’s steunen op “{ $title }”?
themes-link-do = Thema’s koppelen aan “{ $title }”
themes-link-note = Wat de bron zegt over thema { $number }
themes-linked = De thema’s van “{ $title }” zijn opgeslagen.
themes-held = Gehouden
themes-present = Aanwezig
themes-present-counted = { $count } personen
themes-present-about = ruim { $count } personen
themes-present-hint = Een getal, of bijvoorbeeld “ruim 130” als niet is geteld. Leeg als het niet bekend is.
themes-about = Over
themes-about-none = geen bron in het bijzonder
themes-invited = Uitgenodigd
themes-places = Plaatsen
themes-places-hint = Een per regel, voor elke keer.
themes-line-each = Een per regel.
themes-day = Dag

## Peiling

themes-poll-read = Export inlezen…
themes-poll-stored = De antwoorden op de peiling zijn ingelezen.
themes-poll-set = Onderwerpen en kolommen
themes-poll-none = Nog geen peiling
themes-poll-none-about = Lees de export van een formulier in: een rij per respondent, met de keuzes in één cel of in een kolom per onderwerp. De onderwerpen in hun eigen volgorde kunt u vooraf vastleggen.
themes-poll-found = { $answers ->
    [one] Eén respondent
   *[other] { $answers } respondenten
}, waarvan { $silent } zonder keuze; { $items } onderwerpen. Overgeslagen rijen: { $skipped }. Er is nog niets opgeslagen.
themes-poll-day = Stand van
themes-poll-interim = Tussenstand: er komen nog antwoorden
themes-poll-where = Waar getoond
themes-poll-table = Hoe vaak elk onderwerp is gekozen
themes-poll-states = Standen
themes-poll-no-state = Er zijn nog geen antwoorden.
themes-poll-reasons = Waarom wel en waarom niet
themes-poll-no-reasons = Hierover is niets opgeschreven.
themes-poll-items = Onderwerpen, in de volgorde van de peiling
themes-poll-items-hint = Een per regel, zoals “Thema: Drugs” of “Hefboom: Cybercrime”.
themes-poll-columns = Kolommen
themes-poll-columns-hint = Een per regel, zoals “BM en OvJ = burgemeester, hoofdofficier” of “Overall =” voor iedereen.
themes-poll-columns-groups = Een per regel, zoals “BM en OvJ = burgemeester, hoofdofficier” of “Overall =” voor iedereen. Groepen in de export: { $groups }.
themes-poll-about = Wat is gevraagd, en aan wie?
themes-poll-conclusion = Conclusie
themes-poll-changed = De peiling is gewijzigd.
themes-everyone = Iedereen
themes-respondents = Respondenten
themes-no-percentage = Zonder percentages: een respondent kan meer onderwerpen kiezen, en hoeveel respondenten een kolom telt is soms niet bekend.
themes-ranking-unchanged = Tussen { $from } en { $to } is de volgorde niet veranderd.
themes-ranking-changed = Tussen { $from } en { $to } is de volgorde veranderd.
themes-proposal-unchanged = De voorgestelde thema’s zijn tussen { $from } en { $to } niet veranderd.
themes-state = Stand
themes-interim = tussenstand
themes-final = definitief
themes-from-where = Herkomst
themes-deeds = Handelingen
themes-shown = getoond
themes-show-of = Toon de stand van { $day }
themes-withdraw = Terugnemen
themes-withdraw-of = Terugnemen: de stand van { $day }
themes-state-withdrawn = De stand van { $day } is teruggenomen.
themes-all-items = Alle onderwerpen
themes-why = waarom
themes-why-not = waarom niet

## Een blad inlezen

themes-store = Inlezen
themes-sheet = Blad
themes-column = Kolom
themes-columns = Kolommen in het blad
themes-examples = Voorbeelden
themes-holds = Bevat
themes-holds-of = Wat de kolom “{ $column }” bevat
themes-holds-nothing = niets van belang
themes-holds-municipality = gemeente
themes-holds-priority = prioriteit
themes-holds-mark = kruisje bij de kop
themes-holds-group = groep van de respondent
themes-holds-choice = alle keuzes
themes-holds-option = kruisje bij een onderwerp
themes-holds-why = waarom
themes-holds-why-not = waarom niet
themes-unknown = { $count ->
    [one] Eén keuze is geen onderwerp van de peiling. Die blijft bewaard
   *[other] { $count } keuzes zijn geen onderwerp van de peiling. Ze blijven bewaard
} en { $count ->
    [one] telt
   *[other] tellen
} niet mee: { $choices }

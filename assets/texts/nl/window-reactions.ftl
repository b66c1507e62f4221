# Het venster: reacties inlezen, afdoen en verantwoorden.

## Het register

reaction-progress = { $done } van { $total } afgedaan
reaction-progress-part = { $count } { $state }
reaction-lists = Lijsten van reacties
reaction-saved = Bewaard
reaction-saved-all = Alle reacties
reaction-saved-open = Open
reaction-saved-mine = Aan mij
reaction-saved-late = Na termijn
reaction-saved-questions = Vragen
reaction-saved-proposed = Voorstellen uit bestand
reaction-grid = Register met { $count } reacties
reaction-count = { $count ->
    [one] 1 reactie
   *[other] { $count } reacties
}
reaction-column-label = nr
reaction-column-respondent = van
reaction-column-reference = bij
reaction-column-text = reactie
reaction-column-state = stand
reaction-general = alg.
reaction-whole-plan = het hele plan
reaction-no-sender = afzender onbekend
reaction-none = geen
reaction-differ = verschilt
reaction-none-yet = Nog geen reacties
reaction-none-yet-about = Hier komt elke reactie op het plan te staan, met haar eigen nummer, en wat u ermee deed. Begin met het bestand van een afzender, of neem een reactie over uit een mail.
reaction-no-match = Geen reactie past hierbij
reaction-no-match-about = Alles in deze lijst is gedaan, of de zoekvraag is te nauw.
reaction-show-all = Toon alle reacties
reaction-group-count = { $count }, { $open ->
    [0] alles afgedaan
   *[other] { $open } open
}

## Stand

reaction-state-open = open
reaction-state-proposed = voorstel
reaction-state-draft = concept
reaction-state-processed = verwerkt
reaction-state-partly = deels verwerkt
reaction-state-not-processed = niet verwerkt
reaction-state-answered = beantwoord
reaction-state-noted = ter kennisname
reaction-state-referred = naar uitvoeringsplan
reaction-state-duplicate = dubbel
reaction-mark-late = na termijn
reaction-mark-late-short = laat
reaction-mark-question = vraag
reaction-mark-contested = twee mensen antwoordden zonder elkaar te zien

## Filters

reaction-filters = Wat de lijst toont
reaction-search = Zoek in reacties
reaction-filter-off = Niet meer filteren op { $what }
reaction-filter-rounds = ronde
reaction-filter-chapters = hoofdstuk
reaction-filter-states = stand
reaction-filter-handler = behandelaar
reaction-filter-main_line = hoofdlijn
reaction-filter-traits = kenmerk
reaction-handler-me = aan mij
reaction-handler-nobody = aan niemand
reaction-trait-late = na termijn
reaction-trait-on-time = op tijd
reaction-trait-question = stelt een vraag
reaction-trait-sentiment-positive = steunend
reaction-trait-sentiment-neutral = neutraal
reaction-trait-sentiment-critical = kritisch
reaction-trait-kind-general = algemeen
reaction-trait-kind-substantive = inhoudelijk
reaction-trait-kind-editorial = redactioneel
reaction-trait-contested = tegenstrijdig beantwoord
reaction-trait-unlinked = verwerkt zonder wijziging
reaction-group-by = Groeperen
reaction-group = { $group ->
    [chapter] per hoofdstuk
    [respondent] per afzender
    [main_line] per hoofdlijn
    [state] per stand
   *[none] niet groeperen
}
reaction-grouped = { $group ->
    [chapter] per hoofdstuk
    [respondent] per afzender
    [main_line] per hoofdlijn
    [state] per stand
   *[none] groeperen
}
reaction-no-main-line = zonder hoofdlijn

## Eén reactie

reaction-none-open = Geen reactie gekozen
reaction-story = De reactie
reaction-back-to-list = Terug naar de lijst
reaction-by-hand = met de hand opgenomen
reaction-origin-row = rij { $row }
reaction-origin-cell = cel { $cell }
reaction-contested-about = Twee mensen gaven een antwoord zonder dat van de ander te zien. Kijk in het verloop wie wat deed en kies: uw keuze geldt.
reaction-text-proposal = Tekstvoorstel
reaction-passage = De passage
reaction-quoted = Aangehaald:
reaction-adrift = Deze passage staat niet meer in de tekst. Knoop de reactie in het hoofdstuk opnieuw vast.
reaction-balance = Weging van deze passage
reaction-balance-critical = { $count } kritisch
reaction-balance-positive = { $count } steunend
reaction-balance-neutral = { $count } neutraal
reaction-changes = Wijzigingen om deze reactie
reaction-no-change = Verwerkt, maar er is nog geen wijziging aan gekoppeld. Verwerk haar in de tekst (W).
reaction-change-accepted = aanvaard
reaction-change-working = in de werktekst
reaction-alike = Lijkt op
reaction-likeness = { $percent }% gelijk
reaction-is-duplicate = dubbel
reaction-is-duplicate-of = Dubbel van { $label }
reaction-other-columns = Andere kolommen uit het bestand
reaction-history = Verloop
reaction-history-imported = las haar in
reaction-history-added = nam haar op
reaction-history-disposed = deed haar af
reaction-history-undisposed = zette haar weer open
reaction-history-revised = herschreef er tekst voor
reaction-history-withdrawn = nam het bestand terug
reaction-history-restored = zette het bestand terug
reaction-history-proposal = noteerde het themavoorstel
reaction-history-handler = wees haar toe
reaction-history-sentiment = beoordeelde de toon
reaction-history-kind = beoordeelde de soort
reaction-history-main-line = koos de hoofdlijn
reaction-history-chapter = koos het hoofdstuk
reaction-history-late = besliste over de termijn
reaction-history-tied = koppelde een wijziging
reaction-history-untied = ontkoppelde een wijziging
reaction-history-placed = knoopte haar vast aan een passage

## Kenmerken

reaction-property-handler = behandelaar
reaction-property-sentiment = toon
reaction-property-kind = soort
reaction-property-main_line = hoofdlijn
reaction-property-chapter = hoofdstuk
reaction-property-late = termijn
reaction-late-true = na termijn
reaction-late-false = op tijd
reaction-late-dates = volgens de datums

## Afdoening

reaction-disposition = Afdoening
reaction-not-saved-yet = nog niet opgeslagen
reaction-drop-draft = Laat vallen
reaction-proposal = In het bestand stond al:
reaction-proposal-outcome = { $state }.
reaction-note = Toelichting die de afzender leest
reaction-note-for-none = Kies hierboven een afdoening met de toetsen 1 tot en met 7.
reaction-note-for-processed = Hoe verwerkt? Komt zo in de Excel en de verantwoording.
reaction-note-for-partly = Wat wel, wat niet, en waarom? (nodig)
reaction-note-for-not-processed = Waarom niet? De afzender leest deze reden. (nodig)
reaction-note-for-answered = Het antwoord op de vraag. (nodig)
reaction-note-for-noted = Iets toe te voegen? Hoeft niet.
reaction-note-for-referred = Naar welk uitvoeringsplan, en wanneer? Hoeft niet.
reaction-note-for-duplicate = Iets toe te voegen? Hoeft niet.
reaction-lack-outcome = Kies eerst een afdoening: 1 tot en met 7.
reaction-lack-reason = Nog nodig: de reden waarom dit niet (helemaal) is verwerkt.
reaction-lack-answer = Nog nodig: het antwoord op de vraag.
reaction-lack-master = Nog nodig: de reactie waarvan deze het dubbel is.
reaction-lack-master-itself = Een reactie kan niet het dubbel van zichzelf zijn. Kies een andere.
reaction-duplicate-of = Dubbel van
reaction-duplicate-search = Zoek op nummer of woorden
reaction-selected = { $count ->
    [one] 1 reactie gekozen
   *[other] { $count } reacties gekozen
}
reaction-selected-about = Wat u hieronder kiest, geldt voor al deze reacties tegelijk. Spatie kiest of laat los, Esc laat alles los.
reaction-selected-more = en { $count } andere
reaction-clear-selection = Laat los

## Handelingen

reaction-do-next = Volgende reactie
reaction-do-next-arrow = Volgende reactie
reaction-do-previous = Vorige reactie
reaction-do-previous-arrow = Vorige reactie
reaction-do-note = Naar de toelichting
reaction-do-save = Bewaar, volgende
reaction-do-proposal = Neem over
reaction-do-work-in = Verwerk in de tekst
reaction-do-mine = Neem op mij
reaction-do-handler = Behandelaar kiezen
reaction-do-sentiment = Toon kiezen
reaction-do-kind = Soort kiezen
reaction-do-main_line = Hoofdlijn kiezen
reaction-do-chapter = Hoofdstuk kiezen
reaction-do-late = Termijn beoordelen
reaction-do-group = Groeperen
reaction-do-search = Zoeken in reacties
reaction-do-select-all = Alle getoonde reacties kiezen
reaction-do-import = Lees bestand in…
reaction-do-add = Reactie toevoegen
reaction-do-back = Terug

reaction-told-disposed = { $count ->
    [one] { $label } is { $outcome ->
        [processed] verwerkt
        [partly] deels verwerkt
        [not-processed] niet verwerkt
        [answered] beantwoord
        [noted] ter kennisname
        [referred] naar het uitvoeringsplan
       *[duplicate] dubbel
    }.
   *[other] { $count } reacties zijn { $outcome ->
        [processed] verwerkt
        [partly] deels verwerkt
        [not-processed] niet verwerkt
        [answered] beantwoord
        [noted] ter kennisname
        [referred] naar het uitvoeringsplan
       *[duplicate] dubbel
    }.
}
reaction-told-changed = { $field ->
    [handler] Behandelaar
    [sentiment] Toon
    [kind] Soort
    [main_line] Hoofdlijn
    [chapter] Hoofdstuk
   *[late] Termijn
} van { $count ->
    [one] { $label }
   *[other] { $count } reacties
} aangepast.{ $kept ->
    [0] {""}
    [one] {" "}Eén was nog niet beoordeeld en houdt dit oordeel ook na ongedaan maken.
   *[other] {" "}{ $kept } waren nog niet beoordeeld en houden dit oordeel ook na ongedaan maken.
}
reaction-told-all-done = Alles in deze lijst is afgedaan.
reaction-told-no-chapter = Kies eerst bij welk hoofdstuk deze reactie hoort.
reaction-told-added = { $label } staat in het register.
reaction-told-mail-known = Deze mail staat al in het register, als { $label }.
reaction-told-line-added = Hoofdlijn “{ $heading }” toegevoegd.
reaction-told-line-saved = Hoofdlijn “{ $heading }” opgeslagen.
reaction-told-import-undone = De reacties uit { $file } zijn uit het register gehaald.
reaction-told-import-restored = De reacties uit { $file } staan weer in het register.

## Inlezen

reaction-import-title = Reacties inlezen
reaction-to-register = Naar het register
reaction-import-drop = Sleep een bestand met reacties hierheen, of kies het. U ziet eerst wat erin staat; er wordt niets opgeslagen voordat u dat zegt.
reaction-import-pick = Kies een bestand…
reaction-import-kinds = xlsx, xlsm, xls, ods, csv. Het bestand zelf verandert niet.
reaction-import-found = blad { $sheet }, kop op rij { $row }
reaction-import-other = Ander bestand
reaction-import-another = Nog een bestand inlezen
reaction-import-looking = Bezig met kijken wat erin staat…
reaction-import-sheet = Blad
reaction-import-sheet-about = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}{ $hidden ->
    [true] , verborgen
   *[false] {""}
}
reaction-import-round = Ronde
reaction-import-round-about = { $count ->
    [0] nog geen reacties
    [one] 1 reactie
   *[other] { $count } reacties
}
reaction-import-round-new = Nieuwe ronde…
reaction-import-round-code = Nummer van de nieuwe ronde
reaction-import-mapping-name = Bewaar deze indeling als
reaction-import-mapping-example = bijvoorbeeld de naam van de afzender
reaction-import-totals = Elke rij verantwoord
reaction-import-sum = { $rows } rijen = { $fresh } nieuw + { $known } al bekend + { $skipped } overgeslagen
reaction-import-sum-wrong = Deze som klopt niet. Lees het bestand niet in en meld dit; er is niets opgeslagen.
reaction-import-proposed = { $count ->
    [one] Bij 1 reactie staat al een antwoord. Dat wordt een voorstel, dat u bij het afdoen overneemt of niet.
   *[other] Bij { $count } reacties staat al een antwoord. Dat wordt een voorstel, dat u bij het afdoen overneemt of niet.
}
reaction-import-columns = Welke kolom is wat?
reaction-import-column = Kolom in het bestand
reaction-import-field = Wordt
reaction-import-examples = Wat erin staat
reaction-import-field-of = Wat kolom { $column } wordt
reaction-import-unnamed = kolom { $letter }, zonder kop
reaction-import-empty = leeg
reaction-import-no-text = Wijs één kolom aan als reactie: anders is er niets om in te lezen.
reaction-field-nothing = zo bewaard
reaction-field-number = nummer van de afzender
reaction-field-respondent = naam
reaction-field-organisation = organisatie
reaction-field-role = rol
reaction-field-date = datum
reaction-field-reference = bij (hoofdstuk, paragraaf)
reaction-field-quote = aangehaalde passage
reaction-field-text = reactie
reaction-field-proposal = tekstvoorstel
reaction-field-kind = soort
reaction-field-answer = antwoord
reaction-field-status = stand
reaction-import-notices = { $count ->
    [0] Niets opgemerkt
    [one] 1 ding opgemerkt
   *[other] { $count } dingen opgemerkt
}
reaction-import-no-notices = Elke rij is gelezen zoals zij er staat.
reaction-import-skipped = overgeslagen
reaction-import-read-all-the-same = toch gelezen
reaction-import-place = { $sheet }, rij { $row }{ $cell ->
    [blank] {""}
   *[other] , { $cell }
}
reaction-notice-empty = lege rij
reaction-notice-no-text = geen reactie in de rij
reaction-notice-header-again = herhaalde kop
reaction-notice-totals = totaalregel
reaction-notice-example = voorbeeldregel
reaction-notice-known = staat al in het register
reaction-notice-unclear-date = datum niet te lezen
reaction-notice-cell-error = fout in de cel
reaction-notice-email-address = e-mailadres in de tekst
reaction-notice-hidden-sheet = verborgen blad
reaction-notice-hidden-row = verborgen rij
reaction-notice-hidden-column = verborgen kolom
reaction-notice-section-as-number = paragraaf als getal opgeslagen
reaction-import-first = De eerste nieuwe reacties
reaction-import-store = { $count ->
    [one] Lees 1 reactie in
   *[other] Lees { $count } reacties in
}
reaction-import-nothing-new = Alles in dit bestand staat al in het register.
reaction-import-nothing-stored = Er is nog niets opgeslagen.
reaction-import-done = { $count ->
    [one] 1 reactie uit { $file } staat in het register.
   *[other] { $count } reacties uit { $file } staan in het register.
}
reaction-import-round-opened = De ronde was er nog niet en is geopend.
reaction-import-undone = De reacties uit { $file } zijn uit het register gehaald. Ze zijn niet weg: u kunt ze terugzetten.
reaction-import-restore = Zet terug
reaction-import-begin = Begin met afdoen
reaction-imports = Ingelezen bestanden
reaction-imports-none = Nog geen bestand ingelezen.
reaction-imports-undone = { $count } reacties, teruggenomen

## Hoofdlijnen

reaction-lines = Hoofdlijnen
reaction-lines-edit = Hoofdlijnen en antwoorden…
reaction-lines-about = Wat veel reacties gemeen hebben, met één antwoord voor allemaal. De verantwoording begint hiermee. Een reactie krijgt haar hoofdlijn in het register (L).
reaction-lines-add = Hoofdlijn toevoegen
reaction-lines-none-yet = Nog geen hoofdlijnen
reaction-lines-none-about = Ziet u in het register vaker hetzelfde terug? Geef het hier een kop en één antwoord.
reaction-lines-change = Wijzig
reaction-lines-change-this = Wijzig { $heading }
reaction-lines-no-answer = Nog geen antwoord.
reaction-lines-heading = Kop
reaction-lines-needs-heading = Geef de hoofdlijn een kop.
reaction-lines-answer = Antwoord
reaction-lines-answer-about = Zo komt het in de verantwoording.

## Eén met de hand

reaction-new-title = Reactie toevoegen
reaction-new-text = Reactie
reaction-new-text-about = Letter voor letter. Plakt u hier een hele mail, dan komen afzender en datum vanzelf op hun plek.
reaction-new-mail-read = Afzender en datum komen uit de mail; de mail zelf wordt erbij bewaard. Kijk of ze kloppen.
reaction-new-mail-edited = U hebt de woorden van de mail veranderd of er een passage bij gezet: de reactie komt erin zoals ze hier staat, zonder de mail zelf.
reaction-new-needs-text = Zonder tekst is er geen reactie.
reaction-new-date = Ontvangen op
reaction-new-quote = Aangehaalde passage
reaction-new-quote-about = Neem de woorden uit het plan precies over, dan staat de reactie in het hoofdstuk bij die passage.
reaction-new-store = Zet in het register
reaction-new-no-round = Er is nog geen ronde. Open er eerst een.

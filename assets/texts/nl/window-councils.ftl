# Sterkte, raden, vaststelling en planning in het venster.

nav-planning = Planning
nav-strength = Sterkte
nav-councils = Raden

strength-title = Sterkteverdeling
strength-import = Blad inlezen
strength-by-hand = Met de hand invullen
strength-empty = Nog geen sterkteverdeling
strength-empty-about = Lees een blad in met een rij per onderdeel en een kolom per functie, of vul de tabel met de hand in. Aantallen zoals 61,3.
strength-name-provisional = Stand { $number }, voorlopig, per { $day }
strength-name-definitive = Stand { $number }, definitief, per { $day }
strength-state = Stand
strength-place = In het hoofdstuk zetten
strength-stands-in = staat in ‘{ $chapter }’
strength-now-in = De tabel staat in ‘{ $chapter }’.
strength-replace = Tabel vervangen
strength-changes = Verschil met stand { $number }
strength-part = Onderdeel
strength-column = Kolom
strength-was = Was
strength-is = Is
strength-by = Verschil
strength-findings = Totalen die niet kloppen
strength-local-checks = { $short ->
    [0] Eén wijkagent per 5.000 inwoners: overal gehaald
    [one] Eén wijkagent per 5.000 inwoners: één keer niet gehaald
   *[other] Eén wijkagent per 5.000 inwoners: { $short } keer niet gehaald
}
strength-import-title = { $file } inlezen
strength-preview = Wat er in het blad staat
strength-skipped = { $count ->
    [one] Eén rij of cel overgeslagen
   *[other] { $count } rijen of cellen overgeslagen
}
strength-as-of = Stand per
strength-is-definitive = Dit is de definitieve verdeling
strength-note = Toelichting
strength-reason = Reden om het zo vast te leggen
strength-reason-hint = De verantwoording noemt deze reden.
strength-record = Vastleggen
strength-was-recorded = Stand { $number } is vastgelegd.
strength-first-column = Sterkte
strength-local-column = waarvan wijkagenten
strength-column-name = Kop van kolom { $number }
strength-part-name = Naam van onderdeel { $number }
strength-cell = { $part }, { $column }
strength-add-part = Onderdeel toevoegen
strength-add-column = Kolom toevoegen

councils-title = Gemeenteraden
councils-tab = Horen
councils-empty = Nog geen gemeenten
councils-empty-about = Lees op het tabblad Gemeenten een blad in, of voeg ze met de hand toe.
councils-progress = { $heard } van { $all } raden gehoord
councils-at-risk = { $count ->
    [one] 1 raad behandelt het mogelijk te laat
   *[other] { $count } raden behandelen het mogelijk te laat
}
councils-adoption = vaststelling op { $day }
councils-no-adoption = De dag van vaststelling is nog niet gepland
councils-choose = Kies een raad om te zien wat die kreeg, wanneer hij het behandelt en wat hij zei.
councils-board = Raden
council-send = Verzending aan raden vastleggen
council-send-one = Verzending vastleggen
council-record-sending = Vastleggen
council-record-outcome = Uitkomst vastleggen
council-changed = { $name } is bijgewerkt.
council-at-risk = De dag van behandeling is voorbij zonder uitkomst, of valt niet voor de vaststelling.
council-sendings = Wat { $name } kreeg
council-version = Versie
council-supplement = nagezonden
council-early = Voor het akkoord verzonden: { $reason }
council-acknowledge = Ontvangst bevestigd
council-acknowledged-on = Ontvangst bevestigd op { $day }.
council-not-acknowledged = Toch niet
council-hearing = Dag van behandeling
council-said = Standpunt
council-heard-on = Gehoord op
council-decision = Besluitnummer
council-document = Document
council-note = Toelichting
council-not-heard = Kwam daarna
council-views = Zienswijze in het register:
council-what = Wat is er verstuurd?
council-what-hint = Leeg: de versie zelf.
council-is-supplement = Dit is een nazending
council-unapproved = Op die dag ontbreekt het akkoord van { $missing }.
council-early-reason = Reden om toch te verzenden
council-early-by = Wie besloot dat
council-outcome-title = Wat zei { $name }?
council-points = Punten van de zienswijze
council-points-hint = Eén punt per regel; elk punt komt als reactie in het register en vraagt een antwoord.
council-sent-nothing = Leg eerst vast wat deze raad kreeg.
council-pick-document = Document kiezen

adoption-tab = Vaststelling
adoption-progress = { $adopted } van { $all } stelden vast
adoption-not-issued = { $stage } is nog niet uitgebracht; daarna kan vaststelling worden vastgelegd.
adoption-all-mayors = Alle burgemeesters stellen vast
adoption-record = Vaststelling vastleggen
adoption-was-recorded = De vaststelling is vastgelegd.
adoption-follow = Vervolg vastleggen
adoption-follow-recorded = Het vervolg is vastgelegd.
adoption-followed = Wat volgde
adoption-who = Wie
adoption-mayor = burgemeester van { $name }
adoption-said = Zegt
adoption-day = Dag
adoption-nothing = nog niets
adoption-adopts = stelt vast
adoption-declines = stelt niet vast
adoption-give = { $name } stelt vast
adoption-decline = { $name } stelt niet vast
adoption-route = Wettelijke weg
adoption-reason = Reden
adoption-without = { $count ->
    [one] 1 burgemeester stelde niet vast.
   *[other] { $count } burgemeesters stelden niet vast.
}
adoption-what = Wat
adoption-to-whom = Aan wie, of wie

municipalities-tab = Gemeenten
municipality-add = Gemeente toevoegen
municipality-import = Blad inlezen
municipality-name = Gemeente
municipality-code = Code
municipality-inhabitants = Inwoners
municipality-part = Onderdeel
municipality-address = Adres van de griffie
municipality-councillors = Raadsleden gevraagd voor
municipality-edit = Wijzigen
municipality-edit-one = { $name } wijzigen
municipality-remove = Uit de regio
municipality-removed = { $name } hoort niet meer bij de regio.
municipality-not-whole = Schrijf een heel getal, zoals 12.345.
municipality-asks = Raadsleden gevraagd voor { $item }?
councillors-poll = de peiling
councillors-sessions = de informatiesessies
councillors-unknown = niet gekozen

planning-title = Planning
planning-add = Mijlpaal toevoegen
planning-back = Terugplannen vanaf vaststelling
planning-back-do = Plannen
planning-adoption-day = Dag van vaststelling
planning-planned-back = Teruggepland vanaf { $day }.
planning-was = (was { $day })
planning-past = – die dag is al voorbij
planning-step = Mijlpaal
planning-baseline = Eerst gepland
planning-planned = Nu gepland
planning-actual = Gebeurd
planning-difference = Verschil
planning-edit = Wijzigen
planning-edit-one = ‘{ $title }’ wijzigen
planning-remove = Weghalen
planning-removed = ‘{ $title }’ is weggehaald.
planning-saved = ‘{ $title }’ is opgeslagen.
planning-empty = Nog geen mijlpalen
planning-empty-about = Voeg de vaststelling toe en wat daarvoor moet gebeuren; daarna kunt u terugplannen.
planning-left = Nog { $days } dagen.
planning-mark = Wat het is
planning-mark-none = gewone mijlpaal
planning-mark-draft = ontwerp naar de raden
planning-mark-adoption = vaststelling
planning-days-before = Dagen voor de vaststelling
planning-days-before-hint = Voor terugplannen; leeg voor geen vaste afstand.

nav-afterwards = Na de vaststelling
afterwards-title = Na de vaststelling
addenda-tab = Aanvullingen
addendum-add = Aanvulling toevoegen
addenda-empty = Nog geen aanvullingen
addenda-empty-about = Wat het plan binnen zijn periode aanvult of verlengt, met wie het besloot.
addendum-name = Titel
addendum-date = Geldt vanaf
addendum-body = Besloten door
addendum-text = Tekst
addendum-period = Nieuwe periode
addendum-period-hint = Alleen bij verlenging, zoals 2019-2023.
addendum-added = De aanvulling is toegevoegd.
annual-tab = Jaarverslagen
annual-record = Jaarverslag vastleggen
annual-record-year = Jaarverslag { $year } vastleggen
annual-year = Jaar
annual-state = Stand
annual-text = Tekst
annual-day = Dag van vaststelling
annual-day-hint = Leeg zolang het wordt gemaakt.
annual-was-recorded = Het jaarverslag is vastgelegd.
afterwards-paper = Stuk maken…
afterwards-paper-of = Stuk maken… van { $what }
implementation-tab = Uitvoeringsplannen
implementation-referred-count = { $count ->
    [0] Geen reacties verwezen
    [one] 1 reactie verwezen
   *[other] { $count } reacties verwezen
}
implementation-to-theme = Naar thema
implementation-add = Uitvoeringsplan vastleggen
implementation-add-for = Uitvoeringsplan voor { $title } vastleggen
implementation-was-recorded = Het uitvoeringsplan is vastgelegd.
implementation-empty = Nog geen thema’s
implementation-empty-about = Per thema staan hier de reacties die naar zijn uitvoeringsplan zijn verwezen.
implementation-begin = Vanaf
implementation-end = Tot en met
implementation-was-referred = { $label } gaat naar dit uitvoeringsplan.
next-plan = Volgend plan beginnen
next-plan-about = Met dezelfde werkgroep, gemeenten en hoofdstukken; thema’s en reacties beginnen opnieuw.
next-plan-period = Periode
next-plan-with-text = Hoofdstukken met hun tekst
next-plan-pick = Bestand kiezen en maken

new-plan-profile = Soort plan
profile-imv = Integraal meerjarenbeleidsplan veiligheid (vier versies)
profile-municipal-vision = Gemeentelijke visie (ontwerp en vaststelling)

# Wat de opdrachtregel met haar opties zegt, zegt het venster met zijn knoppen.
problem-strength-sum = De sterkteverdeling telt niet op ({ $count } keer). Het totaal van { $place } is { $given }, de cellen tellen op tot { $sum }. Er is niets opgeslagen. Verbeter het blad, of geef de reden om het zo vast te leggen.
problem-strength-edited = De tabel in hoofdstuk { $chapter } is met de hand veranderd. Er is niets veranderd. Zet de wijziging in het blad, of kies Tabel vervangen.
problem-strength-chapter = Er is geen hoofdstuk voor de sterkteverdeling. Er is niets veranderd. Voeg een hoofdstuk toe en zeg dat het dit wettelijk onderdeel bevat.
problem-sent-before-approval = { $stage } mag nog niet uit: op { $date } ontbreekt het akkoord van { $missing }. Er is niets vastgelegd. Wacht op het akkoord, of geef de reden en wie dat besloot.
problem-views-without-points = Een zienswijze heeft punten nodig. Er is niets vastgelegd. Schrijf elk punt op een regel; zij komen als reactie in het register.
problem-council-sent-nothing = Deze gemeenteraad kreeg nog niets toegestuurd, dus is onbekend waarover hij is gehoord. Er is niets vastgelegd. Leg eerst de verzending vast.
problem-mayors-not-adopted = { $count } burgemeesters stelden nog niet vast: { $missing }. Er is niets vastgelegd. Leg hun vaststelling vast, of geef de reden om zonder hen vast te stellen.
problem-route-reason = Vaststelling door de opdrachtgevers alleen vraagt een reden: waarom was er geen overeenstemming? Er is niets vastgelegd.
problem-nothing-to-plan = Geen enkele mijlpaal zegt hoeveel dagen voor de vaststelling hij moet vallen. Er is niets veranderd. Wijzig een mijlpaal en vul dat in.
strength-chapter = Hoofdstuk
strength-new-chapter = een nieuw hoofdstuk
strength-place-do = Zetten

# Gremia, wettelijke onderdelen, namen van gemeenten en cijfers met de hand, in het venster.

bodies-tab = Gremia
bodies-about = Wie het plan vaststelt, wie adviseert en wie er capaciteit en middelen voor bijeenbrengt. De opdrachtgevers horen bij het soort plan.
bodies-empty-about = Er staan alleen opdrachtgevers. Voeg bijvoorbeeld het RBOP of de kerngroep toe.
bodies-add = Gremium toevoegen
bodies-added = { $name } is toegevoegd.
bodies-removed = { $name } staat niet meer bij de gremia.
bodies-remove = Verwijderen
bodies-name = Naam
bodies-kind = Rol
bodies-text = Wat het doet
bodies-text-hint = Bijvoorbeeld: brengt capaciteit en middelen bijeen.
bodies-prescribed = hoort bij het soort plan

parts-title = Wettelijke onderdelen
parts-about = Wat de wet in het plan vraagt. Zolang een onderdeel nog volgt, kan de definitieve versie niet uit zonder vastgelegde reden.
parts-none = Dit soort plan schrijft geen onderdelen voor
parts-none-about = De wet vraagt voor dit soort plan niets dat later kan volgen.
part-name = Onderdeel
part-state = Stand
part-reason = Waarom het nog volgt
part-reason-hint = De verantwoording noemt deze reden.
part-owner = Wie het brengt
part-owner-hint = Een persoon in een rol, of een gremium.
part-expected = Verwacht
part-expected-hint = In woorden, zoals “najaar” of “zodra de minister het vaststelt”.
part-placeholder = Wat er zolang in het plan staat
part-placeholder-hint = Deze zin ziet de lezer op de plaats van het onderdeel.
part-pend = Volgt nog…
part-pend-one = { $title } volgt nog
part-change = Wijzigen
part-change-one = Wat nog volgt wijzigen: { $title }
part-arrive = Is er
part-arrive-one = { $title } is er
part-pended = Vastgelegd: { $title } volgt nog.
part-arrived = Vastgelegd: { $title } is er.

municipality-added = { $name } is toegevoegd.
municipality-aliases = Andere namen
municipality-aliases-hint = Een per regel, zoals Den Haag bij ’s-Gravenhage. Een blad met zo’n naam wordt herkend.
municipality-find = Zoeken op naam, code of onderdeel
municipality-more = { $shown } van { $all } gemeenten
councillors-asked = { $item }: ja
councillors-not-asked = { $item }: nee

themes-event-change = Wijzigen
themes-event-change-of = Genodigden en opkomst van “{ $title }” wijzigen
themes-event-changed = “{ $title }” is bijgewerkt.
themes-present-count = Hoeveel er waren
themes-present-count-hint = Leeg als het niet bekend is.
themes-present-was-counted = Ze zijn geteld; anders staat er “ruim” bij

themes-counts-add = Stand met de hand…
themes-counts-about = Voor een stand waarvan de bron alleen de aantallen geeft. Wat niet bekend is, laat u leeg: het blijft een vraagteken en wordt nooit nul.
themes-counts-unknown = Leeg als het niet bekend is.
themes-counts-stored = De stand is vastgelegd.
themes-counts-wrong = Schrijf hele getallen, of laat open wat niet bekend is.

annual-theme = Thema { $number }: { $title }

sheet-names = Gemeenten die anders geschreven staan
sheet-names-open = { $count ->
    [one] Eén naam staat niet in het register. Zeg welke gemeente het is.
   *[other] { $count } namen staan niet in het register. Zeg welke gemeenten het zijn.
}
sheet-names-remembered = Wat u kiest wordt onthouden: een volgend blad met die naam wordt herkend.
sheet-name-written = In het blad
sheet-name-is = Is
sheet-name-is-of = “{ $written }” is
sheet-name-take-over = { $name } (voorstel)
sheet-name-own = Neem de naam over zoals die er staat
sheet-name-leave = Laat weg
sheet-name-choose = Kies…
sheet-names-accept = { $count ->
    [one] Voorstel overnemen
   *[other] { $count } voorstellen overnemen
}

council-sheet = Blad met uitkomsten…
council-sheet-title = Uitkomsten uit { $file }
council-sheet-found = { $changed } gemeenteraden veranderen, { $same } stonden er al zo. { $views } nieuwe punten komen als reactie in het register.
council-sheet-rows = Wat het blad zegt
council-sheet-points = Punten
council-sheet-change = Verandert
council-sheet-same = staat er al
council-sheet-new = nieuw
council-sheet-was = was { $was }
council-sheet-not-heard = nog niet gehoord
council-sheet-words = Standpunten die niet worden herkend
council-sheet-word = “{ $written }” betekent
council-sheet-do = Vastleggen
council-sheet-done = { $count ->
    [one] 1 gemeenteraad bijgewerkt.
   *[other] { $count } gemeenteraden bijgewerkt.
} { $views ->
    [0] { "" }
    [one] 1 punt kwam in het register.
   *[other] { $views } punten kwamen in het register.
}
council-sheet-skipped = { $count ->
    [one] Eén rij is niet of niet geheel overgenomen
   *[other] { $count } rijen zijn niet of niet geheel overgenomen
}
council-sheet-stage = Gehoord op
council-sheet-stage-sent = wat elke raad kreeg

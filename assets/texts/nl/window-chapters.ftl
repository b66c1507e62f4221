# Het venster: de hoofdstukken, het schrijven en de wijzigingen.

## Inhoud

chapter-contents = Inhoud
chapter-new = nieuw
chapter-pending = in wacht
chapter-none = Nog geen hoofdstukken
chapter-none-about = Voeg het eerste hoofdstuk toe. Daarna verdeelt u wie waaraan schrijft.
chapter-add = Hoofdstuk toevoegen
chapter-added = “{ $title }” toegevoegd.
chapter-title = Titel
chapter-rename = Hernoemen…
chapter-renamed = “{ $title }” heeft een andere titel.
chapter-remove = Verwijderen
chapter-removed = “{ $title }” verwijderd.
chapter-moved = “{ $title }” is nu hoofdstuk { $place }.
chapter-move-hint = Versleep een hoofdstuk, of zet het met Alt+↑ en Alt+↓ op een andere plaats.
chapter-drag = { $title } verslepen
chapter-more = Meer
chapter-more-of = Meer over { $title }
chapter-no-owner = geen eigenaar
chapter-owner-of = Eigenaar van { $title }: { $name }
chapter-owner-choose = Eigenaar
chapter-owner-set = Eigenaar van “{ $title }” gewijzigd.
chapter-status-choose = Stand
chapter-status-of = Stand van { $title }: { $status }
chapter-status-set = Stand van “{ $title }” gewijzigd.
chapter-status-draft = concept
chapter-status-ready = gereed
chapter-status-waiting = in wacht
chapter-words = { $count ->
    [one] 1 woord
   *[other] { $count } woorden
}
chapter-open-comments = { $count ->
    [one] 1 open reactie
   *[other] { $count } open reacties
}
chapter-changes = { $count ->
    [one] 1 wijziging
   *[other] { $count } wijzigingen
}
chapter-conflicts-short = { $count } dubbel herschreven

## Opslaan

chapter-save-untouched = Alles is opgeslagen
chapter-save-busy = bezig…
chapter-save-drafted = bewaard { $time }
chapter-save-saved = opgeslagen { $time }
chapter-save-problem = Wat u het laatst typte is nog niet opgeslagen; wat eerder was opgeslagen is veilig. Laat dit venster open.
chapter-save-problem-drafted = Wat u typte is als concept bewaard en gaat niet verloren.

## Gereedschap

chapter-tools = Opmaak
chapter-tools-block = Soort alinea
chapter-tools-letters = Letters
chapter-tools-parts = Onderdelen
chapter-tools-steps = Stappen
chapter-tool-block = Soort alinea
chapter-tool-block-now = Soort alinea: { $level ->
    [0] gewone tekst
   *[other] kop { $level }
}
chapter-level = { $level ->
    [0] Gewone tekst
   *[other] Kop { $level }
}
chapter-tool-strong = Vet
chapter-tool-emphasis = Cursief
chapter-tool-link = Koppeling
chapter-tool-bullets = Opsomming
chapter-tool-numbers = Genummerde lijst
chapter-tool-quote = Citaat
chapter-tool-table = Tabel invoegen
chapter-tool-footnote = Voetnoot invoegen
chapter-tool-undo = Ongedaan maken
chapter-tool-redo = Opnieuw
chapter-tool-table-edit = Tabel
chapter-tool-row-after = Rij eronder
chapter-tool-column-before = Kolom links
chapter-tool-column-after = Kolom rechts
chapter-tool-row-delete = Rij verwijderen
chapter-tool-column-delete = Kolom verwijderen
chapter-tool-table-delete = Tabel verwijderen
chapter-source = Bron
chapter-link-address = Adres
chapter-link-hint = Een webadres, een e-mailadres of een telefoonnummer.
chapter-link-refused = Dit adres kan niet: het moet beginnen met http, https, mailto of tel.
chapter-link-remove = Koppeling weghalen
chapter-link-set = Koppelen
chapter-find = Zoeken
chapter-find-in = Zoek in dit hoofdstuk
chapter-find-count = { $count ->
    [0] niet gevonden
   *[other] { $current } van { $count }
}
chapter-find-next = Volgende
chapter-find-back = Vorige
chapter-replace = Vervangen
chapter-replace-by = Vervang door
chapter-replace-all = Alles vervangen
chapter-replaced = { $count } keer vervangen.

## Wijzigingen

chapter-since = Wijzigingen sinds { $stage }
chapter-since-short = sinds { $stage }
chapter-since-none = Geen wijzigingen tonen
chapter-since-choose = Wijzigingen sinds welke versie
chapter-by-choose = Van wie
chapter-by-all = iedereen
chapter-reason-choose = Om welke reden
chapter-reason-all = alle redenen
chapter-reason-round = om reacties uit { $code }
chapter-unexplained = zonder reden
chapter-unexplained-one = zonder reden
chapter-unexplained-next = Volgende wijziging zonder reden
chapter-step = Langs de wijzigingen
chapter-next = Volgende wijziging of reactie
chapter-previous = Vorige wijziging of reactie
chapter-accept = Accepteer
chapter-reject = Wijs af
chapter-accept-all = Accepteer alles in dit hoofdstuk
chapter-reject-all = Wijs alles in dit hoofdstuk af
chapter-more-verdicts = Meer met wijzigingen
chapter-accepted = { $count ->
    [one] Wijziging geaccepteerd.
   *[other] { $count } wijzigingen geaccepteerd.
}
chapter-rejected = { $count ->
    [one] Wijziging afgewezen.
   *[other] { $count } wijzigingen afgewezen.
}
chapter-mark = { $kind ->
    [inserted] ingevoegd
    [deleted] verwijderd
    [moved-away] weggehaald en verplaatst
    [moved-here] hierheen verplaatst
   *[respelled] opmaak gewijzigd
}{ $by ->
    [none] {""}
   *[other] {" "}door { $by }
}, { $reasons ->
    [none] zonder reden
   *[other] om { $reasons }
}
chapter-mark-reaction = passage van reactie { $label }
chapter-mark-conflict = zin herschreven door { $ours } en door { $theirs }
chapter-respelled = opmaak
chapter-kind = { $kind ->
    [inserted] ingevoegd
    [deleted] verwijderd
    [moved-away] verplaatst
    [moved-here] verplaatst
   *[replaced] vervangen
}
chapter-was-accepted = geaccepteerd
chapter-because = Om
chapter-because-more = en { $count ->
    [one] 1 andere
   *[other] { $count } andere
}
chapter-tie = Redenen kiezen…
chapter-tie-find = Zoek een reactie op nummer, naam of woord
chapter-tied = Gekoppeld aan { $labels }.
chapter-untied = Losgemaakt van { $labels }.
chapter-retied = Redenen gewijzigd: { $labels }.
chapter-pick = Kies erbij
chapter-unpick = Niet meer kiezen

## De kantlijn

chapter-page = De pagina en haar kantlijn
chapter-margin = Wijzigingen en reacties
chapter-margin-empty = Geen wijzigingen of open reacties om te tonen.
chapter-margin-unfold = Toon alle
chapter-margin-fold = Toon alleen de gekozene
chapter-at = { $at } van { $of }
chapter-late = na termijn
chapter-disposed = afgedaan
chapter-open = open
chapter-work-in = Verwerk hier
chapter-reasons = U verwerkt { $labels }: wat u typt krijgt deze reden. Esc is klaar.
chapter-reasons-done = Klaar met verwerken
chapter-adrift = { $count ->
    [one] 1 reactie is haar passage kwijt
   *[other] { $count } reacties zijn hun passage kwijt
}
chapter-adrift-about = Selecteer de passage in de tekst en kies Plaats hier.
chapter-adrift-quote = Ging over: “{ $quote }”
chapter-place = Plaats hier
chapter-placed = Reactie { $label } staat weer bij een passage.
chapter-select-first = Selecteer eerst de passage in de tekst.

## Dubbel herschreven

chapter-conflict = Zin door twee mensen herschreven
chapter-conflicts = { $count ->
    [one] 1 zin is door twee mensen herschreven.
   *[other] { $count } zinnen zijn door twee mensen herschreven.
}
chapter-conflict-settle = Kies
chapter-conflict-settle-so = Leg vast
chapter-conflict-settled = De zin ligt vast.
chapter-conflict-saved-over = Het hoofdstuk is hierna opgeslagen zonder te kiezen. Uw keuze komt in de tekst zoals die nu is.
chapter-conflict-waits = nog niet gekozen
chapter-conflict-base = Zoals het was
chapter-conflict-use = Neem deze
chapter-conflict-both = Neem beide achter elkaar
chapter-conflict-text = Zo komt het in de tekst
chapter-conflict-nothing = (weggehaald)

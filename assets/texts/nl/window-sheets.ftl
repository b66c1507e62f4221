# Het venster: spreadsheets inlezen, antwoordbladen en antwoordbrieven.

sheets-sum = { $rows } rijen = { $fresh } nieuw + { $split } gesplitst (in { $parts } reacties) + { $known } al bekend + { $skipped } overgeslagen
sheets-again = Dit bestand kwam eerder
sheets-again-about = Wat in het register staat, blijft zoals het is, met zijn afdoening. Gewijzigde woorden komen als eigen reactie binnen.
sheets-changed = { $count ->
    [one] 1 reactie is gewijzigd
   *[other] { $count } reacties zijn gewijzigd
}
sheets-was = was
sheets-becomes = wordt
sheets-vanished = { $count ->
    [one] 1 reactie staat er niet meer in; zij blijft in het register:
   *[other] { $count } reacties staan er niet meer in; zij blijven in het register:
}
sheets-splits = { $count ->
    [one] 1 cel met meer punten
   *[other] { $count } cellen met meer punten
}
sheets-splits-about = Vink aan welke cel per punt een eigen reactie wordt. Elke letter blijft staan, en elk punt onthoudt zijn cel.
sheets-splits-more = { $count ->
    [one] En nog 1 cel; die splitst u met “Splits alle”.
   *[other] En nog { $count } cellen; die splitst u met “Splits alle”.
}
sheets-split = Splits cel { $cell } in { $count } reacties
sheets-split-all = Splits alle
sheets-split-none = Splits geen
sheets-options = Wat u van dit bestand weet
sheets-mapping = Bewaarde indeling
sheets-mapping-about = Zo las u eerder een bestand van deze afzender.
sheets-mapping-found = Zoals in het bestand gevonden
sheets-fill-down = Een rij zonder afzender is van de afzender erboven
sheets-from-sheet = De naam van het blad is de afzender
sheets-every-table = Alle tabellen
sheets-every-table-about = elk blad waarop reacties staan
sheets-tables = Ingelezen worden: { $tables }
sheets-table = { $sheet } vanaf rij { $row } ({ $filled })
sheets-no-header = blad { $sheet }, geen kop gevonden
sheets-answer-sheet = Dit is een antwoordblad dat terugkomt. Reacties en afdoeningen blijven zoals ze zijn; alleen wat afzenders bij hun antwoord zeggen, wordt bewaard.
sheets-remarks = { $count ->
    [one] 1 afzender zegt iets bij zijn antwoord.
   *[other] { $count } afzenders zeggen iets bij hun antwoord.
}
sheets-places = Verwijst naar { $places }
sheets-place-sure = { $section }
sheets-place-likely = waarschijnlijk { $section }
sheets-place-guess = misschien { $section }

reaction-field-satisfied = tevreden met het antwoord
reaction-field-remark = opmerking bij het antwoord
reaction-notice-date-from-number = datum stond als getal
reaction-notice-formula-without-value = formule zonder bewaarde uitkomst
reaction-notice-phone-number = telefoonnummer in de tekst
reaction-notice-note = notitie bij een cel, bewaard bij de reactie
reaction-notice-struck-text = doorgehaalde tekst, niet weggelaten
reaction-notice-coloured = gekleurde rijen; kleur kan iets betekenen
reaction-notice-open-quote = aanhalingsteken dat nooit sluit
reaction-notice-blank-respondent = geen afzender; misschien die erboven
reaction-notice-two-respondents = twee mensen in één naamcel
reaction-notice-sender-in-sheet-name = geen kolom met de afzender; misschien zegt de bladnaam het
reaction-notice-refers-elsewhere = de reactie staat elders
reaction-notice-several-points = meer punten in één cel
reaction-notice-same-header = tweede kolom met dezelfde naam, zo bewaard
reaction-notice-repeated-text = dezelfde tekst in meer rijen; elke rij telt
reaction-notice-no-such-section = het plan heeft dit hoofdstuk niet
reaction-notice-quote-differs = de aangehaalde passage staat zo niet in het plan
reaction-notice-text-differs = andere woorden dan in het register, dat blijft zoals het is

answers-title = Antwoorden aan de indieners
answers-about = Elke reactie met wat ermee is gedaan en de tekst vooraf en achteraf: als blad voor de ambtenaren, of als brief aan iedere indiener.
answers-no-rounds = Er is nog geen ronde, dus ook nog geen antwoord.
answers-every-round = Alle rondes
answers-open = { $count ->
    [one] 1 reactie heeft nog geen afdoening; in het blad en de brief staat dat erbij.
   *[other] { $count } reacties hebben nog geen afdoening; in het blad en de brieven staat dat erbij.
}
answers-sheet = Antwoordblad
answers-answer-sheet = Antwoordblad
answers-letters = Antwoordbrieven
answers-letters-about = Eén brief per indiener, als losse bestanden in een map die nog leeg is.
answers-letters-editable = Eén brief per indiener, nog te bewerken voordat hij uitgaat.
answers-letters-packed = Eén brief per indiener, samen in één zipbestand.
answers-letters-zip = Alle brieven in één zipbestand
answers-make-sheet = Antwoordblad maken…
answers-make-letters = Brieven maken…
answers-one-round = Kies één ronde om brieven te maken.
answers-format-xlsx = Excel
answers-format-ods = ODS
answers-format-csv = CSV
answers-format-pdf = PDF
answers-format-about-xlsx = Te filteren, en terug te sturen met wat men van het antwoord vindt.
answers-format-about-ods = Het open formaat, voor LibreOffice en Excel.
answers-format-about-csv = Tekst met puntkomma’s, voor andere systemen.
answers-format-about-pdf = Om te lezen en te bewaren.
answers-remarks = Wat de indiener van het antwoord vindt
answers-satisfied = tevreden
answers-unsatisfied = niet tevreden

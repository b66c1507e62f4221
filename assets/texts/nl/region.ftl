# Namen van gemeenten in een blad, en wat gemeenteraden zeiden uit een blad.

sheet-name-known = “{ $written }” is { $name }.
sheet-name-chosen = “{ $written }”: zoals u koos.
sheet-name-like = “{ $written }” staat niet in het register. Is het { $proposed }?
sheet-name-unknown = “{ $written }” staat niet in het register.
sheet-outcome-unknown = “{ $written }” is geen bekend standpunt.
problem-municipalities-unmatched = { $count ->
    [one] In { $file } staat een gemeente die niet in het register staat: { $names }.
   *[other] In { $file } staan { $count } gemeenten die niet in het register staan: { $names }.
} Er is niets opgeslagen. Zeg welke gemeente het is (--is "NAAM=CODE"), neem de naam over zoals die er staat (--own) of laat hem weg (--leave).
problem-outcomes-unknown = In { $file } staan standpunten die niet worden herkend: { $words }. Er is niets opgeslagen. Zeg wat ze betekenen, met --outcome "WOORD=positive" (of views, no-views, taken-note, other, none).
problem-councils-nothing = In { $file } staat niets nieuws over de gemeenteraden. Er is niets opgeslagen.
problem-bad-name-choice = “{ $text }” zegt niet wat waarvoor staat. Er is niets opgeslagen. Schrijf het als "NAAM=CODE".
councils-read = { $file }: { $changed } gemeenteraden bijgewerkt, { $same } al bekend, { $views } nieuwe punten van zienswijzen, { $skipped } rijen niet of niet geheel overgenomen.
council-points-count = { $count ->
    [one] 1 punt
   *[other] { $count } punten
}
skip-left-out = weggelaten, zoals u koos
skip-council-unknown = deze gemeente staat niet in het register
skip-council-twice = dit spreekt een eerdere rij van dezelfde gemeente tegen
skip-council-date = dit is geen dag; schrijf dag-maand-jaar
skip-council-undated = er staat een standpunt zonder dag
skip-council-views = er staat een zienswijze zonder punten
skip-council-unsent = deze gemeenteraad kreeg nog niets, dus is onbekend waarover hij is gehoord
skip-council-no-outcome = er staat een besluitnummer of document zonder standpunt
skip-council-document = het document staat niet naast het blad; de rest van de rij is wel overgenomen
skip-council-point-long = dit punt is te lang om te bewaren

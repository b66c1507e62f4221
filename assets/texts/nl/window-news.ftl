# Het venster: wat anderen deden sinds u keek.

news-lately = Onlangs gedaan
news-since = Sinds u keek ({ $when })
news-none = Sinds u hier keek, heeft niemand anders iets gedaan.
news-none-yet = Nog niemand heeft iets gedaan.
news-seen = Gezien
news-seen-about = De volgende keer staat hier alleen wat daarna komt
news-seen-done = Gezien. Vanaf nu staat hier wat daarna komt.
news-all = Toon alle { $count }
news-fewer = Toon minder
news-go-revised = Lees
news-go-imported = Toon ze
news-go-disposed = Toon ze
news-go-decided = Lees
news-go-issued = Bekijk
news-go-approved = Bekijk
news-go-sent = Bekijk
news-go-added = Lees
news-go-opened = Bekijk
news-go-settled = Lees
recent-revised = { $count ->
    [one] { $who }: 1 wijziging in “{ $place }”
   *[other] { $who }: { $count } wijzigingen in “{ $place }”
}
recent-imported = { $count ->
    [one] { $who }: 1 reactie ingelezen in { $place }
   *[other] { $who }: { $count } reacties ingelezen in { $place }
}
recent-disposed = { $count ->
    [one] { $who }: 1 reactie afgedaan in { $place }
   *[other] { $who }: { $count } reacties afgedaan in { $place }
}
recent-decided = { $count ->
    [one] { $who }: 1 wijziging beoordeeld in “{ $place }”
   *[other] { $who }: { $count } wijzigingen beoordeeld in “{ $place }”
}
recent-issued = { $who } bracht de { $place } uit
recent-approved = { $who }: akkoord vastgelegd op de { $place }
recent-sent = { $who }: verzending vastgelegd bij { $place }
recent-added = { $who }: hoofdstuk “{ $place }” toegevoegd
recent-opened = { $who }: ronde { $place } geopend
recent-settled = { $count ->
    [one] { $who }: dubbel herschreven zin gekozen in “{ $place }”
   *[other] { $who }: { $count } dubbel herschreven zinnen gekozen in “{ $place }”
}
recent-other = { $count ->
    [one] { $who }: 1 andere handeling
   *[other] { $who }: { $count } andere handelingen
}

## Bewaren

problem-unsaved = Wat u typte kon niet worden opgeslagen. Daarom blijft dit plan open, met uw tekst erin. Probeer het opnieuw, of kopieer uw tekst eerst.

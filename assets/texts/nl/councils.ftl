# Gemeenten, gremia, sterkte, raden, vaststelling, planning en vervolg.

yes = ja
no = nee
municipalities-imported = { $file }: { $added } gemeenten toegevoegd, { $changed } bijgewerkt, { $unchanged } ongewijzigd, { $skipped } rijen overgeslagen.
row-skipped = Rij { $row } overgeslagen: { $why } ({ $found })
skip-municipality-nameless = er staat geen naam van een gemeente
skip-municipality-inhabitants = het aantal inwoners is geen heel getal
skip-municipality-twice = deze gemeente staat al eerder in het blad
problem-municipality-nameless = Een gemeente heeft een code en een naam nodig. Er is niets opgeslagen. Vul beide in.
problem-body-nameless = Een gremium heeft een korte naam en een naam nodig. Er is niets opgeslagen. Vul beide in.
problem-bad-choice = “{ $text }” is geen keuze. Er is niets opgeslagen. Schrijf onderdeel=yes, onderdeel=no of onderdeel=none, zoals poll=yes.
problem-no-columns = In { $file } staat geen tabel met een kolom { $columns }. Er is niets opgeslagen. Geef de kolom die kop en probeer opnieuw.
body-kind-principal = opdrachtgever
body-kind-consultation = overleg
body-kind-means = brengt capaciteit en middelen bijeen
body-kind-authority = bevoegd gezag
body-kind-other = overig

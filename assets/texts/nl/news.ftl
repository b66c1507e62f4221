# Wat anderen deden sinds u keek.

recent-added = voegde een hoofdstuk toe
recent-opened = opende een ronde
recent-settled = koos tussen twee versies van een zin
recent-other = deed andere dingen
recent-nothing-new = Sinds u keek, heeft niemand anders iets gedaan.
problem-bad-mark = “{ $text }” is geen merkteken van het overzicht. Er is niets onthouden. Vraag het overzicht opnieuw op.
problem-settling-overlapped = De keuze is niet teruggenomen: de zin is daarna herschreven. Er is niets opgeslagen. Herschrijf de zin in het hoofdstuk.

# Registers uit een blad.

register-sheet-found = { $added } nieuw, { $changed } bijgewerkt, { $unchanged } ongewijzigd, { $skipped } overgeslagen.
register-sheet-added = Nieuw
register-sheet-changed = Bijgewerkt
register-sheet-skipped = Overgeslagen
register-sheet-safe = Wat er niet in staat, blijft zoals het is. Er is nog niets opgeslagen.
register-sheet-do = Inlezen
register-sheet-more = en nog { $count }
people-import = Lees een blad in…
people-import-title = Mensen uit { $file }
municipality-import-title = Gemeenten uit { $file }

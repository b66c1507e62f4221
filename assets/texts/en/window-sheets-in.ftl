# Registers from a sheet.

register-sheet-found = { $added } new, { $changed } updated, { $unchanged } unchanged, { $skipped } skipped.
register-sheet-added = New
register-sheet-changed = Updated
register-sheet-skipped = Skipped
register-sheet-safe = What is not in it stays as it is. Nothing is stored yet.
register-sheet-do = Take in
register-sheet-more = and { $count } more
people-import = Take in a sheet…
people-import-title = People from { $file }
municipality-import-title = Municipalities from { $file }

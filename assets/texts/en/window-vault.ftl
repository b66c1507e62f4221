# The plan's file: passphrase and backups.
vault-title = The file of this plan
vault-is-sealed = The file and its backups are encrypted: only with the passphrase can anybody read them.
vault-is-open = The file is not encrypted: whoever reaches this computer or the file can read the plan.
vault-set = Set a passphrase…
vault-set-do = Encrypt
vault-set-about = The plan and the backups beside it are encrypted. Without the passphrase nobody can open them any more, and neither can we: keep it in a safe place. What you share with others was encrypted already and goes on working. Copies you put elsewhere do not change.
vault-change = Change the passphrase…
vault-change-do = Change
vault-change-about = The plan and the backups beside it are encrypted anew. The old passphrase does not open them afterwards.
vault-remove = Remove the passphrase…
vault-remove-do = Remove
vault-remove-about = The plan and the backups beside it become readable again for everybody who reaches the files.
vault-passphrase = Passphrase
vault-passphrase-now = Current passphrase
vault-passphrase-new = New passphrase
vault-passphrase-again = Once more
vault-passphrase-hint = At least eight characters; a short sentence is better than a difficult word.
vault-unlock = This plan has a passphrase
vault-unlock-do = Open
vault-unlock-about = { $path } is encrypted.
vault-told-sealed = The plan is encrypted{ $backups ->
    [0] { "" }
    [one] { " " }and its backup too
   *[other] { " " }and its { $backups } backups too
}.{ $left ->
    [0] { "" }
    [one] { " " }One backup still has another passphrase.
   *[other] { " " }{ $left } backups still have another passphrase.
}
vault-told-open = The plan is not encrypted any more.
vault-back-up = Make a backup
vault-backed-up = Backup made: { $name }.
vault-backups = Backups
vault-no-backups = There are no backups beside this plan yet. Make one before you change something big; the last five are kept.
vault-written = Made
vault-file = File
vault-size = Size
vault-kilobytes = { $size } kB
vault-sealed = encrypted
vault-before-format = from before a new version of the program
vault-restore = Put back…
vault-restore-one = Put back the backup of { $when }
vault-restore-title = Put back the backup of { $when }?
vault-restore-about = The backup takes the place of the plan. The plan as it is now becomes the newest backup itself, so that you can always go back. What was shared with others since then comes in again with the next synchronisation.
vault-restore-do = Put back
vault-told-restored = The backup { $name } stands in the place of the plan. The plan from before is the newest backup now.
vault-told-restored-damaged = The backup { $name } stands in the place of the plan. The damaged file is kept as { $damaged }.
problem-plan-locked = A passphrase protects this plan. Nothing was opened. Give the passphrase.
problem-plan-passphrase-wrong = This passphrase does not open the plan. Nothing was changed. Try again and mind capitals; or the file is no plan.

# The plan's file at rest: passphrase and backups.
passphrase-prompt = Passphrase of this plan:
passphrase-new-prompt = New passphrase:
passphrase-again-prompt = Once more:
passphrase-was-set = The plan is encrypted{ $backups ->
    [0] { "" }
    [1] { " " }and its backup too
   *[other] { " " }and its { $backups } backups too
}. Keep the passphrase well: without it nobody can open the plan, and neither can we.
passphrase-was-changed = The passphrase was changed{ $backups ->
    [0] { "" }
    [1] , that of the backup too
   *[other] , that of the { $backups } backups too
}.
passphrase-was-removed = The passphrase was removed. Whoever reaches the file can read the plan now.
passphrase-backups-left = { $left ->
    [1] One backup still has another passphrase and stayed as it was.
   *[other] { $left } backups still have another passphrase and stayed as they were.
}
backup-row = { $name }  { $date }  { $size } kB{ $sealed ->
    [true] { " " }encrypted
   *[other] { "" }
}{ $format ->
    [true] { " " }(from before a new version of the program)
   *[other] { "" }
}
backup-restored = { $name } stands in the place of the plan. The plan as it was is the newest backup now.
backup-restored-damaged = { $name } stands in the place of the plan. The damaged file is kept as { $damaged }.
problem-plan-locked = A passphrase protects { $path }. Nothing was opened. Give the passphrase (on the command line: DRAAGVLAK_PLAN_PASSPHRASE).
problem-plan-passphrase-wrong = This passphrase does not open { $path }. Nothing was changed. Try again and mind capitals; or the file is no plan.
problem-plan-passphrase-unfit = This passphrase cannot be used. Nothing was changed. Take { $least } to { $most } characters; a short sentence is better than a difficult word.
problem-plan-no-passphrase = This plan has no passphrase. Nothing was changed. Set one first.
problem-plan-has-passphrase = This plan has a passphrase already. Nothing was changed. Change it or remove it.
problem-new-passphrase-wanted = No new passphrase was given. Nothing was changed. Give it at the terminal or in { $variable }.
problem-passphrases-differ = The two passphrases are not the same. Nothing was changed. Try again.
problem-passphrase-not-text = { $variable } holds no readable text. Nothing was changed. Give a passphrase in UTF-8.

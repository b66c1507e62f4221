# Het bestand van het plan in rust: wachtwoord en reservekopieën.
passphrase-prompt = Wachtwoord van dit plan:
passphrase-new-prompt = Nieuw wachtwoord:
passphrase-again-prompt = Nog een keer:
passphrase-was-set = Het plan is versleuteld{ $backups ->
    [0] { "" }
    [1] { " " }en zijn reservekopie ook
   *[other] { " " }en zijn { $backups } reservekopieën ook
}. Bewaar het wachtwoord goed: zonder wachtwoord kan niemand het plan openen, ook wij niet.
passphrase-was-changed = Het wachtwoord is gewijzigd{ $backups ->
    [0] { "" }
    [1] , ook van de reservekopie
   *[other] , ook van de { $backups } reservekopieën
}.
passphrase-was-removed = Het wachtwoord is verwijderd. Wie bij het bestand kan, kan het plan nu lezen.
passphrase-backups-left = { $left ->
    [1] Eén reservekopie heeft nog een ander wachtwoord en is gebleven zoals zij was.
   *[other] { $left } reservekopieën hebben nog een ander wachtwoord en zijn gebleven zoals zij waren.
}
backup-row = { $name }  { $date }  { $size } kB{ $sealed ->
    [true] { " " }versleuteld
   *[other] { "" }
}{ $format ->
    [true] { " " }(van vóór een nieuwe versie van het programma)
   *[other] { "" }
}
backup-restored = { $name } staat op de plaats van het plan. Het plan zoals het was, is nu zelf de nieuwste reservekopie.
backup-restored-damaged = { $name } staat op de plaats van het plan. Het beschadigde bestand is bewaard als { $damaged }.
problem-plan-locked = { $path } is met een wachtwoord beveiligd. Er is niets geopend. Geef het wachtwoord (op de opdrachtregel: DRAAGVLAK_PLAN_PASSPHRASE).
problem-plan-passphrase-wrong = Dit wachtwoord opent { $path } niet. Er is niets veranderd. Probeer het opnieuw, en let op hoofdletters; of het bestand is geen plan.
problem-plan-passphrase-unfit = Dit wachtwoord is niet bruikbaar. Er is niets veranderd. Neem { $least } tot { $most } tekens; een korte zin is beter dan een moeilijk woord.
problem-plan-no-passphrase = Dit plan heeft geen wachtwoord. Er is niets veranderd. Stel er eerst een in.
problem-plan-has-passphrase = Dit plan heeft al een wachtwoord. Er is niets veranderd. Wijzig of verwijder het.
problem-new-passphrase-wanted = Er is geen nieuw wachtwoord gegeven. Er is niets veranderd. Geef het aan de terminal of in { $variable }.
problem-passphrases-differ = De twee wachtwoorden zijn niet gelijk. Er is niets veranderd. Probeer het opnieuw.
problem-passphrase-not-text = { $variable } bevat geen leesbare tekst. Er is niets veranderd. Geef een wachtwoord in UTF-8.

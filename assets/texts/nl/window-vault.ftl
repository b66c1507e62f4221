# Het bestand van het plan: wachtwoord en reservekopieën.
vault-title = Het bestand van dit plan
vault-is-sealed = Het bestand en zijn reservekopieën zijn versleuteld: alleen met het wachtwoord kan iemand ze lezen.
vault-is-open = Het bestand is niet versleuteld: wie bij deze computer of bij het bestand kan, kan het plan lezen.
vault-set = Wachtwoord instellen…
vault-set-do = Versleutelen
vault-set-about = Het plan en de reservekopieën ernaast worden versleuteld. Zonder wachtwoord kan niemand ze nog openen, ook wij niet: bewaar het op een veilige plek. Wat u met anderen deelt, was al versleuteld en blijft gewoon werken. Kopieën die u elders hebt gezet, veranderen niet.
vault-change = Wachtwoord wijzigen…
vault-change-do = Wijzigen
vault-change-about = Het plan en de reservekopieën ernaast worden opnieuw versleuteld. Het oude wachtwoord opent ze daarna niet meer.
vault-remove = Wachtwoord verwijderen…
vault-remove-do = Verwijderen
vault-remove-about = Het plan en de reservekopieën ernaast worden weer leesbaar voor iedereen die bij de bestanden kan.
vault-passphrase = Wachtwoord
vault-passphrase-now = Huidig wachtwoord
vault-passphrase-new = Nieuw wachtwoord
vault-passphrase-again = Nog een keer
vault-passphrase-hint = Ten minste acht tekens; een korte zin is beter dan een moeilijk woord.
vault-unlock = Dit plan heeft een wachtwoord
vault-unlock-do = Openen
vault-unlock-about = { $path } is versleuteld.
vault-told-sealed = Het plan is versleuteld{ $backups ->
    [0] { "" }
    [one] { " " }en zijn reservekopie ook
   *[other] { " " }en zijn { $backups } reservekopieën ook
}.{ $left ->
    [0] { "" }
    [one] { " " }Eén reservekopie heeft nog een ander wachtwoord.
   *[other] { " " }{ $left } reservekopieën hebben nog een ander wachtwoord.
}
vault-told-open = Het plan is niet meer versleuteld.
vault-back-up = Reservekopie maken
vault-backed-up = Reservekopie gemaakt: { $name }.
vault-backups = Reservekopieën
vault-no-backups = Er staan nog geen reservekopieën naast dit plan. Maak er een voordat u iets groots verandert; de laatste vijf blijven bewaard.
vault-written = Gemaakt
vault-file = Bestand
vault-size = Grootte
vault-kilobytes = { $size } kB
vault-sealed = versleuteld
vault-before-format = van vóór een nieuwe programmaversie
vault-restore = Terugzetten…
vault-restore-one = Reservekopie van { $when } terugzetten
vault-restore-title = Reservekopie van { $when } terugzetten?
vault-restore-about = De reservekopie komt op de plaats van het plan. Het plan zoals het nu is, wordt zelf de nieuwste reservekopie; zo kunt u altijd terug. Wat daarna al met anderen is gedeeld, komt bij het volgende delen weer binnen.
vault-restore-do = Terugzetten
vault-told-restored = De reservekopie { $name } staat op de plaats van het plan. Het plan van daarvoor is nu de nieuwste reservekopie.
vault-told-restored-damaged = De reservekopie { $name } staat op de plaats van het plan. Het beschadigde bestand is bewaard als { $damaged }.
problem-plan-locked = Dit plan is met een wachtwoord beveiligd. Er is niets geopend. Geef het wachtwoord.
problem-plan-passphrase-wrong = Dit wachtwoord opent het plan niet. Er is niets veranderd. Probeer het opnieuw, en let op hoofdletters; of het bestand is geen plan.

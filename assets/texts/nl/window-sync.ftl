keys-make = Een wachtwoord voor dit apparaat
keys-make-about = Dit systeem heeft geen sleutelbos. Kies een wachtwoord: het beveiligt de sleutels waarmee dit apparaat ondertekent en leest. Wie het vergeet, wordt opnieuw uitgenodigd.
keys-make-do = Sleutels maken
keys-open = Het wachtwoord van dit apparaat
keys-open-about = De sleutels van dit apparaat zijn met een wachtwoord beveiligd.
keys-open-do = Openen
keys-passphrase = Wachtwoord
keys-passphrase-hint = Ten minste acht tekens; een korte zin is beter dan een moeilijk woord.
keys-passphrase-again = Nog een keer

invite = Uitnodigen
invite-someone = { $name } uitnodigen
invite-title = Uitnodiging voor { $name }
invite-about = Stuur deze code naar { $name }, bijvoorbeeld per mail. Hij bevat geen geheim en laat niemand vanzelf toe.
invite-code = De code van de uitnodiging
invite-copy = Code kopiëren
invite-copied = De code is gekopieerd.
invite-step-folder = Zorg dat u allebei bij de gedeelde map kunt.
invite-step-share-first = Kies hieronder eerst een gedeelde map en deel het plan daarin.
invite-step-join = { $name } kiest “Meedoen met een uitnodiging” en vult de code in.
invite-step-call = Bel elkaar en vergelijk de cijfers; daarna laat u { $name } hier toe.

remove = Verwijderen
remove-someone = { $name } verwijderen
remove-title = { $name } verwijderen?
remove-about = Wat er tot nu toe van { $name } is ontvangen, blijft. Wat later komt, telt niet mee, en wat u vanaf nu schrijft, kan { $name } niet meer lezen. Dit is niet terug te draaien; opnieuw uitnodigen kan wel, als nieuw lid.
remove-reason = Reden
remove-do = Verwijderen
remove-done = { $name } is verwijderd. Deel nu, dan weten de anderen het.
member-removed = verwijderd

requests-title = Wil meedoen
request-about = Bel { $name } en laat de cijfers voorlezen. Alleen als ze precies zo zijn, is het echt { $name }.
request-compared = Ik heb deze cijfers gehoord
request-admit = { $name } toelaten
request-admitted = { $name } doet mee.
request-strange = Deze vraag volgt op een uitnodiging die niet van u of een andere coördinator kwam. Laat dit apparaat niet toe; bel, en nodig opnieuw uit.

sync-title = Delen
sync-empty = Dit plan wordt nog niet gedeeld. Kies een map die de werkgroep samen heeft: op een netwerkschijf, in OneDrive of Nextcloud, of op een stick. Alles gaat er versleuteld in.
sync-when = Laatst gedeeld: { $when }.
sync-now = Nu delen
sync-choose = Gedeelde map kiezen…
sync-other = Andere map…
sync-busy = Bezig met delen
sync-cancelled = Gestopt. Wat al binnen was, is opgeslagen; de rest komt de volgende keer.
sync-devices = Wie wat heeft ontvangen
sync-device = Apparaat
sync-received = Ontvangen, door henzelf ondertekend
sync-trouble-all = Alle { $count } bestanden tonen

sharing-all = Alles gedeeld
sharing-unshared = { $count ->
        [one] 1 bewerking niet gedeeld
       *[other] { $count } bewerkingen niet gedeeld
    }
sharing-lacking = { $count ->
        [one] 1 lid loopt achter
       *[other] { $count } leden lopen achter
    }
sharing-stopped = Delen gestopt

values-title = Door twee mensen veranderd
values-about = Zij zagen elkaars keuze niet. De laatste is zolang te zien; kies wat het wordt.
value-heading = { $of } { $what }: { $field }
value-shown = nu te zien
value-choose = Dit wordt het
value-choose-this = Dit wordt het: { $value }, van { $who }
value-settled = Besloten over { $what }.

join-plan = Meedoen met een uitnodiging
join-title = Meedoen aan een plan
join-about = U vraagt hiermee om toegelaten te worden. Daarna vergelijkt u samen de cijfers.
join-code = Code van de uitnodiging
join-code-hint = Begint met DRAAGVLAK1.
join-folder = Gedeelde map
join-file = Waar het plan op dit apparaat komt
join-label = Naam van dit apparaat
join-label-hint = Bijvoorbeeld: laptop gemeente. Mag leeg blijven.
join-not-chosen = nog niet gekozen
join-choose = { $what } kiezen
join-choose-short = Kiezen…
join-do = Toelating vragen
join-again = Ben ik toegelaten?
join-waits = U hebt gevraagd om mee te doen aan “{ $title }”.
join-read-aloud = Bel wie u uitnodigde en lees deze cijfers voor. Kies daarna “Ben ik toegelaten?”.

# Het venster: een hoofdstuk naar Word en terug.

word-menu = Word
word-in = Word-bestand inlezen…
word-out = Hoofdstuk naar Word…
word-out-open = Hoofdstuk als ODT…
word-sent = Geschreven: { $path }. Word houdt bij wat er in gewijzigd wordt; lees het bestand daarna hier weer in.
word-in-title = Word-bestand in “{ $title }”
word-as = Wat wordt ervan?
word-as-text = De tekst
word-as-text-about = De tekst van het bestand wordt de tekst van het hoofdstuk; wat niemand wijzigde, blijft letterlijk staan.
word-as-reactions = Reacties
word-as-reactions-about = Opmerkingen en bijgehouden wijzigingen worden reacties bij hun passage; de tekst blijft zoals hij is.
word-round = Ronde
word-round-hint = Een ronde die er nog niet is, wordt geopend.
word-changes = { $count ->
    [one] 1 bijgehouden wijziging
   *[other] { $count } bijgehouden wijzigingen
}
word-changes-keep = Per auteur
word-changes-keep-about = Elke auteur krijgt een eigen revisie, zodat te zien blijft wie wat wijzigde.
word-changes-accept = Alles overnemen
word-changes-accept-about = Alle wijzigingen samen zijn één revisie.
word-changes-reject = Niet overnemen
word-changes-reject-about = Alleen wat buiten de bijgehouden wijzigingen om is veranderd, komt mee.
word-looking = Het bestand wordt gelezen…
word-is-ours = Het bestand komt uit dit hoofdstuk en wordt gelegd naast de tekst waarmee het vertrok. Wat anderen intussen schreven, blijft.
word-is-stranger = Het bestand komt uit een ander hoofdstuk of een ander plan. Kijk goed of u het hier wilt inlezen.
word-revisions = Wat er verandert
word-says-the-same = Het bestand zegt wat het hoofdstuk zegt. Er is niets in te lezen.
word-has-comments = { $count ->
    [one] Er staat ook 1 opmerking in; lees het bestand nog eens in als reacties om die over te nemen.
   *[other] Er staan ook { $count } opmerkingen in; lees het bestand nog eens in als reacties om die over te nemen.
}
word-revision = Revisie van { $by }
word-somebody = iemand zonder naam
word-remarks = Reacties in het bestand
word-remarks-count = { $count ->
    [one] 1 reactie
   *[other] { $count } reacties
}
word-no-remarks = Er staan geen opmerkingen of bijgehouden wijzigingen in het bestand.
word-known = al bekend
word-adrift = passage niet gevonden
word-beside = passage weg, staat ernaast
word-reply = Antwoord aan { $by }
word-lost = Kan niet mee
word-lost-nothing = Alles uit het bestand kan mee.
word-store-text = Tekst overnemen
word-store-reactions = { $count ->
    [one] 1 reactie inlezen
   *[other] { $count } reacties inlezen
}
word-told-text = Tekst van { $file } overgenomen.
word-told-reactions = { $count ->
    [one] 1 reactie uit { $file } ingelezen.
   *[other] { $count } reacties uit { $file } ingelezen.
}

role-set = { $member } is nu { $role ->
        [coordinator] coördinator
        [editor] redacteur
        [reader] lezer
       *[other] { $role }
    }. Deel, dan weten de anderen het. Wat { $member } schreef zonder dit te weten, blijft meetellen.
problem-member-removed = { $who } is uit de werkgroep verwijderd en heeft geen rol meer. Er is niets veranderd. Nodig { $who } opnieuw uit, als nieuw lid.
problem-last-coordinator = { $who } is de enige die coördineert: dan kon niemand meer leden toelaten of versies uitbrengen. Er is niets veranderd. Maak eerst iemand anders coördinator die al meedoet.
place-kept = De naam en het wachtwoord van { $place } kloppen en staan in de sleutelbos van dit systeem.
place-not-kept = De naam en het wachtwoord van { $place } kloppen, maar dit systeem heeft geen sleutelbos. Geef ze bij het delen mee (DRAAGVLAK_PLACE_USER en DRAAGVLAK_PLACE_PASSWORD).
place-left = De naam en het wachtwoord van { $place } zijn vergeten.
sync-not-out-denied = Er ging niets naar buiten: de naam of het wachtwoord klopt niet meer. Wat binnenkwam is opgeslagen; de rest gaat de volgende keer.
sync-not-out-busy = Niet alles ging naar buiten: de server kan het nu niet aan. Wat binnenkwam is opgeslagen; de rest gaat de volgende keer.
problem-place-address = { $why ->
        [scheme] Dit adres kan niet: alleen https en s3.
        [not-encrypted] Dit adres kan niet: zonder https kan iedereen onderweg meelezen.
        [secret] In een adres mag geen naam, wachtwoord of ander geheim staan: het wordt bij het plan bewaard.
       *[malformed] Dit is geen volledig adres van een gedeelde plek.
    } Er is niets veranderd. Schrijf het als https://server/map (WebDAV, Nextcloud) of s3://emmer/map?endpoint=https://server&region=regio.
problem-place-access = Voor { $place } is geen naam en wachtwoord bekend. Er is niets veranderd. Geef ze (`draagvlak sync login`, of DRAAGVLAK_PLACE_USER en DRAAGVLAK_PLACE_PASSWORD).
problem-place-denied = De server laat u niet binnen: de naam of het wachtwoord klopt niet. Wat al binnen was, is opgeslagen. Geef een ander wachtwoord; bij Nextcloud is dat een app-wachtwoord.
problem-place-busy = De server kan het nu niet aan ({ $status }). Wat al binnen was, is opgeslagen. Probeer het later opnieuw.
problem-place-ring = De sleutelbos van dit systeem laat het wachtwoord van { $place } niet los. Verwijder het daar zelf.
problem-key-ring-locked = De sleutelbos van dit systeem is op slot of geeft geen antwoord. Er is niets veranderd. Ontgrendel hem en probeer het opnieuw. Alleen als dit apparaat nog nooit meedeed, kunt u in plaats daarvan een wachtwoord kiezen (--passphrase of DRAAGVLAK_PASSPHRASE).
problem-key-ring-strange = Wat de sleutelbos van dit systeem onder “{ $name }” bewaart, zijn geen sleutels van dit programma. Er is niets veranderd. Haal het daar weg, of wijs met --identity de map aan waarin uw bewaarde sleutels staan.
problem-identity-there = Dit apparaat heeft al eigen sleutels. Er is niets veranderd. Zet de bewaarde sleutels op een apparaat dat er nog geen heeft, of noem met --identity een andere map.

# Het leesbestand voor beoordelaars die het programma niet hebben.

review-bundle-button = Leesbestand…
review-bundle-title = Leesbestand voor beoordelaars
review-bundle-about = Eén bestand dat in elke browser opent, zonder internet. De beoordelaar leest het plan, ziet wat er veranderde, reageert bij een passage of in het algemeen, en stuurt de reacties als bestand terug.
review-bundle-no-version = Er is nog geen versie uitgebracht. Breng eerst een versie uit bij Versies.
review-bundle-no-round = Zonder ronde: die kiest u bij het inlezen
review-bundle-reader = Voor wie
review-bundle-everyone = Iedereen
review-bundle-everyone-about = zonder eerdere reacties
review-bundle-only = Dit bestand bevat de eerdere reacties van { $name } met de antwoorden, en die van niemand anders. Stuur het alleen aan { $name }.
review-bundle-language = Taal waarin het opent
review-bundle-both = De lezer kan in het bestand wisselen; de tekst van het plan blijft zoals hij is.
review-bundle-make = Leesbestand maken…
review-bundle-back = Komt het antwoord terug? Lees het antwoordbestand of de spreadsheet in bij Reacties › Inlezen. Wat al ontvangen was, telt niet dubbel.
review-export-name = Leesbestand
review-import-of = Antwoordbestand van { $sender }, bij { $stage }.
review-import-places = Van de nieuwe reacties: { $placed } bij hun passage, { $adrift } losgeraakt, { $general } in het algemeen.
review-import-round = Dit bestand hoort bij ronde { $round }.
reaction-field-sentiment = strekking (positief, neutraal, kritisch)
reaction-notice-review-other-version = hoort bij een andere tekst van deze versie; de passages zijn in de huidige tekst gezocht
reaction-notice-review-adrift = passage niet teruggevonden; de reactie houdt haar citaat
reaction-notice-review-otherwise = staat al in het register, met een andere afzender, soort of strekking; het register blijft zoals het is
reaction-notice-review-no-such-reaction = opmerking bij een antwoord op een reactie die hier niet staat

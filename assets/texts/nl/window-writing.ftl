# Terugnemen wat men in een eerdere sessie schreef.

chapter-older-undone = Teruggenomen: wat u { $moment } schreef (“{ $what }”).
chapter-older-redone = Weer teruggezet: wat u { $moment } schreef (“{ $what }”).
chapter-older-none = Er is niets meer om ongedaan te maken: wat u eerder schreef, staat in een uitgebrachte versie of is al teruggenomen.
chapter-paste-accepted = De tekst is overgenomen zoals die is als alle wijzigingen zijn geaccepteerd. Niet meegekomen: { $deleted ->
    [one] één verwijderde passage
   *[other] { $deleted } verwijderde passages
    } en { $comments ->
    [one] één opmerking
   *[other] { $comments } opmerkingen
    }. Om wijzigingen en opmerkingen te bewaren, leest u het Word-bestand in.

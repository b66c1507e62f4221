# Terugnemen wat men in een eerdere sessie schreef.

chapter-older-undone = Teruggenomen: wat u { $moment } schreef (“{ $what }”).
chapter-older-redone = Weer teruggezet: wat u { $moment } schreef (“{ $what }”).
chapter-older-none = Er is niets meer om ongedaan te maken: wat u eerder schreef, staat in een uitgebrachte versie of is al teruggenomen.

# Terugnemen wat men zelf schreef.

writing-taken-back = Teruggenomen: wat u op { $day } schreef (“{ $what }”). Met --redo zet u het weer terug.
writing-done-again = Weer teruggezet: wat u op { $day } schreef (“{ $what }”).
writing-nothing-left = Er is niets meer om terug te nemen: wat u eerder schreef, staat in een uitgebrachte versie of is al teruggenomen. Er is niets veranderd.
writing-nothing-again = Er is niets om weer terug te zetten: er is niets teruggenomen, of u schreef daarna iets anders. Er is niets veranderd.
problem-undo-overlapped = Dit is niet teruggenomen (“{ $what }”): de passage is daarna herschreven. Er is niets opgeslagen en niets weg. Wijzig de passage zelf in het hoofdstuk.

# Het register: mensen, uitnodigingen, splitsen, samenvoegen, wegen en de keten.

problem-person-nobody = Niets zegt wie dit is. Noem een naam, of een organisatie met een rol.
problem-too-long = Dat is te lang: hooguit { $most } tekens. Er is niets opgeslagen.
problem-invite-reason = Zeg erbij waarom: de lijst moet uit te leggen zijn. Er is niets opgeslagen.
problem-carried = { $comment } wordt al elders beantwoord ({ $why ->
    [split] gesplitst
    [merged] samengevoegd
    [passed-on] doorgegeven
   *[kept] gehouden
}). Maak dat eerst ongedaan.
problem-split-parts = Splitsen vraagt twee tot { $most } delen, elk met tekst. Er is niets opgeslagen.
problem-not-split = { $comment } is niet gesplitst.
problem-merge-itself = { $comment } kan niet naar zichzelf wijzen.
problem-merge-leads = Met { $comment } worden al andere reacties samen beantwoord. Maak die eerst los, of voeg ze samen met dezelfde reactie.
problem-late-reason = Zeg erbij waarom: anders dan de datums beslissen vraagt een reden.
problem-weigh-lacks = Een weging noemt ten minste één reactie, de getoetste eis, de redenering en wie besloot.
problem-not-of-a-body = { $comment } hoort niet bij een ronde van een organisatie; alleen daar wordt doorgegeven of gehouden.
problem-round-not-of-a-body = Ronde { $round } is van de werkgroep, niet van een organisatie.
problem-body-undecided = Van { $count ->
    [one] één reactie is
   *[other] { $count } reacties is
} nog niet beslist of ze meegaan: { $labels }. Geef door of houd, en maak het blad dan opnieuw. Er is niets geschreven.

gate-changes-explained = { $count ->
    [one] 1 wijziging heeft
   *[other] { $count } wijzigingen hebben
} geen reactie en geen uitleg: { $places }

round-critics-preview = { $count } critici van { $of } voor { $round }; { $left } blijven zoals ze staan. Er is nog niets opgeslagen.
round-critics-invited = { $count } critici van { $of } staan op de lijst van { $round }; { $left } bleven zoals ze stonden.
round-critics-unnamed = Van deze kritische reacties is de afzender onbekend: { $unnamed }
round-silent = stilte
round-response = { $asked } gevraagd, { $answered } gereageerd, { $silent } stil. Stilte is geen instemming. Ongevraagd: { $uninvited }.
body-round-stands = { $body } ({ $coordinator }): { $passed } doorgegeven, { $kept } gehouden, { $undecided } nog niet beslist.
body-answer-sheet = Reacties
body-answer-number = Nr.
body-answer-respondent = Afzender
body-answer-organisation = Organisatie
body-answer-date = Datum
body-answer-reference = Hoofdstuk
body-answer-quote = Huidige tekst
body-answer-text = Opmerking
body-answer-proposal = Tekstvoorstel

reaction-split = { $comment } is gesplitst in { $labels }. Het origineel blijft leesbaar.
trace-late = Na termijn, omdat: { $reason }
trace-not-late = Op tijd, omdat: { $reason }
trace-resent-as = Kwam opnieuw als { $label }: { $text }
trace-resent-of = Kwam eerder als { $label }: { $text }
trace-working-text = alleen in de werktekst
trace-without-change = Heet verwerkt, maar er is geen wijziging voor gemaakt.
why-unexplained = Geen reactie vroeg hierom, en niemand legde het uit.
evidence-for = ervoor
evidence-against = ertegen
proposal-supporting = Steunen wat er staat: { $labels }
question-no-answer = geen reacties
carried-split = gesplitst
carried-merged = samengevoegd
carried-passed-on = doorgegeven
carried-kept = gehouden
answer-see = Zie { $labels }.

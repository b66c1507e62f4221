# Antwoordbladen, antwoordbrieven en het inlezen van spreadsheets, op de opdrachtregel en op papier.

column-text-before = tekst vooraf
column-text-after = tekst achteraf
column-satisfied = tevreden (j/n)
column-remark = opmerking bij het antwoord

answer-letter-title = Antwoord op uw reactie
answer-letter-subject = { $plan }
answer-letter-to = Aan: { $name }
answer-letter-unnamed = de indiener van onderstaande reacties
answer-letter-greeting = Geachte heer, mevrouw,
answer-letter-thanks = { $count ->
    [one] Hartelijk dank voor uw reactie op het { $plan }. Hieronder leest u wat wij ermee hebben gedaan.
   *[other] Hartelijk dank voor uw { $count } reacties op het { $plan }. Hieronder leest u per reactie wat wij ermee hebben gedaan.
}
answer-letter-on = Bij
answer-letter-passage = Passage
answer-letter-wrote = U schreef:
answer-letter-did = Wat wij ermee hebben gedaan:
answer-letter-open = Uw reactie is nog in behandeling.
answer-letter-before = De tekst was:
answer-letter-after = De tekst is geworden:
answer-letter-end = Tot slot
answer-letter-invite = Bent u niet tevreden met een antwoord? Laat het ons weten onder vermelding van het nummer dat bij de reactie staat.

answer-sheet-written = { $count ->
    [one] 1 reactie staat in { $path }.
   *[other] { $count } reacties staan in { $path }.
}
letters-written = { $count ->
    [one] 1 brief staat in { $path }.
   *[other] { $count } brieven staan in { $path }.
}
problem-no-senders = In ronde { $round } staan geen reacties; er is dus niemand om te schrijven. Er is niets geschreven. Lees eerst reacties in, of kies een andere ronde.
problem-letters-format = Brieven komen als pdf, html, docx of odt, niet als { $format }. Er is niets geschreven.

import-split = { $count ->
    [one] 1 rij is gesplitst in { $parts } reacties.
   *[other] { $count } rijen zijn gesplitst in { $parts } reacties.
}
import-splits = { $count ->
    [one] 1 cel bevat meer punten: { $cells }. Splits die met --split.
   *[other] { $count } cellen bevatten meer punten: { $cells }. Splits ze met --split.
}
import-changed = { $label } is gewijzigd teruggekomen ({ $cell }). Wat in het register staat, blijft zoals het is; de nieuwe woorden komen als eigen reactie binnen.
import-remarks = { $count ->
    [one] 1 afzender zegt iets bij het antwoord.
   *[other] { $count } afzenders zeggen iets bij het antwoord.
}
import-tables = Ingelezen tabellen: { $tables }
remark-satisfied = tevreden
remark-unsatisfied = niet tevreden
remark-unsaid = geen oordeel
no-remarks = Er is nog niets bij de antwoorden gezegd.

diagnostic-date-from-number = datum stond als getal: { $found }
diagnostic-formula-without-value = een formule zonder bewaarde uitkomst; open het bestand in Excel, bewaar het en lees het opnieuw in
diagnostic-phone-number = telefoonnummer in de tekst
diagnostic-hidden-row = verborgen rij, toch ingelezen
diagnostic-hidden-column = verborgen kolom, toch ingelezen: { $found }
diagnostic-note = notitie bij de cel, bewaard bij de reactie: { $found }
diagnostic-struck-text = doorgehaalde tekst, niet weggelaten: { $found }
diagnostic-coloured = gekleurde rijen; kleur kan iets betekenen: rij { $found }
diagnostic-open-quote = aanhalingsteken dat nooit sluit: { $found }
diagnostic-blank-respondent = geen afzender; misschien die van de rij erboven: { $found }
diagnostic-two-respondents = twee mensen in één naamcel: { $found }
diagnostic-sender-in-sheet-name = geen kolom met de afzender; misschien zegt de bladnaam het: { $found }
diagnostic-refers-elsewhere = de reactie staat elders: { $found }
diagnostic-several-points = { $found } punten in één cel
diagnostic-same-header = tweede kolom met dezelfde naam, zo bewaard: { $found }
diagnostic-repeated-text = dezelfde tekst staat in { $found } rijen; elke rij telt
diagnostic-no-such-section = het plan heeft dit hoofdstuk niet: { $found }
diagnostic-quote-differs = de aangehaalde passage staat zo niet in het plan: { $found }
diagnostic-text-differs = de woorden in het blad zijn niet die van het register, dat blijft zoals het is: { $found }

# Hoe reacties zijn gewogen: naar buiten alleen hoe vaak.
account-weighings = Wegingen
account-weighed = { $count ->
    [one] Bij { $count } passage stond kritiek tegenover de instemming van anderen. De werkgroep woog die af en toetste of zij bijdroeg aan de eisen aan het plan.
   *[other] Bij { $count } passages stond kritiek tegenover de instemming van anderen. De werkgroep woog die telkens af en toetste of zij bijdroeg aan de eisen aan het plan.
}
counted-weighings = Vastgelegde wegingen
column-weighing = weging (alleen intern)
column-weighed-passage = passage
column-weighed-counts = voor, tegen, neutraal
column-weighed-requirement = getoetste eis
column-weighed-reasoning = redenering
column-weighed-decider = besloten door
weighing-counts = { $positive } voor, { $critical } kritisch, { $neutral } neutraal
weighing-in-full = { $counts }. Getoetst aan: { $requirement }. { $reasoning } ({ $decided })

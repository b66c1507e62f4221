# Het venster: reacties splitsen, samenvoegen, verbinden en wegen; rondes en mensen; de keten.

gate-open-changes-explained = { $count ->
    [one] 1 wijziging heeft geen reden: { $places }
   *[other] { $count } wijzigingen hebben geen reden: { $places }
}
gate-holds-changes-explained = Elke wijziging heeft een reactie of een uitleg
gate-mend-changes-explained = Leg uit

reaction-state-split = gesplitst
reaction-state-merged = samengevoegd
reaction-state-passed-on = doorgegeven
reaction-state-kept = gehouden
reaction-views = Overzichten
reaction-view-gelijk = Bijna gelijk
reaction-view-voorstellen = Themavoorstellen
reaction-view-vragen = Gestelde vragen
reaction-view-zonder-reden = Wijzigingen zonder reden
reaction-history-part = maakte haar los uit
reaction-history-split = splitste haar
reaction-history-unsplit = maakte haar weer heel
reaction-history-merged = voegde haar samen met
reaction-history-unmerged = maakte haar los van de andere
reaction-history-resent = kreeg haar opnieuw, als
reaction-history-resent-of = kreeg haar in de plaats van
reaction-history-linked = verbond haar met
reaction-history-unlinked = maakte de verbinding los met
reaction-history-judged-late = besliste over de termijn
reaction-history-passed = besliste over doorgeven
reaction-history-sender = wees de afzender aan
reaction-history-weighed = legde de weging vast

## Splitsen, samenvoegen, verbinden

bond-do-split = Splits in delen
bond-do-unsplit = Maak weer heel
bond-do-merge = Voeg samen
bond-do-unmerge = Maak los van de andere reactie
bond-do-link = Verbind met een andere reactie of een vraag
bond-do-weigh = Leg de weging vast
bond-do-trace = Volg het spoor van cel tot versie
bond-do-pass = Geef door aan de werkgroep
bond-do-keep = Houd bij de organisatie
bond-together = Hoort bij elkaar
bond-split-in = Gesplitst in
bond-resent-as = Kwam opnieuw als
bond-resent-of = Kwam eerder als
bond-part-of = Deel van
bond-merged-into = Wordt beantwoord met
bond-merged-with = Hiermee worden ook beantwoord:
bond-passed-on = Gaat mee in het antwoord aan de werkgroep.
bond-kept = Blijft bij de organisatie.
bond-linked-repeated-question = stelt dezelfde vraag als
bond-linked-repeated-question-in = wordt herhaald door
bond-linked-answer-to = antwoordt op
bond-linked-answer-to-in = kreeg antwoord van
bond-linked-answers-question = antwoordt op vraag
bond-linked-answers-question-in = antwoordt op vraag
bond-unlink = Maak los
bond-unlink-this = Maak los van { $label }
bond-merge = voeg samen
bond-merge-with = Voeg samen met { $label }
bond-late-because = ({ $reason })
bond-weighed = Zo is gewogen
bond-weighed-counts = { $critical } kritisch, { $positive } steunend, { $neutral } neutraal

bond-split-title = Splits { $label }
bond-split-proposed = De reactie noemt zelf meerdere punten; die staan hieronder klaar. Het origineel blijft leesbaar, met zijn nummer en zijn cel.
bond-split-about = Verdeel de reactie in delen. Het origineel blijft leesbaar, met zijn nummer en zijn cel.
bond-split-part = Deel { $number }
bond-split-more = Nog een deel
bond-split-less = Laatste deel weg
bond-split-do = Splits in { $count }
bond-merge-title = { $count ->
    [one] Voeg { $label } samen met een andere reactie
   *[other] Voeg { $count } reacties samen
}
bond-merge-about = Eén reactie draagt het antwoord voor alle. De andere blijven leesbaar en houden hun nummer.
bond-merge-lead = Deze reactie draagt het antwoord
bond-merge-do = Voeg samen
bond-link-title = { $count ->
    [one] Verbind { $label }
   *[other] Verbind { $count } reacties
}
bond-link-kind = Hoe hoort het bij elkaar?
bond-link-repeated-question = stelt dezelfde vraag als
bond-link-answer-to = antwoordt op een andere reactie
bond-link-answers-question = antwoordt op een vraag uit het plan
bond-link-duplicate = is dubbel van
bond-link-question = Welke vraag?
bond-link-no-question = Er zijn nog geen vragen vastgelegd. Dat kan bij Reacties, Gestelde vragen.
bond-link-to = Welke reactie?
bond-link-do = Verbind
bond-weigh-title = { $count ->
    [one] Weeg { $label }
   *[other] Weeg { $count } reacties
}
bond-weigh-about = De aantallen zoals ze nu zijn gaan mee; ze beslissen niets. De weging is intern en komt in geen stuk naar buiten.
bond-weigh-requirement = Welke eis is getoetst?
bond-weigh-requirement-hint = Bijvoorbeeld: kort en krachtig, het wat en niet het hoe.
bond-weigh-reasoning = Redenering
bond-weigh-decider = Wie besloot?
bond-weigh-date = Wanneer?
bond-weigh-do = Leg vast
bond-late-title = { $late ->
    [true] { $count ->
        [one] { $label } telt als na termijn
       *[other] { $count } reacties tellen als na termijn
    }
   *[false] { $count ->
        [one] { $label } telt als op tijd
       *[other] { $count } reacties tellen als op tijd
    }
}
bond-late-reason = Waarom?
bond-late-hint = Bijvoorbeeld: kwam per post en is later ingeschreven.

bond-told-split = { $label } is gesplitst in { $parts }.
bond-told-unsplit = { $label } is weer heel.
bond-told-merged = { $count ->
    [one] { $label } wordt nu beantwoord met { $into }.
   *[other] { $count } reacties worden nu beantwoord met { $into }.
}
bond-told-unmerged = { $label } staat weer op zichzelf.
bond-told-linked = { $count ->
    [one] { $label } is verbonden met { $to }.
   *[other] { $count } reacties zijn verbonden met { $to }.
}
bond-told-unlinked = { $label } is losgemaakt van { $to }.
bond-told-weighed = De weging van { $label } is vastgelegd.
bond-told-late = Over de termijn van { $count ->
    [one] { $label }
   *[other] { $count } reacties
} is beslist.
bond-told-passed = { $passed ->
    [true] { $count ->
        [one] { $label } gaat mee
       *[other] { $count } reacties gaan mee
    } naar de werkgroep.
   *[false] { $count ->
        [one] { $label } blijft
       *[other] { $count } reacties blijven
    } bij de organisatie.
}

## Overzichten

near-title = Bijna gelijke reacties
near-about = Deze reacties lijken op elkaar. Het is een voorstel: er wordt niets vanzelf samengevoegd.
near-none = Geen reacties die bijna hetzelfde zeggen
near-none-about = Zodra reacties op elkaar lijken, staan ze hier bij elkaar.
near-group = { $label } en { $count } keer bijna hetzelfde
near-question = herhaalde vraag
near-merge = Voeg samen met { $label }
near-repeat = Herhaalde vraag
near-open = open

proposals-title = Themavoorstellen
proposals-none = Geen voorstellen om de thema’s te wijzigen
proposals-none-about = Noteer bij een reactie welk thema weg of erbij moet; hier staat dan hoe vaak elk voorstel is gedaan.
proposals-times = { $count }x
proposals-remove = niet { $remove }
proposals-add = toevoegen { $add }
proposals-swap = { $add } in plaats van { $remove }
proposals-weighs = Voor en tegen
proposals-for = ervoor
proposals-against = ertegen
proposals-supporting = { $count ->
    [one] 1 steunende reactie op dezelfde hoofdlijn:
   *[other] { $count } steunende reacties op dezelfde hoofdlijn:
}
proposals-polled-removed = Peiling over wat weg zou gaan: { $item } ({ $counts })
proposals-polled-added = Peiling over wat erbij zou komen: { $item } ({ $counts })
proposals-evidence = Leg bewijs vast
proposals-evidence-title = Wat pleit voor of tegen dit voorstel?
proposals-evidence-text = Wat zegt het?
proposals-evidence-hint = Noem ook waar het vandaan komt: de peiling, het veiligheidsbeeld, een besluit.
proposals-evidence-labels = Reacties die dit zeggen
proposals-side = Pleit het voor of tegen?
proposals-withdraw = Trek in
proposals-note = Noteer een voorstel
proposals-note-labels = Van welke reacties?
proposals-note-remove = Wat moet weg?
proposals-note-add = Wat moet erbij?
proposals-note-hint = Laat beide leeg om te noteren dat er geen voorstel in staat.
proposals-told-withdrawn = Het bewijs is ingetrokken.
proposals-told-evidence = Het bewijs is vastgelegd.
proposals-told-noted = Het voorstel van { $labels } is genoteerd.

questions-title = Gestelde vragen
questions-none = Nog geen vragen vastgelegd
questions-none-about = Stelt een versie een vraag aan de lezer? Leg haar hier vast, verbind de reacties die antwoord geven (C), en zeg wat eruit kwam.
questions-ask = Leg een vraag vast
questions-text = De vraag
questions-stage = In welke versie?
questions-chapter = Over welk hoofdstuk?
questions-silence = Hierop kwam geen reactie.
questions-conclude = Conclusie
questions-conclusion = Wat kwam eruit?
questions-conclusion-hint = Ook geen reactie is een uitkomst.
questions-no-conclusion = Nog niet gezegd wat eruit kwam.
questions-told-asked = Vraag { $number } is vastgelegd.
questions-told-concluded = De conclusie van { $number } is opgeslagen.

unexplained-title = Wijzigingen zonder reden
unexplained-about = Deze wijzigingen sinds de laatste versie horen bij geen reactie. Koppel ze in het hoofdstuk aan een reactie, of leg uit waarom ze gemaakt zijn.
unexplained-none = Elke wijziging heeft een reden
unexplained-none-about = Alles wat sinds de laatste versie veranderde, hoort bij een reactie of is uitgelegd.
unexplained-go = Koppel in het hoofdstuk
unexplained-explain = Leg uit
unexplained-explain-this = Leg uit: { $text }
unexplained-why = Waarom is dit gewijzigd?
unexplained-hint = Bijvoorbeeld: redactioneel, of een besluit met datum.
unexplained-told = De wijziging is uitgelegd.

trace-title = Het spoor van { $label }
trace-came-in = Zo kwam zij binnen
trace-disposed = Zo is zij afgedaan
trace-changed = Dit veranderde erdoor
trace-nothing-changed = Er is geen tekst om gewijzigd.
trace-before = Was
trace-after = Werd
trace-in = Staat in: { $versions }
trace-in-work = Alleen nog in de werktekst

## Rondes en mensen

response-title = Wie zijn gevraagd in { $round }?
response-critics = Vraag de critici van { $of }
response-invite = Vraag iemand
response-none = Nog niemand bij naam gevraagd.
response-count = { $asked } gevraagd, { $answered } gereageerd, { $silent } stil
response-list = Toon de lijst
response-who = Wie
response-asked = Gevraagd op
response-why = Waarom
response-answered = Reactie
response-silence = stilte
response-remove = Haal weg
response-remove-this = Haal { $who } van de lijst
response-removed = van de lijst gehaald
response-uninvited = { $count ->
    [one] 1 reageerde ongevraagd: { $who }
   *[other] { $count } reageerden ongevraagd: { $who }
}
response-remove-title = Haal { $who } van de lijst van { $code }
response-invite-title = Vraag iemand in { $code }
response-reason = Waarom?
response-reason-hint = De lijst moet uit te leggen zijn.
response-taken-back = ongedaan gemaakt
response-told-critics = { $count } critici staan op de lijst van { $code }.
response-told-invited = { $who } staat op de lijst van { $code }.
response-told-removed = { $who } is van de lijst van { $code } gehaald.
critics-title = Critici van { $of } voor { $code }
critics-about = Wie in { $of } kritisch was, met de reacties waaruit dat blijkt. Er wordt niets verstuurd; stilte is geen instemming.
critics-ask = Zet { $count } op de lijst
critics-none = Niemand nieuw: wie kritisch was, staat er al op of is eraf gehaald.
critics-left = Blijft zoals het is
critics-left-on = staat er al op
critics-left-off = is eraf gehaald
critics-unnamed = Van deze reacties is de afzender onbekend: { $labels }

people-title = Mensen
people-about = Wie om een reactie gevraagd kan worden. E-mailadressen komen in geen enkel stuk.
people-none = Nog niemand in het register
people-none-about = Voeg iemand toe, of vraag de critici van een ronde: zij komen er vanzelf in.
people-add = Voeg iemand toe
people-change = Wijzig
people-change-this = Wijzig { $who }
people-remove = Haal uit het register
people-who = Wie
people-name = Naam
people-name-hint = Mag leeg blijven als rol en organisatie genoeg zeggen.
people-organisation = Organisatie
people-roles = Rollen
people-roles-hint = Met komma’s; alle namen voor dezelfde rol, zoals AOV, OOV.
people-audiences = Doelgroepen
people-email = E-mail
people-email-hint = Wordt nooit gepubliceerd.
people-told-added = { $who } staat in het register.
people-told-changed = { $who } is gewijzigd.
people-told-removed = { $who } is uit het register gehaald.

body-hold = Deze ronde is van een organisatie…
body-hold-title = Van wie is ronde { $code }?
body-hold-about = Een organisatie verzamelt de reacties van haar eigen mensen, beslist wat zij doorgeeft, en geeft de werkgroep één antwoord als blad. Wat zij houdt, blijft bij haar.
body-name = Organisatie
body-name-hint = Leeg: de ronde is van de werkgroep.
body-coordinator = Wie coördineert het antwoord?
body-coordinator-is = Coördinator: { $who }
body-answers = In welke ronde van de werkgroep antwoordt zij?
body-title = Antwoord van { $body }
body-change = Wijzig
body-answer = Maak het antwoordblad
body-stands = { $passed } doorgegeven, { $kept } gehouden, { $undecided } nog niet beslist
body-decide = { $count ->
    [one] Beslis over 1 reactie
   *[other] Beslis over { $count } reacties
}
body-told-written = { $count } reacties geschreven in { $path }.
body-told-held = Ronde { $code } is van { $body }.
body-told-released = Ronde { $code } is weer van de werkgroep.

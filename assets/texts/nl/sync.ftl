identity-shown = Dit apparaat: { $device }
    Vingerafdruk: { $fingerprint }
    De sleutels staan in: { $place }
identity-in-key-ring = de sleutelbos van het systeem
identity-saved = De sleutels van dit apparaat staan in { $path }. Bewaar dat bestand elders; zonder het wachtwoord is het niet te openen.
invited = Uitnodiging voor { $member }:

    { $code }

    Stuur de code op. Hij bevat geen geheim en laat niemand vanzelf toe: dat doet u met `draagvlak member admit`, nadat u samen de cijfers hebt vergeleken.
join-asked = U hebt gevraagd om mee te doen aan “{ $title }” als { $member }.
    Bel wie u uitnodigde en lees deze cijfers voor: { $fingerprint }
    Geef deze opdracht opnieuw als u bent toegelaten.
joined = U doet mee aan “{ $title }” als { $member }. Het plan staat in uw bestand.
admitted = { $member } is toegelaten; de kaart en de sleutels staan in de gedeelde map.

sync-done = { $received ->
        [one] 1 bewerking binnen
       *[other] { $received } bewerkingen binnen
    }, { $published ->
        [one] 1 naar buiten.
       *[other] { $published } naar buiten.
    }
sync-attachments = { $count ->
        [one] 1 bijlage kwam binnen.
       *[other] { $count } bijlagen kwamen binnen.
    }
sync-waiting = { $count ->
        [one] 1 bewerking wacht op een andere waarop zij is gemaakt.
       *[other] { $count } bewerkingen wachten op andere waarop zij zijn gemaakt.
    }
sync-gone = { $count ->
        [one] 1 bestand dat er eerder stond, is weg uit de map. Wat u ervan had, hebt u nog; wat van u was, is opnieuw geplaatst.
       *[other] { $count } bestanden die er eerder stonden, zijn weg uit de map. Wat u ervan had, hebt u nog; wat van u was, is opnieuw geplaatst.
    }
sync-conflicts = { $count ->
        [one] 1 plek is door twee mensen veranderd en wacht op een keuze.
       *[other] { $count } plekken zijn door twee mensen veranderd en wachten op een keuze.
    }
sync-not-out-read-only = Er is niets naar buiten gegaan: in de map mag u niet schrijven. Wat binnenkwam, is opgeslagen.
sync-not-out-full = Niet alles is naar buiten gegaan: de map is vol. Wat binnenkwam, is opgeslagen; de rest gaat de volgende keer.
sync-not-out-unreachable = Niet alles is naar buiten gegaan: de map was niet meer te bereiken. Wat binnenkwam, is opgeslagen; de rest gaat de volgende keer.
sync-copied = Een kopie van dit plan schrijft elders verder onder dezelfde naam. U gaat hier verder als nieuw apparaat van hetzelfde lid; er is niets verloren.
sync-stopped = Twee kopieën van dit plan schreven als één apparaat verschillende dingen. Delen is hier gestopt; beide geschiedenissen zijn bewaard. Maak met `draagvlak restore` een nieuw bestand uit de map en neem daarin over wat alleen hier staat.
sync-not-shared = Dit plan wordt niet gedeeld. Nodig iemand uit met `draagvlak member invite`.
sync-all-out = Alles van dit apparaat staat in de gedeelde map { $folder }.
sync-to-go-out = { $count ->
        [one] 1 bewerking van dit apparaat is nog niet gedeeld, sinds { $since }.
       *[other] { $count } bewerkingen van dit apparaat zijn nog niet gedeeld, sinds { $since }.
    }
sync-device-own = dit apparaat
sync-device-removed = verwijderd
sync-device-never = heeft nog niets bevestigd
sync-device-all = heeft alles ontvangen, bevestigd op { $day }
sync-device-lacks = mist { $count ->
        [one] 1 bewerking
       *[other] { $count } bewerkingen
    }, waarvan { $mine } van dit apparaat (sinds { $since }); laatst gehoord op { $day }

sync-trouble-foreign = is niet van Draagvlak; met rust gelaten.
sync-trouble-torn = is nog niet compleet; de volgende keer opnieuw geprobeerd.
sync-trouble-damaged = is beschadigd; niet ingelezen. Vraag wie het plaatste om opnieuw te delen.
sync-trouble-too-large = is te groot of pakt uit tot te veel; niet ingelezen.
sync-trouble-newer-format = is gemaakt met een nieuwere versie van Draagvlak; werk het programma bij.
sync-trouble-no-such-format = heeft een formaat dat nooit heeft bestaan; niet ingelezen.
sync-trouble-other-plan = hoort bij een ander plan; niet ingelezen.
sync-trouble-unknown-author = is ondertekend door een apparaat dat niet is toegelaten; niet ingelezen.
sync-trouble-forged = is door een ander ondertekend dan het zegt; niet ingelezen.
sync-trouble-no-key = is versleuteld met een sleutel die hier nog niet is; de volgende keer opnieuw geprobeerd.
sync-trouble-clone = is van een kopie die als hetzelfde apparaat iets anders schreef; niet ingelezen, wel bewaard.
sync-trouble-removed = is van een verwijderd lid, van na de verwijdering; niet ingelezen.
sync-trouble-role = bevat iets wat de rol van de maker niet toelaat; niet ingelezen.
sync-trouble-replayed = is een oud bestand onder een andere naam; niet ingelezen.
sync-trouble-malformed = bevat iets wat geen bewerking is; niet ingelezen.
sync-trouble-conflict-copy = is een kopie die een synchronisatieprogramma maakte; met rust gelaten.
sync-trouble-placeholder = is er nog niet echt: laat het synchronisatieprogramma het ophalen.
sync-trouble-unfinished = wordt nog geschreven, of bleef half liggen; met rust gelaten.
sync-trouble-link = is een koppeling of geen gewoon bestand; niet gevolgd.
sync-trouble-renamed = stond onder een andere naam; wel ingelezen.
sync-trouble-unreadable = kon niet worden gelezen; de volgende keer opnieuw geprobeerd.
sync-trouble-waits = wacht op bewerkingen die nog niet binnen zijn.
sync-trouble-system = is van het systeem; met rust gelaten.

value-of-comment = reactie
value-of-chapter = hoofdstuk
value-of-round = ronde
value-of-plan = plan
value-of-main-line = hoofdlijn
value-of-theme = thema
value-field-title = titel
value-field-position = plaats
value-field-owner = eigenaar
value-field-status = status
value-field-removed = uit het plan
value-field-deadline = termijn
value-field-closed = gesloten
value-field-audience = doelgroep
value-field-disposition = afdoening
value-field-sentiment = toon
value-field-kind = soort
value-field-handler = behandelaar
value-field-main-line = hoofdlijn
value-field-chapter = hoofdstuk
value-field-late = te laat
value-field-proposal = voorstel voor de thema’s
value-field-withdrawn = teruggenomen
value-field-place = passage
value-field-period = periode
value-field-notice = mededeling
value-field-heading = kop
value-field-answer = antwoord
value-field-motivation = motivering
value-word-draft = concept
value-word-ready = gereed
value-word-waiting = in wacht
value-word-positive = steunend
value-word-neutral = neutraal
value-word-critical = kritisch
value-word-general = algemeen
value-word-substantive = inhoudelijk
value-word-editorial = redactioneel
value-word-processed = verwerkt
value-word-partly = deels verwerkt
value-word-not-processed = niet verwerkt
value-word-answered = beantwoord
value-word-noted = ter kennisname
value-word-referred = naar uitvoeringsplan
value-word-duplicate = dubbel
value-word-true = ja
value-word-false = nee

problem-no-key-ring = Er is geen sleutelbos op dit systeem. Er is niets veranderd. Kies een wachtwoord voor de sleutels van dit apparaat (--passphrase of DRAAGVLAK_PASSPHRASE).
problem-passphrase-wanted = De sleutels van dit apparaat zijn met een wachtwoord beveiligd. Geef het (--passphrase of DRAAGVLAK_PASSPHRASE).
problem-passphrase-wrong = Het wachtwoord opent { $path } niet. Er is niets veranderd. Probeer het opnieuw.
problem-passphrase-short = Het wachtwoord is te kort. Er is niets opgeslagen. Gebruik ten minste { $least } tekens.
problem-no-identity = { $path } bevat geen sleutels van Draagvlak, of is beschadigd. Er is niets veranderd. Zet een reservekopie terug.
problem-copied-plan = Dit bestand is van een ander apparaat: de sleutels hier passen er niet bij. Er is niets gedeeld. Doe mee met een uitnodiging, in een nieuw bestand.
problem-not-coordinator = Dat doet de coördinator; wie hier zit is { $role ->
        [editor] redacteur
        [reader] lezer
       *[other] dat niet
    }. Er is niets veranderd.
problem-not-this-device = Dit lid is op dit apparaat niet toegelaten. Er is niets opgeslagen. Ga verder als uzelf, of laat het apparaat ook voor dit lid toe.
problem-removed = U bent uit de werkgroep verwijderd: wat u hier schrijft, nemen de anderen niet over. Er is niets opgeslagen.
problem-role = Uw rol ({ $role }) laat dit niet toe ({ $kind }). Er is niets opgeslagen. Vraag de coördinator.
problem-no-invitation = Dit is geen uitnodiging, of niet de hele. Er is niets veranderd. Neem de code over vanaf DRAAGVLAK1.
problem-fingerprint = De cijfers kloppen niet: { $member } is niet toegelaten. Misschien zit er iemand tussen. Bel, en begin opnieuw met een nieuwe uitnodiging.
problem-remove-oneself = U kunt uzelf niet verwijderen. Er is niets veranderd.
problem-no-folder = Noem de gedeelde map: `draagvlak sync MAP`.
problem-folder = De gedeelde map is niet te bereiken: { $what }. Er is niets veranderd. Controleer de verbinding en probeer opnieuw.
problem-folder-read-only = In de gedeelde map mag u niet schrijven. Vraag schrijfrechten.
problem-folder-full = De gedeelde map is vol. Maak ruimte en probeer opnieuw.
problem-folder-newer = De gedeelde map is gemaakt met een nieuwere versie van Draagvlak. Er is niets ingelezen. Werk het programma bij.
problem-nothing-to-restore = In deze map staat niets waaraan dit apparaat heeft meegedaan. Er is niets gemaakt. Kies een andere map of andere sleutels, of vraag een nieuwe uitnodiging.
problem-settle-elsewhere = Over { $field } beslist u op het scherm zelf. Er is niets veranderd.
problem-join-waits = U wacht nog op toelating tot dit plan. Laat de coördinator u toelaten en doe daarna opnieuw mee met dezelfde uitnodiging.

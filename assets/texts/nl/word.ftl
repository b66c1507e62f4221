# Word en OpenDocument: een hoofdstuk naar buiten en weer terug.

problem-not-word = Een hoofdstuk wordt geschreven als docx of odt, niet als { $format }.
problem-word-no-round = Zeg in welke ronde de opmerkingen reacties worden, bijvoorbeeld R1.
unreadable-word-locked = het bestand is met een wachtwoord vergrendeld, of van een oude Word; bewaar het in Word als .docx zonder wachtwoord.
unreadable-word-unknown = het is geen Word-bestand (.docx).
word-exported = Geschreven: { $path } ({ $bytes } bytes). Word houdt wijzigingen bij.
word-imported-nothing = Het bestand zegt wat het hoofdstuk zegt; er is niets veranderd.
word-imported-revision = Revisie van { $by } { $date }
word-imported-remarks = { $fresh } nieuwe reacties, { $known } al bekend, { $adrift } zonder vindplaats in de tekst.
word-imported-replies = Daarvan een antwoord op een andere opmerking, en daaraan gekoppeld: { $count }.
word-imported-beside = Hun passage staat niet meer in de tekst; ze staan bij wat er het dichtst bij stond: { $count }.
word-stranger = Let op: het bestand komt van een ander hoofdstuk of een ander plan.
word-comments-left = { $count } opmerkingen staan niet in de tekst; lees het bestand nog eens in als reacties om ze over te nemen.
word-proposes-insert = Tekstvoorstel: toevoegen “{ $new }”.
word-proposes-delete = Tekstvoorstel: “{ $old }” laten vervallen.
word-proposes-replace = Tekstvoorstel: “{ $old }” vervangen door “{ $new }”.
word-proposes-move-away = Tekstvoorstel: “{ $old }” verplaatsen.
word-proposes-move-here = Tekstvoorstel: “{ $new }” hierheen verplaatsen.

word-lost-image = afbeelding
word-lost-textbox = tekstvak, als gewone alinea’s overgenomen
word-lost-equation = formule, als tekst overgenomen
word-lost-embedded = ingevoegd object of grafiek
word-lost-merged-cells = samengevoegde cellen, als losse cellen overgenomen
word-lost-nested-table = tabel in een tabel, als tekst overgenomen
word-lost-field = veld, alleen de uitkomst overgenomen
word-lost-underline = onderstreping
word-lost-highlight = markering met kleur
word-lost-raised = superscript of subscript
word-lost-symbol = teken uit een symbolenlettertype
word-lost-format-change = bijgehouden wijziging van de opmaak
word-lost-section = sectie-einde

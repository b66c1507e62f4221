# De woorden van het raadspakket en van wat eraan voorafgaat.

account-counted = Waaruit is geteld
account-counted-intro = Bij elk aantal in dit stuk staat hier wat ervoor is geteld, of dat het aantal is vastgelegd zoals de bron het geeft.
counted-plan = Het plan
counted-recorded = Vastgelegd, niet geteld
counted-recorded-item = { $figure }, zo vastgelegd uit de bron.
counted-all = Alle reacties
counted-late = Na de termijn ontvangen
counted-late-open = Na de termijn ontvangen en nog niet beantwoord
counted-members = Leden van de werkgroep
counted-rounds = Consultatieronden
counted-main-lines = Hoofdlijnen
counted-themes = Thema’s
counted-packages = Gemeenten waaraan een pakket is gezonden
counted-mayors = Burgemeesters die het plan vaststellen
counted-max-themes = Ten hoogste aantal thema’s
counted-extra-fte = Extra sterkte in fte
counted-poll = Respondenten van de peiling op { $date }
counted-chapters = Hoofdstukken van de { $stage }
counted-register-then = Reacties in het register bij de { $stage }
counted-hash = het register van toen, met kenmerk { $hash }
counted-none = geen
counted-strength = Sterkteverdeling, stand { $number } per { $date }
counted-strength-sum = Opgeteld over de onderdelen
counted-strength-parts = Onderdelen
counted-strength-local = Wijkagenten
counted-strength-more = Extra sterkte
counted-councils = Gemeenteraden
counted-councils-heard = Gehoorde gemeenteraden
counted-councils-early = Voor het akkoord verzonden ({ $number })
counted-adopted = Stelden het plan vast
counted-adopters = Burgemeesters en opdrachtgevers
counted-referred = Verwezen naar het uitvoeringsplan ‘{ $title }’
account-packages = { $count ->
    [one] Er is 1 pakket verzonden:
   *[other] Er zijn { $count } pakketten verzonden:
}
account-package-supplement = nazending bij de { $stage }: { $part }
column-municipality = gemeente
column-recipients = aan
count-members = { $count ->
    [one] 1 lid
   *[other] { $count } leden
}
count-rounds = { $count ->
    [one] één ronde
   *[other] { $words } ronden
}
count-main-lines = { $count ->
    [one] één hoofdlijn
   *[other] { $words } hoofdlijnen
}
count-reactions = { $count ->
    [one] 1 reactie
   *[other] { $count } reacties
}
count-chapters = { $count ->
    [one] 1 hoofdstuk
   *[other] { $count } hoofdstukken
}
redacted-name = [naam weggelaten]
redacted-email = [e-mailadres weggelaten]
redacted-phone = [telefoonnummer weggelaten]
package-municipality-open = [gemeente]
supplement-title = Nazending

package-title-council = Pakket voor de gemeenteraad
supplement-belongs = Dit onderdeel ({ $part }) hoort bij de { $version } met kenmerk { $hash }, waarover de raad is gehoord of wordt gehoord.
redaction-in-reaction = reactie { $label }
redaction-in-answer = antwoord op { $label }
redaction-in-chapter = tekst van het plan
redaction-in-wording = eigen tekst van een stuk
redaction-in-record = vastlegging
redaction-open = open
redaction-removed = weg
redaction-kept = blijft
redaction-none = Er is niets gevonden dat op een persoon wijst.
problem-archive-missing = Het archief moet eerst weten: { $parts }. Er is niets gemaakt. Vul dit één keer in bij Stukken, Archief, of met: draagvlak archive set.
problem-redactions-open = { $count ->
    [one] Op 1 plaats staat iets dat op een persoon wijst en waarover nog niet is beslist.
   *[other] Op { $count } plaatsen staat iets dat op een persoon wijst en waarover nog niet is beslist.
} Er is niets gemaakt. Beslis bij Stukken, Weglaten, of met: draagvlak redaction list en draagvlak redaction decide.
problem-part-pending = { $part } volgt nog; er is niets na te zenden. Is het onderdeel er: draagvlak part arrived { $key }.
problem-part-not-pending = Voor { $part } staat niet vast dat het nog volgt. Er is niets gewijzigd.
problem-part-no-chapter = Geen hoofdstuk bevat { $part }. Zeg eerst bij een hoofdstuk dat het dit onderdeel bevat.
problem-nothing-heard = Er is nog geen pakket verzonden. Noem de versie waarover de raden worden gehoord met --version.
problem-no-package = In { $path } staat geen pakket. Kies de map die het pakket bevat.
problem-no-recipients = Zeg aan wie het pakket is gezonden.
problem-not-approved = Op { $date } ontbrak het akkoord van { $who }. Er is niets vastgelegd. Leg eerst het akkoord vast, of zeg waarom er toch is verzonden en wie dat besliste.
problem-package-changed = Het pakket in { $path } is niet meer wat het was: { $files }. Er is niets vastgelegd. Maak het pakket opnieuw.
problem-package-other = Het pakket in { $path } is niet dat van { $municipality } bij deze versie. Er is niets vastgelegd.
problem-term-half = Bij een begrip horen zowel het begrip als de lijst waaruit het komt: { $what }.
problem-wording-long = De tekst is te lang: ten hoogste { $most } bytes.
problem-placeholder-open = Een accolade is niet gesloten bij “{ $near }”. Schrijf een losse accolade dubbel. De tekst is niet bewaard.
problem-placeholder-closed = Een accolade sluit niets na “{ $near }”. Schrijf een losse accolade dubbel. De tekst is niet bewaard.
problem-placeholder-unknown = { $name } kan hier niet worden ingevuld. Wel: { $known }. De tekst is niet bewaard.
packages-written = { $bags ->
    [one] 1 pakket
   *[other] { $bags } pakketten
} van samen { $files } bestanden geschreven in { $path }.
packages-sent = { $count ->
    [one] De verzending van 1 pakket is vastgelegd.
   *[other] De verzending van { $count } pakketten is vastgelegd.
}
package-whole = { $path }: elk bestand is wat zijn som zegt.
package-broken = { $path }: gewijzigd { $changed }; weg { $lost }; vreemd { $strange }.
archive-none = Voor het archief is nog niets vastgelegd.
paper-name-answers = Reactienota
archive-creator = archiefvormer
archive-appraisal = waardering
archive-public-restriction = beperking op gebruik (openbaar)
archive-internal-restriction = beperking op gebruik (intern)

withheld = niet publiceren
withheld-text = Op verzoek van de indiener niet gepubliceerd.
withheld-proposal = niet gepubliceerd
withheld-count = { $count ->
    [one] 1 reactie is op verzoek van de indiener verwerkt en niet gepubliceerd; zij telt wel mee.
   *[other] { $count } reacties zijn op verzoek van de indiener verwerkt en niet gepubliceerd; zij tellen wel mee.
}
column-publish = publiceren
publish-no = nee
counted-withheld = Niet gepubliceerd
diagnostic-withheld = de indiener vraagt niet te publiceren

# Afbeeldingen in het venster.

gate-open-pictures = { $count ->
    [one] Eén afbeelding zonder beschrijving of nog niet ontvangen, in: { $places }
   *[other] { $count } afbeeldingen zonder beschrijving of nog niet ontvangen, in: { $places }
}
gate-holds-pictures = Elke afbeelding is beschreven en ontvangen
gate-mend-pictures = Beschrijf
chapter-tool-picture = Afbeelding
picture-insert = Afbeelding invoegen…
picture-edit = Afbeelding aanpassen…
picture-new-title = Afbeelding invoegen
picture-edit-title = Afbeelding aanpassen
picture-alt = Beschrijving
picture-alt-hint = Wat laat zij zien, voor wie haar niet ziet? Zonder beschrijving kan geen versie worden uitgebracht.
picture-alt-needed = Schrijf wat de afbeelding laat zien, of noem haar versiering.
picture-decorative = Alleen versiering: zij zegt niets wat de tekst niet zegt
picture-caption = Bijschrift
picture-caption-hint = Komt onder de afbeelding, achter het nummer van de figuur.
picture-size = Breedte
picture-size-own = Eigen maat
picture-size-narrow = Halve tekstbreedte
picture-size-full = Hele tekstbreedte
picture-put = Voeg in
picture-save = Bewaar
picture-taking = De afbeelding wordt overgenomen…
picture-missing = Afbeelding nog niet ontvangen: { $alt }
picture-undescribed = Nog zonder beschrijving
picture-decorative-mark = Versiering
picture-elsewhere = Van een plaatje op internet is alleen de tekst geplakt. Bewaar het als bestand en voeg het dan in.
picture-elsewhere-only = Een plaatje van een bladzijde wordt niet geplakt. Bewaar het als bestand en voeg het dan in.
picture-unknown = [afbeelding die niet in het plan is bewaard: { $alt }]

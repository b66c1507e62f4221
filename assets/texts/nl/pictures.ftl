# Afbeeldingen in hoofdstukken en stukken.

paper-picture-undescribed = Afbeelding zonder beschrijving
paper-picture-missing = [afbeelding nog niet ontvangen: { $alt }]
paper-figure = Figuur { $number }
paper-figure-caption = Figuur { $number }: { $caption }

problem-picture = De afbeelding { $file } is niet overgenomen: { $why } De tekst is niet veranderd.
problem-picture-undescribed = Zeg met --alt wat de afbeelding laat zien, voor wie haar niet ziet; of noem haar --decorative als zij niets zegt wat de tekst niet zegt.
problem-picture-no-passage = De passage “{ $what }” staat niet in het hoofdstuk. Neem woorden over die er letterlijk staan, of laat --after weg.
picture-not-empty = het bestand is leeg.
picture-not-too-long = het bestand is groter dan 32 MB; maak de afbeelding kleiner.
picture-not-too-many-pixels = zij heeft meer dan 50 miljoen beeldpunten of een zijde boven 20.000; maak haar kleiner.
picture-not-svg = SVG kan programma’s bevatten en wordt niet overgenomen; bewaar de tekening als PNG.
picture-not-pdf = het is een PDF; bewaar de bladzijde als PNG.
picture-not-tiff = TIFF wordt niet overgenomen; bewaar de afbeelding als PNG of JPEG.
picture-not-bmp = BMP wordt niet overgenomen; bewaar de afbeelding als PNG.
picture-not-heic = HEIC en AVIF worden niet overgenomen; bewaar de foto als JPEG.
picture-not-emf = EMF en WMF worden niet overgenomen; bewaar de tekening als PNG.
picture-not-known = het is geen PNG, JPEG, WebP of GIF.
picture-not-whole = het bestand is beschadigd of breekt af; haal het opnieuw op.
picture-taken = Overgenomen: { $width } × { $height } beeldpunten, { $bytes } bytes.
picture-done-metadata = Wat er naast de afbeelding in het bestand stond (zoals maker, plaats of toestel), is weggelaten.
picture-done-scaled = Verkleind tot 2.400 beeldpunten aan de langste zijde.
picture-done-turned = Rechtop gezet.
picture-done-converted = Omgezet naar een bestandssoort die elk stuk kan bevatten.
picture-done-animation = Van de bewegende afbeelding is alleen het eerste beeld overgenomen.
gate-pictures = Afbeeldingen zonder beschrijving, of nog niet ontvangen, in: { $places }
word-lost-picture-cut = bijgesneden afbeelding: zij komt heel over, ook wat was weggesneden
menu-pictures = Afbeeldingen

# Pictures in chapters and papers.

paper-picture-undescribed = Picture without a description
paper-picture-missing = [picture not received yet: { $alt }]
paper-figure = Figure { $number }
paper-figure-caption = Figure { $number }: { $caption }

problem-picture = The picture { $file } was not taken in: { $why } The text has not changed.
problem-picture-undescribed = Say with --alt what the picture shows, for who does not see it; or call it --decorative when it says nothing that the text does not say.
problem-picture-no-passage = The passage “{ $what }” is not in the chapter. Take words that stand there to the letter, or leave out --after.
picture-not-empty = the file is empty.
picture-not-too-long = the file is larger than 32 MB; make the picture smaller.
picture-not-too-many-pixels = it has more than 50 million pixels or a side above 20,000; make it smaller.
picture-not-svg = SVG can hold programs and is not taken in; save the drawing as PNG.
picture-not-pdf = it is a PDF; save the page as PNG.
picture-not-tiff = TIFF is not taken in; save the picture as PNG or JPEG.
picture-not-bmp = BMP is not taken in; save the picture as PNG.
picture-not-heic = HEIC and AVIF are not taken in; save the photograph as JPEG.
picture-not-emf = EMF and WMF are not taken in; save the drawing as PNG.
picture-not-known = it is not a PNG, JPEG, WebP or GIF.
picture-not-whole = the file is damaged or breaks off; fetch it anew.
picture-taken = Taken in: { $width } × { $height } pixels, { $bytes } bytes.
picture-done-metadata = What the file held beside the picture (such as maker, place or device) was left out.
picture-done-scaled = Scaled to 2,400 pixels on the longest side.
picture-done-turned = Turned upright.
picture-done-converted = Converted to a kind of file that every paper can hold.
picture-done-animation = Of the moving picture only the first image was taken in.
gate-pictures = Pictures without a description, or not received yet, in: { $places }
word-lost-picture-cut = cropped picture: it comes whole, with what was cut away
menu-pictures = Pictures

# E-mails als reacties.

mail-pasted = geplakte e-mail.txt
mail-subject = Onderwerp
mail-address = E-mailadres
mail-attachments = Bijlagen
mail-signature = Handtekening
mail-quoted = Eerdere e-mail
mail-forwarded = De e-mail zegt zelf niets en stuurt een eerdere door: die is de reactie.
mail-person = Van { $person }, naar het adres in het register van mensen.
mail-nobody = Het adres staat bij niemand in het register van mensen; de naam beslist van wie de reactie is.
mail-beside = { $what }: { $count } regels, bewaard naast de reactie.
mail-attachment = bijlage { $name } ({ $bytes } bytes), bewaard met de e-mail
mail-attachment-sheet = bijlage { $name } ({ $bytes } bytes): in te lezen met feedback import --attachment "{ $name }"
mail-attachment-word = bijlage { $name } ({ $bytes } bytes): zet haar in een map met feedback attachments en lees haar in met chapter import --as-comments
mail-attachment-mail = bijlage { $name } ({ $bytes } bytes): een e-mail; zet haar in een map met feedback attachments en lees haar dan in
mail-points = { $count } punten in één e-mail; splits ze met feedback split { $label }.
mail-known = Deze e-mail staat al in het register als { $label }. Er is niets veranderd.
mail-preview = Er is nog niets opgeslagen.
mail-attachments-written = In { $path } staan: { $names }
problem-mail-no-attachments = Bij { $file } zit geen bijlage. Er is niets geschreven.
unreadable-mail-outlook = het is een bestand van Outlook zelf (.msg). Bewaar de e-mail als .eml, of plak de tekst met de kop erbij.
unreadable-mail-no-head = er staat geen kop in met Van en ten minste Datum of Onderwerp. Plak de e-mail met de kop erbij, of neem de reactie op met de hand.
unreadable-mail-no-words = er staan geen woorden in, alleen een kop of een handtekening.
unreadable-mail-only-files = de e-mail zegt zelf niets, er zitten alleen bijlagen bij. Lees de bijlage in.

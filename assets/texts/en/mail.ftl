# E-mails as reactions.

mail-pasted = pasted e-mail.txt
mail-subject = Subject
mail-address = E-mail address
mail-attachments = Attachments
mail-signature = Signature
mail-quoted = Earlier e-mail
mail-forwarded = The e-mail says nothing itself and forwards an earlier one: that is the reaction.
mail-person = From { $person }, by the address in the register of people.
mail-nobody = The address is of nobody in the register of people; the name decides whose the reaction is.
mail-beside = { $what }: { $count } lines, kept beside the reaction.
mail-attachment = attachment { $name } ({ $bytes } bytes), kept with the e-mail
mail-attachment-sheet = attachment { $name } ({ $bytes } bytes): read it in with feedback import --attachment "{ $name }"
mail-attachment-word = attachment { $name } ({ $bytes } bytes): put it in a folder with feedback attachments and read it in with chapter import --as-comments
mail-attachment-mail = attachment { $name } ({ $bytes } bytes): an e-mail; put it in a folder with feedback attachments and read it in then
mail-points = { $count } points in one e-mail; split them with feedback split { $label }.
mail-known = This e-mail is on the register already as { $label }. Nothing changed.
mail-preview = Nothing was stored yet.
mail-attachments-written = In { $path } are: { $names }
problem-mail-no-attachments = Nothing is attached to { $file }. Nothing was written.
unreadable-mail-outlook = it is a file of Outlook itself (.msg). Save the e-mail as .eml, or paste its text with the head.
unreadable-mail-no-head = it has no head with From and at least Date or Subject. Paste the e-mail with its head, or take the reaction down by hand.
unreadable-mail-no-words = it holds no words, only a head or a signature.
unreadable-mail-only-files = the e-mail says nothing itself, it only carries attachments. Read in the attachment.

role-change = Rol wijzigen
role-change-of = Rol wijzigen van { $name }
role-change-title = Welke rol krijgt { $name }?
role-change-about = Wat { $name } tot nu toe deed, en wat { $name } nog doet zonder dit te weten, blijft meetellen. Wie niet te vertrouwen is, verwijdert u.
role-change-reason = Reden
role-changed = { $name } is nu { $role }.

place-choose = Adres in plaats van map…
place-title = Delen via een adres
place-about = Een map op een server van uzelf, zoals Nextcloud (WebDAV) of S3. Er komt precies hetzelfde te staan als in een map, en alles gaat er versleuteld in. Zolang u hier niets invult, maakt Draagvlak geen verbinding.
place-address = Adres
place-address-hint = Bijvoorbeeld https://server/remote.php/dav/files/naam/map, of s3://emmer/map?endpoint=https://server&region=regio. Zonder naam of wachtwoord erin.
place-do = Hier delen
place-enter = Naam en wachtwoord van de server
place-enter-about = De server vraagt wie u bent: { $place }. Naam en wachtwoord gaan in de sleutelbos van dit systeem en nooit in het plan.
place-user = Naam
place-password = Wachtwoord
place-password-hint = Bij Nextcloud een app-wachtwoord; bij S3 de geheime sleutel.
place-enter-do = Binnengaan
place-for-now = Dit systeem heeft geen sleutelbos: het wachtwoord wordt onthouden tot u het programma sluit.

role-set = { $member } is nu { $role ->
        [coordinator] coördinator
        [editor] redacteur
        [reader] lezer
       *[other] { $role }
    }. Deel, dan weten de anderen het. Wat { $member } schreef zonder dit te weten, blijft meetellen.
problem-member-removed = { $who } is uit de werkgroep verwijderd en heeft geen rol meer. Er is niets veranderd. Nodig { $who } opnieuw uit, als nieuw lid.
problem-last-coordinator = { $who } is de enige die coördineert: dan kon niemand meer leden toelaten of versies uitbrengen. Er is niets veranderd. Maak eerst iemand anders coördinator die al meedoet.

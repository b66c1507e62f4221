role-change = Rol wijzigen
role-change-of = Rol van { $name } wijzigen
role-change-title = Welke rol krijgt { $name }?
role-change-about = Wat { $name } tot nu toe deed, en wat { $name } nog doet zonder dit te weten, blijft meetellen. Wie niet te vertrouwen is, verwijdert u.
role-change-reason = Reden
role-changed = { $name } is nu { $role }.

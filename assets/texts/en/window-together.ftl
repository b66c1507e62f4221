role-change = Change role
role-change-of = Change the role of { $name }
role-change-title = Which role does { $name } get?
role-change-about = What { $name } did until now, and what { $name } does before hearing of this, still counts. Remove a member who cannot be trusted.
role-change-reason = Reason
role-changed = { $name } is now { $role }.

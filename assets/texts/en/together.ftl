role-set = { $member } is now { $role ->
        [coordinator] coordinator
        [editor] editor
        [reader] reader
       *[other] { $role }
    }. Synchronise to let the others know. What { $member } wrote without knowing this still counts.
problem-member-removed = { $who } was removed from the workgroup and has no role any more. Nothing changed. Invite { $who } again, as a new member.
problem-last-coordinator = { $who } is the only one who coordinates: nobody could admit members or issue versions then. Nothing changed. First make someone else coordinator who takes part already.

role-set = { $member } is now { $role ->
        [coordinator] coordinator
        [editor] editor
        [reader] reader
       *[other] { $role }
    }. Synchronise to let the others know. What { $member } wrote without knowing this still counts.
problem-member-removed = { $who } was removed from the workgroup and has no role any more. Nothing changed. Invite { $who } again, as a new member.
problem-last-coordinator = { $who } is the only one who coordinates: nobody could admit members or issue versions then. Nothing changed. First make someone else coordinator who takes part already.
place-kept = The name and password of { $place } are right and are in the system's key ring.
place-not-kept = The name and password of { $place } are right, but this system has no key ring. Give them whenever you synchronise (DRAAGVLAK_PLACE_USER and DRAAGVLAK_PLACE_PASSWORD).
place-left = The name and password of { $place } are forgotten.
sync-not-out-denied = Nothing went out: the name or the password is not right any more. What came in was stored; the rest goes next time.
sync-not-out-busy = Not everything went out: the server cannot do it now. What came in was stored; the rest goes next time.
problem-place-address = { $why ->
        [scheme] This address will not do: only https and s3.
        [not-encrypted] This address will not do: without https everyone on the way can read along.
        [secret] An address may hold no name, password or other secret: it is kept with the plan.
       *[malformed] This is no whole address of a shared place.
    } Nothing changed. Write it as https://server/folder (WebDAV, Nextcloud) or s3://bucket/folder?endpoint=https://server&region=region.
problem-place-access = No name and password are known for { $place }. Nothing changed. Give them (`draagvlak sync login`, or DRAAGVLAK_PLACE_USER and DRAAGVLAK_PLACE_PASSWORD).
problem-place-denied = The server does not let you in: the name or the password is not right. What came in was stored. Give another password; with Nextcloud that is an app password.
problem-place-busy = The server cannot do it now ({ $status }). What came in was stored. Try again later.
problem-place-ring = The system's key ring does not let go of the password of { $place }. Remove it there yourself.
problem-key-ring-locked = The key ring of this system is locked or does not answer. Nothing was changed. Unlock it and try again. Only if this device never took part before can you choose a passphrase instead (--passphrase or DRAAGVLAK_PASSPHRASE).
problem-key-ring-strange = What the key ring of this system holds under “{ $name }” are no keys of this program. Nothing was changed. Take it away there, or name with --identity the folder that has the keys you kept.
problem-identity-there = This device has keys of its own already. Nothing was changed. Put the saved keys on a device that has none yet, or name another folder with --identity.

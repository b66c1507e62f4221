identity-shown = This device: { $device }
    Fingerprint: { $fingerprint }
    Its keys are in: { $place }
identity-in-key-ring = the system's key ring
identity-saved = This device's keys are in { $path }. Keep that file elsewhere; without the passphrase it cannot be opened.
invited = Invitation for { $member }:

    { $code }

    Send the code. It holds no secret and admits nobody by itself: you do that with `draagvlak member admit`, after comparing the digits together.
join-asked = You asked to join “{ $title }” as { $member }.
    Call who invited you and read these digits aloud: { $fingerprint }
    Give this command again once you were admitted.
joined = You take part in “{ $title }” as { $member }. The plan is in your file.
admitted = { $member } was admitted; the card and the keys are in the shared folder.

sync-done = { $received ->
        [one] 1 operation came in
       *[other] { $received } operations came in
    }, { $published ->
        [one] 1 went out.
       *[other] { $published } went out.
    }
sync-attachments = { $count ->
        [one] 1 attachment came in.
       *[other] { $count } attachments came in.
    }
sync-waiting = { $count ->
        [one] 1 operation waits for another that it was made upon.
       *[other] { $count } operations wait for others that they were made upon.
    }
sync-gone = { $count ->
        [one] 1 file that was there before is gone from the folder. What you had of it you still have; what was yours was put there again.
       *[other] { $count } files that were there before are gone from the folder. What you had of them you still have; what was yours was put there again.
    }
sync-conflicts = { $count ->
        [one] 1 place was changed by two people and waits for a choice.
       *[other] { $count } places were changed by two people and wait for a choice.
    }
sync-not-out-read-only = Nothing went out: you may not write in the folder. What came in was stored.
sync-not-out-full = Not everything went out: the folder is full. What came in was stored; the rest goes next time.
sync-not-out-unreachable = Not everything went out: the folder could not be reached any more. What came in was stored; the rest goes next time.
sync-copied = A copy of this plan goes on elsewhere under the same name. You go on here as a new device of the same member; nothing is lost.
sync-stopped = Two copies of this plan wrote different things as one device. Sharing stopped here; both histories are kept. Make a new file from the folder with `draagvlak restore` and take over what is only here.
sync-not-shared = This plan is not shared. Invite someone with `draagvlak member invite`.
sync-all-out = Everything of this device is in the shared folder { $folder }.
sync-to-go-out = { $count ->
        [one] 1 operation of this device was not shared yet, since { $since }.
       *[other] { $count } operations of this device were not shared yet, since { $since }.
    }
sync-device-own = this device
sync-device-removed = removed
sync-device-never = has confirmed nothing yet
sync-device-all = has received everything, confirmed on { $day }
sync-device-lacks = lacks { $count ->
        [one] 1 operation
       *[other] { $count } operations
    }, { $mine } of them of this device (since { $since }); last heard of on { $day }

sync-trouble-foreign = is not of Draagvlak; left alone.
sync-trouble-torn = is not complete yet; tried again next time.
sync-trouble-damaged = is damaged; not taken in. Ask who put it there to share again.
sync-trouble-too-large = is too large or unpacks to too much; not taken in.
sync-trouble-newer-format = was made with a newer version of Draagvlak; update the program.
sync-trouble-no-such-format = has a format that never was; not taken in.
sync-trouble-other-plan = belongs to another plan; not taken in.
sync-trouble-unknown-author = was signed by a device that was not admitted; not taken in.
sync-trouble-forged = was signed by someone else than it says; not taken in.
sync-trouble-no-key = was encrypted with a key that is not here yet; tried again next time.
sync-trouble-clone = is of a copy that wrote something else as the same device; not taken in, but kept.
sync-trouble-removed = is of a removed member, from after the removal; not taken in.
sync-trouble-role = holds something its maker's role does not allow; not taken in.
sync-trouble-replayed = is an old file under another name; not taken in.
sync-trouble-malformed = holds what is no operation; not taken in.
sync-trouble-conflict-copy = is a copy that a sync program made; left alone.
sync-trouble-placeholder = is not really here yet: have the sync program fetch it.
sync-trouble-unfinished = is being written, or was left half-way; left alone.
sync-trouble-link = is a link or no plain file; not followed.
sync-trouble-renamed = had another name; taken in all the same.
sync-trouble-unreadable = could not be read; tried again next time.
sync-trouble-waits = waits for operations that are not here yet.
sync-trouble-system = is the system's; left alone.

value-of-comment = reaction
value-of-chapter = chapter
value-of-round = round
value-of-plan = plan
value-of-main-line = main line
value-of-theme = theme
value-field-title = title
value-field-position = place
value-field-owner = owner
value-field-status = status
value-field-removed = out of the plan
value-field-deadline = deadline
value-field-closed = closed
value-field-audience = audience
value-field-disposition = disposition
value-field-sentiment = tone
value-field-kind = kind
value-field-handler = handler
value-field-main-line = main line
value-field-chapter = chapter
value-field-late = late
value-field-proposal = proposal for the themes
value-field-withdrawn = taken back
value-field-place = passage
value-field-period = period
value-field-notice = notice
value-field-heading = heading
value-field-answer = answer
value-field-motivation = motivation
value-word-draft = draft
value-word-ready = ready
value-word-waiting = pending
value-word-positive = supportive
value-word-neutral = neutral
value-word-critical = critical
value-word-general = general
value-word-substantive = substantive
value-word-editorial = editorial
value-word-processed = processed
value-word-partly = partly processed
value-word-not-processed = not processed
value-word-answered = answered
value-word-noted = noted
value-word-referred = to implementation plan
value-word-duplicate = duplicate
value-word-true = yes
value-word-false = no

problem-no-key-ring = There is no key ring on this system. Nothing was changed. Choose a passphrase for this device's keys (--passphrase or DRAAGVLAK_PASSPHRASE).
problem-passphrase-wanted = This device's keys are protected by a passphrase. Give it (--passphrase or DRAAGVLAK_PASSPHRASE).
problem-passphrase-wrong = The passphrase does not open { $path }. Nothing was changed. Try again.
problem-passphrase-short = The passphrase is too short. Nothing was stored. Use at least { $least } characters.
problem-no-identity = { $path } holds no keys of Draagvlak, or is damaged. Nothing was changed. Put a backup in its place.
problem-copied-plan = This file is another device's: the keys here do not fit it. Nothing was shared. Join by an invitation, in a new file.
problem-not-coordinator = That is for the coordinator; who sits here is { $role ->
        [editor] an editor
        [reader] a reader
       *[other] not
    }. Nothing was changed.
problem-not-this-device = This member was not admitted on this device. Nothing was stored. Go on as yourself, or have the device admitted for this member, too.
problem-removed = You were removed from the workgroup: the others do not take in what you write here. Nothing was stored.
problem-role = Your role ({ $role }) does not allow this ({ $kind }). Nothing was stored. Ask the coordinator.
problem-no-invitation = This is no invitation, or not all of it. Nothing was changed. Copy the code from DRAAGVLAK1 on.
problem-fingerprint = The digits differ: { $member } was not admitted. Somebody may have come between. Call, and begin again with a new invitation.
problem-remove-oneself = You cannot remove yourself. Nothing was changed.
problem-no-folder = Name the shared folder: `draagvlak sync FOLDER`.
problem-folder = The shared folder cannot be reached: { $what }. Nothing was changed. Check the connection and try again.
problem-folder-read-only = You may not write in the shared folder. Ask for the right to.
problem-folder-full = The shared folder is full. Make room and try again.
problem-folder-newer = The shared folder was made with a newer version of Draagvlak. Nothing was taken in. Update the program.
problem-nothing-to-restore = This folder holds nothing that this device took part in. Nothing was made. Choose another folder or other keys, or ask for a new invitation.
problem-settle-elsewhere = You decide about { $field } on its own screen. Nothing was changed.
problem-join-waits = You still wait to be admitted to this plan. Have the coordinator admit you, then join again with the same invitation.

keys-make = A passphrase for this device
keys-make-about = This system has no key ring. Choose a passphrase: it protects the keys this device signs and reads with. Whoever forgets it is invited anew.
keys-make-do = Make keys
keys-open = This device's passphrase
keys-open-about = This device's keys are protected by a passphrase.
keys-open-do = Open
keys-passphrase = Passphrase
keys-passphrase-hint = At least eight characters; a short sentence is better than a difficult word.
keys-passphrase-again = Once more

invite = Invite
invite-someone = Invite { $name }
invite-title = Invitation for { $name }
invite-about = Send this code to { $name }, by mail for instance. It holds no secret and admits nobody by itself.
invite-code = The code of the invitation
invite-copy = Copy code
invite-copied = The code was copied.
invite-step-folder = See to it that both of you can reach the shared folder.
invite-step-share-first = First choose a shared folder below and share the plan in it.
invite-step-join = { $name } chooses “Join by invitation” and fills in the code.
invite-step-call = Call each other and compare the digits; then admit { $name } here.

remove = Remove
remove-someone = Remove { $name }
remove-title = Remove { $name }?
remove-about = What was received of { $name } until now stays. What comes later does not count, and what you write from now on { $name } cannot read. This cannot be taken back; inviting again as a new member can be done.
remove-reason = Reason
remove-do = Remove
remove-done = { $name } was removed. Share now, so that the others know.
member-removed = removed

requests-title = Asks to join
request-about = Call { $name } and have the digits read aloud. Only if they are exactly these, it really is { $name }.
request-compared = I heard these digits
request-admit = Admit { $name }
request-admitted = { $name } takes part.
request-strange = This request follows an invitation that did not come from you or another coordinator. Do not admit this device; call, and invite anew.

sync-title = Sharing
sync-empty = This plan is not shared yet. Choose a folder that the workgroup has in common: on a network drive, in OneDrive or Nextcloud, or on a stick. Everything goes in encrypted.
sync-when = Last shared: { $when }.
sync-now = Share now
sync-choose = Choose a shared folder…
sync-other = Another folder…
sync-busy = Sharing
sync-cancelled = Stopped. What was in already is stored; the rest comes next time.
sync-devices = Who has received what
sync-device = Device
sync-received = Received, signed by themselves
sync-trouble-all = Show all { $count } files

sharing-all = All shared
sharing-unshared = { $count ->
        [one] 1 operation not shared
       *[other] { $count } operations not shared
    }
sharing-lacking = { $count ->
        [one] 1 member is behind
       *[other] { $count } members are behind
    }
sharing-stopped = Sharing stopped

values-title = Changed by two people
values-about = They did not see each other's choice. The last is shown meanwhile; choose what it becomes.
value-heading = { $of } { $what }: { $field }
value-shown = shown now
value-choose = It becomes this
value-choose-this = It becomes this: { $value }, of { $who }
value-settled = Decided about { $what }.

join-plan = Join by invitation
join-title = Join a plan
join-about = This asks to be admitted. Then you compare the digits together.
join-code = Code of the invitation
join-code-hint = Begins with DRAAGVLAK1.
join-folder = Shared folder
join-file = Where the plan goes on this device
join-label = Name of this device
join-label-hint = For instance: laptop of the municipality. May be left empty.
join-not-chosen = not chosen yet
join-choose = Choose { $what }
join-choose-short = Choose…
join-do = Ask to be admitted
join-again = Was I admitted?
join-waits = You asked to join “{ $title }”.
join-read-aloud = Call who invited you and read these digits aloud. Then choose “Was I admitted?”.

# The words of the council package and of what comes before it.

account-counted = What was counted
account-counted-intro = For each number in this paper stands here what was counted for it, or that it was recorded as its source gives it.
counted-plan = The plan
counted-recorded = Recorded, not counted
counted-recorded-item = { $figure }, recorded so from the source.
counted-all = All reactions
counted-late = Received after the deadline
counted-late-open = Received after the deadline and not answered yet
counted-members = Members of the workgroup
counted-rounds = Rounds of consultation
counted-main-lines = Main lines
counted-themes = Themes
counted-packages = Municipalities to which a package was sent
counted-mayors = Mayors who adopt the plan
counted-max-themes = Most themes
counted-extra-fte = Extra strength in fte
counted-poll = Respondents of the poll on { $date }
counted-chapters = Chapters of the { $stage }
counted-register-then = Reactions on the register at the { $stage }
counted-hash = the register as it was, with hash { $hash }
counted-none = none
counted-strength = Strength distribution, state { $number } as of { $date }
counted-strength-sum = Added up over the parts
counted-strength-parts = Parts
counted-strength-local = Wijkagenten
counted-strength-more = Extra strength
counted-councils = Councils
counted-councils-heard = Councils that were heard
counted-councils-early = Sent before the approval ({ $number })
counted-adopted = Adopted the plan
counted-adopters = Mayors and principals
counted-referred = Referred to the implementation plan ‘{ $title }’
account-packages = { $count ->
    [one] 1 package was sent:
   *[other] { $count } packages were sent:
}
account-package-supplement = supplement to the { $stage }: { $part }
column-municipality = municipality
column-recipients = to
count-members = { $count ->
    [one] 1 member
   *[other] { $count } members
}
count-rounds = { $count ->
    [one] one round
   *[other] { $words } rounds
}
count-main-lines = { $count ->
    [one] one main line
   *[other] { $words } main lines
}
count-reactions = { $count ->
    [one] 1 reaction
   *[other] { $count } reactions
}
count-chapters = { $count ->
    [one] 1 chapter
   *[other] { $count } chapters
}
redacted-name = [name left out]
redacted-email = [e-mail address left out]
redacted-phone = [phone number left out]
package-municipality-open = [municipality]
supplement-title = Supplement

package-title-council = Package for the council
supplement-belongs = This part ({ $part }) belongs to the { $version } with hash { $hash }, on which the council was or is being heard.
redaction-in-reaction = reaction { $label }
redaction-in-answer = answer to { $label }
redaction-in-chapter = text of the plan
redaction-in-wording = own words of a paper
redaction-in-record = record
redaction-open = open
redaction-removed = goes
redaction-kept = stays
redaction-none = Nothing was found that points at a person.
problem-archive-missing = The archive must know first: { $parts }. Nothing was made. Fill this in once under Papers, Archive, or with: draagvlak archive set.
problem-redactions-open = { $count ->
    [one] In 1 place something points at a person that nobody decided about.
   *[other] In { $count } places something points at a person that nobody decided about.
} Nothing was made. Decide under Papers, Leave out, or with: draagvlak redaction list and draagvlak redaction decide.
problem-part-pending = { $part } is still to come; there is nothing to send after. If it is there: draagvlak part arrived { $key }.
problem-part-not-pending = { $part } was not said to be still to come. Nothing was changed.
problem-part-no-chapter = No chapter holds { $part }. Say of a chapter first that it holds this part.
problem-nothing-heard = No package was sent yet. Name the version that councils are heard upon with --version.
problem-no-package = There is no package in { $path }. Choose the folder that holds it.
problem-no-recipients = Say to whom the package was sent.
problem-not-approved = On { $date } the approval of { $who } was missing. Nothing was recorded. Record the approval first, or say why it was sent all the same and who decided that.
problem-package-changed = The package in { $path } is not what it was: { $files }. Nothing was recorded. Make the package again.
problem-package-other = The package in { $path } is not that of { $municipality } for this version. Nothing was recorded.
problem-term-half = A term needs both itself and the list it comes from: { $what }.
problem-wording-long = The text is too long: at most { $most } bytes.
problem-placeholder-open = A brace is not closed at “{ $near }”. Write a brace by itself twice. The text was not kept.
problem-placeholder-closed = A brace closes nothing after “{ $near }”. Write a brace by itself twice. The text was not kept.
problem-placeholder-unknown = { $name } cannot be filled in here. These can: { $known }. The text was not kept.
packages-written = { $bags ->
    [one] 1 package
   *[other] { $bags } packages
} of { $files } files together written in { $path }.
packages-sent = { $count ->
    [one] The sending of 1 package was recorded.
   *[other] The sending of { $count } packages was recorded.
}
package-whole = { $path }: every file is what its sum says.
package-broken = { $path }: changed { $changed }; lost { $lost }; strange { $strange }.
archive-none = Nothing was recorded for the archive yet.
paper-name-answers = Answer note
archive-creator = creator
archive-appraisal = appraisal
archive-public-restriction = restriction on use (public)
archive-internal-restriction = restriction on use (internal)

withheld = do not publish
withheld-text = Not published, as the sender asked.
withheld-proposal = not published
withheld-count = { $count ->
    [one] 1 reaction was worked on and not published, as its sender asked; it does count.
   *[other] { $count } reactions were worked on and not published, as their senders asked; they do count.
}
column-publish = publish
publish-no = no
counted-withheld = Not published
diagnostic-withheld = the sender asks not to publish this

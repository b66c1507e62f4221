# Reading along: looking at everything, and reacting in one's own name.

reader-banner = You read along. You can look at everything and react, also to a passage; your role does not let you change the plan itself. Share afterwards, and the others get your reactions.
react-do = React
react-title = React in your own name
react-about = Your reaction goes on the register with your name and organisation. As long as nothing was done with it, you can take it back.
react-to = To what
react-to-plan = The plan as a whole
react-to-chapter = { $title }, as a whole
react-text = Reaction
react-needs-text = Write a reaction or a proposed text.
react-proposal = Proposed text
react-proposal-hint = What should stand there, in your view. May stay empty.
react-kind = Kind
react-tone = Tone
react-unsaid = not said
react-give = Give reaction
react-told = Your reaction is on the register as { $label }.
retract-yours = You gave this reaction yourself.
retract-do = Take back
retract-told = { $label } was taken back.
reaction-history-retracted = took the reaction back
reaction-history-given-again = gave the reaction again
value-field-retracted = taken back by its sender

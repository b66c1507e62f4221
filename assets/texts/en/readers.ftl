react-done = Your reaction is on the register as { $comment }. Share, and the others have it.
retract-done = { $comment } is taken back. Its number goes to nobody else.
retract-undone = { $comment } is on the register again.
problem-react-no-chapter = A passage stands in a chapter. Nothing was stored. Name the chapter as well.
problem-react-no-round = No round is open, so there is nothing to react to. Nothing was stored. Ask the coordinator to open a round.
problem-not-your-reaction = You did not give { $comment } yourself. Nothing was changed. Only who gave a reaction can take it back.
problem-reaction-answered = Something was done with { $comment } already, so it stays on the register. Nothing was changed. Give a new reaction, or ask the coordinator.

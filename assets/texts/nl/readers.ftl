react-done = Uw reactie staat op het register als { $comment }. Deel, dan hebben de anderen haar.
retract-done = { $comment } is teruggenomen. Het nummer krijgt niemand anders.
retract-undone = { $comment } staat weer op het register.
problem-react-no-chapter = Een passage staat in een hoofdstuk. Er is niets opgeslagen. Noem het hoofdstuk erbij.
problem-react-no-round = Er is geen ronde open, dus er is nergens om op te reageren. Er is niets opgeslagen. Vraag de coördinator een ronde te openen.
problem-not-your-reaction = { $comment } hebt u niet zelf gegeven. Er is niets veranderd. Alleen wie een reactie gaf, kan haar terugnemen.
problem-reaction-answered = Met { $comment } is al iets gedaan; daarom blijft de reactie op het register. Er is niets veranderd. Geef een nieuwe reactie, of vraag de coördinator.

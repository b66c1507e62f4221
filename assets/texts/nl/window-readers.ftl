# Meelezen: alles bekijken, en in eigen naam reageren.

reader-banner = U leest mee. U kunt alles bekijken en reageren, ook bij een passage; aan het plan zelf veranderen kan met uw rol niet. Deel daarna, dan krijgen de anderen uw reacties.
react-do = Reageren
react-title = Reageren in eigen naam
react-about = Uw reactie komt op het register, met uw naam en organisatie. Zolang er niets mee is gedaan, kunt u haar terugnemen.
react-to = Waarover
react-to-plan = Het plan als geheel
react-to-chapter = { $title }, als geheel
react-text = Reactie
react-needs-text = Schrijf een reactie of een tekstvoorstel.
react-proposal = Tekstvoorstel
react-proposal-hint = Wat er volgens u zou moeten staan. Mag leeg blijven.
react-kind = Soort
react-tone = Toon
react-unsaid = niet gezegd
react-give = Reactie geven
react-told = Uw reactie staat op het register als { $label }.
retract-yours = Deze reactie hebt u zelf gegeven.
retract-do = Terugnemen
retract-told = { $label } is teruggenomen.
reaction-history-retracted = nam de reactie terug
reaction-history-given-again = gaf de reactie opnieuw
value-field-retracted = teruggenomen door de indiener

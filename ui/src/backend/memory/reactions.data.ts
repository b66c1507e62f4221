import type { CommentKind, OutcomeKey, Sentiment } from "../contract";

export interface ReactionSeed {
  label: string;
  date: string;
  role: string;
  organisation: string;
  chapter: number;
  text: string;
  sentiment: Sentiment | null;
  kind: CommentKind | null;
  outcome: OutcomeKey | null;
  quote: string;
  note: string;
  mainLine: number;
  handler: string | null;
  master: string | null;
  question: boolean;
  given: string;
}

type More = Partial<Pick<ReactionSeed, "quote" | "note" | "mainLine" | "handler" | "master" | "question" | "given" | "kind">>;

const AOV = "ambtenaar OOV";
const MAYOR = "burgemeester";
const TRIANGLE = "lid basisteamdriehoek";
const COUNCIL = "raadslid";
const POLICE = "beleidsadviseur politie";

function said(label: string, date: string, role: string, organisation: string, chapter: number, sentiment: Sentiment | null, outcome: OutcomeKey | null, text: string, more: More = {}): ReactionSeed {
  return {
    label, date: `2026-${date}`, role, organisation, chapter, text, sentiment, outcome,
    kind: more.kind === undefined ? (chapter === 0 ? "general" : "substantive") : more.kind,
    quote: more.quote ?? "", note: more.note ?? "", mainLine: more.mainLine ?? 0,
    handler: more.handler === undefined ? "gemeenten-1" : more.handler,
    master: more.master ?? null, question: more.question ?? false, given: more.given ?? "",
  };
}

export const MAIN_LINES: [heading: string, answer: string][] = [
  ["Concreter en meetbaar", "Het plan blijft op hoofdlijnen. Meetbare doelen staan in de uitvoeringsplannen per thema."],
  ["Andere thema’s", "De peiling onderbouwt de vier thema’s ruim; een vijfde thema is niet toegevoegd."],
  ["De stand van zorg en veiligheid", "De beschrijving van de stand van zaken is herschreven."],
  ["De kracht van de samenleving", "De rol van inwoners en ondernemers is op meer plaatsen genoemd."],
  ["De rol van de gemeente", "De tabellen met wie wat doet zijn aangevuld."],
  ["Uitwerking en capaciteit", ""],
];

export const REACTIONS: ReactionSeed[] = [
  said("R1-001", "06-19", AOV, "gemeente Waterveen", 1, "positive", "processed", "Complimenten voor de werkgroep. Het stuk leest prettig. Eén zin kan stelliger: het plan moet geen richting geven, het geeft richting.", { quote: "geeft richting aan de samenwerking" }),
  said("R1-002", "06-20", MAYOR, "gemeente Duinrode", 1, "positive", "noted", "Goed dat dit zo scherp staat. Ik steun de keuze voor deze vier thema’s van harte.", { quote: "Het gaat over de onderwerpen waarbij wij elkaar in de hele eenheid nodig hebben.", mainLine: 2 }),
  said("R1-003", "06-21", TRIANGLE, "basisteam Noordkust", 0, "positive", "noted", "Akkoord."),
  said("R1-004", "06-22", POLICE, "politie", 2, "positive", "noted", "Mee eens. Zo werken we in de praktijk ook het liefst.", { quote: "Wij kiezen voor een integrale aanpak." }),
  said("R1-005", "06-25", AOV, "gemeente Zandermeer", 2, "critical", "not-processed", "Dit is erg algemeen. Wanneer zijn we tevreden? Graag SMART formuleren.", { quote: "meer zicht krijgen op ondermijnende criminaliteit", note: "Het plan blijft op hoofdlijnen; meetbare doelen horen in het uitvoeringsplan.", mainLine: 1 }),
  said("R1-006", "06-26", COUNCIL, "gemeente Noorderkoog", 5, "critical", "referred", "Als raadslid kan ik hier straks niet op controleren. Welk effect mogen wij verwachten?", { quote: "vergroten wij de digitale kennis van onze medewerkers", note: "Doorgeleid naar het uitvoeringsplan van thema 4.", mainLine: 1 }),
  said("R1-007", "06-27", MAYOR, "gemeente Zandermeer", 0, "critical", "not-processed", "Terrorisme speelt in mijn gemeente niet. Dat thema kan er wat mij betreft uit.", { note: "De peiling onderbouwt de vier thema’s ruim en andere reacties steunen de keuze uitdrukkelijk.", mainLine: 2 }),
  said("R1-008", "06-28", TRIANGLE, "basisteam Noordkust", 0, "critical", "not-processed", "Zorg en veiligheid is vooral een lokale opgave. Ik zou dit thema niet opnemen.", { note: "Zie het antwoord bij de hoofdlijn over de thema’s.", mainLine: 2 }),
  said("R1-009", "06-29", POLICE, "politie", 0, "critical", "not-processed", "Is woninginbraak niet een logischer thema dan zorg en veiligheid? Daar merkt de inwoner direct iets van.", { note: "Woninginbraak kreeg in de peiling minder steun.", mainLine: 2 }),
  said("R1-010", "07-02", AOV, "gemeente Noorderkoog", 0, "critical", "not-processed", "Cyber is iets voor landelijke teams. Neem in plaats daarvan lokale handhaving op.", { note: "De eenheid heeft juist hier een gezamenlijke opgave.", mainLine: 2 }),
  said("R1-011", "07-03", COUNCIL, "gemeente Waterveen", 0, "critical", "not-processed", "Ik mis drugs in relatie tot jeugd. Dat verdient een eigen, vijfde thema.", { note: "Het plan kent ten hoogste vier thema’s; drugs en jeugd komen in thema 1 terug.", mainLine: 2 }),
  said("R1-012", "07-04", AOV, "gemeente Duinrode", 3, "critical", "processed", "Dit doet geen recht aan wat er al staat. In ons district werken zorg en politie al langer met vaste afspraken.", { quote: "De samenwerking tussen zorg en veiligheid", note: "De beschrijving van de stand van zaken is herschreven.", mainLine: 3 }),
  said("R1-013", "07-04", "beleidsadviseur zorg en veiligheid", "gemeente Waterveen", 3, "critical", "processed", "Feitelijk onjuist. Er is wel degelijk een werkwijze, maar die is niet overal gelijk.", { quote: "Een gezamenlijke werkwijze ontbreekt.", mainLine: 3 }),
  said("R1-014", "07-05", AOV, "gemeente Zandermeer", 3, "critical", "processed", "Hier ontbreekt de nuance. Veel van deze samenwerking moet juist op districtelijk niveau aansluiten.", { quote: "op districtelijk niveau ingericht", mainLine: 3 }),
  said("R1-015", "07-06", MAYOR, "gemeente Waterveen", 3, "critical", "processed", "Ik lees veel over instanties en weinig over bewoners. De samenleving is zelf ook verantwoordelijk voor veiligheid; laat dat zien.", { quote: "Minder mensen vallen tussen wal en schip", mainLine: 4 }),
  said("R1-016", "07-09", MAYOR, "gemeente Noorderkoog", 7, "critical", "processed", "En door inwoners en ondernemers samen! Die actieve rol mis ik in het hele stuk.", { quote: "Veiligheid wordt in de eerste plaats lokaal gemaakt", mainLine: 4 }),
  said("R1-017", "07-09", AOV, "gemeente Waterveen", 2, "critical", "processed", "Wel erg mager. De gemeente doet veel meer: toezicht, vergunningen, bewustwording in de eigen organisatie.", { quote: "toezicht, vergunningen", mainLine: 5 }),
  said("R1-018", "07-10", AOV, "gemeente Duinrode", 5, "critical", "processed", "Is dit alles wat de gemeente bij cybercrime doet?", { quote: "voorlichting", mainLine: 5 }),
  said("R1-019", "07-10", "parketsecretaris", "openbaar ministerie", 2, "neutral", "processed", "Sluit liever aan bij de naam van het thema: criminaliteit met een ondermijnend effect.", { quote: "tast het vertrouwen in de rechtsstaat aan", kind: "editorial" }),
  said("R1-020", "07-11", AOV, "gemeente Noorderkoog", 3, "neutral", "processed", "De titel is te breed. Het gaat om de samenwerking tussen beide domeinen.", { quote: "dekt de titel van dit hoofdstuk de lading", kind: "editorial" }),
  said("R1-021", "07-11", POLICE, "politie", 3, "critical", "processed", "Geen woord over het delen van informatie, terwijl het daar in de praktijk vaak op vastloopt. Graag een aparte paragraaf."),
  said("R1-022", "07-12", AOV, "gemeente Zandermeer", 7, "neutral", "answered", "Wie stelt die uitvoeringsplannen op?", { quote: "Voor ieder thema stellen wij periodiek een uitvoeringsplan op.", note: "De betrokken partners, onder regie van de themahouder. Dat staat nu in de tekst.", mainLine: 6, question: true }),
  said("R1-023", "07-13", TRIANGLE, "basisteam Noordkust", 5, "neutral", "referred", "Wat betekent dit voor de capaciteit van het basisteam?", { note: "Doorgeleid naar het uitvoeringsplan van thema 4.", mainLine: 6, question: true }),
  said("R1-024", "07-13", AOV, "gemeente Noorderkoog", 7, "neutral", "duplicate", "Door wie worden de uitvoeringsplannen gemaakt?", { quote: "Voor ieder thema stellen wij periodiek een uitvoeringsplan op.", master: "R1-022", mainLine: 6, question: true }),
  said("R1-025", "07-17", COUNCIL, "gemeente Duinrode", 0, "positive", "noted", "Helder plan. De vier thema’s zijn goed gekozen.", { mainLine: 2 }),
  said("R1-026", "07-10", "officier van justitie", "openbaar ministerie", 2, "critical", "processed", "Gebruik overal dezelfde naam voor dit thema. Nu wisselen ondermijning en ondermijnende criminaliteit elkaar af.", { quote: "Criminaliteit met een ondermijnend effect", kind: "editorial" }),
  said("R1-027", "07-11", "functionaris gegevensbescherming", "gemeente Zandermeer", 3, "critical", "processed", "Benoem dat delen van persoonsgegevens alleen mag als daar een grondslag voor is.", { quote: "op basis van het convenant" }),
  said("R1-028", "07-12", "ondernemersvertegenwoordiger", "Ondernemerskring Zandermeer", 5, "neutral", "processed", "Ook sportverenigingen worden opgelicht. Die staan er niet bij.", { quote: "verenigingen" }),
  said("R1-029", "07-12", AOV, "gemeente Oosterhaven", 4, "critical", "processed", "“Snel” is rekbaar. Spreek een termijn af.", { quote: "binnen een dag duidelijk zijn wie kan helpen", mainLine: 1 }),
  said("R1-030", "07-12", MAYOR, "gemeente Oosterhaven", 7, "positive", "processed", "Mooi dat lokaal voorop staat. Noem daar ook de ondernemers.", { mainLine: 4 }),
  said("R1-031", "07-13", "beleidsadviseur", "Stichting Zorgbrug", 3, "critical", "processed", "Zonder afspraken over gegevens kan een zorgpartner niet meedoen.", { quote: "Partners wisselen alleen informatie uit die nodig is" }),
  said("R1-032", "07-13", AOV, "gemeente Oosterhaven", 6, "neutral", "answered", "Wanneer komt het hoofdstuk over de sterkte?", { note: "Het hoofdstuk is aan de 95%-versie toegevoegd, met de stand van zaken.", question: true }),
  said("R1-033", "07-13", TRIANGLE, "basisteam Rietland", 4, "positive", "noted", "De drie lijnen zijn herkenbaar en goed uit te leggen.", { quote: "Daarvoor werken wij langs drie lijnen." }),
  said("R1-034", "07-15", AOV, "gemeente Rietland", 2, "critical", "partly", "Voeg een kaart toe met de gebieden waar drugsafval gevonden wordt, en noem het buitengebied.", { quote: "afval van drugsproductie in het buitengebied", note: "Het buitengebied staat er; een kaart past niet bij een plan op hoofdlijnen." }),
  said("R1-035", "07-13", "wijkteamleider", "Stichting Zorgbrug", 3, "positive", "noted", "Goed dat gezinnen genoemd worden.", { quote: "gezinnen waarin geweld voorkomt" }),
  said("R1-036", "07-13", "adviseur", "Veiligheidsregio Zuiderdelta", 4, "neutral", "referred", "Het oefenen met hulpdiensten verdient een jaarprogramma.", { quote: "Partners oefenen samen en kennen hun rol als de dreiging toeneemt.", note: "Doorgeleid naar het uitvoeringsplan van thema 3." }),
  said("R2-001", "08-24", MAYOR, "gemeente Duinrode", 3, "positive", "noted", "Goed dat de districtelijke aanpak nu benoemd is.", { quote: "op districtelijk niveau ingericht" }),
  said("R2-002", "08-25", AOV, "gemeente Waterveen", 3, "critical", null, "Waarom alleen dat het in tempo en vorm verschilt? Spreek af dat elk district in 2028 hetzelfde basisniveau heeft.", { quote: "met verschillen in tempo en vorm", question: true, mainLine: 3 }),
  said("R2-003", "08-25", COUNCIL, "gemeente Noorderkoog", 0, "critical", null, "Maak de doelen concreter.", { mainLine: 1 }),
  said("R2-004", "08-26", "functionaris gegevensbescherming", "gemeente Zandermeer", 2, "critical", "processed", "Delen kan alleen binnen de wet; zeg dat er dan ook bij.", { quote: "binnen de wet gedeeld" }),
  said("R2-005", "08-26", "officier van justitie", "openbaar ministerie", 5, "neutral", null, "Vermogenscriminaliteit ontbreekt in de kop van dit hoofdstuk.", { handler: "politie-1", kind: "editorial" }),
  said("R2-006", "08-26", "wijkteamleider", "Stichting Zorgbrug", 3, "critical", "processed", "Signalen komen juist in het weekend. Waar kunnen we dan terecht?", { quote: "ook buiten kantoortijd", question: true }),
  said("R2-007", "08-27", AOV, "gemeente Oosterhaven", 3, "critical", "processed", "Spreek over inwoners met een hulpvraag, niet over personen met complexe problemen.", { quote: "De omgeving van personen met complexe problemen voelt zich veiliger" }),
  said("R2-008", "08-27", POLICE, "politie", 6, "neutral", null, "Wanneer volgt de definitieve verdeling, en krijgen de raden die nog te zien voordat zij hun zienswijze geven?", { quote: "De definitieve verdeling is bij het verschijnen van dit ontwerp nog niet bekend.", question: true, handler: "politie-2" }),
  said("R2-009", "08-27", "ondernemersvertegenwoordiger", "Ondernemerskring Zandermeer", 5, "positive", "processed", "Aangifte doen kan sneller als het ook digitaal kan.", { quote: "maken wij het doen van aangifte eenvoudiger" }),
  said("R2-010", "08-28", AOV, "gemeente Rietland", 2, "critical", null, "De rol van de gemeente bij drugspanden is nog te smal beschreven; wij sluiten, herbestemmen en begeleiden de eigenaar.", { quote: "sluiting van panden", mainLine: 5 }),
  said("R2-011", "08-28", TRIANGLE, "basisteam Rietland", 4, "neutral", null, "“Binnen een dag” is zonder piket niet waar te maken. Is daar capaciteit voor?", { quote: "binnen een dag duidelijk zijn", question: true, handler: "gemeenten-2", mainLine: 6 }),
  said("R2-012", "08-28", MAYOR, "gemeente Oosterhaven", 1, "positive", "noted", "Helder en kort. Complimenten."),
  said("R2-013", "08-31", "parketsecretaris", "openbaar ministerie", 3, "neutral", "partly", "“Convenant” graag met datum en vindplaats.", { quote: "op basis van het convenant", note: "De datum volgt in het uitvoeringsplan, omdat het convenant nog wordt vernieuwd." }),
  said("R2-014", "08-31", AOV, "gemeente Duinrode", 7, null, null, "Zie ook onze reactie uit de vorige ronde over het jaarverslag.", { quote: "stellen jaarlijks een jaarverslag vast", handler: null, kind: null }),
  said("R2-015", "08-31", COUNCIL, "gemeente Waterveen", 1, "critical", null, "De raad wordt gehoord, maar wat gebeurt er met onze zienswijze? Dat lees ik nergens.", { quote: "hoort iedere burgemeester de eigen gemeenteraad over het ontwerp", question: true, handler: "voorzitter" }),
  said("R2-016", "09-01", "adviseur", "Veiligheidsregio Zuiderdelta", 4, "neutral", null, "Noem ook de nazorg na een ernstige gebeurtenis.", { quote: "Aandacht voor de gevolgen in de samenleving hoort daarbij.", handler: null, given: "Wordt overgenomen in de volgende versie." }),
  said("R2-017", "09-01", AOV, "gemeente Zandermeer", 5, "critical", null, "De zin over de balans zei tenminste dat er een keuze is. Laat die staan.", { quote: "Wij zoeken een goede balans tussen beide.", handler: "politie-1" }),
  said("R2-018", "09-01", TRIANGLE, "basisteam Noordkust", 0, "positive", "noted", "Akkoord met deze versie."),
  said("R2-019", "09-12", AOV, "gemeente Noorderkoog", 3, "critical", null, "Verduidelijk wie de regie heeft als zorg en straf tegelijk lopen.", { quote: "de overgang tussen straf en zorg soepel verloopt" }),
  said("R2-020", "09-14", COUNCIL, "gemeente Rietland", 0, "critical", null, "Maak de doelen concreter en meetbaar.", { mainLine: 1, handler: null }),
  said("R2-021", "09-02", "beleidsadviseur", "Stichting Zorgbrug", 3, "positive", "processed", "Laat zien dat passende hulp ook op tijd moet zijn.", { quote: "tijdig passende hulp" }),
  said("R2-022", "09-02", POLICE, "politie", 2, "positive", null, "Intrekken van vergunningen erbij: terecht.", { quote: "intrekken van een vergunning", handler: null }),
  said("R2-023", "09-03", AOV, "gemeente Waterveen", 7, "neutral", "answered", "Wie is de themahouder van thema 2?", { note: "De gemeenten wijzen die in oktober aan.", question: true, mainLine: 6 }),
  said("R2-024", "09-14", MAYOR, "gemeente Rietland", 2, "critical", null, "Drugspanden sluiten is de bevoegdheid van de burgemeester; laat dat duidelijk blijken.", { quote: "sluiting van panden", handler: null, mainLine: 5 }),
];

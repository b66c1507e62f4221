import type { ChapterStatus } from "../contract";

const TEXTS = import.meta.glob<string>("./chapters/*.md", { query: "?raw", import: "default", eager: true });

/** The text a chapter began with. */
export function firstText(file: string): string {
  return TEXTS[`./chapters/${file}.md`] ?? "";
}

export interface ChapterSeed {
  id: string;
  file: string;
  title: string;
  owner: string | null;
  status: ChapterStatus;
  part: string | null;
  pending: boolean;
  /** Came after the version issued last. */
  isNew: boolean;
  /** What was done after the first version: find, replace, who, when, for which reactions. */
  edits: [find: string, put: string, by: string, date: string, reasons: string[]][];
}

export const CHAPTERS: ChapterSeed[] = [
  {
    id: "c1a0", file: "01-inleiding", title: "Inleiding", owner: "voorzitter", status: "ready", part: null, pending: false, isNew: false,
    edits: [
      ["Het moet richting geven aan de samenwerking", "Het geeft richting aan de samenwerking", "voorzitter", "2026-07-27", ["R1-001"]],
      ["hoort iedere burgemeester de eigen gemeenteraad over het ontwerp.", "hoort iedere burgemeester de eigen gemeenteraad over het ontwerp. Inwoners, scholen en ondernemers zijn daarbij meer dan toehoorders: zij maken veiligheid mede.", "voorzitter", "2026-08-20", ["R1-015", "R1-016"]],
      ["die een gemeente niet eenvoudig alleen oplost", "die een gemeente niet alleen kan oplossen", "gemeenten-1", "2026-08-31", []],
    ],
  },
  {
    id: "c2b1", file: "02-ondermijning", title: "Criminaliteit met een ondermijnend effect", owner: "om-1", status: "draft", part: null, pending: false, isNew: false,
    edits: [
      ["| Gemeenten | bestuurlijke maatregelen |", "| Gemeenten | toezicht, vergunningen, sluiting van panden en bewustwording in de eigen organisatie |", "gemeenten-2", "2026-07-29", ["R1-017"]],
      ["*Vraag aan de lezer: dekt de titel van dit hoofdstuk de lading, of heeft u een beter voorstel?*\n\n", "", "om-1", "2026-07-30", ["R1-019"]],
      ["Ondermijnende criminaliteit tast het vertrouwen in de rechtsstaat aan.", "Criminaliteit met een ondermijnend effect tast het vertrouwen in de rechtsstaat aan.", "om-1", "2026-09-01", ["R1-019", "R1-026"]],
      ["soms heeft het weigeren van een vergunning meer effect.", "vaak heeft het weigeren of intrekken van een vergunning meer effect.", "om-1", "2026-09-02", []],
      ["Signalen worden eerder herkend en beter gedeeld.", "Signalen worden eerder herkend en binnen de wet gedeeld.", "om-1", "2026-09-02", ["R2-004"]],
    ],
  },
  {
    id: "c3c2", file: "03-zorg-en-veiligheid", title: "Zorg en veiligheid", owner: "gemeenten-1", status: "draft", part: null, pending: false, isNew: false,
    edits: [
      ["De samenwerking tussen zorg en veiligheid staat nog in de kinderschoenen. Partners weten elkaar slechts bij incidenten te vinden en afspraken verschillen per gemeente. Een gezamenlijke werkwijze ontbreekt.", "De samenwerking tussen zorg en veiligheid is in alle districten gestart, met verschillen in tempo en vorm. Afspraken verschillen nog per gemeente.", "gemeenten-1", "2026-07-24", ["R1-012", "R1-013"]],
      ["op het niveau van de eenheid ingericht, zodat overal op dezelfde manier wordt gewerkt", "op districtelijk niveau ingericht, met afspraken die in de hele eenheid gelden", "politie-1", "2026-07-25", ["R1-014"]],
      ["## Wie doet wat", "## Informatie delen\n\nPartners wisselen alleen informatie uit die nodig is voor de casus, op basis van het convenant en met oog voor de privacy van betrokkenen.\n\n## Wie doet wat", "gemeenten-1", "2026-08-27", ["R1-021", "R1-027", "R1-031"]],
      ["Minder mensen vallen tussen wal en schip.", "Minder mensen vallen tussen wal en schip, ook doordat inwoners, scholen en ondernemers vroeg signaleren dat het misgaat.", "voorzitter", "2026-08-31", ["R1-015", "R1-016"]],
      ["Zorgpartners bieden passende hulp", "Zorgpartners bieden tijdig passende hulp", "om-1", "2026-09-02", []],
      ["*Vraag aan de lezer: dekt de titel van dit hoofdstuk de lading, of heeft u een beter voorstel?*\n\n", "", "gemeenten-1", "2026-09-03", ["R1-020"]],
      ["1. professionals weten bij wie zij met een signaal terechtkunnen;", "1. professionals weten bij wie zij met een signaal terechtkunnen, ook buiten kantoortijd;", "gemeenten-1", "2026-09-03", ["R2-006"]],
    ],
  },
  {
    id: "c4d3", file: "04-cter", title: "Contraterrorisme, radicalisering en extremisme", owner: "gemeenten-2", status: "ready", part: null, pending: false, isNew: false,
    edits: [
      ["moet snel duidelijk zijn wie kan helpen.", "moet binnen een dag duidelijk zijn wie kan helpen.", "politie-2", "2026-08-28", ["R1-029"]],
    ],
  },
  {
    id: "c5e4", file: "05-cybercrime", title: "Cybercrime en gedigitaliseerde criminaliteit", owner: "politie-1", status: "draft", part: null, pending: false, isNew: false,
    edits: [
      ["| Gemeenten | voorlichting |", "| Gemeenten | voorlichting, een digitaal weerbare organisatie en hulp aan slachtoffers |", "gemeenten-1", "2026-07-28", ["R1-018"]],
      ["Ook ondernemers en overheden zijn kwetsbaar.", "Ook ondernemers, verenigingen en overheden zijn kwetsbaar.", "politie-1", "2026-08-25", ["R1-028"]],
      ["maken wij het doen van aangifte eenvoudiger", "maken wij het doen van aangifte eenvoudiger, ook digitaal", "politie-1", "2026-08-26", ["R2-009"]],
      ["Wij zoeken een goede balans tussen beide.", "Wij verdelen de capaciteit zo dat beide mogelijk blijven.", "om-1", "2026-09-01", []],
    ],
  },
  {
    id: "c6f5", file: "06-sterkteverdeling", title: "Sterkteverdeling politie", owner: "politie-2", status: "draft", part: "sterkte", pending: false, isNew: true, edits: [],
  },
  {
    id: "c7a6", file: "07-samenwerking-uitvoering-en-vervolg", title: "Samenwerking, uitvoering en vervolg", owner: "regiobureau-1", status: "waiting", part: "lva", pending: true, isNew: false,
    edits: [
      ["Veiligheid wordt in de eerste plaats lokaal gemaakt.", "Veiligheid wordt in de eerste plaats lokaal gemaakt, door inwoners, ondernemers en overheid samen.", "voorzitter", "2026-07-26", ["R1-016", "R1-030"]],
      ["Daarin staan de activiteiten, de planning en de inzet van de partners.", "De betrokken partners stellen het op onder regie van de themahouder. Daarin staan de activiteiten, de planning en de inzet van de partners.", "regiobureau-1", "2026-08-24", ["R1-022", "R1-024"]],
    ],
  },
];

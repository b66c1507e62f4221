import type { RegisterRow } from "../backend/contract";

/** A row for tests: nothing is known of it but what is given. */
export function sampleRow(label: string, some: Partial<RegisterRow> = {}): RegisterRow {
  return {
    id: label, label, round: label.split("-")[0], respondent: "", organisation: "", role: "", reference: "", chapter: 0, excerpt: "",
    outcome: null, proposed: false, late: false, withheld: false, sentiment: null, kind: null, main_line: 0, handler: null, question: false, contested: false, changes: 0, carried: null, with: null,
    ...some,
  };
}

const SENDERS = ["gemeente Waterveen", "gemeente Duinrode", "politie", "OM", "basisteam Noordkust"];

/** Many rows, each different in a way that can be reckoned. */
export function sampleRows(count: number): RegisterRow[] {
  return Array.from({ length: count }, (_, at) =>
    sampleRow(`R${1 + (at % 2)}-${String(at + 1).padStart(3, "0")}`, {
      organisation: SENDERS[at % SENDERS.length],
      chapter: at % 8,
      reference: at % 8 ? `${at % 8}.${at % 3}` : "",
      excerpt: `Reactie ${at + 1} over café en veiligheid`,
      outcome: at % 4 === 0 ? "processed" : at % 4 === 1 ? "noted" : null,
      question: at % 10 === 2,
      late: at % 10 === 3,
      handler: at % 3 === 0 ? "om-1" : null,
      main_line: at % 9,
      sentiment: at % 3 === 0 ? "positive" : at % 3 === 1 ? "critical" : null,
    }),
  );
}

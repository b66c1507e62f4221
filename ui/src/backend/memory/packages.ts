import type { ArchiveData, Backend, DistributionRow, RedactionRow, WordingRow } from "../contract";
import { PARTS, PRINCIPALS, problem, STAGES, type State } from "./state";

const PLACEHOLDERS = ["plan", "versie", "status", "datum", "reacties", "rondes", "nog-te-volgen"];
const COUNCIL = ["gemeente", "bijlagen", "prioriteiten", "planning"];

const wording = (place: string, title: string, text: string): WordingRow => ({
  place, title, text, own: false, default: text, placeholders: place.startsWith("account") ? PLACEHOLDERS : [...PLACEHOLDERS, ...COUNCIL],
});

const found = (id: string, label: string, kind: RedactionRow["kind"], before: string, words: string, after: string): RedactionRow => ({
  id, place: `reactie ${label}`, label, kind, found: words, before, after, remove: null,
});

type Part = Pick<Backend, "package_council" | "send_package" | "distributions" | "archive" | "set_archive" | "redactions" | "decide_redactions" | "wordings" | "set_wording">;

/** Packages and what comes before them, as far as the window can tell. */
export function packagePart(state: State, work: (what: string) => Promise<void>): Part {
  let archive: ArchiveData | null = null;
  const sent: DistributionRow[] = [];
  const rows: RedactionRow[] = state.comments.length
    ? [
        found("a1b2c3d4", "R1-004", "email", "Stuur de uitwerking naar ", "ambtenaar@voorbeeld.example", ", dan leggen wij haar voor."),
        found("b2c3d4e5", "R1-011", "phone", "Bel mij gerust: ", "06-12345678", "."),
      ]
    : [];
  const words = [
    wording("letter", "Aanbiedingsbrief", "Aan de burgemeester van {gemeente}\n\nHierbij ontvangt u het ontwerp van het {plan} ({status})."),
    wording("account-rounds", "Verantwoording: Consultatie", "Alle reacties staan integraal in het register."),
  ];
  const stageTitle = (key: string) => STAGES.find((stage) => stage.key === key)?.title ?? key;
  return {
    package_council: async (order) => {
      if (!archive?.creator) throw problem("archive-missing", { parts: "creator, appraisal, public-restriction" });
      const open = rows.filter((row) => row.remove === null).length;
      if (order.audience === "public" && open) throw problem("redactions-open", { count: String(open) });
      await work("package");
      const names = order.municipalities.length ? order.municipalities : ["Voorbeeldgemeente 01", "Voorbeeldgemeente 02"];
      state.exports.push({ what: order.part ? "supplement" : "package", version: order.version, format: "folder", path: order.out, date: state.today, who: state.member });
      return { path: order.out, bytes: 184_320, files: 35 * names.length, bags: names.map((municipality) => ({ municipality, folder: municipality.toLowerCase(), sum: "0".repeat(128) })) };
    },
    send_package: async (order) => {
      const missing = PRINCIPALS.filter((principal) => !state.approvals.some((row) => row.stage === order.version && row.principal === principal.key));
      if (missing.length && !(order.override_reason && order.override_by)) throw problem("sent-before-approval", { stage: stageTitle(order.version), missing: missing.map((row) => row.title).join(", "), date: order.date ?? state.today });
      const names = order.municipalities.length ? order.municipalities : ["Voorbeeldgemeente 01", "Voorbeeldgemeente 02"];
      const fresh = names.map((municipality): DistributionRow => ({
        stage: order.version, title: stageTitle(order.version), part: PARTS.find((part) => part.key === order.part)?.title ?? null, municipality,
        recipients: order.recipients, date: order.date ?? state.today, sum: "", override_reason: order.override_reason, override_by: order.override_by,
      }));
      sent.push(...fresh);
      return fresh;
    },
    distributions: async () => sent.map((row) => ({ ...row })),
    archive: async () => archive && structuredClone(archive),
    set_archive: async (data) => void (archive = structuredClone(data)),
    redactions: async () => rows.map((row) => ({ ...row })),
    decide_redactions: async (_version, ids, remove) => rows.forEach((row) => ids.includes(row.id) && (row.remove = remove)),
    wordings: async () => words.map((row) => ({ ...row })),
    set_wording: async (place, text) => {
      const row = words.find((other) => other.place === place);
      if (!row) throw problem("no-such", { what: place, known: words.map((other) => other.place).join(", ") });
      const unknown = [...(text ?? "").matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]).find((name) => !row.placeholders.includes(name));
      if (unknown !== undefined) throw problem("placeholder-unknown", { name: unknown, known: row.placeholders.join(", ") });
      Object.assign(row, { text: text ?? row.default, own: text !== null });
    },
  };
}

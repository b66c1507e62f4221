import type { Carried, LinkKind, WeighingRow, Verdict, ApprovalRow, ChapterStatus, CommentKind, ExportRow, ImportRow, MainLineRow, MemberRow, OutcomeKey, Problem, RemarkRow, RoundRow, Sentiment, Settings, VersionRow } from "../contract";
import { CHAPTERS, firstText } from "./chapters.data";
import type { Revision } from "./diff";
import { MAIN_LINES, REACTIONS } from "./reactions.data";

export interface Chapter {
  id: string;
  title: string;
  owner: string | null;
  status: ChapterStatus;
  part: string | null;
  pending: boolean;
  removed: boolean;
  /** The first is the text it began with. */
  revisions: Revision[];
  draft: string | null;
}
/** How a reaction hangs together with others. */
export interface Bonds { carried: Carried | null; with: string | null; parts: string[]; links: { to: string; kind: LinkKind }[]; weighings: WeighingRow[]; late_reason: string; proposal: { remove: string; add: string } | null }
export const noBonds = (): Bonds => ({ carried: null, with: null, parts: [], links: [], weighings: [], late_reason: "", proposal: null });

export interface Comment {
  label: string;
  round: string;
  respondent: string;
  organisation: string;
  role: string;
  chapter: string | null;
  text: string;
  quote: string;
  /** Where a person tied it again. */
  placed: { quote: string; start: number } | null;
  date: string | null;
  outcome: OutcomeKey | null;
  note: string;
  master: string | null;
  late: boolean;
  withheld?: boolean;
  sentiment: Sentiment | null;
  kind: CommentKind | null;
  mainLine: number;
  handler: string | null;
  question: boolean;
  contested: boolean;
  given: string;
  row: number;
  import: string | null;
  bonds: Bonds;
  history: { who: string; date: string; what: string; detail: string }[];
}
export interface Conflict { id: string; chapter: string; base: string; ours: string; theirs: string; ours_by: string; theirs_by: string }
export interface Decision { name: string; ids: string[]; verdict: Verdict; before: { chapter: string; text: string; after: string }[] }

export interface State {
  settings: Settings;
  open: boolean;
  /** Nothing was written in it yet: an empty plan of one's own. */
  title: string;
  period: string;
  notice: string;
  path: string;
  today: string;
  member: string;
  members: MemberRow[];
  chapters: Chapter[];
  comments: Comment[];
  rounds: Omit<RoundRow, "comments" | "late" | "open">[];
  mainLines: Omit<MainLineRow, "comments">[];
  versions: (VersionRow & { texts: Record<string, { title: string; text: string }> })[];
  approvals: ApprovalRow[];
  conflicts: Conflict[];
  accepted: Set<string>;
  /** Why changes were made that no reaction asked for, by name. */
  explained: Map<string, string>;
  decisions: Decision[];
  settled: { settling: string; conflict: Conflict; was: string; text: string }[];
  imports: ImportRow[];
  exports: ExportRow[];
  /** Names of kept mappings. */
  mappings: string[];
  remarks: RemarkRow[];
  /** The mark of what was seen last; empty for one who never looked. */
  seen: string;
  next: number;
}

export const STAGES = [
  { key: "70", title: "70%-versie", status: "CONCEPT, 70%-versie" },
  { key: "85", title: "85%-versie", status: "CONCEPT, 85%-versie" },
  { key: "95", title: "95%-versie", status: "ONTWERP, 95%-versie" },
  { key: "final", title: "definitieve versie", status: "VASTGESTELD" },
];
export const PRINCIPALS = [
  { key: "regioburgemeester", title: "regioburgemeester" },
  { key: "hoofdofficier", title: "hoofdofficier van justitie" },
];
export const PARTS = [
  { key: "sterkte", title: "Verdeling van de politiesterkte, waaronder de wijkagenten", article: "Politiewet 2012, artikel 39, eerste lid" },
  { key: "lva", title: "Landelijke beleidsprioriteiten (Landelijke Veiligheidsagenda)", article: "Politiewet 2012, artikel 39, eerste lid" },
];

const member = (key: string, name: string, organisation: string, role: string, task = ""): MemberRow => ({ id: `m-${key}`, key, name, organisation, role, task });
const MEMBERS = [
  member("voorzitter", "Voorzitter werkgroep", "gemeenten", "coordinator"),
  member("gemeenten-1", "Beleidsadviseur gemeenten", "gemeenten", "editor", "verwerken reacties"),
  member("gemeenten-2", "Ambtenaar OOV", "gemeenten", "editor"),
  member("om-1", "Beleidsadviseur OM", "openbaar ministerie", "editor"),
  member("politie-1", "Beleidsadviseur politie", "politie", "editor"),
  member("politie-2", "Strategisch adviseur politie", "politie", "editor"),
  member("regiobureau-1", "Projectleider regiobureau", "regiobureau", "editor"),
  member("om-2", "Parketsecretaris", "openbaar ministerie", "reader"),
];

export function problem(code: string, args: Record<string, string> = {}, exit: Problem["exit"] = "refused"): Problem {
  return { code: `problem-${code}`, arguments: Object.entries(args), exit };
}

export function headText(chapter: Chapter): string {
  return chapter.revisions[chapter.revisions.length - 1].text;
}

function seedChapters(): Chapter[] {
  return CHAPTERS.map((seed) => {
    let text = firstText(seed.file).replace(/\n+$/, "\n");
    const revisions: Revision[] = [{ id: `${seed.id}00`, text, by: seed.owner ?? "voorzitter", date: seed.isNew ? "2026-08-25" : "2026-06-12", reasons: [] }];
    seed.edits.forEach(([find, put, by, date, reasons], at) => {
      if (!text.includes(find)) throw new Error(`${seed.file}: ${find}`);
      text = text.replace(find, () => put);
      revisions.push({ id: `${seed.id}${String(at + 1).padStart(2, "0")}`, text, by, date, reasons });
    });
    return { id: seed.id, title: seed.title, owner: seed.owner, status: seed.status, part: seed.part, pending: seed.pending, removed: false, revisions, draft: null };
  });
}

/** The texts as they stood at the end of a day. */
export function textsAt(chapters: Chapter[], day: string): Record<string, { title: string; text: string }> {
  return Object.fromEntries(
    chapters.flatMap((chapter) => {
      const revision = chapter.revisions.findLast((other) => other.date <= day);
      return revision ? [[chapter.id, { title: chapter.title, text: revision.text }]] : [];
    }),
  );
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A small plan between its second and its third version. */
export function sampleState(open: boolean): State {
  const chapters = seedChapters();
  const version = (stage: string, title: string, date: string, hash: string, comments: number, overrides: VersionRow["overrides"] = []) => {
    const texts = textsAt(chapters, date);
    return { stage, title, date, hash, comments, overrides, texts, chapters: Object.keys(texts).length, words: Object.values(texts).reduce((sum, { text }) => sum + countWords(text), 0) };
  };
  const comments: Comment[] = REACTIONS.map((seed, at) => {
    const round = seed.label.slice(0, 2);
    const chapter = CHAPTERS[seed.chapter - 1]?.id ?? null;
    return {
      label: seed.label, round, respondent: `${seed.role}, ${seed.organisation}`, organisation: seed.organisation, role: seed.role, chapter,
      text: seed.text, quote: seed.quote, placed: null, date: seed.date, outcome: seed.outcome, note: seed.note, master: seed.master,
      late: seed.date > (round === "R1" ? "2026-07-13" : "2026-09-11"),
      sentiment: seed.sentiment, kind: seed.kind, mainLine: seed.mainLine, handler: seed.handler, question: seed.question,
      contested: seed.label === "R2-013", given: seed.given, row: at + 8, import: round === "R1" ? "i1" : "i2",
      bonds: noBonds(),
      history: [
        { who: "gemeenten-1", date: round === "R1" ? "2026-07-20" : "2026-09-02", what: "imported", detail: "" },
        ...(seed.outcome ? [{ who: seed.handler ?? "gemeenten-1", date: round === "R1" ? "2026-08-05" : "2026-09-03", what: "disposed", detail: seed.outcome }] : []),
      ],
    };
  });
  return {
    settings: { language: "nl", theme: "system", zoom: 1 },
    open, title: "IMV Zuiderdelta 2027–2030", period: "2027-2030",
    notice: "Voorbeeldplan. De eenheid, de gemeenten, de organisaties en alle reacties zijn verzonnen.",
    path: "voorbeeld.draagvlak", today: "2026-09-15", member: "gemeenten-1", members: MEMBERS.map((row) => ({ ...row })),
    chapters, comments,
    rounds: [
      {
        code: "R1", title: "Reacties op de 70%-versie", stage: "70", deadline: "2026-07-13", closed: "2026-08-21", audience: "alle gemeenten en partners",
        sendings: [{ stage: "70", date: "2026-06-17", what: "70%-versie", recipients: "burgemeesters, ambtenaren OOV, eenheidsleiding, basisteamdriehoeken", override_reason: "", override_by: "" }], body: "", invited: 0,
      },
      {
        code: "R2", title: "Reacties op de 85%-versie", stage: "85", deadline: "2026-09-11", closed: null, audience: "wie kritisch was op de 70%-versie",
        sendings: [{ stage: "85", date: "2026-08-21", what: "85%-versie", recipients: "19 indieners met kritiek in ronde 1", override_reason: "", override_by: "" }], body: "", invited: 0,
      },
    ],
    mainLines: MAIN_LINES.map(([heading, answer], at) => ({ id: `l${at + 1}`, number: at + 1, heading, answer })),
    versions: [
      version("70", "70%-versie", "2026-06-17", "4be1a90c77d2f0", 0),
      version("85", "85%-versie", "2026-08-21", "91c70de2b4a6e3", 36, [{ gate: "dispositions", count: 1, places: ["R1-034"], reason: "De indiener is op vakantie; de reactie is daarna afgedaan." }]),
    ],
    approvals: [{ stage: "95", principal: "regioburgemeester", date: "2026-09-10", note: "" }],
    conflicts: [{
      id: "k1", chapter: "c3c2",
      base: "De politie signaleert, grijpt in als het onveilig is en draagt over aan de zorg zodra dat kan.",
      ours: "De politie signaleert, grijpt in als het onveilig is en draagt over aan de zorg zodra dat kan.",
      theirs: "De politie signaleert vroeg, grijpt in als het onveilig is en draagt binnen 24 uur over aan de zorg.",
      ours_by: "gemeenten-1", theirs_by: "politie-1",
    }],
    accepted: new Set(), explained: new Map(), decisions: [], settled: [],
    imports: [
      { id: "i1", file: "reacties-70.xlsx", round: "R1", date: "2026-07-20", who: "gemeenten-1", comments: 36, undone: false },
      { id: "i2", file: "reacties ronde 2.xlsx", round: "R2", date: "2026-09-02", who: "gemeenten-1", comments: 24, undone: false },
    ],
    exports: [
      { what: "plan", version: "85", format: "pdf", path: "Documenten/imv-85.pdf", date: "2026-08-21", who: "voorzitter" },
      { what: "register", version: "85", format: "xlsx", path: "Documenten/reacties-ronde-1.xlsx", date: "2026-08-21", who: "gemeenten-1" },
    ],
    mappings: ["gemeente Lageland"],
    remarks: [{ label: "R1-001", satisfied: false, text: "Het antwoord gaat niet in op de wijkagent.", file: "antwoorden-R1.xlsx", date: "2026-09-10" }],
    seen: "",
    next: 1000,
  };
}

/** A plan in which nothing was written yet. */
export function emptyState(title: string, period: string, path: string, who: string, before: State): State {
  return {
    ...sampleState(true), settings: before.settings, title, period, path, notice: "", today: before.today,
    member: who, members: [member(who, who, "", "coordinator")],
    chapters: [], comments: [], rounds: [], mainLines: [], versions: [], approvals: [], conflicts: [], imports: [], exports: [], mappings: [], remarks: [],
  };
}

import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Backend, ChapterRow, DisposeOrder, Disposed, ImportOrder, ImportReport, ImportRow, MailOrder, MainLineRow, NewReaction, PlanInfo, Reaction, ReactionChange, RegisterRow } from "../backend/contract";
import { lookedAtMail } from "../backend/memory/mail";
import { App } from "../shell/App";
import { lackOf } from "./disposition";
import { changedRows } from "./properties";
import { sampleRow } from "./samples";

// A busy machine is no failure: what is waited for may take its time.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no layout: the grid is given the height of a window, and scrolls when it is told to.
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 1000 });
Object.defineProperty(HTMLElement.prototype, "scrollHeight", { configurable: true, get: () => 10_000_000 });
Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
  this.scrollTop = typeof to === "object" ? (to.top ?? 0) : 0;
  this.dispatchEvent(new Event("scroll"));
};
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as unknown as typeof CSS;

const PLAN: PlanInfo = {
  path: "/plan", title: "IMV", period: "2019-2022", notice: "", member: "om-1",
  members: [
    { id: "m1", key: "om-1", name: "Adviseur OM", organisation: "OM", role: "editor", task: "" },
    { id: "m2", key: "gemeenten-1", name: "Adviseur gemeenten", organisation: "gemeenten", role: "coordinator", task: "" },
  ],
  stages: [{ key: "70", title: "70%-versie", status: "CONCEPT" }, { key: "85", title: "85%-versie", status: "CONCEPT" }],
  next_stage: "85", principals: [], statutory_parts: [], read_only: false, sealed: false,
};
const CHAPTERS: ChapterRow[] = ["Inleiding", "Ondermijning", "Zorg en veiligheid"].map((title, at) => ({
  number: at + 1, id: `c${at + 1}`, title, owner: null, status: "draft", words: 100, conflicts: 0, open_comments: 0, changes: 0, part: null, pending: false, is_new: false,
}));

/** A register in memory that keeps the program's promises: it refuses what lacks something and says what stood before. */
export class RegisterDouble {
  given = new Map<string, Disposed>();
  imports: ImportRow[] = [];
  /** What a file brings beside what every file does, and the orders it was looked at with. */
  found: Partial<ImportReport> = {};
  orders: ImportOrder[] = [];
  mails: MailOrder[] = [];
  lines: MainLineRow[] = [{ id: "l1", number: 1, heading: "Concreter", answer: "Op hoofdlijnen.", comments: 0 }];
  language: "nl" | "en" = "nl";
  theme: "light" | "dark" = "light";

  constructor(public rows: RegisterRow[], public about: (row: RegisterRow) => Partial<Reaction> = () => ({})) {}

  row(label: string): RegisterRow {
    const row = this.rows.find((one) => one.label === label);
    if (!row) throw { code: "problem-no-such", arguments: [["what", label], ["known", ""]], exit: "refused" };
    return row;
  }

  rounds() {
    return [...new Set(this.rows.map((row) => row.round))].map((code) => {
      const own = this.rows.filter((row) => row.round === code);
      return { code, title: `Ronde ${code.slice(1)}`, stage: "70", deadline: null, closed: null, audience: "", comments: own.length, late: 0, open: own.filter((row) => !row.outcome).length, sendings: [], body: "", invited: 0 };
    });
  }

  reaction(label: string): Reaction {
    const row = this.row(label);
    const { note, master } = this.given.get(label) ?? { note: "", master: null };
    return {
      row, text: `${row.excerpt}. Letter voor letter.`, quote: "", proposal: "", date: "2018-07-09", origin: { file: "reacties.xlsx", sheet: "Blad1", row: 17, cell: "F17" },
      other: [["Prioriteit", "hoog"]], given_answer: "", given_status: "", proposed_outcome: null, note, master, chapter: row.chapter ? { id: `c${row.chapter}`, number: row.chapter, title: CHAPTERS[row.chapter - 1]?.title ?? "" } : null,
      passage: { before: "Wij ", passage: "maken afspraken", after: " met partners.", adrift: false }, balance: { positive: 15, critical: 1, neutral: 2 },
      changes: [], history: [{ who: "om-1", date: "2018-07-14", what: "imported", detail: "reacties.xlsx" }], alike: [], parts: [], merged: [], links: [], weighings: [], points: [], late_reason: "", resent: [], ...this.about(row),
    };
  }

  dispose({ labels, outcome, note, master }: DisposeOrder): Disposed[] {
    const lack = outcome === null ? null : lackOf({ outcome, note, master }, labels);
    if (lack) throw { code: `lacks-${lack}`, arguments: [["comment", labels[0]]], exit: "refused" };
    const before = labels.map((label) => this.given.get(label) ?? { label, outcome: this.row(label).outcome, note: "", master: null });
    for (const label of labels) this.given.set(label, { label, outcome, note, master });
    this.rows = this.rows.map((row) => (labels.includes(row.label) ? { ...row, outcome } : row));
    return before;
  }

  set(labels: string[], change: ReactionChange): void {
    this.rows = changedRows(this.rows, new Set(labels), change, new Map(CHAPTERS.map(({ id, number }) => [id, number])));
  }

  preview(order: ImportOrder): ImportReport {
    const { path, sheet, mapping } = order;
    this.orders.push(order);
    if (path.endsWith(".txt")) throw { code: "problem-unreadable", arguments: [["file", path], ["why", "unreadable-unknown"]], exit: "damaged" };
    const field = (column: number, own: string | null) => (mapping ? (mapping.find((one) => one.column === column)?.field ?? null) : own);
    return {
      file: path, sheet: sheet ?? "Reacties", sheets: [{ name: "Toelichting", rows: 4, hidden: false }, { name: "Reacties", rows: 5, hidden: false }], header_row: 7,
      columns: [
        { column: 0, header: "Gemeente", field: field(0, "organisation"), examples: ["Waterveen"] },
        { column: 1, header: "Opmerking", field: field(1, "text"), examples: ["Graag concreter"] },
        { column: 2, header: "Opmerkingen intern", field: field(2, null), examples: ["bespreken"] },
      ],
      fields: ["respondent", "organisation", "text", "answer"], rows: 5, fresh: 3, known: 1, skipped: 1, proposed: 0,
      notices: [{ sheet: "Reacties", row: 12, cell: "", code: "totals", found: "Totaal 3", skipped: true }, { sheet: "Reacties", row: 9, cell: "B9", code: "email-address", found: "@", skipped: false }],
      preview: [{ respondent: "raadslid", reference: "3.1", text: "Graag concreter", date: null, places: [{ section: "3.1", confidence: "likely" }] }], opened: false, import: null, mappings: [], vanished: [],
      tables: [{ sheet: sheet ?? "Reacties", header_row: 7, filled: 4 }], answer_sheet: false, split: 0, parts: 0, changed: [], splits: [], remarks: 0, review: null, ...this.found,
    };
  }

  import(order: ImportOrder): ImportReport {
    const report = this.preview(order);
    this.imports = [{ id: "i1", file: report.file, round: order.round, date: "2018-07-14", who: "om-1", comments: report.fresh, undone: false }];
    return { ...report, import: "i1", opened: !this.rows.some((row) => row.round === order.round) };
  }

  add({ round, respondent, organisation, role, text }: NewReaction): string {
    const label = `${round}-${String(this.rows.filter((row) => row.round === round).length + 1).padStart(3, "0")}`;
    this.rows = [...this.rows, sampleRow(label, { respondent, organisation, role, excerpt: text.slice(0, 160) })];
    return label;
  }

  backend(): Backend {
    const calls: Partial<Record<keyof Backend, (...args: never[]) => unknown>> = {
      settings: () => ({ language: this.language, theme: this.theme, zoom: 1 }), plan_info: () => PLAN, chapters: () => CHAPTERS, rounds: () => this.rounds(),
      versions: () => [], search: () => [], members: () => PLAN.members, imports: () => this.imports, pick_file: () => "/map/reacties.xlsx",
      register: () => ({ rows: this.rows, rounds: this.rounds(), main_lines: this.lines }),
      register_page: () => ({ rows: this.rows, more: false }),
      register_rows_of: (labels: string[]) => this.rows.filter((row) => labels.includes(row.label)),
      reactions_holding: () => [],
      main_lines: () => this.lines,
      reaction: (label: string) => this.reaction(label),
      dispose: (order: DisposeOrder) => this.dispose(order),
      set_reactions: (labels: string[], change: ReactionChange) => this.set(labels, change),
      import_preview: (order: ImportOrder) => this.preview(order),
      import_feedback: (order: ImportOrder) => this.import(order),
      remarks: () => [],
      undo_import: (id: string, undone: boolean) => { this.imports = this.imports.map((row) => (row.id === id ? { ...row, undone } : row)); },
      mail_preview: (order: MailOrder) => lookedAtMail(order),
      import_mail: (order: MailOrder) => {
        const { respondent, text } = lookedAtMail(order);
        this.mails.push(order);
        return { ...lookedAtMail(order), import: "i9", label: this.add({ round: order.round, respondent, organisation: "", role: "", text, chapter: null, quote: "", date: null }) };
      },
      add_reaction: (order: NewReaction) => this.add(order),
      add_main_line: (heading: string, answer: string) => { this.lines = [...this.lines, { id: `l${this.lines.length + 1}`, number: this.lines.length + 1, heading, answer, comments: 0 }]; },
      set_main_line: (id: string, heading: string, answer: string) => { this.lines = this.lines.map((line) => (line.id === id ? { ...line, heading, answer } : line)); },
    };
    return new Proxy({}, {
      get: (_, name: keyof Backend) => (name === "on_progress" ? () => () => undefined : async (...args: never[]) => {
        const call = calls[name];
        if (!call) throw { code: "problem-unexpected", arguments: [["what", name]], exit: "damaged" };
        return call(...args);
      }),
    }) as Backend;
  }
}

/** The window on a register, at an address. */
export async function openAt(address: string, register: RegisterDouble, heading: RegExp | string) {
  localStorage.clear();
  location.hash = address;
  window.dispatchEvent(new HashChangeEvent("hashchange"));
  const user = userEvent.setup({ delay: null });
  const view = render(<App backend={register.backend()} />);
  await screen.findByRole("heading", { level: 1, name: heading });
  return { user, view };
}

/**
 * The one seam between the window and the program. `Backend` is what every screen calls; the real
 * one (tauri.ts) passes each call to the command of the same name, the twin (memory.ts) keeps a small
 * plan in memory for tests and for looking at screens without the program.
 *
 * The types below are made from the Rust types of `crates/usecases` (see bindings.ts). Names of
 * fields are those of Rust. Dates are `yyyy-mm-dd`; ids are hexadecimal; offsets in a chapter's
 * source are in UTF-16 units, as JavaScript counts.
 */

// ---------------------------------------------------------------- the plan and who sits at it

export interface PlanInfo {
  path: string;
  title: string;
  period: string;
  /** What a reader should know first, such as that this is the sample. Empty for none. */
  notice: string;
  /** The short name of the member who works here. */
  member: string;
  members: MemberRow[];
  stages: StageInfo[];
  /** The stage that comes next; null when the last one was issued. */
  next_stage: string | null;
  principals: Named[];
  statutory_parts: StatutoryPart[];
  /** Another program writes in this plan: look only. */
  read_only: boolean;
}
export interface Named { key: string; title: string }
export interface StageInfo { key: string; title: string; status: string }
export interface StatutoryPart { key: string; title: string; article: string }
export interface MemberRow { id: string; key: string; name: string; organisation: string; role: string; task: string }
export interface RecentPlan { path: string; title: string; opened: string; missing: boolean }
export interface NewPlanOrder { path: string; profile: string; title: string; period: string; member: string }

export interface Settings {
  language: "nl" | "en";
  theme: "system" | "light" | "dark";
  /** 1 is 100%. */
  zoom: number;
}

// ---------------------------------------------------------------- overview

export interface Overview {
  steps: Step[];
  next: NextVersion | null;
  work: Work;
  recent: RecentRow[];
}
/** A step of the process, in order. */
export interface Step {
  title: string;
  state: "done" | "now" | "todo";
  planned: string | null;
  planned_words: string;
  actual: string | null;
  /** A count with it, such as how many reactions a round had; -1 for none. */
  count: number;
  kind: "milestone" | "version" | "round" | "poll" | "survey";
}
export interface NextVersion { stage: string; title: string; gates: GateRow[] }
export interface GateRow {
  gate: GateKind;
  /** What stands in its way; null when it holds. */
  finding: { gate: GateKind; count: number; places: string[] } | null;
}
export type GateKind =
  | "max-themes" | "dispositions" | "processed-has-change" | "approvals" | "pending-parts"
  | "hearings" | "conflicts" | "empty-chapters";
export interface Work {
  /** Open reactions that I handle. */
  mine: number;
  /** Open reactions nobody handles. */
  unassigned: number;
  conflicts: number;
  /** Changes since the last version that nobody accepted or rejected. */
  undecided: number;
  unexplained: number;
  late_open: number;
}
/** Something others did, latest first; one row per member, day and kind. */
export interface RecentRow {
  who: string;
  date: string;
  kind: "revised" | "imported" | "disposed" | "decided" | "issued" | "approved" | "sent";
  count: number;
  /** A chapter's title, a round's code, a stage's title. */
  place: string;
  /** The id of the chapter, for `revised`. */
  chapter: string | null;
}

// ---------------------------------------------------------------- chapters

export interface ChapterRow {
  number: number;
  id: string;
  title: string;
  owner: string | null;
  status: ChapterStatus;
  words: number;
  conflicts: number;
  /** Open reactions about it. */
  open_comments: number;
  /** Changes since the version issued last. */
  changes: number;
  part: string | null;
  /** The statutory part it holds is still to come. */
  pending: boolean;
  /** Not in the version issued last. */
  is_new: boolean;
}
export type ChapterStatus = "draft" | "ready" | "waiting";

export interface ChapterView {
  row: ChapterRow;
  /** The Markdown source, byte for byte. */
  text: string;
  /** The revisions the text is made of: what a save is made upon. */
  heads: string[];
  comments: PlacedComment[];
}
export interface PlacedComment {
  label: string;
  excerpt: string;
  respondent: string;
  outcome: OutcomeKey | null;
  sentiment: Sentiment | null;
  late: boolean;
  /** The passage it is about as it stands now; null for a reaction about the whole chapter. */
  anchor: TextRange | null;
  /** It had a passage, which is not in the text any more. */
  adrift: boolean;
  quote: string;
}
export interface TextRange { start: number; end: number }

export interface SaveOrder { chapter: string; text: string; base: string[]; reasons: string[] }
export interface Saved { revision: string | null; text: string; heads: string[]; words: number; conflicts: number }

export interface ChangeRow {
  id: string;
  chapter: string;
  chapter_title: string;
  kind: "inserted" | "deleted" | "replaced" | "moved-away" | "moved-here";
  old: string;
  new: string;
  /** In the source of the older text. */
  old_range: TextRange;
  /** In the source of the newer text; empty at the place of what went. */
  new_range: TextRange;
  /** Short names of members. */
  by: string[];
  dates: string[];
  /** Labels of the reactions it was made for; none for an unexplained change. */
  reasons: string[];
  accepted: boolean;
  revisions: string[];
}
export interface ConflictRow {
  id: string;
  base: string;
  ours: string;
  theirs: string;
  /** Which of the two is shown meanwhile, and where. */
  shown: TextRange;
  ours_by: string;
  theirs_by: string;
  /** The chapter was saved over it and nobody settled it: `shown` is where it was. */
  saved_over: boolean;
}
/** What was being typed when the program stopped, made a revision on opening. */
export interface RecoveredDraft { chapter: string; title: string; revision: string | null }

// ---------------------------------------------------------------- reactions

export type OutcomeKey = "processed" | "partly" | "not-processed" | "answered" | "noted" | "referred" | "duplicate";
export type Sentiment = "positive" | "neutral" | "critical";
export type CommentKind = "general" | "substantive" | "editorial";

export interface RegisterRow {
  id: string;
  label: string;
  round: string;
  respondent: string;
  organisation: string;
  role: string;
  /** As written. */
  reference: string;
  /** Number of the chapter it is about; 0 for none. */
  chapter: number;
  /** The first 160 characters. */
  excerpt: string;
  outcome: OutcomeKey | null;
  /** A note, or an answer that came with the file and waits for a person. */
  proposed: boolean;
  late: boolean;
  sentiment: Sentiment | null;
  kind: CommentKind | null;
  main_line: number;
  handler: string | null;
  /** It asks something. */
  question: boolean;
  /** Two people answered it without seeing each other. */
  contested: boolean;
  /** How many changes were made for it. */
  changes: number;
}
export interface Register {
  rows: RegisterRow[];
  rounds: RoundRow[];
  main_lines: MainLineRow[];
}
export interface RoundRow {
  code: string;
  title: string;
  stage: string | null;
  deadline: string | null;
  closed: string | null;
  audience: string;
  comments: number;
  late: number;
  open: number;
  sendings: Sending[];
}
export interface Sending { stage: string; date: string; what: string; recipients: string; override_reason: string; override_by: string }
export interface MainLineRow { id: string; number: number; heading: string; answer: string; comments: number }

/** One reaction with everything beside it. */
export interface Reaction {
  row: RegisterRow;
  /** The reaction, letter for letter. */
  text: string;
  quote: string;
  proposal: string;
  date: string | null;
  /** File, sheet, row and cell it came from. */
  origin: { file: string; sheet: string; row: number; cell: string } | null;
  other: [string, string][];
  given_answer: string;
  given_status: string;
  note: string;
  master: string | null;
  /** The chapter it is about. */
  chapter: { id: string; number: number; title: string } | null;
  /** The passage with a little around it, as it stands now. */
  passage: { before: string; passage: string; after: string; adrift: boolean } | null;
  /** How many reactions on the same passage are for, against and neither. */
  balance: { positive: number; critical: number; neutral: number };
  /** The changes made for it, in every version, also after acceptance. */
  changes: MadeChange[];
  /** Who did what with it. */
  history: { who: string; date: string; what: string; detail: string }[];
  /** Labels of reactions that say the same or nearly so. */
  alike: { label: string; excerpt: string; likeness: number }[];
}
/** A change that the revisions made themselves, whatever versions are compared. */
export type MadeChange = Omit<ChangeRow, "old_range" | "new_range">;
export interface DisposeOrder {
  labels: string[]; outcome: OutcomeKey | null; note: string; master: string | null;
  /** The beginning of the name of a revision made for them. */
  change?: string | null;
}
/** What stood there before, to undo with. */
export interface Disposed { label: string; outcome: OutcomeKey | null; note: string; master: string | null }
export type ReactionChange =
  | { field: "sentiment"; value: Sentiment }
  | { field: "kind"; value: CommentKind }
  | { field: "handler"; value: string | null }
  | { field: "main_line"; value: number | null }
  | { field: "chapter"; value: string | null }
  | { field: "late"; value: boolean | null };
export interface NewReaction {
  round: string; respondent: string; organisation: string; role: string; text: string;
  chapter: string | null; quote: string; date: string | null;
}

export interface ImportOrder {
  path: string;
  round: string;
  sheet: string | null;
  /** Column (from 0) to field; null to let the program find it. */
  mapping: ColumnChoice[] | null;
  /** Keep this mapping under a name, on this device; it is used again when the same headers come. */
  save_mapping: string | null;
  /** The name of a mapping that was kept. */
  named?: string | null;
  /** What these columns hold, by their headers; the others as found. */
  headers?: { header: string; field: string }[] | null;
}
export interface ColumnChoice { column: number; field: string }
export interface ImportReport {
  file: string;
  sheet: string;
  sheets: { name: string; rows: number; hidden: boolean }[];
  header_row: number;
  columns: { column: number; header: string; field: string | null; examples: string[] }[];
  /** Names a column may be given, in the order of a menu. */
  fields: string[];
  /** Names under which mappings were kept on this device. */
  mappings?: string[];
  rows: number;
  fresh: number;
  known: number;
  skipped: number;
  proposed: number;
  /** Reactions an earlier sending of this file brought and this one holds no more. They stay. */
  vanished?: string[];
  notices: { sheet: string; row: number; cell: string; code: string; found: string; skipped: boolean }[];
  /** The first of the new reactions, as they would come in. */
  preview: { respondent: string; reference: string; text: string; date: string | null }[];
  opened: boolean;
  import: string | null;
}
export interface ImportRow { id: string; file: string; round: string; date: string; who: string; comments: number; undone: boolean }

// ---------------------------------------------------------------- versions, exports, search

export interface VersionRow {
  stage: string;
  title: string;
  date: string;
  hash: string;
  chapters: number;
  comments: number;
  words: number;
  overrides: { gate: GateKind; count: number; places: string[]; reason: string }[];
}
export interface CompareChapter {
  chapter: string;
  /** 0 where it is not in the newer version. */
  number: number;
  /** 0 where it was not in the older version. */
  old_number: number;
  title: string;
  old_title: string;
  /** It stands at another place among the chapters that both versions hold. */
  moved: boolean;
  old: string;
  new: string;
  /** Pieces that follow each other and cover both texts. */
  pieces: { kind: "equal" | "respelled" | "deleted" | "inserted" | "moved-away" | "moved-here"; old: TextRange; new: TextRange }[];
  changes: ChangeRow[];
}
export interface ApprovalRow { stage: string; principal: string; date: string; note: string }

export type Paper = "plan" | "account" | "register" | "compare";
export interface ExportOrder {
  what: Paper;
  /** A stage that was issued; null for the text as it is now. */
  version: string | null;
  from: string | null;
  format: "pdf" | "html" | "docx" | "odt" | "xlsx";
  audience: "internal" | "public";
  out: string;
}
export interface Written { path: string; bytes: number; files: number }
export interface PackageOrder { version: string; out: string }
export interface ExportRow { what: string; version: string; format: string; path: string; date: string; who: string }

export interface FoundRow { kind: "chapter" | "comment" | "decision"; id: string; place: string; excerpt: string }

/** What went wrong: the key of a sentence with what is filled in. `exit` says whose move it is. */
export interface Problem { code: string; arguments: [string, string][]; exit: "refused" | "usage" | "damaged" }

export interface Progress { task: number; done: number; total: number; what: string }

// ---------------------------------------------------------------- the seam

/** Every call rejects with a `Problem`. Nothing was stored when it does. */
export interface Backend {
  // shell
  settings(): Promise<Settings>;
  set_settings(settings: Settings): Promise<void>;
  recent_plans(): Promise<RecentPlan[]>;
  /** Asks the person for a file; null when they change their mind. */
  pick_file(purpose: "plan" | "spreadsheet" | "folder" | "save-plan" | "save-paper", name: string): Promise<string | null>;
  open_plan(path: string): Promise<PlanInfo>;
  open_sample(): Promise<PlanInfo>;
  new_plan(order: NewPlanOrder): Promise<PlanInfo>;
  close_plan(): Promise<void>;
  /** The plan that is open; null for none. */
  plan_info(): Promise<PlanInfo | null>;
  sit_as(member: string): Promise<PlanInfo>;
  /** Opens a file or folder that this program wrote, in the system's own program. */
  reveal(path: string): Promise<void>;

  overview(): Promise<Overview>;

  // chapters
  chapters(): Promise<ChapterRow[]>;
  chapter(id: string): Promise<ChapterView>;
  add_chapter(title: string, part: string | null): Promise<string>;
  retitle_chapter(id: string, title: string, reasons: string[]): Promise<void>;
  /** `place` from 1. */
  move_chapter(id: string, place: number): Promise<void>;
  set_chapter_owner(id: string, member: string | null): Promise<void>;
  set_chapter_status(id: string, status: ChapterStatus): Promise<void>;
  remove_chapter(id: string, removed: boolean): Promise<void>;
  /** Keeps what is being typed, durably, without making a revision. */
  keep_draft(order: SaveOrder): Promise<void>;
  /** Makes revisions of drafts that the member who works here left behind; after opening a plan. */
  recover_drafts(): Promise<RecoveredDraft[]>;
  /** Makes a revision of what was typed; none when nothing changed. Drops the draft. */
  save_chapter(order: SaveOrder): Promise<Saved>;

  /** Changes since a version (null: the one issued last) up to the text as it is now. */
  chapter_changes(id: string, from: string | null): Promise<ChangeRow[]>;
  unexplained_changes(): Promise<ChangeRow[]>;
  /** Says the names of the decisions, to undo them with. */
  decide_changes(ids: string[], verdict: "accepted" | "rejected"): Promise<string[]>;
  undo_decisions(decisions: string[]): Promise<void>;
  /** Ties (or unties) the revisions of a change to a reaction. */
  tie_change(revisions: string[], label: string, tied: boolean): Promise<void>;
  conflicts(chapter: string): Promise<ConflictRow[]>;
  settle_conflict(chapter: string, conflict: string, text: string): Promise<Saved>;
  /** Ties a reaction to a passage again. */
  place_comment(label: string, chapter: string, quote: string, start: number): Promise<void>;

  // reactions
  register(): Promise<Register>;
  reaction(label: string): Promise<Reaction>;
  dispose(order: DisposeOrder): Promise<Disposed[]>;
  set_reactions(labels: string[], change: ReactionChange): Promise<void>;
  add_reaction(order: NewReaction): Promise<string>;
  import_preview(order: ImportOrder): Promise<ImportReport>;
  import_feedback(order: ImportOrder): Promise<ImportReport>;
  imports(): Promise<ImportRow[]>;
  undo_import(id: string, undone: boolean): Promise<void>;
  add_main_line(heading: string, answer: string): Promise<void>;
  set_main_line(id: string, heading: string, answer: string): Promise<void>;

  // rounds
  rounds(): Promise<RoundRow[]>;
  open_round(code: string, title: string, stage: string | null, deadline: string | null): Promise<void>;
  close_round(code: string, date: string): Promise<void>;
  record_sending(code: string, stage: string, recipients: string, date: string): Promise<void>;

  // versions
  versions(): Promise<VersionRow[]>;
  gates(stage: string): Promise<GateRow[]>;
  approvals(): Promise<ApprovalRow[]>;
  approve(stage: string, principal: string, date: string): Promise<void>;
  issue_version(stage: string, date: string, override_reason: string | null): Promise<VersionRow>;
  /** `to` null: the text as it is now. */
  compare(from: string, to: string | null): Promise<CompareChapter[]>;

  // out
  export_paper(order: ExportOrder): Promise<Written>;
  package_council(order: PackageOrder): Promise<Written>;
  /** The paper as one HTML page, to look at. */
  preview_paper(order: ExportOrder): Promise<string>;
  exports(): Promise<ExportRow[]>;
  cancel(task: number): Promise<void>;
  on_progress(listen: (progress: Progress) => void): () => void;

  search(text: string): Promise<FoundRow[]>;

  // members
  members(): Promise<MemberRow[]>;
  add_member(member: { key: string; name: string; organisation: string; role: string; task: string }): Promise<void>;
}

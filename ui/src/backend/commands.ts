// Written by `cargo xtask gen` from the Rust types. Do not edit.

import type {
  AddendumOrder,
  AddendumRow,
  AdoptOrder,
  AdopterOrder,
  Adoption,
  AnnualOrder,
  AnnualRow,
  ApprovalRow,
  ChangeRow,
  ChapterRow,
  ChapterStatus,
  ChapterView,
  CompareChapter,
  ConflictRow,
  CouncilBoard,
  CouncilOutcomeOrder,
  CouncilSendOrder,
  DisposeOrder,
  Disposed,
  ExportOrder,
  ExportRow,
  FollowOrder,
  FoundRow,
  GateRow,
  ImplementationRow,
  ImportOrder,
  ImportReport,
  ImportRow,
  MemberRow,
  MunicipalityImport,
  MunicipalityOrder,
  MunicipalityRow,
  NewMember,
  NewMunicipality,
  NewPlanOrder,
  NewReaction,
  NextPlan,
  Overview,
  PackageOrder,
  PaperFormat,
  PartStanding,
  PlanInfo,
  PlannedBack,
  Planning,
  PlanningOrder,
  Purpose,
  Reaction,
  ReactionChange,
  RecentPlan,
  RecoveredDraft,
  Register,
  RoundRow,
  SaveOrder,
  Saved,
  Settings,
  StrengthByHand,
  StrengthChange,
  StrengthOrder,
  StrengthPlacing,
  StrengthReport,
  StrengthState,
  StrengthTie,
  Verdict,
  VersionRow,
  Written,
} from "./bindings";

/** The commands of the program. Each rejects with a `Problem`; nothing was stored then. */
export interface Commands {
  settings(): Promise<Settings>;
  set_settings(settings: Settings): Promise<void>;
  recent_plans(): Promise<Array<RecentPlan>>;
  /** Asks the person for a file; null when they change their mind. */
  pick_file(purpose: Purpose, name: string): Promise<string | null>;
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
  /** Asks long work to stop, by the number in its progress. */
  cancel(task: number): Promise<void>;
  chapters(): Promise<Array<ChapterRow>>;
  chapter(id: string): Promise<ChapterView>;
  add_chapter(title: string, part: string | null): Promise<string>;
  retitle_chapter(id: string, title: string, reasons: Array<string>): Promise<void>;
  /** `place` from 1. */
  move_chapter(id: string, place: number): Promise<void>;
  set_chapter_owner(id: string, member: string | null): Promise<void>;
  set_chapter_status(id: string, status: ChapterStatus): Promise<void>;
  remove_chapter(id: string, removed: boolean): Promise<void>;
  /** Keeps what is being typed, durably, without making a revision. */
  keep_draft(order: SaveOrder): Promise<void>;
  /** Makes revisions of drafts that the member who works here left behind; after opening a plan. */
  recover_drafts(): Promise<Array<RecoveredDraft>>;
  /** Makes a revision of what was typed; none when nothing changed. Drops the draft. */
  save_chapter(order: SaveOrder): Promise<Saved>;
  /** Ties a reaction to a passage again. */
  place_comment(label: string, chapter: string, quote: string, start: number): Promise<void>;
  /** Changes since a version (null: the one issued last) up to the text as it is now. */
  chapter_changes(id: string, from: string | null): Promise<Array<ChangeRow>>;
  unexplained_changes(): Promise<Array<ChangeRow>>;
  /** Says the names of the decisions, to undo them with. */
  decide_changes(ids: Array<string>, verdict: Verdict): Promise<Array<string>>;
  undo_decisions(decisions: Array<string>): Promise<void>;
  /** Ties (or unties) the revisions of a change to a reaction. */
  tie_change(revisions: Array<string>, label: string, tied: boolean): Promise<void>;
  conflicts(chapter: string): Promise<Array<ConflictRow>>;
  settle_conflict(chapter: string, conflict: string, text: string): Promise<Saved>;
  register(): Promise<Register>;
  reaction(label: string): Promise<Reaction>;
  dispose(order: DisposeOrder): Promise<Array<Disposed>>;
  set_reactions(labels: Array<string>, change: ReactionChange): Promise<void>;
  /** Says the number it was given. */
  add_reaction(order: NewReaction): Promise<string>;
  add_main_line(heading: string, answer: string): Promise<void>;
  set_main_line(id: string, heading: string, answer: string): Promise<void>;
  import_preview(order: ImportOrder): Promise<ImportReport>;
  import_feedback(order: ImportOrder): Promise<ImportReport>;
  imports(): Promise<Array<ImportRow>>;
  undo_import(id: string, undone: boolean): Promise<void>;
  rounds(): Promise<Array<RoundRow>>;
  open_round(code: string, title: string, stage: string | null, deadline: string | null): Promise<void>;
  close_round(code: string, date: string): Promise<void>;
  record_sending(code: string, stage: string, recipients: string, date: string): Promise<void>;
  versions(): Promise<Array<VersionRow>>;
  gates(stage: string): Promise<Array<GateRow>>;
  approvals(): Promise<Array<ApprovalRow>>;
  approve(stage: string, principal: string, date: string): Promise<void>;
  issue_version(stage: string, date: string, override_reason: string | null): Promise<VersionRow>;
  /** `to` null: the text as it is now. */
  compare(from: string, to: string | null): Promise<Array<CompareChapter>>;
  export_paper(order: ExportOrder): Promise<Written>;
  package_council(order: PackageOrder): Promise<Written>;
  /** The paper as one HTML page, to look at. */
  preview_paper(order: ExportOrder): Promise<string>;
  exports(): Promise<Array<ExportRow>>;
  search(text: string): Promise<Array<FoundRow>>;
  members(): Promise<Array<MemberRow>>;
  add_member(member: NewMember): Promise<void>;
  /** `all`: also those that left the region. */
  municipalities(all: boolean): Promise<Array<MunicipalityRow>>;
  add_municipality(order: NewMunicipality): Promise<void>;
  set_municipality(code: string, order: MunicipalityOrder): Promise<void>;
  import_municipalities(path: string, preview: boolean): Promise<MunicipalityImport>;
  /** The states, in order of recording. */
  strength(): Promise<Array<StrengthState>>;
  strength_preview(order: StrengthOrder): Promise<StrengthReport>;
  import_strength(order: StrengthOrder): Promise<StrengthReport>;
  record_strength(order: StrengthByHand): Promise<StrengthReport>;
  compare_strength(from: number, to: number): Promise<Array<StrengthChange>>;
  /** `chapter` null: the one of the statutory part, or where a state stands already. */
  place_strength(number: number, chapter: string | null, replace: boolean): Promise<StrengthPlacing>;
  strength_ties(): Promise<Array<StrengthTie>>;
  councils(): Promise<CouncilBoard>;
  /** Says for how many councils. */
  send_to_councils(order: CouncilSendOrder): Promise<number>;
  acknowledge_councils(codes: Array<string>, date: string | null): Promise<number>;
  plan_hearing(codes: Array<string>, date: string | null): Promise<number>;
  /** Says the numbers its views got in the register. */
  hear_council(order: CouncilOutcomeOrder): Promise<Array<string>>;
  unhear_council(code: string): Promise<void>;
  adoption(): Promise<Adoption>;
  give_adoption(order: AdopterOrder): Promise<number>;
  adopt_plan(order: AdoptOrder): Promise<Adoption>;
  follow_adoption(order: FollowOrder): Promise<void>;
  planning(): Promise<Planning>;
  add_milestone(order: PlanningOrder): Promise<void>;
  set_milestone(id: string, order: PlanningOrder): Promise<void>;
  plan_back(adoption: string, preview: boolean): Promise<Array<PlannedBack>>;
  parts(): Promise<Array<PartStanding>>;
  pend_part(order: PartStanding): Promise<void>;
  /** What goes before the approval: with why, and who decided that. */
  record_early_sending(code: string, stage: string, recipients: string, date: string, reason: string, by: string): Promise<void>;
  addenda(): Promise<Array<AddendumRow>>;
  add_addendum(order: AddendumOrder): Promise<void>;
  /** A row per year of the period up to this one, also where none was recorded. */
  annual_reports(): Promise<Array<AnnualRow>>;
  record_annual(order: AnnualOrder): Promise<void>;
  implementation_plans(): Promise<Array<ImplementationRow>>;
  refer_reactions(labels: Array<string>, theme: number | null): Promise<void>;
  record_implementation(theme: number, from: string, to: string | null, text: string): Promise<void>;
  export_annual(year: number, format: PaperFormat, out: string): Promise<Written>;
  export_implementation(theme: number, format: PaperFormat, out: string): Promise<Written>;
  /** Makes the next plan in a new file; this one stays open. */
  next_plan(path: string, title: string, period: string, with_text: boolean): Promise<NextPlan>;
}

/** The names under which each command takes its arguments. */
export const PARAMETERS: Record<keyof Commands, readonly string[]> = {
  settings: [],
  set_settings: ["settings"],
  recent_plans: [],
  pick_file: ["purpose", "name"],
  open_plan: ["path"],
  open_sample: [],
  new_plan: ["order"],
  close_plan: [],
  plan_info: [],
  sit_as: ["member"],
  reveal: ["path"],
  overview: [],
  cancel: ["task"],
  chapters: [],
  chapter: ["id"],
  add_chapter: ["title", "part"],
  retitle_chapter: ["id", "title", "reasons"],
  move_chapter: ["id", "place"],
  set_chapter_owner: ["id", "member"],
  set_chapter_status: ["id", "status"],
  remove_chapter: ["id", "removed"],
  keep_draft: ["order"],
  recover_drafts: [],
  save_chapter: ["order"],
  place_comment: ["label", "chapter", "quote", "start"],
  chapter_changes: ["id", "from"],
  unexplained_changes: [],
  decide_changes: ["ids", "verdict"],
  undo_decisions: ["decisions"],
  tie_change: ["revisions", "label", "tied"],
  conflicts: ["chapter"],
  settle_conflict: ["chapter", "conflict", "text"],
  register: [],
  reaction: ["label"],
  dispose: ["order"],
  set_reactions: ["labels", "change"],
  add_reaction: ["order"],
  add_main_line: ["heading", "answer"],
  set_main_line: ["id", "heading", "answer"],
  import_preview: ["order"],
  import_feedback: ["order"],
  imports: [],
  undo_import: ["id", "undone"],
  rounds: [],
  open_round: ["code", "title", "stage", "deadline"],
  close_round: ["code", "date"],
  record_sending: ["code", "stage", "recipients", "date"],
  versions: [],
  gates: ["stage"],
  approvals: [],
  approve: ["stage", "principal", "date"],
  issue_version: ["stage", "date", "override_reason"],
  compare: ["from", "to"],
  export_paper: ["order"],
  package_council: ["order"],
  preview_paper: ["order"],
  exports: [],
  search: ["text"],
  members: [],
  add_member: ["member"],
  municipalities: ["all"],
  add_municipality: ["order"],
  set_municipality: ["code", "order"],
  import_municipalities: ["path", "preview"],
  strength: [],
  strength_preview: ["order"],
  import_strength: ["order"],
  record_strength: ["order"],
  compare_strength: ["from", "to"],
  place_strength: ["number", "chapter", "replace"],
  strength_ties: [],
  councils: [],
  send_to_councils: ["order"],
  acknowledge_councils: ["codes", "date"],
  plan_hearing: ["codes", "date"],
  hear_council: ["order"],
  unhear_council: ["code"],
  adoption: [],
  give_adoption: ["order"],
  adopt_plan: ["order"],
  follow_adoption: ["order"],
  planning: [],
  add_milestone: ["order"],
  set_milestone: ["id", "order"],
  plan_back: ["adoption", "preview"],
  parts: [],
  pend_part: ["order"],
  record_early_sending: ["code", "stage", "recipients", "date", "reason", "by"],
  addenda: [],
  add_addendum: ["order"],
  annual_reports: [],
  record_annual: ["order"],
  implementation_plans: [],
  refer_reactions: ["labels", "theme"],
  record_implementation: ["theme", "from", "to", "text"],
  export_annual: ["year", "format", "out"],
  export_implementation: ["theme", "format", "out"],
  next_plan: ["path", "title", "period", "with_text"],
};

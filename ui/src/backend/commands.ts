// Written by `cargo xtask gen` from the Rust types. Do not edit.

import type {
  AnswerOrder,
  ApprovalRow,
  ChangeRow,
  ChapterRow,
  ChapterStatus,
  ChapterView,
  CompareChapter,
  ConflictRow,
  CountsOrder,
  DecisionOrder,
  DisposeOrder,
  Disposed,
  EventOrder,
  EventRow,
  EvidenceRow,
  ExportOrder,
  ExportRow,
  FoundRow,
  GateRow,
  ImportOrder,
  ImportReport,
  ImportRow,
  MemberRow,
  NewEvent,
  NewEvidence,
  NewMember,
  NewPlanOrder,
  NewReaction,
  NewTheme,
  Overview,
  PackageOrder,
  PlanInfo,
  PollOrder,
  PollReasonRow,
  PollView,
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
  SheetOrder,
  SheetReport,
  SurveyOrder,
  SurveyView,
  ThemeBoard,
  ThemeOrder,
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
  /** The survey of local priorities; null where nobody began one. */
  survey(): Promise<SurveyView | null>;
  set_survey(order: SurveyOrder): Promise<void>;
  /** Says what stood there before, to put it back with. */
  answer_survey(answers: Array<AnswerOrder>): Promise<Array<AnswerOrder>>;
  /** An empty cluster takes priorities out of theirs. */
  map_priorities(priorities: Array<string>, cluster: string): Promise<void>;
  /** Says which priorities, to take them out with. */
  accept_proposals(): Promise<Array<string>>;
  survey_preview(order: SheetOrder): Promise<SheetReport>;
  import_survey(order: SheetOrder): Promise<SheetReport>;
  evidence(): Promise<Array<EvidenceRow>>;
  events(): Promise<Array<EventRow>>;
  add_evidence(order: NewEvidence): Promise<string>;
  remove_evidence(id: string, removed: boolean): Promise<void>;
  link_evidence(id: string, theme: string, note: string, linked: boolean): Promise<void>;
  add_event(order: NewEvent): Promise<string>;
  set_event(id: string, order: EventOrder): Promise<void>;
  /** The poll, counted in a state (null: the last one); null where nobody began one. */
  poll(state: string | null): Promise<PollView | null>;
  set_poll(order: PollOrder): Promise<void>;
  poll_preview(order: SheetOrder): Promise<SheetReport>;
  import_poll(order: SheetOrder, date: string, interim: boolean, text: string): Promise<SheetReport>;
  record_counts(order: CountsOrder): Promise<string>;
  withdraw_snapshot(id: string, withdrawn: boolean): Promise<void>;
  poll_reasons(state: string | null, item: string | null): Promise<Array<PollReasonRow>>;
  themes(): Promise<ThemeBoard>;
  /** Says the theme's name. */
  add_theme(order: NewTheme): Promise<string>;
  set_theme(id: string, order: ThemeOrder): Promise<void>;
  record_decision(order: DecisionOrder): Promise<void>;
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
  survey: [],
  set_survey: ["order"],
  answer_survey: ["answers"],
  map_priorities: ["priorities", "cluster"],
  accept_proposals: [],
  survey_preview: ["order"],
  import_survey: ["order"],
  evidence: [],
  events: [],
  add_evidence: ["order"],
  remove_evidence: ["id", "removed"],
  link_evidence: ["id", "theme", "note", "linked"],
  add_event: ["order"],
  set_event: ["id", "order"],
  poll: ["state"],
  set_poll: ["order"],
  poll_preview: ["order"],
  import_poll: ["order", "date", "interim", "text"],
  record_counts: ["order"],
  withdraw_snapshot: ["id", "withdrawn"],
  poll_reasons: ["state", "item"],
  themes: [],
  add_theme: ["order"],
  set_theme: ["id", "order"],
  record_decision: ["order"],
};

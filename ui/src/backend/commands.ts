// Written by `cargo xtask gen` from the Rust types. Do not edit.

import type {
  AddendumOrder,
  AddendumRow,
  AdoptOrder,
  AdopterOrder,
  Adoption,
  AnnualOrder,
  AnnualRow,
  AnswerOrder,
  AnswerSheetOrder,
  ApprovalRow,
  ArchiveData,
  BackupRow,
  BodyRound,
  ChangeRow,
  ChapterExport,
  ChapterRow,
  ChapterStatus,
  ChapterView,
  CompareChapter,
  ConflictRow,
  CouncilBoard,
  CouncilOutcomeOrder,
  CouncilSendOrder,
  CouncilSheetOrder,
  CouncilSheetReport,
  CountsOrder,
  DecisionOrder,
  DisposeOrder,
  Disposed,
  DistributionRow,
  DraftAmendment,
  EventOrder,
  EventRow,
  EvidenceRow,
  ExportOrder,
  ExportRow,
  FieldConflictRow,
  FollowOrder,
  FoundRow,
  GateRow,
  IdentityRow,
  ImplementationRow,
  ImportOrder,
  ImportReport,
  ImportRow,
  InvitationRow,
  InvitedCritics,
  JoinOrder,
  JoinState,
  LettersOrder,
  LinkKind,
  MailOrder,
  MailReport,
  MainLineRow,
  MemberRow,
  MunicipalityBefore,
  MunicipalityImport,
  MunicipalityOrder,
  MunicipalityRow,
  Named,
  NearGroup,
  NewEvent,
  NewEvidence,
  NewMember,
  NewMunicipality,
  NewPart,
  NewPlanOrder,
  NewReaction,
  NewTheme,
  NextPlan,
  Overview,
  OwnReaction,
  PackageOrder,
  PackageWritten,
  PaperFormat,
  PartStanding,
  PassphraseReport,
  PeopleImport,
  PersonBefore,
  PersonFields,
  PersonRow,
  PictureShown,
  PictureTaken,
  PlanInfo,
  PlannedBack,
  Planning,
  PlanningOrder,
  PollOrder,
  PollReasonRow,
  PollView,
  ProposalRow,
  Purpose,
  QuestionRow,
  Reaction,
  ReactionChange,
  RecentPlan,
  RecoveredDraft,
  RedactionRow,
  RegionBodyOrder,
  RegionBodyRow,
  Register,
  RegisterPage,
  RegisterRow,
  RemarkRow,
  RequestRow,
  Response,
  RestoredBackup,
  ReviewOrder,
  RoundRow,
  SaveOrder,
  Saved,
  SendOrder,
  Settings,
  SheetOrder,
  SheetReport,
  StrengthByHand,
  StrengthChange,
  StrengthOrder,
  StrengthPlacing,
  StrengthReport,
  StrengthState,
  StrengthTie,
  SurveyOrder,
  SurveyView,
  SyncReport,
  SyncStatus,
  ThemeBoard,
  ThemeOrder,
  Trace,
  Verdict,
  VersionRow,
  WeighOrder,
  Why,
  WordOrder,
  WordReport,
  WordingRow,
  WritingTakenBack,
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
  /** Opens a plan that `open_plan` refused with `problem-plan-locked`. */
  open_locked_plan(path: string, passphrase: string): Promise<PlanInfo>;
  /** Sets, changes or (`fresh` null) takes off the passphrase of the open plan; `current` opens it */
  /** now, empty where nothing has to. */
  set_plan_passphrase(current: string, fresh: string | null): Promise<PassphraseReport>;
  /** The backups beside the open plan, the newest first. */
  plan_backups(): Promise<Array<BackupRow>>;
  /** Makes a backup beside the open plan and says its name. */
  backup_plan(): Promise<string>;
  /** Puts a backup in the place of the open plan, which becomes a backup itself. */
  restore_plan_backup(name: string): Promise<RestoredBackup>;
  /** Opens a file or folder that this program wrote, in the system's own program. */
  reveal(path: string): Promise<void>;
  overview(): Promise<Overview>;
  /** Says that the news with this mark was seen; answers with the mark before it, which undoes that. */
  mark_seen(mark: string): Promise<string>;
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
  /** Keeps what was typed since the draft that is kept already; false when there is none it fits. */
  amend_draft(amendment: DraftAmendment): Promise<boolean>;
  /** Makes revisions of drafts that the member who works here left behind; after opening a plan. */
  recover_drafts(): Promise<Array<RecoveredDraft>>;
  /** Makes a revision of what was typed; none when nothing changed. Drops the draft. */
  save_chapter(order: SaveOrder): Promise<Saved>;
  /** Takes back what one wrote last, up to the revisions the editor was opened on; null when nothing is left. */
  undo_writing(id: string, upon: Array<string>): Promise<WritingTakenBack | null>;
  /** Does again what was taken back last; null when nothing is left. */
  redo_writing(id: string): Promise<WritingTakenBack | null>;
  /** Ties a reaction to a passage again. Says the place it had; empty for none. */
  place_comment(label: string, chapter: string, quote: string, start: number): Promise<string>;
  /** Ties a reaction to the place it had. */
  replace_comment(label: string, place: string): Promise<void>;
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
  /** Takes a settling back, by the revision it made. */
  reopen_conflict(settling: string): Promise<Saved>;
  register(): Promise<Register>;
  /** The next rows of the register behind that of a reaction, by its name; null for the first. */
  register_page(after: string | null): Promise<RegisterPage>;
  /** The rows of these reactions as they are now; one that is off the register has none. */
  register_rows_of(labels: Array<string>): Promise<Array<RegisterRow>>;
  /** The numbers of the reactions that hold these words, in what they say or in the answer. */
  reactions_holding(words: string): Promise<Array<string>>;
  main_lines(): Promise<Array<MainLineRow>>;
  reaction(label: string): Promise<Reaction>;
  dispose(order: DisposeOrder): Promise<Array<Disposed>>;
  set_reactions(labels: Array<string>, change: ReactionChange): Promise<void>;
  /** Says the number it was given. */
  add_reaction(order: NewReaction): Promise<string>;
  react(order: OwnReaction): Promise<string>;
  retract_reaction(label: string, retracted: boolean): Promise<void>;
  add_main_line(heading: string, answer: string): Promise<void>;
  set_main_line(id: string, heading: string, answer: string): Promise<void>;
  persons(): Promise<Array<PersonRow>>;
  audience_classes(): Promise<Array<Named>>;
  /** Says its name for the program. */
  add_person(fields: PersonFields): Promise<string>;
  set_person(id: string, fields: PersonFields): Promise<void>;
  /** `preview` stores nothing. */
  import_people(path: string, preview: boolean): Promise<PeopleImport>;
  undo_people(before: Array<PersonBefore>): Promise<void>;
  response(code: string): Promise<Response>;
  /** Who was critical in a round, as a proposal for the list of another one. */
  critics(code: string, of: string): Promise<InvitedCritics>;
  invite_critics(code: string, of: string, date: string): Promise<InvitedCritics>;
  invite(code: string, people: Array<string>, invited: boolean, reason: string, date: string): Promise<void>;
  body_round(code: string): Promise<BodyRound>;
  hold_for_body(code: string, body: string, coordinator: string | null, answers: string): Promise<void>;
  /** True passes on, false keeps, null leaves it undecided. */
  pass_on(labels: Array<string>, passed: boolean | null): Promise<void>;
  /** Writes a body's answer as a sheet; says how many reactions it holds. */
  body_answer(code: string, path: string): Promise<number>;
  split_reaction(label: string, parts: Array<NewPart>): Promise<Array<string>>;
  undo_split(label: string, undone: boolean): Promise<void>;
  /** `into` null: each on its own again. Says with which one each was answered before. */
  merge_reactions(labels: Array<string>, into: string | null): Promise<Array<[string, string | null]>>;
  link_reactions(labels: Array<string>, to: string, kind: LinkKind, linked: boolean): Promise<void>;
  judge_late(labels: Array<string>, late: boolean | null, reason: string): Promise<void>;
  /** Says the name of the weighing, to take it back with. */
  weigh(order: WeighOrder): Promise<string>;
  withdraw_weighing(id: string, withdrawn: boolean): Promise<void>;
  near_duplicates(): Promise<Array<NearGroup>>;
  proposals(): Promise<Array<ProposalRow>>;
  /** With neither, they propose nothing. */
  set_proposal(labels: Array<string>, remove: string, add: string): Promise<void>;
  record_evidence(remove: string, add: string, supports: boolean, text: string, labels: Array<string>): Promise<string>;
  withdraw_evidence(id: string, withdrawn: boolean): Promise<void>;
  questions(): Promise<Array<QuestionRow>>;
  ask_question(stage: string, chapter: string | null, text: string): Promise<string>;
  conclude_question(number: string, conclusion: string): Promise<void>;
  trace(label: string): Promise<Trace>;
  why(id: string, from: string | null, to: string | null): Promise<Why>;
  explain_change(id: string, why: string): Promise<void>;
  import_preview(order: ImportOrder): Promise<ImportReport>;
  import_feedback(order: ImportOrder): Promise<ImportReport>;
  /** What an e-mail says, pasted or from a file; stores nothing. */
  mail_preview(order: MailOrder): Promise<MailReport>;
  import_mail(order: MailOrder): Promise<MailReport>;
  imports(): Promise<Array<ImportRow>>;
  undo_import(id: string, undone: boolean): Promise<void>;
  /** Writes an answer sheet of a round. */
  export_register(order: AnswerSheetOrder): Promise<Written>;
  /** Writes an answer letter to each sender of a round. */
  write_letters(order: LettersOrder): Promise<Written>;
  /** Writes a version as one page for reviewers without the program. */
  export_review(order: ReviewOrder): Promise<Written>;
  /** Those a bundle can be made for, by what names them. */
  review_readers(): Promise<Array<string>>;
  /** What senders say to the answer to a reaction; `label` null: to every answer. */
  remarks(label: string | null): Promise<Array<RemarkRow>>;
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
  /** The paper as one HTML page, to look at. */
  preview_paper(order: ExportOrder): Promise<string>;
  exports(): Promise<Array<ExportRow>>;
  /** Writes one chapter to work on in Word or LibreOffice. */
  export_chapter(order: ChapterExport): Promise<Written>;
  /** What a .docx would make of a chapter, or which reactions it would bring. */
  word_preview(order: WordOrder): Promise<WordReport>;
  import_word(order: WordOrder): Promise<WordReport>;
  /** A kept picture; null while its file has not come in. */
  picture(hash: string): Promise<PictureShown | null>;
  /** Takes in a file as a picture, which stands in no text yet. */
  take_picture(path: string): Promise<PictureTaken>;
  /** The same of the clipboard's bytes, in base 64. */
  paste_picture(data: string): Promise<PictureTaken>;
  /** The package for the councils; the supplement where the order names a part. */
  package_council(order: PackageOrder): Promise<PackageWritten>;
  /** Says what was recorded. */
  send_package(order: SendOrder): Promise<Array<DistributionRow>>;
  distributions(): Promise<Array<DistributionRow>>;
  /** What was said for the archive; null before anything was. */
  archive(): Promise<ArchiveData | null>;
  set_archive(data: ArchiveData): Promise<void>;
  /** What points at a person in what goes out; `version` null: of the plan as it is. */
  redactions(version: string | null): Promise<Array<RedactionRow>>;
  /** `remove` null leaves it open again. */
  decide_redactions(version: string | null, ids: Array<string>, remove: boolean | null): Promise<void>;
  wordings(): Promise<Array<WordingRow>>;
  /** `text` null: the program's words again. */
  set_wording(place: string, text: string | null): Promise<void>;
  search(text: string): Promise<Array<FoundRow>>;
  members(): Promise<Array<MemberRow>>;
  add_member(member: NewMember): Promise<void>;
  set_role(member: string, role: string, reason: string): Promise<void>;
  /** Who this device is. Refused with `problem-no-key-ring` or `problem-passphrase-wanted` when a */
  /** person must give a passphrase first. */
  identity(): Promise<IdentityRow>;
  /** Opens this device's keys with a passphrase; makes them when there are none. */
  unlock(passphrase: string): Promise<IdentityRow>;
  save_identity(path: string, passphrase: string): Promise<void>;
  sync_status(): Promise<SyncStatus>;
  /** `folder` null: that of last time. */
  sync(folder: string | null): Promise<SyncReport>;
  /** Tries the name and password of an address and keeps them; says whether in the key ring. */
  enter_place(place: string, user: string, password: string): Promise<boolean>;
  invite_member(member: string): Promise<InvitationRow>;
  /** With the folder of last time, when it is there and the keys are open; null when not. */
  sync_quietly(): Promise<SyncReport | null>;
  /** Who asks to be admitted, in the folder of last time. */
  requests(): Promise<Array<RequestRow>>;
  admit(device: string, fingerprint: string): Promise<RequestRow>;
  remove_member(member: string, reason: string): Promise<void>;
  /** Asks to be admitted, or opens the plan once one was; may be asked again until then. */
  join_plan(order: JoinOrder): Promise<JoinState>;
  /** Values that people set without seeing each other. */
  field_conflicts(): Promise<Array<FieldConflictRow>>;
  settle_field(conflict: string, claim: string): Promise<void>;
  /** `all`: also those that left the region. */
  municipalities(all: boolean): Promise<Array<MunicipalityRow>>;
  add_municipality(order: NewMunicipality): Promise<void>;
  set_municipality(code: string, order: MunicipalityOrder): Promise<void>;
  import_municipalities(path: string, preview: boolean): Promise<MunicipalityImport>;
  undo_municipalities(before: Array<MunicipalityBefore>): Promise<void>;
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
  council_preview(order: CouncilSheetOrder): Promise<CouncilSheetReport>;
  import_councils(order: CouncilSheetOrder): Promise<CouncilSheetReport>;
  /** Puts back what stood there before a sheet was taken in. */
  undo_councils(undo: string): Promise<void>;
  region_bodies(): Promise<Array<RegionBodyRow>>;
  /** Adds a body, or changes the one of that short name. */
  set_region_body(order: RegionBodyOrder): Promise<void>;
  remove_region_body(key: string): Promise<void>;
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
  open_locked_plan: ["path", "passphrase"],
  set_plan_passphrase: ["current", "fresh"],
  plan_backups: [],
  backup_plan: [],
  restore_plan_backup: ["name"],
  reveal: ["path"],
  overview: [],
  mark_seen: ["mark"],
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
  amend_draft: ["amendment"],
  recover_drafts: [],
  save_chapter: ["order"],
  undo_writing: ["id", "upon"],
  redo_writing: ["id"],
  place_comment: ["label", "chapter", "quote", "start"],
  replace_comment: ["label", "place"],
  chapter_changes: ["id", "from"],
  unexplained_changes: [],
  decide_changes: ["ids", "verdict"],
  undo_decisions: ["decisions"],
  tie_change: ["revisions", "label", "tied"],
  conflicts: ["chapter"],
  settle_conflict: ["chapter", "conflict", "text"],
  reopen_conflict: ["settling"],
  register: [],
  register_page: ["after"],
  register_rows_of: ["labels"],
  reactions_holding: ["words"],
  main_lines: [],
  reaction: ["label"],
  dispose: ["order"],
  set_reactions: ["labels", "change"],
  add_reaction: ["order"],
  react: ["order"],
  retract_reaction: ["label", "retracted"],
  add_main_line: ["heading", "answer"],
  set_main_line: ["id", "heading", "answer"],
  persons: [],
  audience_classes: [],
  add_person: ["fields"],
  set_person: ["id", "fields"],
  import_people: ["path", "preview"],
  undo_people: ["before"],
  response: ["code"],
  critics: ["code", "of"],
  invite_critics: ["code", "of", "date"],
  invite: ["code", "people", "invited", "reason", "date"],
  body_round: ["code"],
  hold_for_body: ["code", "body", "coordinator", "answers"],
  pass_on: ["labels", "passed"],
  body_answer: ["code", "path"],
  split_reaction: ["label", "parts"],
  undo_split: ["label", "undone"],
  merge_reactions: ["labels", "into"],
  link_reactions: ["labels", "to", "kind", "linked"],
  judge_late: ["labels", "late", "reason"],
  weigh: ["order"],
  withdraw_weighing: ["id", "withdrawn"],
  near_duplicates: [],
  proposals: [],
  set_proposal: ["labels", "remove", "add"],
  record_evidence: ["remove", "add", "supports", "text", "labels"],
  withdraw_evidence: ["id", "withdrawn"],
  questions: [],
  ask_question: ["stage", "chapter", "text"],
  conclude_question: ["number", "conclusion"],
  trace: ["label"],
  why: ["id", "from", "to"],
  explain_change: ["id", "why"],
  import_preview: ["order"],
  import_feedback: ["order"],
  mail_preview: ["order"],
  import_mail: ["order"],
  imports: [],
  undo_import: ["id", "undone"],
  export_register: ["order"],
  write_letters: ["order"],
  export_review: ["order"],
  review_readers: [],
  remarks: ["label"],
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
  preview_paper: ["order"],
  exports: [],
  export_chapter: ["order"],
  word_preview: ["order"],
  import_word: ["order"],
  picture: ["hash"],
  take_picture: ["path"],
  paste_picture: ["data"],
  package_council: ["order"],
  send_package: ["order"],
  distributions: [],
  archive: [],
  set_archive: ["data"],
  redactions: ["version"],
  decide_redactions: ["version", "ids", "remove"],
  wordings: [],
  set_wording: ["place", "text"],
  search: ["text"],
  members: [],
  add_member: ["member"],
  set_role: ["member", "role", "reason"],
  identity: [],
  unlock: ["passphrase"],
  save_identity: ["path", "passphrase"],
  sync_status: [],
  sync: ["folder"],
  enter_place: ["place", "user", "password"],
  invite_member: ["member"],
  sync_quietly: [],
  requests: [],
  admit: ["device", "fingerprint"],
  remove_member: ["member", "reason"],
  join_plan: ["order"],
  field_conflicts: [],
  settle_field: ["conflict", "claim"],
  municipalities: ["all"],
  add_municipality: ["order"],
  set_municipality: ["code", "order"],
  import_municipalities: ["path", "preview"],
  undo_municipalities: ["before"],
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
  council_preview: ["order"],
  import_councils: ["order"],
  undo_councils: ["undo"],
  region_bodies: [],
  set_region_body: ["order"],
  remove_region_body: ["key"],
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

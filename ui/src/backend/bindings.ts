// Written by `cargo xtask gen` from the Rust types. Do not edit.

/**
 * A reaction that says the same or nearly so.
 */
export type Alike = { 
/**
 * Its number.
 */
label: string, 
/**
 * Its first words.
 */
excerpt: string, 
/**
 * How alike, from 0 to 1.
 */
likeness: number, };

/**
 * A principal's approval of a version.
 */
export type ApprovalRow = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The principal's key.
 */
principal: string, 
/**
 * The day.
 */
date: string, 
/**
 * What was approved, in words; empty for none.
 */
note: string, };

/**
 * Who will read a paper.
 */
export type Audience = "internal" | "public";

/**
 * How many reactions are for, against and neither (D40). Counts inform; nothing follows from them.
 */
export type Balance = { 
/**
 * For.
 */
positive: number, 
/**
 * Against, or for a change.
 */
critical: number, 
/**
 * Neither.
 */
neutral: number, };

/**
 * What kind of change it is.
 */
export type ChangeKind = "inserted" | "deleted" | "replaced" | "moved-away" | "moved-here";

/**
 * A tracked change, as shown.
 */
export type ChangeRow = { 
/**
 * Its name: the same as long as it says the same, whatever is changed elsewhere.
 */
id: string, 
/**
 * The chapter.
 */
chapter: string, 
/**
 * The chapter's title.
 */
chapter_title: string, 
/**
 * Its kind.
 */
kind: ChangeKind, 
/**
 * The text that was there.
 */
old: string, 
/**
 * The text that is there.
 */
new: string, 
/**
 * Where it was, in the source of the older text.
 */
old_range: TextRange, 
/**
 * Where it is, in the source of the newer text; empty at the place of what went.
 */
new_range: TextRange, 
/**
 * Who made it: short names of members.
 */
by: Array<string>, 
/**
 * The days on which it was made.
 */
dates: string[], 
/**
 * Labels of the reactions it was made for; none for an unexplained change.
 */
reasons: Array<string>, 
/**
 * Whether it was accepted, and that was not taken back.
 */
accepted: boolean, 
/**
 * The revisions it came from.
 */
revisions: string[], };

/**
 * A chapter, as shown in the outline.
 */
export type ChapterRow = { 
/**
 * Its number in the plan, from 1.
 */
number: number, 
/**
 * Its name.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The short name of its owner.
 */
owner: string | null, 
/**
 * How far it is.
 */
status: ChapterStatus, 
/**
 * How many words it holds.
 */
words: number, 
/**
 * How many sentences were rewritten twice and never settled.
 */
conflicts: number, 
/**
 * How many reactions about it wait for a disposition.
 */
open_comments: number, 
/**
 * How many changes since the version issued last; 0 before the first.
 */
changes: number, 
/**
 * The statutory part it holds, a key of the profile.
 */
part: string | null, 
/**
 * Whether that part is still to come.
 */
pending: boolean, 
/**
 * Whether it is not in the version issued last.
 */
is_new: boolean, };

/**
 * How far a chapter is.
 */
export type ChapterStatus = "draft" | "ready" | "waiting";

/**
 * A chapter with everything the window opens it with.
 */
export type ChapterView = { 
/**
 * Its row in the outline.
 */
row: ChapterRow, 
/**
 * The Markdown source, byte for byte.
 */
text: string, 
/**
 * The revisions the text is made of: what a save is made upon.
 */
heads: string[], 
/**
 * The reactions about it, in the order of the register.
 */
comments: Array<PlacedComment>, };

/**
 * What a column holds, by its place.
 */
export type ColumnChoice = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * A name of the menu; empty to keep the column as it is.
 */
field: string, };

/**
 * A column of the table.
 */
export type ColumnRow = { 
/**
 * Its place, from 0.
 */
column: number, 
/**
 * Its header, as written.
 */
header: string, 
/**
 * What it is taken for; none for one that is kept as it is.
 */
field: string | null, 
/**
 * The first values that stand in it.
 */
examples: Array<string>, };

/**
 * What a reaction is about (ISO ge/te/ed).
 */
export type CommentKind = "general" | "substantive" | "editorial";

/**
 * A chapter of two versions.
 */
export type CompareChapter = { 
/**
 * The chapter.
 */
chapter: string, 
/**
 * Its number in the newer version; 0 where it is not in it.
 */
number: number, 
/**
 * Its number in the older version; 0 where it was not in it.
 */
old_number: number, 
/**
 * Its title in the newer version; empty where it is not in it.
 */
title: string, 
/**
 * Its title in the older version; empty where it was not in it.
 */
old_title: string, 
/**
 * Whether it stands at another place among the chapters that both versions hold.
 */
moved: boolean, 
/**
 * Its source in the older version.
 */
old: string, 
/**
 * Its source in the newer version.
 */
new: string, 
/**
 * Pieces that follow each other and cover both texts.
 */
pieces: Array<PieceRow>, 
/**
 * The changes, with who made them and for which reactions.
 */
changes: Array<ChangeRow>, };

/**
 * A passage that two people rewrote without seeing each other.
 */
export type ConflictRow = { 
/**
 * Its name: of what it says.
 */
id: string, 
/**
 * What it was.
 */
base: string, 
/**
 * What the one made of it.
 */
ours: string, 
/**
 * What the other made of it.
 */
theirs: string, 
/**
 * Where one of the two is shown meanwhile; where it was, when the chapter was saved over it.
 */
shown: TextRange, 
/**
 * The short name of who wrote `ours`.
 */
ours_by: string, 
/**
 * The short name of who wrote `theirs`.
 */
theirs_by: string, 
/**
 * Whether the chapter was saved over it without settling it.
 */
saved_over: boolean, };

/**
 * What someone did with a reaction.
 */
export type Deed = { 
/**
 * The short name of who did it.
 */
who: string, 
/**
 * The day.
 */
date: string, 
/**
 * What: `imported`, `added`, `disposed`, `undisposed`, `sentiment`, `kind`, `handler`,
 * `main-line`, `chapter`, `placed`, `late`, `proposal`, `revised`, `tied`, `untied`,
 * `withdrawn`, `restored`.
 */
what: string, 
/**
 * With what: an outcome, a value, a file; empty for none.
 */
detail: string, };

/**
 * What is done with reactions.
 */
export type DisposeOrder = { 
/**
 * Their numbers.
 */
labels: Array<string>, 
/**
 * What is done; none takes the present disposition away.
 */
outcome: OutcomeKey | null, 
/**
 * How, why not, or the answer.
 */
note: string, 
/**
 * The number of the reaction they say the same as.
 */
master: string | null, 
/**
 * The beginning of the name of a revision made for them.
 */
change?: string, };

/**
 * What stood there before, to undo with.
 */
export type Disposed = { 
/**
 * The reaction's number.
 */
label: string, 
/**
 * What was done with it; none when it was open.
 */
outcome: OutcomeKey | null, 
/**
 * How, why not, or the answer.
 */
note: string, 
/**
 * The number of the reaction it said the same as.
 */
master: string | null, };

/**
 * How a command ends.
 */
export type Exit = "refused" | "usage" | "damaged";

/**
 * Which paper, for whom, and where to.
 */
export type ExportOrder = { 
/**
 * The paper.
 */
what: Paper, 
/**
 * A stage that was issued; none for the text as it is now.
 */
version: string | null, 
/**
 * For the compare view: the stage to compare with; none for the version before.
 */
from: string | null, 
/**
 * The kind of file.
 */
format: PaperFormat, 
/**
 * Who will read it.
 */
audience: Audience, 
/**
 * The file.
 */
out: string, 
/**
 * Number the lines; for PDF.
 */
lines?: boolean, };

/**
 * A paper or package that was written.
 */
export type ExportRow = { 
/**
 * Which paper: `plan`, `account`, `register`, `compare`, `package`.
 */
what: string, 
/**
 * The stage; empty for the text as it was.
 */
version: string, 
/**
 * The kind of file: `pdf`, `html`, `xlsx`, `folder`.
 */
format: string, 
/**
 * Where it was written.
 */
path: string, 
/**
 * The day.
 */
date: string, 
/**
 * The short name of the member who wrote it.
 */
who: string, };

/**
 * What a gate found: which condition does not hold, how often, and where.
 */
export type Finding = { 
/**
 * The condition.
 */
gate: GateKind, 
/**
 * In how many places it does not hold.
 */
count: number, 
/**
 * The places, named as a person names them: `R1-017`, `hoofdofficier`. At most fifty; none
 * where only the number is known.
 */
places: Array<string>, };

/**
 * In what something was found.
 */
export type FoundKind = "chapter" | "comment" | "decision";

/**
 * Something found.
 */
export type FoundRow = { 
/**
 * In what.
 */
kind: FoundKind, 
/**
 * What to go to: a chapter's id, a reaction's number; empty for a decision of a body.
 */
id: string, 
/**
 * The chapter's title, the reaction's number, or the body that decided.
 */
place: string, 
/**
 * The words around the first match.
 */
excerpt: string, };

/**
 * A condition on issuing a version.
 */
export type GateKind = "max-themes" | "dispositions" | "processed-has-change" | "approvals" | "pending-parts" | "hearings" | "conflicts" | "empty-chapters";

/**
 * A condition and what stands in its way.
 */
export type GateRow = { 
/**
 * The condition.
 */
gate: GateKind, 
/**
 * What stands in its way; none when it holds.
 */
finding: Finding | null, };

/**
 * What a column holds, by its header.
 */
export type HeaderChoice = { 
/**
 * The header, as a person reads it.
 */
header: string, 
/**
 * A name of the menu; empty to keep the column as it is.
 */
field: string, };

/**
 * What to take in.
 */
export type ImportOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * The code of the round; one that is not there yet is opened.
 */
round: string, 
/**
 * The sheet to take, by name; none to find it.
 */
sheet: string | null, 
/**
 * What each column holds, the others nothing; none to let the program find it.
 */
mapping: Array<ColumnChoice> | null, 
/**
 * Keeps this mapping under a name, on this device.
 */
save_mapping: string | null, 
/**
 * The name of a mapping that was kept.
 */
named?: string, 
/**
 * What these columns hold, by their headers; the others as found.
 */
headers?: Array<HeaderChoice>, };

/**
 * What became of a file. Every row is accounted for: `rows = fresh + known + skipped`.
 */
export type ImportReport = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet the reactions stand on.
 */
sheet: string, 
/**
 * Every sheet of the file.
 */
sheets: Array<SheetRow>, 
/**
 * The row of the header, as a spreadsheet shows it.
 */
header_row: number, 
/**
 * The columns, and what each was taken for.
 */
columns: Array<ColumnRow>, 
/**
 * Names a column may be given, in the order of a menu.
 */
fields: Array<string>, 
/**
 * Names under which mappings were kept on this device.
 */
mappings: Array<string>, 
/**
 * How many rows stand below the header.
 */
rows: number, 
/**
 * How many reactions are new.
 */
fresh: number, 
/**
 * How many were on the register already.
 */
known: number, 
/**
 * How many rows hold no reaction.
 */
skipped: number, 
/**
 * How many of the new ones bring an answer along.
 */
proposed: number, 
/**
 * The numbers of reactions that an earlier sending of this file brought and this one does not
 * hold any more. They stay on the register.
 */
vanished: Array<string>, 
/**
 * Rows that were left out or need a look, with why.
 */
notices: Array<RowNotice>, 
/**
 * The first of the new reactions, as they would come in.
 */
preview: Array<PreviewRow>, 
/**
 * Whether the round was opened for it.
 */
opened: boolean, 
/**
 * The import; none for a preview, or when nothing was new.
 */
import: string | null, };

/**
 * An import, as shown.
 */
export type ImportRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * The file; empty for a reaction taken down by hand.
 */
file: string, 
/**
 * The code of the round.
 */
round: string, 
/**
 * The day it came in.
 */
date: string, 
/**
 * The short name of who took it in.
 */
who: string, 
/**
 * How many reactions it brought.
 */
comments: number, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

/**
 * The key of a language.
 */
export type LanguageKey = "nl" | "en";

/**
 * A change that revisions made.
 */
export type MadeChange = { 
/**
 * Its name among the changes of these revisions.
 */
id: string, 
/**
 * The chapter.
 */
chapter: string, 
/**
 * The chapter's title.
 */
chapter_title: string, 
/**
 * Its kind.
 */
kind: "inserted" | "deleted" | "replaced" | "moved-away" | "moved-here", 
/**
 * The text that was there.
 */
old: string, 
/**
 * The text that came.
 */
new: string, 
/**
 * Short names of who made it.
 */
by: Array<string>, 
/**
 * The days on which it was made.
 */
dates: string[], 
/**
 * The reactions it was made for.
 */
reasons: Array<string>, 
/**
 * Whether it was accepted, and that was not taken back.
 */
accepted: boolean, 
/**
 * The revisions.
 */
revisions: string[], };

/**
 * A main line, as shown.
 */
export type MainLineRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * What the reactions have in common.
 */
heading: string, 
/**
 * The answer to them all.
 */
answer: string, 
/**
 * How many reactions belong to it.
 */
comments: number, };

/**
 * A member, as shown.
 */
export type MemberRow = { 
/**
 * The name of the member for the program.
 */
id: string, 
/**
 * The short name.
 */
key: string, 
/**
 * How the member is shown.
 */
name: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The role, a key of the profile.
 */
role: string, 
/**
 * What the member does, for the colophon (D11).
 */
task: string, };

/**
 * Something with a title.
 */
export type Named = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its title.
 */
title: string, };

/**
 * A member to add.
 */
export type NewMember = { 
/**
 * The short name.
 */
key: string, 
/**
 * How the member is shown.
 */
name: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The role, a key of the profile.
 */
role: string, 
/**
 * What the member does, for the colophon.
 */
task: string, };

/**
 * What a new plan needs.
 */
export type NewPlanOrder = { 
/**
 * Where it goes.
 */
path: string, 
/**
 * The key of a profile.
 */
profile: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its years, such as `2019-2022`.
 */
period: string, 
/**
 * The short name of the first member.
 */
member: string, };

/**
 * A reaction to take down.
 */
export type NewReaction = { 
/**
 * The code of its round.
 */
round: string, 
/**
 * Who reacts.
 */
respondent: string, 
/**
 * For which organisation.
 */
organisation: string, 
/**
 * In which role.
 */
role: string, 
/**
 * The reaction, letter for letter.
 */
text: string, 
/**
 * The chapter it is about, by id, number or title.
 */
chapter: string | null, 
/**
 * The plan text it quotes.
 */
quote: string, 
/**
 * When it was made or received; none where unknown.
 */
date: string | null, };

/**
 * The version that comes next.
 */
export type NextVersion = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The stage's title.
 */
title: string, 
/**
 * What must hold, and what stands in its way.
 */
gates: Array<GateRow>, };

/**
 * What was done with a reaction (D28).
 */
export type OutcomeKey = "processed" | "partly" | "not-processed" | "answered" | "noted" | "referred" | "duplicate";

/**
 * A condition that did not hold when a version was issued.
 */
export type OverrideRow = { 
/**
 * The condition.
 */
gate: GateKind, 
/**
 * In how many places.
 */
count: number, 
/**
 * The places.
 */
places: Array<string>, 
/**
 * Why it was issued all the same.
 */
reason: string, };

/**
 * Where the plan stands.
 */
export type Overview = { 
/**
 * The steps of the process, in order.
 */
steps: Array<Step>, 
/**
 * The version that comes next; none when the last one was issued.
 */
next: NextVersion | null, 
/**
 * What waits for someone.
 */
work: Work, 
/**
 * What was done last, the newest first.
 */
recent: Array<RecentRow>, };

/**
 * Which version, and where to.
 */
export type PackageOrder = { 
/**
 * A stage that was issued.
 */
version: string, 
/**
 * The folder: not there yet, or empty.
 */
out: string, };

/**
 * A paper.
 */
export type Paper = "plan" | "account" | "register" | "compare";

/**
 * What a file is.
 */
export type PaperFormat = "pdf" | "html" | "xlsx";

/**
 * What became of a piece of text.
 */
export type PieceKind = "equal" | "respelled" | "deleted" | "inserted" | "moved-away" | "moved-here";

/**
 * A piece of the difference.
 */
export type PieceRow = { 
/**
 * What became of it.
 */
kind: PieceKind, 
/**
 * Where it stands in the older text.
 */
old: TextRange, 
/**
 * Where it stands in the newer text.
 */
new: TextRange, };

/**
 * A reaction beside a chapter.
 */
export type PlacedComment = { 
/**
 * Its number.
 */
label: string, 
/**
 * Its first characters.
 */
excerpt: string, 
/**
 * Who reacts, as written.
 */
respondent: string, 
/**
 * What was done with it.
 */
outcome: OutcomeKey | null, 
/**
 * For, against or neither.
 */
sentiment: Sentiment | null, 
/**
 * After the deadline.
 */
late: boolean, 
/**
 * The passage it is about as it stands now; none for a reaction about the whole chapter.
 */
anchor: TextRange | null, 
/**
 * It had a passage, which is not in the text any more.
 */
adrift: boolean, 
/**
 * The passage as it was.
 */
quote: string, };

/**
 * The plan that is open.
 */
export type PlanInfo = { 
/**
 * Where its file is.
 */
path: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its years, such as `2019-2022`.
 */
period: string, 
/**
 * What a reader should know first. Empty for none.
 */
notice: string, 
/**
 * The short name of the member who works here.
 */
member: string, 
/**
 * The workgroup.
 */
members: Array<MemberRow>, 
/**
 * The stages, in order.
 */
stages: Array<StageInfo>, 
/**
 * The key of the stage that comes next; none when the last one was issued.
 */
next_stage: string | null, 
/**
 * Whose approval counts.
 */
principals: Array<Named>, 
/**
 * What the law requires the plan to hold.
 */
statutory_parts: Array<StatutoryPart>, 
/**
 * It may only be looked at here.
 */
read_only: boolean, };

/**
 * A reaction as it would come in.
 */
export type PreviewRow = { 
/**
 * Who reacts.
 */
respondent: string, 
/**
 * What it refers to, as written.
 */
reference: string, 
/**
 * The reaction.
 */
text: string, 
/**
 * When.
 */
date: string | null, };

/**
 * What went wrong: the key of a sentence with its arguments. Nothing was stored.
 */
export type Problem = { 
/**
 * The key of the sentence.
 */
code: string, 
/**
 * What is filled in.
 */
arguments: Array<[string, string]>, 
/**
 * How the command ends.
 */
exit: Exit, };

/**
 * How far work is.
 */
export type Progress = { 
/**
 * The number of the work, to stop it by.
 */
task: number, 
/**
 * How much is done.
 */
done: number, 
/**
 * How much there is to do; equal to `done` at the end.
 */
total: number, 
/**
 * What is being done: the name of a command, a paper or a file.
 */
what: string, };

/**
 * What a file is asked for.
 */
export type Purpose = "plan" | "spreadsheet" | "document" | "folder" | "save-plan" | "save-paper";

/**
 * One reaction with everything beside it.
 */
export type Reaction = { 
/**
 * As it stands on the register.
 */
row: RegisterRow, 
/**
 * The reaction, letter for letter.
 */
text: string, 
/**
 * The plan text it quotes.
 */
quote: string, 
/**
 * The text it proposes.
 */
proposal: string, 
/**
 * When it was made or received.
 */
date: string | null, 
/**
 * The file, sheet, row and cell it came from; none for one taken down by hand.
 */
origin: ReactionOrigin | null, 
/**
 * Everything else in its row: header and value, as written.
 */
other: Array<[string, string]>, 
/**
 * An answer already given in the file.
 */
given_answer: string, 
/**
 * A status already given in the file.
 */
given_status: string, 
/**
 * How, why not, or the answer.
 */
note: string, 
/**
 * The number of the reaction it says the same as.
 */
master: string | null, 
/**
 * The chapter it is about.
 */
chapter: Subject | null, 
/**
 * The passage with a little around it, as it stands now.
 */
passage: ShownPassage | null, 
/**
 * How many reactions on the same passage are for, against and neither. Those that nobody judged
 * are not counted.
 */
balance: Balance, 
/**
 * The changes made for it, in every version, also after acceptance.
 */
changes: Array<MadeChange>, 
/**
 * Who did what with it, the oldest first.
 */
history: Array<Deed>, 
/**
 * Reactions that say the same or nearly so, the likest first.
 */
alike: Array<Alike>, };

/**
 * A property of reactions with its new value.
 */
export type ReactionChange = { "field": "sentiment", "value": Sentiment } | { "field": "kind", "value": CommentKind } | { "field": "handler", "value": string | null } | { "field": "main_line", "value": number | null } | { "field": "chapter", "value": string | null } | { "field": "late", "value": boolean | null };

/**
 * Where a reaction came from.
 */
export type ReactionOrigin = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet's name; empty for a file that has none.
 */
sheet: string, 
/**
 * The row as a spreadsheet shows it.
 */
row: number, 
/**
 * The cell, such as `F17`.
 */
cell: string, };

/**
 * What was done.
 */
export type RecentKind = "revised" | "imported" | "disposed" | "decided" | "issued" | "approved" | "sent";

/**
 * A plan that was open lately.
 */
export type RecentPlan = { 
/**
 * Where it is.
 */
path: string, 
/**
 * Its title then.
 */
title: string, 
/**
 * The day it was opened last.
 */
opened: string, 
/**
 * There is no such file now.
 */
missing: boolean, };

/**
 * Something that was done: a row per member, day and kind.
 */
export type RecentRow = { 
/**
 * The short name of who did it.
 */
who: string, 
/**
 * The day.
 */
date: string, 
/**
 * What was done.
 */
kind: RecentKind, 
/**
 * How often; for an import, how many reactions.
 */
count: number, 
/**
 * What it was done with last: a chapter's title, a round's code, a reaction's number, a
 * stage's title.
 */
place: string, 
/**
 * The chapter, for `revised` and `decided`.
 */
chapter: string | null, };

/**
 * A draft that was found and saved.
 */
export type RecoveredDraft = { 
/**
 * The chapter.
 */
chapter: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The revision made of it; none when it said what the chapter said.
 */
revision: string | null, };

/**
 * The register.
 */
export type Register = { 
/**
 * Every reaction, by round and number.
 */
rows: Array<RegisterRow>, 
/**
 * The rounds, in order of opening.
 */
rounds: Array<RoundRow>, 
/**
 * The main lines, by number.
 */
main_lines: Array<MainLineRow>, };

/**
 * A reaction on the register, as shown.
 */
export type RegisterRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * Its number for a person, for ever: `R1-017`.
 */
label: string, 
/**
 * The code of its round.
 */
round: string, 
/**
 * Who reacts.
 */
respondent: string, 
/**
 * For which organisation.
 */
organisation: string, 
/**
 * In which role.
 */
role: string, 
/**
 * What it refers to, as written.
 */
reference: string, 
/**
 * Number of the chapter it is about; 0 for none.
 */
chapter: number, 
/**
 * The first 160 characters.
 */
excerpt: string, 
/**
 * What was done with it; none while it is open.
 */
outcome: OutcomeKey | null, 
/**
 * An answer came with the file and waits for a person.
 */
proposed: boolean, 
/**
 * It came after the deadline.
 */
late: boolean, 
/**
 * For, against or neither; none while nobody judged.
 */
sentiment: Sentiment | null, 
/**
 * General, substantive or editorial.
 */
kind: CommentKind | null, 
/**
 * The number of its main line; 0 for none.
 */
main_line: number, 
/**
 * The short name of the member who handles it.
 */
handler: string | null, 
/**
 * It asks something.
 */
question: boolean, 
/**
 * Two people answered it without seeing each other.
 */
contested: boolean, 
/**
 * How many revisions were made for it.
 */
changes: number, };

/**
 * A round, as shown.
 */
export type RoundRow = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The stage consulted on.
 */
stage: string | null, 
/**
 * The last day in time.
 */
deadline: string | null, 
/**
 * The day it was closed.
 */
closed: string | null, 
/**
 * Whose reaction is asked; empty where not recorded.
 */
audience: string, 
/**
 * How many reactions.
 */
comments: number, 
/**
 * How many of them after the deadline.
 */
late: number, 
/**
 * How many without a disposition.
 */
open: number, 
/**
 * What was sent, to whom, when.
 */
sendings: Array<Sending>, };

/**
 * Something to know about a row.
 */
export type RowNotice = { 
/**
 * The sheet.
 */
sheet: string, 
/**
 * The row, as a spreadsheet shows it.
 */
row: number, 
/**
 * The cell.
 */
cell: string, 
/**
 * Why the row was left out, or what was noticed about it.
 */
code: string, 
/**
 * What stands there.
 */
found: string, 
/**
 * Whether the row was left out.
 */
skipped: boolean, };

/**
 * A text to save.
 */
export type SaveOrder = { 
/**
 * The chapter.
 */
chapter: string, 
/**
 * The text as it was typed.
 */
text: string, 
/**
 * The revisions it was typed upon.
 */
base: string[], 
/**
 * Labels of the reactions it was made for.
 */
reasons: Array<string>, };

/**
 * What became of a save.
 */
export type Saved = { 
/**
 * The revision; none when nothing changed.
 */
revision: string | null, 
/**
 * The chapter's text now, with what others wrote meanwhile.
 */
text: string, 
/**
 * The revisions it is made of.
 */
heads: string[], 
/**
 * How many words it holds.
 */
words: number, 
/**
 * How many sentences were rewritten twice and never settled.
 */
conflicts: number, };

/**
 * Something that was sent (D7, D25).
 */
export type Sending = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The day.
 */
date: string, 
/**
 * What was sent.
 */
what: string, 
/**
 * To whom.
 */
recipients: string, 
/**
 * Why it was sent although something required was not there yet; empty for no exception.
 */
override_reason: string, 
/**
 * Who decided that.
 */
override_by: string, };

/**
 * Whether a reaction supports what it is about (D31).
 */
export type Sentiment = "positive" | "neutral" | "critical";

/**
 * How a person wants the window.
 */
export type Settings = { 
/**
 * The language of every word.
 */
language: LanguageKey, 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * The size of everything; 1 is 100%.
 */
zoom: number, };

/**
 * A sheet of the file.
 */
export type SheetRow = { 
/**
 * Its name; empty for a file that has none.
 */
name: string, 
/**
 * How many rows it holds.
 */
rows: number, 
/**
 * Whether it is hidden.
 */
hidden: boolean, };

/**
 * A passage as it stands now.
 */
export type ShownPassage = { 
/**
 * A little of what stands before it.
 */
before: string, 
/**
 * The passage; as it was quoted, where it is not in the text any more.
 */
passage: string, 
/**
 * A little of what stands after it.
 */
after: string, 
/**
 * It is not in the text any more.
 */
adrift: boolean, };

/**
 * A stage of the plan.
 */
export type StageInfo = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The status its papers bear.
 */
status: string, };

/**
 * A statutory part.
 */
export type StatutoryPart = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The article that requires it.
 */
article: string, };

/**
 * A step of the process.
 */
export type Step = { 
/**
 * What it is.
 */
title: string, 
/**
 * Whether it was done, is going on, or is to come.
 */
state: StepState, 
/**
 * The day it was planned for.
 */
planned: string | null, 
/**
 * When it was planned for, in words, where no day is known.
 */
planned_words: string, 
/**
 * The day it was done.
 */
actual: string | null, 
/**
 * A count with it, such as how many reactions a round had; -1 for none.
 */
count: number, 
/**
 * What kind of step.
 */
kind: StepKind, };

/**
 * What kind of step it is.
 */
export type StepKind = "milestone" | "version" | "round" | "poll" | "survey";

/**
 * Whether a step was done.
 */
export type StepState = "done" | "now" | "todo";

/**
 * The chapter a reaction is about.
 */
export type Subject = { 
/**
 * Its name.
 */
id: string, 
/**
 * Its number in the plan as it is now, from 1.
 */
number: number, 
/**
 * Its title.
 */
title: string, };

/**
 * A range of a text in UTF-16 units.
 */
export type TextRange = { 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, };

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * What is decided about a tracked change.
 */
export type Verdict = "accepted" | "rejected" | "undone";

/**
 * A version, as shown.
 */
export type VersionRow = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The stage's title; its key where the profile has it no more.
 */
title: string, 
/**
 * The day it bears.
 */
date: string, 
/**
 * The hash of the whole.
 */
hash: string, 
/**
 * How many chapters it holds.
 */
chapters: number, 
/**
 * How many reactions the register held then.
 */
comments: number, 
/**
 * How many words its chapters hold.
 */
words: number, 
/**
 * What did not hold and why it was issued all the same.
 */
overrides: Array<OverrideRow>, };

/**
 * What waits for someone.
 */
export type Work = { 
/**
 * Open reactions that the member who works here handles.
 */
mine: number, 
/**
 * Open reactions nobody handles.
 */
unassigned: number, 
/**
 * Sentences that were rewritten twice.
 */
conflicts: number, 
/**
 * Changes since the last version that nobody accepted or rejected.
 */
undecided: number, 
/**
 * Changes since the last version that were made for no reaction.
 */
unexplained: number, 
/**
 * Open reactions that came after the deadline.
 */
late_open: number, };

/**
 * What was written.
 */
export type Written = { 
/**
 * The file, or the folder.
 */
path: string, 
/**
 * The length of everything, in bytes.
 */
bytes: number, 
/**
 * How many files.
 */
files: number, };

// What the region's commands speak of.
/** A municipality, as shown. */
export type MunicipalityRow = { id: string, code: string, name: string, inhabitants: number | null, part: string, address: string, councillors: Array<CouncillorsRow>, removed: boolean };
/** Whether councillors are asked for an item. */
export type CouncillorsRow = { item: string, asked: boolean };
/** A municipality to add. */
export type NewMunicipality = { code: string, name: string, inhabitants: number | null, part: string, address: string };
/** What changes of a municipality; what is none stays. */
export type MunicipalityOrder = { name?: string, inhabitants?: number, part?: string, address?: string, councillors?: CouncillorsOrder, removed?: boolean };
/** A choice whether councillors are asked. */
export type CouncillorsOrder = { item: string, asked: boolean | null };
/** What a sheet of municipalities brought. */
export type MunicipalityImport = { file: string, sheet: string, added: Array<string>, changed: Array<string>, unchanged: number, skipped: Array<SkippedLine> };
/** A row that was not taken in. */
export type SkippedLine = { row: number, reason: string, found: string };
/** A state of the strength distribution, as shown; amounts in Dutch decimals. */
export type StrengthState = { number: number, id: string, as_of: string, definitive: boolean, note: string, file: string, part_header: string, total_header: string, columns: Array<StrengthColumnRow>, rows: Array<StrengthPartRow>, sums: Array<string>, sum: string, local: string | null, extra: string | null, findings: Array<StrengthFindingRow>, local_checks: Array<LocalCheckRow>, chapter: string | null };
/** What a column of the strength distribution counts. */
export type StrengthRole = "function" | "local" | "extra";
/** A column of a state. */
export type StrengthColumnRow = { name: string, role: StrengthRole, within: boolean };
/** A part of a state. */
export type StrengthPartRow = { part: string, cells: Array<string>, sum: string, inhabitants: number | null };
/** Which total. */
export type TotalOf = "part" | "column" | "whole";
/** A total that does not add up. */
export type StrengthFindingRow = { of: TotalOf, place: string, given: string, sum: string, reason: string };
/** The wijkagenten of a part against one per 5,000 inhabitants. */
export type LocalCheckRow = { part: string, inhabitants: number, local: string, norm: string, met: boolean };
/** A sheet to record. */
export type StrengthOrder = { path: string, sheet: string | null, as_of: string, definitive: boolean, note: string, total_word: string, reason: string };
/** A state filled in by hand. */
export type StrengthByHand = { as_of: string, definitive: boolean, note: string, part_header: string, total_header: string, columns: Array<StrengthColumnRow>, rows: Array<StrengthPartRow>, reason: string };
/** What a sheet holds, before or after it is recorded. */
export type StrengthReport = { state: StrengthState, skipped: Array<SkippedLine>, recorded: boolean };
/** A cell in which two states differ. */
export type StrengthChange = { part: string, column: string, old: string, new: string, by: string };
/** What became of a state in its chapter. */
export type StrengthPlacing = { number: number, chapter: string, changed: boolean };
/** How a chapter's table stands against the data it came from. */
export type StrengthTie = { chapter: string, number: number, tied: boolean, outdated: boolean };
/** How far a council is. */
export type CouncilState = "waiting" | "sent" | "acknowledged" | "planned" | "heard";
/** What a council said, in short. */
export type CouncilOutcome = "positive" | "views" | "no-views" | "taken-note" | "other";
/** A council, as shown. */
export type CouncilRow = { code: string, name: string, part: string, address: string, state: CouncilState, sendings: Array<CouncilSendingRow>, acknowledged: string | null, hearing: string | null, at_risk: boolean, said: CouncilSaidRow | null, views: Array<string> };
/** Something a council was sent. */
export type CouncilSendingRow = { stage: string, version: string, date: string, what: string, to: string, supplement: boolean, override_reason: string };
/** What a council said. */
export type CouncilSaidRow = { outcome: CouncilOutcome, date: string, stage: string, version: string, decision: string, note: string, document: string, not_heard: Array<string> };
/** Something to send to councils. */
export type CouncilSendOrder = { municipalities: Array<string>, stage: string, date: string | null, what: string, supplement: boolean, override_reason: string, override_by: string };
/** What a council said, to record. */
export type CouncilOutcomeOrder = { municipality: string, outcome: CouncilOutcome, date: string | null, stage: string | null, decision: string, note: string, points: Array<string>, document: string | null };
/** How many councils are how far, and until when they can be heard. */
export type CouncilBoard = { councils: Array<CouncilRow>, heard: number, at_risk: number, adoption: string | null };
/** Where adoption stands. */
export type Adoption = { stage: string, issued: boolean, adopters: Array<AdopterRow>, adopted: number, made: AdoptedRow | null, followed: Array<FollowRow> };
/** One who adopts. */
export type AdopterRow = { key: string, name: string, principal: boolean, adopts: boolean | null, date: string | null, note: string };
/** Along which route a plan is adopted. */
export type AdoptionRoute = "together" | "principals";
/** That the plan was adopted. */
export type AdoptedRow = { route: AdoptionRoute, stage: string, version: string, date: string, decision: string, without: Array<string>, reason: string };
/** What follows upon adoption. */
export type FollowKind = "transmitted" | "appeal" | "appeal-decided" | "amended";
/** Something that followed. */
export type FollowRow = { kind: FollowKind, date: string, who: string, text: string, stage: string };
/** Someone's word on adoption. */
export type AdopterOrder = { who: Array<string>, adopts: boolean, date: string | null, note: string };
/** The adoption to record. */
export type AdoptOrder = { route: AdoptionRoute, date: string | null, decision: string, reason: string };
/** What follows, to record. */
export type FollowOrder = { kind: FollowKind, date: string | null, who: string, text: string };
/** A milestone the program reckons with. */
export type Mark = "draft" | "adoption";
/** The planning, as shown. */
export type Planning = { steps: Array<PlanningRow>, window: HearingWindow | null };
/** A milestone. */
export type PlanningRow = { number: number, id: string, title: string, baseline: string | null, planned: string | null, planned_words: string, actual: string | null, shift: number | null, overdue: boolean, days_before: number | null, mark: Mark | null, text: string };
/** The time the councils have. */
export type HearingWindow = { from: string, to: string, days: number, wanted: number, short: boolean, left: number };
/** A milestone to add or change; what is none stays. */
export type PlanningOrder = { title?: string, planned?: string, actual?: string, not_yet: boolean, text?: string, days_before?: number, mark?: Mark, removed?: boolean };
/** A day that planning backward gives a milestone. */
export type PlannedBack = { title: string, old: string | null, new: string, past: boolean };
/** A statutory part with the last word on it. */
export type PartStanding = { part: string, title: string, pending: boolean, reason: string, owner: string, expected: string, placeholder: string };
/** An addendum, as shown. */
export type AddendumRow = { title: string, date: string, body: string, text: string, chapter: string, period: string };
/** An addendum to add. */
export type AddendumOrder = { title: string, date: string | null, body: string, text: string, chapter: string | null, period: string | null };
/** An annual report, as shown. */
export type AnnualRow = { year: number, recorded: boolean, adopted: string | null, text: string, themes: Array<[string, string]>, document: string };
/** An annual report to record. */
export type AnnualOrder = { year: number, adopted: string | null, text: string, themes: Array<[number, string]>, document: string | null };
/** What goes to the implementation plan of a theme. */
export type ImplementationRow = { theme: number, title: string, reactions: Array<ReferredRow>, plans: Array<ImplementationPlanRow> };
/** A reaction that was referred. */
export type ReferredRow = { label: string, text: string, note: string };
/** An implementation plan of a theme. */
export type ImplementationPlanRow = { from: string, to: string | null, text: string };
/** What the next plan took over. */
export type NextPlan = { path: string, title: string, period: string, members: number, municipalities: number, chapters: number, with_text: boolean };

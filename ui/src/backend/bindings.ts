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
 * What a municipality answered.
 */
export type AnswerOrder = { 
/**
 * The municipality.
 */
municipality: string, 
/**
 * What it named; null where nothing came.
 */
priorities: Array<string> | null, 
/**
 * It was not asked after all.
 */
not_asked: boolean, };

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
 * The question put again.
 */
export type AskedAgainRow = { 
/**
 * With which version, a stage's key.
 */
stage: string | null, 
/**
 * Why, and how it went.
 */
text: string, 
/**
 * Who reacted. Nobody is a result too; null where only the text says it.
 */
replied: Array<string> | null, };

/**
 * How many came.
 */
export type Attendance = { 
/**
 * How many.
 */
count: number, 
/**
 * Whether that is "ruim" (well over) rather than counted.
 */
approximate: boolean, };

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
 * A subject.
 */
export type ClusterRow = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many municipalities named it, each once.
 */
count: number, 
/**
 * Which.
 */
municipalities: Array<string>, };

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
 * An item in two states.
 */
export type ComparedItem = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its count before.
 */
before: number | null, 
/**
 * Its count after.
 */
after: number | null, 
/**
 * Its place before.
 */
place_before: number | null, 
/**
 * Its place after.
 */
place_after: number | null, };

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
 * Counts as a source gives them; what it does not give stays unknown.
 */
export type CountsOrder = { 
/**
 * The day, `yyyy-mm-dd`.
 */
date: string, 
/**
 * Whether more were to come.
 */
interim: boolean, 
/**
 * Where it was shown, in words.
 */
text: string, 
/**
 * How many had answered; null for unknown.
 */
respondents: number | null, 
/**
 * The columns: a heading, and how many respondents it counts where that is known.
 */
columns: Array<[string, number | null]>, 
/**
 * The items: kind, name and a count per column, where that is known.
 */
items: Array<[PollItem, Array<number | null>]>, };

/**
 * A decision to record.
 */
export type DecisionOrder = { 
/**
 * Its kind: `support`, `approval`, `adoption` or `more-themes`.
 */
kind: string, 
/**
 * The body.
 */
body: string, 
/**
 * The day, `yyyy-mm-dd`.
 */
date: string, 
/**
 * What was decided, and why.
 */
text: string, };

/**
 * A decision, as shown.
 */
export type DecisionRow = { 
/**
 * Its kind: `support`, `approval`, `adoption` or `more-themes`.
 */
kind: string, 
/**
 * The body.
 */
body: string, 
/**
 * The day.
 */
date: string, 
/**
 * What was decided.
 */
text: string, };

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
 * What changes of an event.
 */
export type EventOrder = { "invitees": Array<string> } | { "attendance": string } | { "removed": boolean };

/**
 * An event, as shown.
 */
export type EventRow = { 
/**
 * Its name for the program.
 */
id: string, 
/**
 * Its number, in order of coming.
 */
number: number, 
/**
 * What it is about.
 */
title: string, 
/**
 * Where, a place for each time.
 */
places: Array<string>, 
/**
 * The day; null where it is not recorded.
 */
date: string | null, 
/**
 * The title of the source it is about; empty for none.
 */
about: string, 
/**
 * Who were invited.
 */
invitees: Array<string>, 
/**
 * How many came; null where that is not known.
 */
attendance: Attendance | null, 
/**
 * What was done there.
 */
text: string, };

/**
 * A theme that rests on a source.
 */
export type EvidenceLinkRow = { 
/**
 * The theme.
 */
theme: string, 
/**
 * What the source says of it.
 */
note: string, };

/**
 * A source, as shown.
 */
export type EvidenceRow = { 
/**
 * Its name for the program.
 */
id: string, 
/**
 * Its number, in order of coming.
 */
number: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Who made it.
 */
maker: string, 
/**
 * For whom.
 */
commissioner: string, 
/**
 * How many subjects it describes, as the source says or as they are named; null for unknown.
 */
count: number | null, 
/**
 * The subjects, as far as they are named.
 */
subjects: Array<string>, 
/**
 * What it is.
 */
text: string, 
/**
 * The themes that rest on it, with what it says of them.
 */
links: Array<EvidenceLinkRow>, };

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
 * An item of the poll that a theme takes up, whole or in part (*deels*).
 */
export type FromItem = { 
/**
 * The item, as the poll names it.
 */
item: string, 
/**
 * Whether only part of it is taken up.
 */
part: boolean, };

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
 * What speaks for an item: the poll, the survey and the sources together.
 */
export type ItemSupport = { 
/**
 * Theme or lever.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How often it was chosen, per column of the poll; null where that is unknown.
 */
counts: Array<number | null>, 
/**
 * Its place in the last column of the poll that ranks; null where none does.
 */
place: number | null, 
/**
 * The subject of the survey that is most like it, with how many municipalities named it.
 */
survey: [string, number] | null, 
/**
 * The sources that describe a subject like it.
 */
sources: Array<string>, 
/**
 * The themes that take it up.
 */
taken: Array<Taken>, };

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
 * An event to add.
 */
export type NewEvent = { 
/**
 * What it is about.
 */
title: string, 
/**
 * Where, a place for each time.
 */
places: Array<string>, 
/**
 * The day, `yyyy-mm-dd`; empty where it is not recorded.
 */
date: string, 
/**
 * The source it is about; empty for none.
 */
about: string, 
/**
 * Who were invited.
 */
invitees: Array<string>, 
/**
 * How many came, such as `134`, or `ruim 130` where nobody counted them; empty for unknown.
 */
attendance: string, 
/**
 * What was done there.
 */
text: string, };

/**
 * A source to add.
 */
export type NewEvidence = { 
/**
 * Its title.
 */
title: string, 
/**
 * Who made it.
 */
maker: string, 
/**
 * For whom.
 */
commissioner: string, 
/**
 * How many subjects it describes, as the source says; null where only their names say it.
 */
count: number | null, 
/**
 * The subjects, as far as they are named.
 */
subjects: Array<string>, 
/**
 * What it is.
 */
text: string, };

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
 * A theme to add.
 */
export type NewTheme = { 
/**
 * Its title.
 */
title: string, 
/**
 * The items it comes from, whole or in part.
 */
from: Array<FromItem>, 
/**
 * Why it is chosen: a key of the profile's reasons, with the words.
 */
reasons: Array<[string, string]>, 
/**
 * The reasons in words, as a whole.
 */
motivation: string, 
/**
 * The decision of the principals on more themes than the profile allows, where that is needed.
 */
exception: DecisionOrder | null, };

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
 * A column of the table: everyone, or the respondents of some groups.
 */
export type PollColumn = { 
/**
 * Its heading.
 */
name: string, 
/**
 * The groups it counts, as respondents call them; none for everyone.
 */
groups: Array<string>, };

/**
 * A column.
 */
export type PollColumnRow = { 
/**
 * Its heading; empty for everyone where nobody gave it one.
 */
name: string, 
/**
 * The groups it counts; none for everyone.
 */
groups: Array<string>, 
/**
 * How many respondents it counts; null where that is unknown.
 */
base: number | null, };

/**
 * What changed between two states.
 */
export type PollComparison = { 
/**
 * The earlier state.
 */
from: SnapshotRow, 
/**
 * The later state.
 */
to: SnapshotRow, 
/**
 * The heading of the column that is compared.
 */
column: string, 
/**
 * Each item with its count and place in both.
 */
rows: Array<ComparedItem>, 
/**
 * Whether every item kept its place; null where the counts of either are unknown.
 */
ranking_unchanged: boolean | null, 
/**
 * Whether the themes stayed as they were proposed at the earlier state; null where none was
 * recorded then.
 */
proposal_unchanged: boolean | null, };

/**
 * What could be chosen.
 */
export type PollItem = { 
/**
 * Theme or lever, in the poll's own word (Thema, Hefboom); empty for neither.
 */
kind: string, 
/**
 * Its name.
 */
name: string, };

/**
 * What is known of the poll as a whole; what is none stays as it is.
 */
export type PollOrder = { 
/**
 * What was asked and of whom.
 */
text: string | null, 
/**
 * What could be chosen, in the source's own order.
 */
items: Array<PollItem> | null, 
/**
 * The columns counted.
 */
columns: Array<PollColumn> | null, 
/**
 * What was concluded, in words.
 */
conclusion: string | null, };

/**
 * Why something was chosen, or was not.
 */
export type PollReasonRow = { 
/**
 * The group of the respondent; empty for unknown.
 */
group: string, 
/**
 * The item; empty for the choice as a whole.
 */
item: string, 
/**
 * Whether it says why not.
 */
against: boolean, 
/**
 * The words.
 */
text: string, };

/**
 * An item.
 */
export type PollRow = { 
/**
 * Theme or lever, in the poll's own word.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How often it was chosen, per column; null where that is unknown.
 */
counts: Array<number | null>, 
/**
 * Its place among all, per column; null where a count is unknown.
 */
places: Array<number | null>, 
/**
 * The themes that take it up, whole or in part.
 */
taken: Array<Taken>, };

/**
 * The poll, as shown.
 */
export type PollView = { 
/**
 * What was asked and of whom.
 */
text: string, 
/**
 * The items in the source's own order, counted in the state that is shown.
 */
items: Array<PollRow>, 
/**
 * The columns counted.
 */
columns: Array<PollColumnRow>, 
/**
 * The groups of the state that is shown, with how many respondents each has. The empty one are
 * respondents of whom it is unknown.
 */
groups: Array<[string, number]>, 
/**
 * The states, in time.
 */
snapshots: Array<SnapshotRow>, 
/**
 * The name of the state that is shown: the last one that was counted.
 */
shown: string | null, 
/**
 * What changed between the interim state and the last one.
 */
comparison: PollComparison | null, 
/**
 * What was concluded, in words.
 */
conclusion: string, };

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
 * A priority in a municipality's own words.
 */
export type PriorityRow = { 
/**
 * As it is compared.
 */
key: string, 
/**
 * As it was written first.
 */
text: string, 
/**
 * How many municipalities named it.
 */
count: number, 
/**
 * The subject it is counted under; null for none.
 */
cluster: string | null, 
/**
 * A subject for it, by likeness; null where it has one, or none is alike.
 */
proposal: string | null, };

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
export type Purpose = "plan" | "spreadsheet" | "folder" | "save-plan" | "save-paper";

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
 * A reason a theme is chosen for.
 */
export type ReasonRow = { 
/**
 * A key of the profile's reasons.
 */
key: string, 
/**
 * The reason.
 */
title: string, 
/**
 * Why it holds for this theme; empty where only the motivation says so.
 */
text: string, };

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
 * A column of it.
 */
export type SheetColumn = { 
/**
 * Its header.
 */
header: string, 
/**
 * What it holds; empty for nothing of use.
 */
holds: string, 
/**
 * What stands in it.
 */
examples: Array<string>, };

/**
 * A file of answers to take in, and what its columns hold.
 */
export type SheetOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * The sheet, by name; none to find it.
 */
sheet: string | null, 
/**
 * What each column holds, in order; empty for nothing. None to let the program find it.
 */
columns: Array<string> | null, };

/**
 * What a file of answers holds.
 */
export type SheetReport = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * The sheets there are.
 */
sheets: Array<string>, 
/**
 * The columns.
 */
columns: Array<SheetColumn>, 
/**
 * How many rows stand below the header.
 */
rows: number, 
/**
 * How many of them hold no answer.
 */
skipped: number, 
/**
 * How many answers there are: municipalities, or respondents.
 */
answers: number, 
/**
 * How many of those say nothing.
 */
silent: number, 
/**
 * What could be chosen, or the priorities that were named.
 */
items: Array<string>, 
/**
 * Choices that are no item: the cell with what stands there. At most fifty.
 */
unknown: Array<[string, string]>, 
/**
 * How many of those there are.
 */
unknown_count: number, 
/**
 * The groups, with how many respondents each has.
 */
groups: Array<[string, number]>, 
/**
 * What is new or other than what was known, where that can be told.
 */
changed: number, };

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
 * A state of the poll.
 */
export type SnapshotRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * The day.
 */
date: string, 
/**
 * Whether more were to come.
 */
interim: boolean, 
/**
 * Where it was shown, in words.
 */
text: string, 
/**
 * How many had answered; null where that is unknown.
 */
respondents: number | null, 
/**
 * The file the answers came in; empty for counts that a source gives.
 */
file: string, 
/**
 * Whether anything was counted.
 */
counted: boolean, 
/**
 * How many reasons were given.
 */
reasons: number, 
/**
 * How many choices were no item.
 */
other: number, };

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
 * What is known of the survey as a whole; what is none stays as it is.
 */
export type SurveyOrder = { 
/**
 * When, in words.
 */
when: string | null, 
/**
 * How many municipalities were asked; 0 for what the answers say.
 */
asked: number | null, 
/**
 * What was asked and done.
 */
text: string | null, 
/**
 * The question put again.
 */
asked_again: AskedAgainRow | null, };

/**
 * The survey, as shown.
 */
export type SurveyView = { 
/**
 * When, in words.
 */
when: string, 
/**
 * How many municipalities were asked: as many as are recorded, or what the source says where
 * it says more.
 */
asked: number | null, 
/**
 * What was asked and done.
 */
text: string, 
/**
 * The question put again; none where it was not.
 */
asked_again: AskedAgainRow | null, 
/**
 * The municipalities that were asked, by name.
 */
municipalities: Array<SurveyedMunicipality>, 
/**
 * How many of them answered.
 */
answered: number, 
/**
 * Those that did not.
 */
silent: Array<string>, 
/**
 * The subjects with how many municipalities named them, the most named first.
 */
clusters: Array<ClusterRow>, 
/**
 * The priorities in the municipalities' own words, the most named first.
 */
priorities: Array<PriorityRow>, };

/**
 * A municipality.
 */
export type SurveyedMunicipality = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it named; null where nothing came.
 */
priorities: Array<string> | null, 
/**
 * People wrote down other answers without seeing each other.
 */
contested: boolean, };

/**
 * A theme that takes an item up.
 */
export type Taken = { 
/**
 * The theme's number.
 */
number: number, 
/**
 * Whether only part of the item (*deels*).
 */
part: boolean, };

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
 * The themes with everything they rest on.
 */
export type ThemeBoard = { 
/**
 * The themes, by number.
 */
themes: Array<ThemeRow>, 
/**
 * How many the plan may have.
 */
max: number, 
/**
 * The decision that allows more; none where there is none.
 */
exception: DecisionRow | null, 
/**
 * The items of the poll with what speaks for each, in the source's own order.
 */
items: Array<ItemSupport>, 
/**
 * The items no theme takes up.
 */
unmapped: Array<string>, 
/**
 * The reasons a theme may be chosen for (D15).
 */
reasons: Array<Named>, 
/**
 * What bodies decided, by day.
 */
decisions: Array<DecisionRow>, };

/**
 * A source a theme rests on.
 */
export type ThemeEvidence = { 
/**
 * The source.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it says of the theme.
 */
note: string, };

/**
 * What changes of a theme.
 */
export type ThemeOrder = { "title": string } | { "motivation": string } | { "from": Array<FromItem> } | { "reason": { 
/**
 * A key of the profile's reasons.
 */
key: string, 
/**
 * Whether it holds.
 */
holds: boolean, 
/**
 * Why.
 */
text: string, } } | { "number": number } | { "removed": boolean };

/**
 * A theme, as shown.
 */
export type ThemeRow = { 
/**
 * Its name, for ever.
 */
id: string, 
/**
 * Its number among the priorities.
 */
number: number, 
/**
 * Its title.
 */
title: string, 
/**
 * People gave it titles without seeing each other.
 */
contested: boolean, 
/**
 * What it was called, the first title first.
 */
titles: Array<TitleRow>, 
/**
 * The items it came from.
 */
from: Array<FromItem>, 
/**
 * Why it is chosen.
 */
reasons: Array<ReasonRow>, 
/**
 * The reasons in words, as a whole.
 */
motivation: string, 
/**
 * The sources it rests on.
 */
evidence: Array<ThemeEvidence>, };

/**
 * A title a theme had.
 */
export type TitleRow = { 
/**
 * The title.
 */
title: string, 
/**
 * Since when.
 */
date: string, 
/**
 * Who gave it: a member's short name.
 */
who: string, };

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

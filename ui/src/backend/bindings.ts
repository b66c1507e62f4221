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
 * What a body gathered, and what it does with it.
 */
export type BodyRound = { 
/**
 * The round's code.
 */
round: string, 
/**
 * The body.
 */
body: string, 
/**
 * Who coordinates its answer; empty for none.
 */
coordinator: string, 
/**
 * The code of the workgroup's round; empty where not said.
 */
answers: string, 
/**
 * The reactions it passes on.
 */
passed: Array<string>, 
/**
 * The reactions it keeps.
 */
kept: Array<string>, 
/**
 * The reactions of which that is not decided.
 */
undecided: Array<string>, };

/**
 * Why a reaction needs no disposition of its own.
 */
export type Carried = "split" | "merged" | "passed-on" | "kept";

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
 * One of the values that compete.
 */
export type ClaimRow = { 
/**
 * The operation that set it.
 */
id: string, 
/**
 * What it says, for a person: names instead of what stands for them.
 */
value: string, 
/**
 * The short name of who set it.
 */
by: string, 
/**
 * The day.
 */
date: string, };

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
 * A critic of a round.
 */
export type CriticRow = { 
/**
 * The sender, in words.
 */
who: string, 
/**
 * The person on the register; none for one who is added when asked.
 */
person: string | null, 
/**
 * The critical reactions, by number: why this one is proposed.
 */
because: Array<string>, 
/**
 * Whether on the list already; false where taken off it by a person, none where neither.
 */
invited: boolean | null, };

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
 * `withdrawn`, `restored`, `part`, `split`, `unsplit`, `merged`, `unmerged`, `linked`,
 * `unlinked`, `judged-late`, `passed`, `sender`, `weighed`.
 */
what: string, 
/**
 * With what: an outcome, a value, a file; empty for none.
 */
detail: string, };

/**
 * A device of the workgroup, by what it signed for itself.
 */
export type DeviceRow = { 
/**
 * Its name.
 */
device: string, 
/**
 * The short name of its member.
 */
member: string, 
/**
 * How that member is shown.
 */
name: string, 
/**
 * The member's role.
 */
role: string, 
/**
 * What the device calls itself.
 */
label: string, 
/**
 * Whether it is this one.
 */
own: boolean, 
/**
 * Whether its member was removed.
 */
removed: boolean, 
/**
 * When it last said what it received, in milliseconds since 1970, by its own clock; none when it
 * never did.
 */
heard: number | null, 
/**
 * How many of all the operations here it has not said it received.
 */
lacks: number, 
/**
 * How many of those were made on this device.
 */
lacks_of_mine: number, 
/**
 * When the first of those was made, in milliseconds since 1970.
 */
since: number | null, };

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
 * What speaks for or against a proposal.
 */
export type EvidenceRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * Whether it speaks for it.
 */
supports: boolean, 
/**
 * What it says.
 */
text: string, 
/**
 * The reactions that say so.
 */
labels: Array<string>, };

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
 * A value that several people set without seeing each other.
 */
export type FieldConflictRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * What it is of: `comment`, `chapter`, `round`, `plan`, `main-line` or `theme`.
 */
of: string, 
/**
 * The name of that for a person: a label, a title, a code.
 */
what: string, 
/**
 * Which of its values.
 */
field: string, 
/**
 * Those that compete; the last is the one that is shown meanwhile.
 */
claims: Array<ClaimRow>, };

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
export type GateKind = "max-themes" | "dispositions" | "processed-has-change" | "changes-explained" | "approvals" | "pending-parts" | "hearings" | "conflicts" | "empty-chapters";

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
 * Who this device is.
 */
export type IdentityRow = { 
/**
 * Its name in the shared folder.
 */
device: string, 
/**
 * What can be read aloud to recognise it by.
 */
fingerprint: string, 
/**
 * Whether its keys are in the system's key ring; else in a file.
 */
in_key_ring: boolean, 
/**
 * The file; empty for the key ring.
 */
path: string, };

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
 * What came of inviting critics.
 */
export type InvitedCritics = { 
/**
 * Those who are asked now.
 */
invited: Array<CriticRow>, 
/**
 * Those who were on the list, or were taken off it by a person: left as they are.
 */
left: Array<CriticRow>, 
/**
 * How many people came on the register by it.
 */
added: number, 
/**
 * Critical reactions of which nothing tells who sent them.
 */
unnamed: Array<string>, };

/**
 * Somebody on the list of a round, or who was on it.
 */
export type InviteeRow = { 
/**
 * Who.
 */
person: PersonRow, 
/**
 * The day one was asked, or taken off the list.
 */
date: string, 
/**
 * Why, in words; empty where the reactions say it.
 */
reason: string, 
/**
 * The reactions for which one is asked.
 */
because: Array<string>, 
/**
 * The reactions one gave in this round; none is silence.
 */
answered: Array<string>, };
 * An invitation.
 */
export type InvitationRow = { 
/**
 * The short name of the member.
 */
member: string, 
/**
 * The code. It holds no secret, and admits nobody by itself.
 */
code: string, };

/**
 * What joining a plan needs.
 */
export type JoinOrder = { 
/**
 * The code of the invitation.
 */
code: string, 
/**
 * The shared folder.
 */
folder: string, 
/**
 * Where the plan goes.
 */
path: string, 
/**
 * What this device is called.
 */
label: string, };

/**
 * How far joining is.
 */
export type JoinState = { 
/**
 * The plan's title, as the invitation has it.
 */
title: string, 
/**
 * The short name one joins as.
 */
member: string, 
/**
 * What is read aloud to who admits, who sees the same.
 */
fingerprint: string, 
/**
 * Whether one was admitted: then the plan is in its file.
 */
admitted: boolean, 
/**
 * What came in; none before one was admitted.
 */
report: SyncReport | null, };

/**
 * The key of a language.
 */
export type LanguageKey = "nl" | "en";

/**
 * What a link says.
 */
export type LinkKind = "repeated-question" | "answer-to" | "answers-question";

/**
 * Another reaction, or a question, that a reaction is linked to.
 */
export type LinkRow = { 
/**
 * What the link says.
 */
kind: LinkKind, 
/**
 * The number of the reaction, or of the question.
 */
label: string, 
/**
 * Its first words.
 */
excerpt: string, 
/**
 * The link was made from there to here.
 */
incoming: boolean, };

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
 * Reactions that say nearly the same.
 */
export type NearGroup = { 
/**
 * The reactions, in the order of the register.
 */
reactions: Array<NearRow>, 
/**
 * More than one of them asks something: a question that was repeated (D39).
 */
repeated_question: boolean, };

/**
 * A reaction among those that say nearly the same.
 */
export type NearRow = { 
/**
 * Its number.
 */
label: string, 
/**
 * Its first words.
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
 * How like the first of the group, from 0 to 100.
 */
likeness: number, };

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
 * A part of a reaction that is split.
 */
export type NewPart = { 
/**
 * What it says.
 */
text: string, 
/**
 * The plan text it quotes; empty takes that of the whole.
 */
quote: string, 
/**
 * The text it proposes.
 */
proposal: string, };

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
 * What others did since the member looked last, or, for one who never looked, what was done
 * last; the newest first.
 */
recent: Array<RecentRow>, 
/**
 * When the member looked last, in milliseconds since 1970; none for one who never looked.
 */
looked_ms: number | null, 
/**
 * What `mark_seen` takes when all this was seen.
 */
mark: string, };

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
export type PaperFormat = "pdf" | "html" | "xlsx" | "docx" | "odt";

/**
 * What is said of a person; none leaves it as it is.
 */
export type PersonFields = { 
/**
 * The name.
 */
name: string | null, 
/**
 * The organisation.
 */
organisation: string | null, 
/**
 * The roles.
 */
roles: Array<string> | null, 
/**
 * The audience classes, keys of the profile.
 */
audiences: Array<string> | null, 
/**
 * The e-mail address.
 */
email: string | null, 
/**
 * Whether the person is taken off the register.
 */
removed: boolean | null, };

/**
 * A person, as shown.
 */
export type PersonRow = { 
/**
 * Its name for the program.
 */
id: string, 
/**
 * How the person is shown: by name, else by role and organisation.
 */
shown: string, 
/**
 * The name; empty where only organisation and role are known.
 */
name: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The roles, aliases of one another.
 */
roles: Array<string>, 
/**
 * The audience classes, keys of the profile.
 */
audiences: Array<string>, 
/**
 * The e-mail address. Never part of what is published.
 */
email: string, };

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
 * An item of the poll with how often it was chosen; several choices per respondent.
 */
export type PolledItem = { 
/**
 * Theme or lever, and its name.
 */
name: string, 
/**
 * It bears on what should go; else on what should come.
 */
of_removed: boolean, 
/**
 * Column and count, as the source has them.
 */
counts: Array<[string, number]>, };

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
 * A reaction that makes a proposal.
 */
export type ProposalMade = { 
/**
 * Its number.
 */
label: string, 
/**
 * What was done with it.
 */
outcome: OutcomeKey | null, 
/**
 * How, why not, or the answer.
 */
note: string, };

/**
 * A proposal with its tally.
 */
export type ProposalRow = { 
/**
 * What should go; empty for nothing.
 */
remove: string, 
/**
 * What should come; empty for nothing.
 */
add: string, 
/**
 * How often it was made.
 */
count: number, 
/**
 * The reactions that make it.
 */
made_by: Array<ProposalMade>, 
/**
 * What a person recorded for and against it.
 */
evidence: Array<EvidenceRow>, 
/**
 * Items of the poll that share a word with what should go or come, in the source's order.
 */
polled: Array<PolledItem>, 
/**
 * Positive reactions of the same main line: they support what is there.
 */
supporting: Array<string>, };

/**
 * What a file is asked for.
 */
export type Purpose = "plan" | "spreadsheet" | "word" | "folder" | "save-plan" | "save-paper";

/**
 * A reaction that answers a question.
 */
export type QuestionAnswer = { 
/**
 * Its number.
 */
label: string, 
/**
 * Its first words.
 */
excerpt: string, 
/**
 * The text it proposes.
 */
proposal: string, 
/**
 * For, against or neither.
 */
sentiment: Sentiment | null, };

/**
 * A question with its answers.
 */
export type QuestionRow = { 
/**
 * Its number: `V1`.
 */
number: string, 
/**
 * The version in which it is asked, a stage's key.
 */
stage: string, 
/**
 * The chapter it is about; empty for the whole plan.
 */
chapter: string, 
/**
 * The question.
 */
text: string, 
/**
 * The answers, by number.
 */
answers: Array<QuestionAnswer>, 
/**
 * What they came to; empty while that is not said.
 */
conclusion: string, };

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
alike: Array<Alike>, 
/**
 * The numbers of its parts; none while it is whole.
 */
parts: Array<string>, 
/**
 * The numbers of the reactions that are answered with it.
 */
merged: Array<string>, 
/**
 * Its links to other reactions and to questions, from it and to it.
 */
links: Array<LinkRow>, 
/**
 * How it was weighed.
 */
weighings: Array<WeighingRow>, 
/**
 * The points it makes, as a proposal to split it; none for one that makes one point.
 */
points: Array<string>, 
/**
 * Why it counts as late, or not; empty where only the dates say so.
 */
late_reason: string, };

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
export type RecentKind = "revised" | "imported" | "disposed" | "decided" | "issued" | "approved" | "sent" | "added" | "opened" | "settled" | "other";

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
 * Something that was done: a row per member, kind and place, and per day where nobody looked yet.
 */
export type RecentRow = { 
/**
 * The short name of who did it.
 */
who: string, 
/**
 * The day it was done last.
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
 * What it was done with: a chapter's title, a round's code, a stage's title.
 */
place: string, 
/**
 * The chapter, for `revised`, `decided`, `added` and `settled`.
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
changes: number, 
/**
 * Why it needs no disposition of its own; none where it does.
 */
carried: Carried | null, 
/**
 * The number of the reaction it is a part of, or is answered with.
 */
with: string | null, };

/**
 * Who was asked in a round and who answered.
 */
export type Response = { 
/**
 * The round's code.
 */
round: string, 
/**
 * Those asked, in order of asking.
 */
invitees: Array<InviteeRow>, 
/**
 * Those taken off the list, each with its reason.
 */
removed: Array<InviteeRow>, 
/**
 * How many of those asked answered.
 */
answered: number, 
/**
 * How many did not.
 */
silent: number, 
/**
 * Who answered without being asked.
 */
uninvited: Array<UninvitedRow>, };

/**
 * A device that asks to be admitted.
 */
export type RequestRow = { 
/**
 * The device.
 */
device: string, 
/**
 * The short name of the member it asks for.
 */
member: string, 
/**
 * How that member is shown; empty when there is no such member.
 */
name: string, 
/**
 * What the device calls itself.
 */
label: string, 
/**
 * What who asks must read aloud: the same digits.
 */
fingerprint: string, 
/**
 * Whether it names a key that does not coordinate this plan as who invited it: somebody else
 * sent that invitation.
 */
strange: boolean, };

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
sendings: Array<Sending>, 
/**
 * The body whose own round it is; empty for the workgroup's.
 */
body: string, 
/**
 * How many people were asked by name.
 */
invited: number, };

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
 * What came of a synchronisation.
 */
export type SyncReport = { 
/**
 * How many operations of others came in.
 */
received: number, 
/**
 * How many operations of this device went out.
 */
published: number, 
/**
 * The files that went out, by path in the plan's folder: what one attaches to a mail.
 */
files: Array<string>, 
/**
 * How many attached files came in.
 */
attachments: number, 
/**
 * How many operations wait for those they were made upon.
 */
waiting: number, 
/**
 * What was not taken in, by path.
 */
trouble: Array<Trouble>, 
/**
 * How many files that were there before are gone from the folder.
 */
gone: number, 
/**
 * Why nothing could be put into the folder: `read-only`, `full` or `unreachable`; empty when it
 * could.
 */
not_published: string, 
/**
 * Whether another copy of this plan goes on as the same author, so that this one went on as a
 * new one, or stopped.
 */
copied: boolean, 
/**
 * Whether publishing stopped because two copies wrote different things as one author.
 */
stopped: boolean, 
/**
 * Sentences and values that were changed by two people and wait for a choice.
 */
conflicts: number, };

/**
 * How sharing stands.
 */
export type SyncStatus = { 
/**
 * Whether the plan is shared.
 */
shared: boolean, 
/**
 * Whether this device waits to be admitted.
 */
joining: boolean, 
/**
 * The folder it was synchronised with last; empty for none.
 */
folder: string, 
/**
 * When, in milliseconds since 1970.
 */
when: number | null, 
/**
 * How many operations of this device did not go out yet.
 */
unpublished: number, 
/**
 * When the first of those was made, in milliseconds since 1970.
 */
since: number | null, 
/**
 * How many operations wait for those they were made upon.
 */
waiting: number, 
/**
 * Whether publishing stopped because two copies of this plan wrote as one author.
 */
stopped: boolean, 
/**
 * Whether this device's member was removed.
 */
removed: boolean, 
/**
 * Every device.
 */
devices: Array<DeviceRow>, };

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
 * A reaction with all that came of it.
 */
export type Trace = { 
/**
 * Where it came from, what it says, what was done with it and by whom.
 */
reaction: Reaction, 
/**
 * What was done with it: of a reaction that is answered with another one, what was done with
 * that one.
 */
outcome: OutcomeKey | null, 
/**
 * Every change made for it, in order of time, each with the versions that hold it.
 */
changes: Array<TracedChange>, 
/**
 * It is said to be processed, and no change was made for it.
 */
without_change: boolean, };

/**
 * A change with the versions that hold it.
 */
export type TracedChange = { 
/**
 * The change, with the text before and after.
 */
change: MadeChange, 
/**
 * The stages of the versions that hold it, in order of issue; none while it is in the working
 * text only.
 */
versions: Array<string>, };

/**
 * Who gave reactions without being on the list.
 */
export type UninvitedRow = { 
/**
 * The sender, in words.
 */
who: string, 
/**
 * The reactions.
 */
labels: Array<string>, };
 * A file in the folder that was not taken in, and why.
 */
export type Trouble = { 
/**
 * Its path in the plan's folder.
 */
path: string, 
/**
 * What is the matter: the end of the key of a sentence.
 */
what: string, 
/**
 * Whether it may yet come right by itself.
 */
waits: boolean, };

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
 * What is recorded of a weighing.
 */
export type WeighOrder = { 
/**
 * The reactions that are weighed; the passage is that of the first.
 */
labels: Array<string>, 
/**
 * The requirement it is tested against.
 */
requirement: string, 
/**
 * The reasoning.
 */
reasoning: string, 
/**
 * Who decides.
 */
decider: string, 
/**
 * The day; none for today.
 */
date: string | null, };

/**
 * A weighing, as shown.
 */
export type WeighingRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * The reactions that were weighed.
 */
labels: Array<string>, 
/**
 * The chapter; empty for the whole plan.
 */
chapter: string, 
/**
 * The passage as it read then; empty for the whole chapter.
 */
passage: string, 
/**
 * How many were for, against and neither, then.
 */
balance: Balance, 
/**
 * The requirement it was tested against.
 */
requirement: string, 
/**
 * The reasoning.
 */
reasoning: string, 
/**
 * Who decided.
 */
decider: string, 
/**
 * The day.
 */
date: string, };

/**
 * A change with everything it was made for.
 */
export type Why = { 
/**
 * The change, with the text before and after.
 */
change: ChangeRow, 
/**
 * The reactions it was made for.
 */
reasons: Array<WhyReason>, 
/**
 * What a person said of it that no reaction asked for.
 */
explanations: Array<string>, 
/**
 * The stages of the versions that hold it.
 */
versions: Array<string>, };

/**
 * A reaction a change was made for.
 */
export type WhyReason = { 
/**
 * Its number.
 */
label: string, 
/**
 * Who reacts, in which role and for which organisation.
 */
respondent: string, 
/**
 * The role.
 */
role: string, 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The reaction, letter for letter.
 */
text: string, 
/**
 * The file and cell it came from.
 */
origin: ReactionOrigin | null, 
/**
 * What was done with it.
 */
outcome: OutcomeKey | null, 
/**
 * How, why not, or the answer.
 */
note: string, };

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

/**
 * A chapter to send to somebody who works in Word.
 */
export type ChapterExport = { 
/**
 * The chapter, by id, number or title.
 */
chapter: string, 
/**
 * `docx` or `odt`.
 */
format: PaperFormat, 
/**
 * The file.
 */
out: string, 
/**
 * Number the lines.
 */
lines?: boolean, };

/**
 * What becomes of changes that the file tracks.
 */
export type WordChanges = "keep" | "accept" | "reject";

/**
 * What to take in, and as what.
 */
export type WordOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * The chapter, by id, number or title.
 */
chapter: string, 
/**
 * The code of the round its comments and changes become reactions of; none to make its text
 * the chapter's. A round that is not there yet is opened.
 */
round: string | null, 
/**
 * What becomes of changes that it tracks, where its text becomes the chapter's.
 */
changes?: WordChanges, };

/**
 * Something that could not be carried over.
 */
export type WordLost = { 
/**
 * What: `image`, `textbox`, `underline` and the like.
 */
what: string, 
/**
 * How many.
 */
count: number, 
/**
 * The words of the first.
 */
example: string, };

/**
 * A reaction that the file brings.
 */
export type WordRemark = { 
/**
 * Who, as the file says.
 */
by: string, 
/**
 * The day, as the file says.
 */
date: string | null, 
/**
 * The words.
 */
text: string, 
/**
 * The passage it is about.
 */
quote: string, 
/**
 * The text it proposes.
 */
proposal: string, 
/**
 * Whether its passage stands in the chapter.
 */
placed: boolean, 
/**
 * Whether it is on the register already.
 */
known: boolean, };

/**
 * What a file holds for a chapter.
 */
export type WordReport = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The chapter.
 */
chapter: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Whether the file came from this chapter, so that it is held against the text it went out with.
 */
ours: boolean, 
/**
 * Whether the file came from another chapter of this plan or of another.
 */
stranger: boolean, 
/**
 * The revisions it makes, or made; none where it says what the chapter says.
 */
revisions: Array<WordRevision>, 
/**
 * The reactions it brings, or brought.
 */
remarks: Array<WordRemark>, 
/**
 * How many comments stand in it, whatever it is taken in as.
 */
comments: number, 
/**
 * How many tracked changes stand in it.
 */
tracked: number, 
/**
 * What could not be carried over.
 */
lost: Array<WordLost>, 
/**
 * The import of its reactions, to take back; none before, or where nothing was new.
 */
import: string | null, 
/**
 * Whether a round was opened for it.
 */
opened: boolean, };

/**
 * A revision that the file makes.
 */
export type WordRevision = { 
/**
 * Whose work, as the file says.
 */
by: string, 
/**
 * The day, as the file says.
 */
date: string | null, 
/**
 * The chapter's text before it.
 */
before: string, 
/**
 * The chapter's text after it.
 */
after: string, 
/**
 * What it changes: pieces that follow each other and cover both texts.
 */
pieces: Array<PieceRow>, 
/**
 * Its name, once it is stored.
 */
revision: string | null, };

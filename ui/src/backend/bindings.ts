// Written by `cargo xtask gen` from the Rust types. Do not edit.

/**
 * An addendum to add.
 */
export type AddendumOrder = { 
/**
 * Its title.
 */
title: string, 
/**
 * The day it holds from; none for today.
 */
date: string | null, 
/**
 * Who decided it.
 */
body: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The chapter it adds to.
 */
chapter: string | null, 
/**
 * The period from then on, such as `2019-2023`.
 */
period: string | null, };

/**
 * An addendum, as shown.
 */
export type AddendumRow = { 
/**
 * Its title.
 */
title: string, 
/**
 * The day it holds from.
 */
date: string, 
/**
 * Who decided it.
 */
body: string, 
/**
 * What it says.
 */
text: string, 
/**
 * The chapter it adds to; empty for the plan as a whole.
 */
chapter: string, 
/**
 * The period from then on; empty where it does not extend that.
 */
period: string, };

/**
 * The adoption to record.
 */
export type AdoptOrder = { 
/**
 * Along which route.
 */
route: AdoptionRoute, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * The number of the decision.
 */
decision: string, 
/**
 * Why along this route, or without those who did not adopt it.
 */
reason: string, };

/**
 * That the plan was adopted.
 */
export type AdoptedRow = { 
/**
 * Along which route.
 */
route: AdoptionRoute, 
/**
 * The stage.
 */
stage: string, 
/**
 * The first digits of the version's hash.
 */
version: string, 
/**
 * The day.
 */
date: string, 
/**
 * The number of the decision.
 */
decision: string, 
/**
 * Those who had not adopted it.
 */
without: Array<string>, 
/**
 * Why it was adopted along this route or without those.
 */
reason: string, };

/**
 * Someone's word on adoption.
 */
export type AdopterOrder = { 
/**
 * Codes or names of municipalities, keys of principals; `mayors` for every mayor.
 */
who: Array<string>, 
/**
 * Whether they adopt it.
 */
adopts: boolean, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * What they said.
 */
note: string, };

/**
 * One who adopts.
 */
export type AdopterRow = { 
/**
 * The code of the municipality, or the key of the principal.
 */
key: string, 
/**
 * The municipality, or the principal's title.
 */
name: string, 
/**
 * A principal of the profile; otherwise the mayor of a municipality.
 */
principal: boolean, 
/**
 * Whether they adopt it; none where they did not say.
 */
adopts: boolean | null, 
/**
 * The day they said so.
 */
date: string | null, 
/**
 * What they said.
 */
note: string, };

/**
 * Where adoption stands.
 */
export type Adoption = { 
/**
 * The stage that is adopted: the last of the profile that was issued, or its last.
 */
stage: string, 
/**
 * Whether that version was issued.
 */
issued: boolean, 
/**
 * The mayors, by municipality, and the principals.
 */
adopters: Array<AdopterRow>, 
/**
 * How many adopted it.
 */
adopted: number, 
/**
 * That it was adopted; none for not yet.
 */
made: AdoptedRow | null, 
/**
 * What followed, in order.
 */
followed: Array<FollowRow>, };

/**
 * Along which route a plan is adopted.
 */
export type AdoptionRoute = "together" | "principals";

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
 * An annual report to record.
 */
export type AnnualOrder = { 
/**
 * The year.
 */
year: number, 
/**
 * The day it was adopted; none while it is being made.
 */
adopted: string | null, 
/**
 * What is said of the plan as a whole.
 */
text: string, 
/**
 * What is said per theme: its number and the text.
 */
themes: Array<[number, string]>, 
/**
 * Where its document is.
 */
document: string | null, };

/**
 * An annual report, as shown.
 */
export type AnnualRow = { 
/**
 * The year.
 */
year: number, 
/**
 * Whether one was recorded.
 */
recorded: boolean, 
/**
 * The day it was adopted.
 */
adopted: string | null, 
/**
 * What is said of the plan as a whole.
 */
text: string, 
/**
 * What is said per theme: its title and the text.
 */
themes: Array<[string, string]>, 
/**
 * The name of its document; empty for none.
 */
document: string, };

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
 * Which reactions, for whom, and where to.
 */
export type AnswerSheetOrder = { 
/**
 * The code of the round; none for every round.
 */
round: string | null, 
/**
 * The kind of file.
 */
format: SheetFormat, 
/**
 * Who will read it.
 */
audience: Audience, 
/**
 * The file.
 */
out: string, };

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
 * What the archive must know. Nothing of it is ever guessed.
 */
export type ArchiveData = { 
/**
 * The organisation that answers for the papers (archiefvormer).
 */
creator: string, 
/**
 * How that organisation is identified, such as its number; empty for not.
 */
creator_id: string, 
/**
 * Whose number that is; empty where there is none.
 */
creator_id_source: string, 
/**
 * Whether they are kept, by the selection list (waardering).
 */
appraisal: Concept, 
/**
 * What limits the use of what is public (beperkingGebruik).
 */
public_restriction: Concept, 
/**
 * What limits the use of what is for inside; needed for such a package only.
 */
internal_restriction: Concept, };

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
 * A file that came with an e-mail.
 */
export type AttachmentRow = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its length.
 */
bytes: number, 
/**
 * What can be taken in from it: `sheet`, `word`, `mail`; empty for nothing.
 */
holds: string, };

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
 * A backup beside a plan.
 */
export type BackupRow = { 
/**
 * The name of its file, which is how it is named to put it back.
 */
name: string, 
/**
 * The day it was written.
 */
date: string, 
/**
 * When it was written, in milliseconds since 1970.
 */
written_ms: number, 
/**
 * How many bytes.
 */
size: number, 
/**
 * Whether it is encrypted.
 */
sealed: boolean, 
/**
 * It was made before the program brought the file to a newer format.
 */
before_format: boolean, };

/**
 * A package of one municipality.
 */
export type BagRow = { 
/**
 * The municipality; empty for a package that is for any of them.
 */
municipality: string, 
/**
 * Its folder within the whole.
 */
folder: string, 
/**
 * The SHA-512 of its tag manifest: it names every byte of it.
 */
sum: string, };

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
 * What a body is to the plan.
 */
export type BodyKind = "principal" | "consultation" | "means" | "authority" | "other";

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
 * A reaction of an earlier sending that comes back with other words.
 */
export type ChangedRow = { 
/**
 * Its number.
 */
label: string, 
/**
 * The sheet on which the new words stand.
 */
sheet: string, 
/**
 * The cell.
 */
cell: string, 
/**
 * The words on the register.
 */
before: string, 
/**
 * The words that come.
 */
after: string, };

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
 * The word of a closed list that it says, such as `waiting` or `not-processed`; the texts have it.
 */
word: string | null, 
/**
 * What it says besides, for a person: names instead of what stands for them.
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
 * A term of a list of terms.
 */
export type Concept = { 
/**
 * The term.
 */
label: string, 
/**
 * Its code in the list; empty for none.
 */
code: string, 
/**
 * The list it comes from.
 */
list: string, };

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
 * How many councils are how far, and until when they can be heard.
 */
export type CouncilBoard = { 
/**
 * The councils, by name.
 */
councils: Array<CouncilRow>, 
/**
 * How many were heard.
 */
heard: number, 
/**
 * How many may hear too late.
 */
at_risk: number, 
/**
 * The day the plan is to be adopted; none where not planned.
 */
adoption: string | null, };

/**
 * What a council said, in short (D49).
 */
export type CouncilOutcome = "positive" | "views" | "no-views" | "taken-note" | "other";

/**
 * What a council said, to record.
 */
export type CouncilOutcomeOrder = { 
/**
 * The code or name of the municipality.
 */
municipality: string, 
/**
 * In short.
 */
outcome: CouncilOutcome, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * The stage it was heard on; none for the one it was sent last that was no supplement.
 */
stage: string | null, 
/**
 * The number of its decision.
 */
decision: string, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * The points of its views, in order: each becomes a reaction.
 */
points: Array<string>, 
/**
 * Where its document is; none for none.
 */
document: string | null, };

/**
 * A council, as shown.
 */
export type CouncilRow = { 
/**
 * The code of its municipality.
 */
code: string, 
/**
 * The municipality.
 */
name: string, 
/**
 * The part of the unit.
 */
part: string, 
/**
 * Where papers go.
 */
address: string, 
/**
 * How far it is.
 */
state: CouncilState, 
/**
 * What it was sent, in order.
 */
sendings: Array<CouncilSendingRow>, 
/**
 * The day it was said that the papers came.
 */
acknowledged: string | null, 
/**
 * The day it treats it.
 */
hearing: string | null, 
/**
 * That day lies on or after the planned adoption, or went by without an outcome.
 */
at_risk: boolean, 
/**
 * What it said; none when it was not heard.
 */
said: CouncilSaidRow | null, 
/**
 * The numbers of its views in the register.
 */
views: Array<string>, };

/**
 * What a council said.
 */
export type CouncilSaidRow = { 
/**
 * In short.
 */
outcome: CouncilOutcome, 
/**
 * The day.
 */
date: string, 
/**
 * The stage it was heard on.
 */
stage: string, 
/**
 * The first digits of that version's hash.
 */
version: string, 
/**
 * The number of its decision.
 */
decision: string, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * The name of its document; empty for none.
 */
document: string, 
/**
 * What it got after it was heard, in words: it did not hear that.
 */
not_heard: Array<string>, };

/**
 * Something to send to councils.
 */
export type CouncilSendOrder = { 
/**
 * The codes or names of the municipalities; empty for all of them.
 */
municipalities: Array<string>, 
/**
 * The stage of the version that is sent.
 */
stage: string, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * What is sent, in words; empty for the stage's title.
 */
what: string, 
/**
 * It comes after the draft, as the definitive strength distribution (D47).
 */
supplement: boolean, 
/**
 * Why it goes before the approval that should come first; empty for no exception.
 */
override_reason: string, 
/**
 * Who decided that.
 */
override_by: string, };

/**
 * Something a council was sent.
 */
export type CouncilSendingRow = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The first digits of the version's hash.
 */
version: string, 
/**
 * The day.
 */
date: string, 
/**
 * What.
 */
what: string, 
/**
 * To whom.
 */
to: string, 
/**
 * It came after the draft (D47).
 */
supplement: boolean, 
/**
 * Why it went before the approval; empty when that was there.
 */
override_reason: string, };

/**
 * A sheet of what councils said, to take in.
 */
export type CouncilSheetOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * The sheet, by name; none to find it.
 */
sheet: string | null, 
/**
 * The stage they were heard on; none for what each was sent last that was no supplement.
 */
stage: string | null, 
/**
 * What names in it are, that the register does not know.
 */
names: Array<NameChoice>, 
/**
 * What words for an outcome mean, that the program does not know.
 */
outcomes: Array<OutcomeChoice>, };

/**
 * What a sheet brings, or would bring.
 */
export type CouncilSheetReport = { 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * What it tells of each council.
 */
rows: Array<CouncilSheetRow>, 
/**
 * Municipalities that are written otherwise than in the register, or not known there.
 */
names: Array<SheetName>, 
/**
 * The words for an outcome, each once.
 */
words: Array<CouncilWord>, 
/**
 * The rows that were not taken in, or not whole, each with the key of the reason.
 */
skipped: Array<SkippedLine>, 
/**
 * How many councils change.
 */
changed: number, 
/**
 * How many points are new to the register.
 */
views: number, 
/**
 * The numbers those got; empty before they are stored.
 */
labels: Array<string>, 
/**
 * What stood there before, to put it back with; empty before anything is stored.
 */
undo: string, };

/**
 * What a sheet tells of one council.
 */
export type CouncilSheetRow = { 
/**
 * The row as a person counts, from 1: the first where there are several.
 */
row: number, 
/**
 * The code of the municipality.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day it treats the draft; none where the sheet does not say.
 */
hearing: string | null, 
/**
 * What it said; none where it was not heard yet.
 */
outcome: CouncilOutcome | null, 
/**
 * The day it said so.
 */
date: string | null, 
/**
 * The number of its decision.
 */
decision: string, 
/**
 * What else is to be known.
 */
note: string, 
/**
 * The points of its views.
 */
points: Array<string>, 
/**
 * The name of its document, which stands beside the sheet.
 */
document: string, 
/**
 * Something of it is not known yet.
 */
changed: boolean, 
/**
 * What stood there before; none where it was not heard.
 */
was: CouncilOutcome | null, };

/**
 * How far a council is.
 */
export type CouncilState = "waiting" | "sent" | "acknowledged" | "planned" | "heard";

/**
 * A word for an outcome as the sheet has it.
 */
export type CouncilWord = { 
/**
 * As it stands in the sheet.
 */
written: string, 
/**
 * What it means; none where that was not recognised, or says that the council was not heard.
 */
outcome: CouncilOutcome | null, 
/**
 * It was not recognised, and nobody said what it means.
 */
unknown: boolean, };

/**
 * A choice whether councillors are asked.
 */
export type CouncillorsOrder = { 
/**
 * The item, a short name such as `poll`.
 */
item: string, 
/**
 * The choice; none takes it away.
 */
asked: boolean | null, };

/**
 * Whether councillors are asked for an item.
 */
export type CouncillorsRow = { 
/**
 * The item, a short name such as `poll`.
 */
item: string, 
/**
 * The choice.
 */
asked: boolean, };

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
 * `withdrawn`, `restored`, `part`, `split`, `unsplit`, `merged`, `unmerged`, `linked`,
 * `unlinked`, `judged-late`, `passed`, `sender`, `weighed`, `resent`, `resent-of`, `withheld`,
 * `published`, `retracted`, `given-again`.
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
 * A package that was sent.
 */
export type DistributionRow = { 
/**
 * The stage's key.
 */
stage: string, 
/**
 * The stage's title.
 */
title: string, 
/**
 * The statutory part of a supplement, in words; none for the package itself.
 */
part: string | null, 
/**
 * The municipality.
 */
municipality: string, 
/**
 * To whom.
 */
recipients: string, 
/**
 * The day.
 */
date: string, 
/**
 * The sum of the package that was sent; empty where not known.
 */
sum: string, 
/**
 * Why it did not wait for an approval.
 */
override_reason: string, 
/**
 * Who decided that.
 */
override_by: string, };

/**
 * What became other in a draft that is kept already. Places count UTF-16 units, as the window does.
 */
export type DraftAmendment = { 
/**
 * The chapter.
 */
chapter: string, 
/**
 * How long the draft is that this is about.
 */
length: number, 
/**
 * Where what became other begins in it.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, 
/**
 * What stands there now.
 */
text: string, };

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
 * Which paper: `plan`, `account`, `register`, `compare`, `answers`, `package`, `supplement`,
 * `answer-sheet`, `letters`, `review`, `annual`, `implementation`.
 */
what: string, 
/**
 * The stage, or the round of answers, the year or the number of the theme; empty for the text
 * as it was.
 */
version: string, 
/**
 * The kind of file: `pdf`, `html`, `xlsx`, `ods`, `csv`, `docx`, `odt`,
 * `folder`, `zip`.
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
 * What follows upon adoption.
 */
export type FollowKind = "transmitted" | "appeal" | "appeal-decided" | "amended";

/**
 * What follows, to record.
 */
export type FollowOrder = { 
/**
 * What.
 */
kind: FollowKind, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * To whom, or who.
 */
who: string, 
/**
 * In words.
 */
text: string, };

/**
 * Something that followed.
 */
export type FollowRow = { 
/**
 * What.
 */
kind: FollowKind, 
/**
 * The day.
 */
date: string, 
/**
 * To whom, or who.
 */
who: string, 
/**
 * In words.
 */
text: string, 
/**
 * The stage; empty for none.
 */
stage: string, };

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
 * The words around the first match, without what dresses them.
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
export type GateKind = "max-themes" | "dispositions" | "processed-has-change" | "changes-explained" | "approvals" | "pending-parts" | "hearings" | "conflicts" | "empty-chapters" | "pictures";

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
 * The time the councils have.
 */
export type HearingWindow = { 
/**
 * The day the draft went, or is to go, to the councils.
 */
from: string, 
/**
 * The day of adoption, planned or actual.
 */
to: string, 
/**
 * How many days lie between.
 */
days: number, 
/**
 * How many the profile holds to be enough.
 */
wanted: number, 
/**
 * It is shorter than that.
 */
short: boolean, 
/**
 * How many days are left from today; negative when adoption is past.
 */
left: number, };

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
 * An implementation plan of a theme.
 */
export type ImplementationPlanRow = { 
/**
 * The day it holds from.
 */
from: string, 
/**
 * The last day it holds.
 */
to: string | null, 
/**
 * What it says.
 */
text: string, };

/**
 * What goes to the implementation plan of a theme.
 */
export type ImplementationRow = { 
/**
 * The theme's number; 0 for what has no theme yet.
 */
theme: number, 
/**
 * The theme's title; empty for what has no theme yet.
 */
title: string, 
/**
 * The reactions that were referred to it.
 */
reactions: Array<ReferredRow>, 
/**
 * The plans recorded for it, in order.
 */
plans: Array<ImplementationPlanRow>, };

/**
 * What to take in.
 */
export type ImportOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * Of an e-mail: the name of the spreadsheet that came with it.
 */
attachment?: string, 
/**
 * The code of the round; one that is not there yet is opened. Empty for that of the review
 * bundle an answer file is of.
 */
round: string, 
/**
 * The sheet to take, by name; none for every table that is found.
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
headers?: Array<HeaderChoice>, 
/**
 * A row that names nobody is of the one named above it.
 */
fill_down?: boolean, 
/**
 * Rows of a sheet that names nobody are of whom the sheet is named after.
 */
sender_from_sheet?: boolean, 
/**
 * The cells whose points come in as reactions of their own, as `sheet!cell`; `all` for every
 * one.
 */
split?: Array<string>, };

/**
 * What became of a file. Every row is accounted for:
 * `rows = (fresh - parts) + split + known + skipped`.
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
 * The row of the header, as a spreadsheet shows it; 0 for a table without one.
 */
header_row: number, 
/**
 * Every table that is taken in; the columns are those of the first.
 */
tables: Array<TableRow>, 
/**
 * Whether it is an answer sheet of ours that came back.
 */
answer_sheet: boolean, 
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
 * How many rows come in as several reactions, one for each point.
 */
split: number, 
/**
 * How many of the new reactions come from those.
 */
parts: number, 
/**
 * How many were on the register already: they are linked to what stands there.
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
 * Reactions of an earlier sending that come back with other words. What stands on the register
 * stays as it is, with its disposition; the new words come in as a reaction of their own.
 */
changed: Array<ChangedRow>, 
/**
 * Cells that number several points, with what each would be.
 */
splits: Array<SplitRow>, 
/**
 * How many senders say something new to their answer.
 */
remarks: number, 
/**
 * Rows that were left out or need a look, with why.
 */
notices: Array<RowNotice>, 
/**
 * The first of the new reactions, as they would come in.
 */
preview: Array<PreviewRow>, 
/**
 * What the answer file of a review bundle says of itself; none for a spreadsheet.
 */
review: ReviewedRow | null, 
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
 * Whose letters, of which kind, and where to.
 */
export type LettersOrder = { 
/**
 * The code of the round.
 */
round: string, 
/**
 * The kind of file of each letter: every one but a spreadsheet. Those for Word and LibreOffice
 * may be worked on before they go out.
 */
format: PaperFormat, 
/**
 * Only the letter to this sender, by name or organisation; none for all.
 */
sender?: string, 
/**
 * The folder: not there yet, or empty. A name that ends in `.zip` is one archive of all.
 */
out: string, };

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
 * The wijkagenten of a part against one per 5,000 inhabitants.
 */
export type LocalCheckRow = { 
/**
 * The part; empty for the whole.
 */
part: string, 
/**
 * How many people live there.
 */
inhabitants: number, 
/**
 * How many wijkagenten there are.
 */
local: string, 
/**
 * How many one per 5,000 makes.
 */
norm: string, 
/**
 * Whether there are as many, or more.
 */
met: boolean, };

/**
 * A change that revisions made. Its name says of which run of revisions it is, so that it is told
 * apart from the changes between two versions, and is found again without making them all.
 */
export type MadeChange = { 
/**
 * Its name, as `change why` knows it: the same as long as it was made for the same reactions.
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
 * An e-mail to take in. What is said here goes before what the e-mail says.
 */
export type MailOrder = { 
/**
 * Where the file is; empty for one that was pasted.
 */
path: string, 
/**
 * The e-mail as it was pasted; empty for a file.
 */
pasted: string, 
/**
 * The code of the round; one that is not there yet is opened.
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
 * When it was made or received.
 */
date: string | null, 
/**
 * The chapter it is about, by id, number or title.
 */
chapter: string | null, };

/**
 * What an e-mail says, and what became of it.
 */
export type MailReport = { 
/**
 * The file's name; empty for one that was pasted.
 */
file: string, 
/**
 * Who sent it, as written.
 */
respondent: string, 
/**
 * The address it came from. Never part of what is published.
 */
address: string, 
/**
 * The person of the register it is of, by the address; none where no one person has it.
 */
person: string | null, 
/**
 * The day it was sent.
 */
date: string | null, 
/**
 * The subject.
 */
subject: string, 
/**
 * What it says, without signature and older mail.
 */
text: string, 
/**
 * The signature; empty for none.
 */
signature: string, 
/**
 * The older mail in it; empty for none.
 */
quoted: string, 
/**
 * It says nothing itself and hands on an older one, which is the reaction.
 */
forwarded: boolean, 
/**
 * The points it makes, as a proposal to split it afterwards.
 */
points: Array<string>, 
/**
 * What came with it.
 */
attachments: Array<AttachmentRow>, 
/**
 * What in its words may name a person: `email-address`, `phone-number`.
 */
notices: Array<string>, 
/**
 * The number of the reaction it is; none for a preview.
 */
label: string | null, 
/**
 * It was on the register already, under this number: nothing new came in.
 */
known: string | null, 
/**
 * Whether the round was opened for it.
 */
opened: boolean, 
/**
 * The import; none for a preview, or when it was known.
 */
import: string | null, };

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
 * A milestone the program reckons with.
 */
export type Mark = "draft" | "adoption";

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
 * A municipality as it stood before an import.
 */
export type MunicipalityBefore = { 
/**
 * Its code.
 */
code: string, 
/**
 * What was known; one that was added was not part of the region.
 */
order: MunicipalityOrder, };

/**
 * What a sheet of municipalities brought, by code.
 */
export type MunicipalityImport = { 
/**
 * What takes it back.
 */
undo: Array<MunicipalityBefore>, 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet.
 */
sheet: string, 
/**
 * Those that were added, by code or as they are shown.
 */
added: Array<string>, 
/**
 * Those of which something changed, by code or as they were shown.
 */
changed: Array<string>, 
/**
 * How many stood there so already.
 */
unchanged: number, 
/**
 * The rows that were not taken in, each with the key of the reason.
 */
skipped: Array<SkippedLine>, };

/**
 * What changes of a municipality; what is none stays.
 */
export type MunicipalityOrder = { 
/**
 * The name.
 */
name?: string, 
/**
 * How many people live there.
 */
inhabitants?: number, 
/**
 * The part of the unit.
 */
part?: string, 
/**
 * Where papers for its council go.
 */
address?: string, 
/**
 * What else it is called: all of it.
 */
aliases?: Array<string>, 
/**
 * For which item councillors are asked or not (D20).
 */
councillors?: CouncillorsOrder, 
/**
 * Whether it is no longer part of the region.
 */
removed?: boolean, };

/**
 * A municipality, as shown.
 */
export type MunicipalityRow = { 
/**
 * The name of the municipality for the program.
 */
id: string, 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many people live there; none where not known.
 */
inhabitants: number | null, 
/**
 * The part of the unit; empty for none.
 */
part: string, 
/**
 * Where papers for its council go; empty where not known.
 */
address: string, 
/**
 * What else it is called.
 */
aliases: Array<string>, 
/**
 * Per item whether councillors are asked (D20).
 */
councillors: Array<CouncillorsRow>, 
/**
 * It is no longer part of the region.
 */
removed: boolean, };

/**
 * What a person says a name in a sheet is.
 */
export type NameChoice = { 
/**
 * As it stands in the sheet.
 */
written: string, 
/**
 * What it is.
 */
to: NameTo, };

/**
 * What a name in a sheet is.
 */
export type NameTo = { "municipality": string } | "own-name" | "leave-out";

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
 * A municipality to add.
 */
export type NewMunicipality = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many people live there; none where not known.
 */
inhabitants: number | null, 
/**
 * The part of the unit.
 */
part: string, 
/**
 * Where papers for its council go.
 */
address: string, };

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
 * What the next plan took over.
 */
export type NextPlan = { 
/**
 * Where its file is.
 */
path: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its period.
 */
period: string, 
/**
 * How many members.
 */
members: number, 
/**
 * How many municipalities.
 */
municipalities: number, 
/**
 * How many chapters.
 */
chapters: number, 
/**
 * Whether the chapters took their text with them.
 */
with_text: boolean, };

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
 * What a person says a word for an outcome means.
 */
export type OutcomeChoice = { 
/**
 * As it stands in the sheet.
 */
written: string, 
/**
 * What it means; none for not heard.
 */
outcome: CouncilOutcome | null, };

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
 * A reaction of the member who works here.
 */
export type OwnReaction = { 
/**
 * The code of its round; none for the last one that is open.
 */
round: string | null, 
/**
 * The chapter it is about, by id, number or title; none for the whole plan.
 */
chapter: string | null, 
/**
 * The passage of that chapter, as its source has it; empty for all of it.
 */
quote: string, 
/**
 * Where the passage begins, in UTF-16 units of the chapter's source: of several with these words
 * the nearest is meant.
 */
start: number, 
/**
 * The reaction, letter for letter.
 */
text: string, 
/**
 * The text it proposes; empty for none.
 */
proposal: string, 
/**
 * General, substantive or editorial.
 */
kind: CommentKind | null, 
/**
 * For, against or neither.
 */
sentiment: Sentiment | null, };

/**
 * Which package, for whom, and where to.
 */
export type PackageOrder = { 
/**
 * A stage that was issued. For a supplement, the version that was heard: empty for the one
 * that was sent last.
 */
version: string, 
/**
 * The folder: not there yet, or empty.
 */
out: string, 
/**
 * The municipalities; none for every one on the register.
 */
municipalities: Array<string>, 
/**
 * Who will read it.
 */
audience: Audience, 
/**
 * The day it bears; none for today. Approvals and sendings are told up to that day.
 */
date: string | null, 
/**
 * For a supplement, the statutory part it brings; none for the package a council is heard upon.
 */
part: string | null, };

/**
 * A package that was written.
 */
export type PackageWritten = { 
/**
 * The folder.
 */
path: string, 
/**
 * The length of everything, in bytes; what is shared counts each time.
 */
bytes: number, 
/**
 * How many files.
 */
files: number, 
/**
 * The packages in it.
 */
bags: Array<BagRow>, };

/**
 * A paper.
 */
export type Paper = "plan" | "account" | "register" | "compare" | "answers";

/**
 * What a file is.
 */
export type PaperFormat = "pdf" | "html" | "xlsx" | "ods" | "docx" | "odt";

/**
 * A statutory part with the last word on it.
 */
export type PartStanding = { 
/**
 * Its key.
 */
part: string, 
/**
 * Its title.
 */
title: string, 
/**
 * It is still to come.
 */
pending: boolean, 
/**
 * Why.
 */
reason: string, 
/**
 * Who brings it.
 */
owner: string, 
/**
 * When it is expected, in words.
 */
expected: string, 
/**
 * What stands in its place.
 */
placeholder: string, };

/**
 * What came of setting, changing or taking off a passphrase.
 */
export type PassphraseReport = { 
/**
 * Whether the plan is encrypted now.
 */
sealed: boolean, 
/**
 * How many backups beside the plan were written anew with it.
 */
backups: number, 
/**
 * How many backups neither passphrase opens: they stay as they are.
 */
left: number, };

/**
 * What a sheet of people brought, as they are shown.
 */
export type PeopleImport = { 
/**
 * What takes it back.
 */
undo: Array<PersonBefore>, 
/**
 * The file's name.
 */
file: string, 
/**
 * The sheet.
 */
sheet: string, 
/**
 * Those that were added, by code or as they are shown.
 */
added: Array<string>, 
/**
 * Those of which something changed, by code or as they were shown.
 */
changed: Array<string>, 
/**
 * How many stood there so already.
 */
unchanged: number, 
/**
 * The rows that were not taken in, each with the key of the reason.
 */
skipped: Array<SkippedLine>, };

/**
 * A person as it stood before an import.
 */
export type PersonBefore = { 
/**
 * Its name for the program.
 */
id: string, 
/**
 * What was known; one who was added was not on the register.
 */
fields: PersonFields, };

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
 * What kind of personal data was found.
 */
export type PersonalKind = "name" | "email" | "phone";

/**
 * A kept picture, to show.
 */
export type PictureShown = { 
/**
 * Its media type.
 */
media_type: string, 
/**
 * How wide, in pixels.
 */
width: number, 
/**
 * How high, in pixels.
 */
height: number, 
/**
 * The file, in base 64.
 */
data: string, };

/**
 * A picture that is kept now, and stands in no text yet.
 */
export type PictureTaken = { 
/**
 * Its name: the hash of the file that is kept.
 */
hash: string, 
/**
 * How wide, in pixels.
 */
width: number, 
/**
 * How high, in pixels.
 */
height: number, 
/**
 * The length of the file that is kept, in bytes.
 */
bytes: number, 
/**
 * What became of it: `metadata` was left out, it was `scaled`, `turned`, `converted`, or only
 * the first image of an `animation` came.
 */
done: Array<string>, };

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
 * A section a reference may name.
 */
export type PlaceRow = { 
/**
 * Its number.
 */
section: string, 
/**
 * How sure that is: `sure`, `likely` or `guess`.
 */
confidence: string, };

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
 * It may only be looked at here: another program writes in it, or its file cannot be written.
 * For a reader too, who reacts and shares all the same.
 */
read_only: boolean, 
/**
 * The member who works here is a reader: it reads, reacts in its own name, and no more.
 */
reader: boolean, 
/**
 * A passphrase opens its file.
 */
sealed: boolean, };

/**
 * A day that planning backward gives a milestone.
 */
export type PlannedBack = { 
/**
 * The milestone.
 */
title: string, 
/**
 * The day planned before; none for none.
 */
old: string | null, 
/**
 * The day it gets.
 */
new: string, 
/**
 * That day is past already.
 */
past: boolean, };

/**
 * The planning, as shown.
 */
export type Planning = { 
/**
 * The milestones, by day; those without a day last.
 */
steps: Array<PlanningRow>, 
/**
 * The hearing window; none where the draft or the adoption has no day.
 */
window: HearingWindow | null, };

/**
 * A milestone to add or change; what is none stays.
 */
export type PlanningOrder = { 
/**
 * What happens.
 */
title?: string, 
/**
 * The day planned.
 */
planned?: string, 
/**
 * The day it happened.
 */
actual?: string, 
/**
 * Takes away that it happened.
 */
not_yet: boolean, 
/**
 * Why it matters.
 */
text?: string, 
/**
 * How many days before adoption it must be.
 */
days_before?: number, 
/**
 * What it is to the process.
 */
mark?: Mark, 
/**
 * Takes it out, or puts it in again.
 */
removed?: boolean, };

/**
 * A milestone.
 */
export type PlanningRow = { 
/**
 * Its number in this list, from 1.
 */
number: number, 
/**
 * Its name for the program.
 */
id: string, 
/**
 * What happens.
 */
title: string, 
/**
 * The day planned first.
 */
baseline: string | null, 
/**
 * The day planned now.
 */
planned: string | null, 
/**
 * The day planned, where it is known in words only.
 */
planned_words: string, 
/**
 * The day it happened.
 */
actual: string | null, 
/**
 * How many days later than planned first it happened, or is planned now; negative for earlier.
 */
shift: number | null, 
/**
 * It should have happened and did not.
 */
overdue: boolean, 
/**
 * How many days before adoption it must be.
 */
days_before: number | null, 
/**
 * What it is to the process.
 */
mark: Mark | null, 
/**
 * Why it matters.
 */
text: string, };

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
 * Column and count, as the source has them; a count that is unknown is not there.
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
date: string | null, 
/**
 * The chapters and sections its reference may name.
 */
places: Array<PlaceRow>, };

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
 * What speaks for or against a proposal.
 */
export type ProposalEvidence = { 
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
evidence: Array<ProposalEvidence>, 
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
export type Purpose = "plan" | "spreadsheet" | "word" | "picture" | "document" | "folder" | "save-plan" | "save-paper";

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
 * What that status proposes as disposition; none where its words are not known.
 */
proposed_outcome: OutcomeKey | null, 
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
late_reason: string, 
/**
 * Other sendings of it that are on the register, with the words they have.
 */
resent: Array<ResentRow>, 
/**
 * Whether the member who works here gave it in its own name.
 */
own: boolean, };

/**
 * A property of reactions with its new value.
 */
export type ReactionChange = { "field": "sentiment", "value": Sentiment } | { "field": "kind", "value": CommentKind } | { "field": "handler", "value": string | null } | { "field": "main_line", "value": number | null } | { "field": "chapter", "value": string | null } | { "field": "late", "value": boolean | null } | { "field": "withheld", "value": boolean };

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
 * Something found, with the words around it.
 */
export type RedactionRow = { 
/**
 * Its name.
 */
id: string, 
/**
 * Where, for a person: a reaction's number, or a kind of place.
 */
place: string, 
/**
 * The number of the reaction it stands in or was answered to; none for elsewhere.
 */
label: string | null, 
/**
 * What kind of data.
 */
kind: PersonalKind, 
/**
 * What was found, letter for letter.
 */
found: string, 
/**
 * The words before it.
 */
before: string, 
/**
 * The words after it.
 */
after: string, 
/**
 * Whether it goes; none while nobody decided.
 */
remove: boolean | null, };

/**
 * A reaction that was referred.
 */
export type ReferredRow = { 
/**
 * Its number.
 */
label: string, 
/**
 * The reaction.
 */
text: string, 
/**
 * What it was answered.
 */
note: string, };

/**
 * A body to add or to change.
 */
export type RegionBodyOrder = { 
/**
 * Its short name.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is to the plan.
 */
kind: BodyKind, 
/**
 * What it does.
 */
text: string, };

/**
 * A body, as shown. The principals the profile names are among them, also where nobody added them.
 */
export type RegionBodyRow = { 
/**
 * Its short name.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is to the plan.
 */
kind: BodyKind, 
/**
 * What it does; empty for nothing in particular.
 */
text: string, 
/**
 * The profile prescribes it: it cannot be taken away.
 */
prescribed: boolean, };

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
 * A part of the register.
 */
export type RegisterPage = { 
/**
 * The reactions, by round and number.
 */
rows: Array<RegisterRow>, 
/**
 * There are more behind them.
 */
more: boolean, };

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
 * Its sender asked that it not be published, or asked it of another sending of it, of the whole
 * it is a part of, or of a part of it.
 */
withheld: boolean, 
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
 * What a sender says to an answer.
 */
export type RemarkRow = { 
/**
 * The number of the reaction.
 */
label: string, 
/**
 * Satisfied or not; none for unsaid.
 */
satisfied: boolean | null, 
/**
 * In words; empty for nothing.
 */
text: string, 
/**
 * The file it came in.
 */
file: string, 
/**
 * The day it came in.
 */
date: string, };

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
 * Another sending of a reaction.
 */
export type ResentRow = { 
/**
 * Its number.
 */
label: string, 
/**
 * Its words.
 */
text: string, 
/**
 * It came after this one; else before it.
 */
later: boolean, };

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
 * What came of putting a backup back.
 */
export type RestoredBackup = { 
/**
 * The name of the backup.
 */
name: string, 
/**
 * Where the plan that was there is kept as it was, when it did not open; none where it became a
 * backup like the others.
 */
damaged: string | null, };

/**
 * Which version, for whom, and where to.
 */
export type ReviewOrder = { 
/**
 * The stage, which was issued.
 */
version: string, 
/**
 * The code of the round it answers in; none for the round on that stage, if there is one.
 */
round: string | null, 
/**
 * Whom it is for, by name or organisation: it then holds the answers to the reactions of that
 * one, and the form is filled in. None for everyone: then it holds no reactions.
 */
person: string | null, 
/**
 * The language it opens in, `nl` or `en`; none for that of the program.
 */
language: string | null, 
/**
 * The file.
 */
out: string, };

/**
 * What the answer file of a review bundle says of itself.
 */
export type ReviewedRow = { 
/**
 * Who reviewed.
 */
sender: string, 
/**
 * The stage that was read.
 */
stage: string, 
/**
 * The code of the round it answers in; empty where the bundle named none.
 */
round: string, 
/**
 * How many of the new reactions are tied to their passage.
 */
placed: number, 
/**
 * How many name a passage that stands nowhere: they keep its words, and wait for a person.
 */
adrift: number, 
/**
 * How many are about the whole plan, or a whole chapter.
 */
general: number, };

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
 * What was sent, to whom and when.
 */
export type SendOrder = { 
/**
 * The stage of the version; empty, for a supplement, for the one that was sent last.
 */
version: string, 
/**
 * The statutory part a supplement brings.
 */
part: string | null, 
/**
 * The municipalities; none for every one on the register.
 */
municipalities: Array<string>, 
/**
 * To whom, in words.
 */
recipients: string, 
/**
 * The day; none for today.
 */
date: string | null, 
/**
 * The folder with the packages: they are checked, and their sums go into the log. None where
 * it is not here any more.
 */
folder: string | null, 
/**
 * Why it was sent before the approvals that should come first; empty when they were there.
 */
override_reason: string, 
/**
 * Who decided that, in words.
 */
override_by: string, };

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
 * What kind of file an answer sheet is.
 */
export type SheetFormat = "xlsx" | "ods" | "csv" | "pdf";

/**
 * A name in a sheet that is not the register's own, and which municipality that is.
 */
export type SheetName = { 
/**
 * As it stands in the sheet.
 */
written: string, 
/**
 * The code of the municipality; empty where none was recognised.
 */
code: string, 
/**
 * Its name; empty where none was recognised.
 */
name: string, 
/**
 * The code of one that is like it, where none was recognised; empty for none.
 */
proposal: string, 
/**
 * The name of that one.
 */
proposed: string, 
/**
 * A person chose what it is.
 */
chosen: boolean, };

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
columns: Array<string> | null, 
/**
 * What names in it are, that the register does not know.
 */
names?: Array<NameChoice>, };

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
changed: number, 
/**
 * Municipalities that are written otherwise than in the register, or not known there.
 */
names: Array<SheetName>, };

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
 * A row that was not taken in.
 */
export type SkippedLine = { 
/**
 * The row as a person counts, from 1.
 */
row: number, 
/**
 * The key of the reason.
 */
reason: string, 
/**
 * What stands there.
 */
found: string, };

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
 * A cell that numbers several points.
 */
export type SplitRow = { 
/**
 * The cell, as `sheet!cell`: so it is named to split it.
 */
cell: string, 
/**
 * The points: together they are the cell, letter for letter.
 */
parts: Array<string>, 
/**
 * Whether it comes in by its points.
 */
split: boolean, };

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
 * A state filled in by hand.
 */
export type StrengthByHand = { 
/**
 * The day whose state it is.
 */
as_of: string, 
/**
 * Definitive, or provisional.
 */
definitive: boolean, 
/**
 * What it is, in words.
 */
note: string, 
/**
 * The header over the parts.
 */
part_header: string, 
/**
 * The header over the totals.
 */
total_header: string, 
/**
 * The columns.
 */
columns: Array<StrengthColumnRow>, 
/**
 * The parts with an amount per column; `sum` holds the total a person expects, empty for none.
 */
rows: Array<StrengthPartRow>, 
/**
 * Why it is recorded although totals do not add up; empty for no exception.
 */
reason: string, };

/**
 * A cell in which two states differ.
 */
export type StrengthChange = { 
/**
 * The part.
 */
part: string, 
/**
 * The column; empty for the part's total.
 */
column: string, 
/**
 * What the first has; empty for nothing.
 */
old: string, 
/**
 * What the second has; empty for nothing.
 */
new: string, 
/**
 * By how much it grew or shrank; empty where one side has nothing.
 */
by: string, };

/**
 * A column of a state.
 */
export type StrengthColumnRow = { 
/**
 * Its header.
 */
name: string, 
/**
 * What it counts.
 */
role: StrengthRole, 
/**
 * Counted in another column already (*waarvan*).
 */
within: boolean, };

/**
 * A total that does not add up.
 */
export type StrengthFindingRow = { 
/**
 * Which total.
 */
of: TotalOf, 
/**
 * The part or column; empty for the grand total.
 */
place: string, 
/**
 * What the source gives.
 */
given: string, 
/**
 * What the cells add up to.
 */
sum: string, 
/**
 * Why it was recorded all the same; empty where it was not recorded yet.
 */
reason: string, };

/**
 * A sheet to record.
 */
export type StrengthOrder = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * The sheet, by name; none to find it.
 */
sheet: string | null, 
/**
 * The day whose state it is.
 */
as_of: string, 
/**
 * Definitive, or provisional.
 */
definitive: boolean, 
/**
 * What it is, in words.
 */
note: string, 
/**
 * The header over the totals where the sheet has none.
 */
total_word: string, 
/**
 * Why it is recorded although totals do not add up; empty for no exception.
 */
reason: string, };

/**
 * A part of a state.
 */
export type StrengthPartRow = { 
/**
 * The part.
 */
part: string, 
/**
 * Its strength per column; empty where the source leaves it open.
 */
cells: Array<string>, 
/**
 * The sum of what counts.
 */
sum: string, 
/**
 * How many people live there.
 */
inhabitants: number | null, };

/**
 * What became of a state in its chapter.
 */
export type StrengthPlacing = { 
/**
 * The number of the state.
 */
number: number, 
/**
 * The chapter's title.
 */
chapter: string, 
/**
 * Whether the text changed.
 */
changed: boolean, };

/**
 * What a sheet holds, before or after it is recorded.
 */
export type StrengthReport = { 
/**
 * The state; its number is 0 while it is not recorded.
 */
state: StrengthState, 
/**
 * The rows and cells that hold no amount.
 */
skipped: Array<SkippedLine>, 
/**
 * Whether it was recorded.
 */
recorded: boolean, };

/**
 * What a column of the strength distribution counts.
 */
export type StrengthRole = "function" | "local" | "extra";

/**
 * A state of the strength distribution, as shown; amounts in Dutch decimals.
 */
export type StrengthState = { 
/**
 * Its number in order of recording, from 1.
 */
number: number, 
/**
 * Its name for the program.
 */
id: string, 
/**
 * The day whose state it is.
 */
as_of: string, 
/**
 * Definitive, or provisional.
 */
definitive: boolean, 
/**
 * What it is, in words.
 */
note: string, 
/**
 * The file it came from; empty when it was filled in by hand.
 */
file: string, 
/**
 * The header over the parts.
 */
part_header: string, 
/**
 * The header over the totals.
 */
total_header: string, 
/**
 * The columns.
 */
columns: Array<StrengthColumnRow>, 
/**
 * The parts.
 */
rows: Array<StrengthPartRow>, 
/**
 * The sum of each column.
 */
sums: Array<string>, 
/**
 * The sum of everything that counts.
 */
sum: string, 
/**
 * The sum of the wijkagenten; none where no column counts them.
 */
local: string | null, 
/**
 * The sum of the extra fte; none where no column counts it.
 */
extra: string | null, 
/**
 * The totals that do not add up; with the reason where one was given.
 */
findings: Array<StrengthFindingRow>, 
/**
 * One wijkagent per 5,000 inhabitants, where it can be checked.
 */
local_checks: Array<LocalCheckRow>, 
/**
 * The title of the chapter it stands in as a table; none for no chapter.
 */
chapter: string | null, };

/**
 * How a chapter's table stands against the data it came from.
 */
export type StrengthTie = { 
/**
 * The chapter's title.
 */
chapter: string, 
/**
 * The number of the state it holds.
 */
number: number, 
/**
 * Whether the table says what the data say.
 */
tied: boolean, 
/**
 * Whether a later state was recorded since.
 */
outdated: boolean, };

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
 * Why nothing could be put into the folder: `read-only`, `full`, `denied`, `busy` or
 * `unreachable`; empty when it could.
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
 * A table of the file.
 */
export type TableRow = { 
/**
 * The sheet.
 */
sheet: string, 
/**
 * The row of the header, as a spreadsheet shows it; 0 for none.
 */
header_row: number, 
/**
 * How many of its rows hold a reaction.
 */
filled: number, };

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
 * Which total.
 */
export type TotalOf = "part" | "column" | "whole";

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
 * What becomes of changes that the file tracks.
 */
export type WordChanges = "keep" | "accept" | "reject";

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
 * Whether it has a place in the chapter.
 */
placed: boolean, 
/**
 * Whether its passage is gone, so that its place is what stood nearest to it and still stands.
 */
beside: boolean, 
/**
 * Who said what it replies to, as the file says; none where it is no reply.
 */
reply_to: string | null, 
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

/**
 * The words of a place in a paper.
 */
export type WordingRow = { 
/**
 * The place, such as `account-rounds` or `letter`.
 */
place: string, 
/**
 * What that is, in words.
 */
title: string, 
/**
 * The words that hold: Markdown with placeholders between braces.
 */
text: string, 
/**
 * Whether they are the plan's own.
 */
own: boolean, 
/**
 * The program's words.
 */
default: string, 
/**
 * What can be filled in there.
 */
placeholders: Array<string>, };

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
 * What one wrote that was taken back, or done again.
 */
export type WritingTakenBack = { 
/**
 * The revision.
 */
revision: string, 
/**
 * When it was made, in milliseconds since 1970.
 */
made_ms: number, 
/**
 * How what it brought begins; empty where it only took out.
 */
brought: string, 
/**
 * How what it took out begins; empty where it only brought.
 */
took: string, 
/**
 * How the chapter stands now.
 */
saved: Saved, };

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

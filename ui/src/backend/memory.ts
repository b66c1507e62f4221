import type { Backend } from "./contract";
import { afterwardsPart } from "./memory/afterwards";
import { chapterPart } from "./memory/chapters";
import { bondPart } from "./memory/bonds";
import { peoplePart } from "./memory/people";
import { picturePart } from "./memory/pictures";
import { planPart } from "./memory/plan";
import { answerPart } from "./memory/answers";
import { reviewPart } from "./memory/review";
import { reactionPart } from "./memory/reactions";
import { readersPart } from "./memory/readers";
import { sharingPart } from "./memory/sharing";
import { regionPart } from "./memory/region";
import { sampleState } from "./memory/state";
import { themePart } from "./memory/themes";
import { vaultPart } from "./memory/vault";
import { versionPart } from "./memory/versions";
import { mailPart } from "./memory/mail";
import { wordPart } from "./memory/word";
import { writingPart } from "./memory/writing";

/** The twin of the program: a small plan in memory, gone with the page. `open` says whether it is open. */
export function memoryBackend(open = true): Backend {
  const state = sampleState(open);
  return {
    ...planPart(state),
    ...chapterPart(state),
    ...writingPart(state),
    ...wordPart(state),
    ...picturePart(),
    ...reactionPart(state),
    ...readersPart(state),
    ...mailPart(state),
    ...bondPart(state),
    ...peoplePart(state),
    ...answerPart(state),
    ...reviewPart(state),
    ...versionPart(state),
    ...themePart(state),
    ...regionPart(state),
    ...afterwardsPart(state),
    ...sharingPart(state),
    ...vaultPart(state),
  };
}

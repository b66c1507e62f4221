import type { Backend } from "./contract";
import { chapterPart } from "./memory/chapters";
import { planPart } from "./memory/plan";
import { reactionPart } from "./memory/reactions";
import { sampleState } from "./memory/state";
import { themePart } from "./memory/themes";
import { versionPart } from "./memory/versions";

/** The twin of the program: a small plan in memory, gone with the page. `open` says whether it is open. */
export function memoryBackend(open = true): Backend {
  const state = sampleState(open);
  return { ...planPart(state), ...chapterPart(state), ...reactionPart(state), ...versionPart(state), ...themePart(state) };
}

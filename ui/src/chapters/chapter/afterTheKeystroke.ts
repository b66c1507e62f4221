import type { SaveState } from "../session/ChapterSession";

/** That one types is told once the letter stands there: drawing it would be felt in the letter itself. */
export function afterTheKeystroke(tell: (state: SaveState) => void): (state: SaveState) => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return (state) => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
    if (state.kind !== "typing") return tell(state);
    waiting = setTimeout(() => {
      waiting = null;
      tell(state);
    });
  };
}

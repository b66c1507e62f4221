import type { ChapterRow, Problem } from "../../backend/contract";
import type { Caret } from "../editor/plugins/caret";
import type { Content, Entry, Filter } from "../margin/entries";
import type { SaveState } from "../session/ChapterSession";

/** What the parts of the screen read of a chapter on the desk. */
export interface DeskState {
  row: ChapterRow;
  content: Content;
  entries: Entry[];
  save: SaveState;
  /** Version whose changes are shown: null for the one issued last, "none" for no changes. */
  since: string | null;
  filter: Filter;
  selected: string | null;
  /** Cards chosen together. */
  picked: ReadonlySet<string>;
  /** Reactions being worked in: what is typed is done for them. */
  reasons: string[];
  problem: Problem | null;
  /** The source, while it is shown instead of the page. */
  source: string | null;
  ready: boolean;
  caret: Caret | null;
  /** Grows when something in the page may stand elsewhere. */
  layout: number;
  /** Whether undo and redo may go on into what was written before the chapter was opened. */
  older: { undo: boolean; redo: boolean };
}

/** Undo and redo over sessions: what one wrote before the chapter was opened. */
import { redoDepth, undoDepth } from "@milkdown/kit/prose/history";
import { report, show } from "../../shell/toasts";
import { act } from "../editor/actions";
import type { Step } from "../editor/plugins/older";
import type { Desk } from "./Desk";

/** Steps of a chapter that are under way: a key that is held down waits its turn. */
const running = new WeakMap<Desk, Promise<void>>();

/** One step back or forth: of this session, or else of one before. */
export function step(desk: Desk, which: Step) {
  const { view } = desk;
  if (!view) return;
  const here = which === "undo" ? undoDepth(view.state) : redoDepth(view.state);
  if (here > 0) act(view, which);
  else if (desk.state.older[which]) stepOlder(desk, which);
}

/** Says whether there may be anything; the step itself takes place when it is its turn. */
export function stepOlder(desk: Desk, which: Step): boolean {
  if (!desk.state.older[which] || desk.state.source !== null) return false;
  const before = running.get(desk) ?? Promise.resolve();
  running.set(desk, before.then(() => take(desk, which)).catch(report));
  return true;
}

async function take(desk: Desk, which: Step) {
  if (!(await desk.session.flush())) return;
  const { backend, id } = desk;
  const taken = which === "undo" ? await backend.undo_writing(id, desk.chapter.heads) : await backend.redo_writing(id);
  if (taken === null) {
    desk.set({ older: { ...desk.state.older, [which]: false } });
    if (which === "undo") show({ sentence: { key: "chapter-older-none" } });
    return;
  }
  desk.set({ older: { undo: true, redo: which === "undo" || desk.state.older.redo } });
  await desk.refresh();
  const args = { moment: desk.moment(taken.made_ms), what: taken.brought || taken.took };
  if (which === "redo") show({ sentence: { key: "chapter-older-redone", args } });
  else show({ sentence: { key: "chapter-older-undone", args }, undo: () => void stepOlder(desk, "redo") });
}

/**
 * What is being written and not stored yet. Whatever changes the plan that is open waits for it: else
 * it would be stored in another plan, or nowhere.
 */
import type { Backend, Problem } from "./contract";

/** Stores what is left to store. Says whether all is stored. */
type Store = () => Promise<boolean>;

const stores = new Set<Store>();

/** Calls after which another plan, another member or nobody is at the desk. */
export const LEAVES: ReadonlySet<string> = new Set<keyof Backend>(["open_plan", "open_sample", "new_plan", "close_plan", "sit_as", "open_locked_plan", "set_plan_passphrase", "restore_plan_backup"]);

/** Has `store` called before the plan is left. Says how to stop that. */
export function beforeLeaving(store: Store): () => void {
  stores.add(store);
  return () => void stores.delete(store);
}

/** Waits until all is stored; rejects when something could not be, so that one stays where it is. */
export async function settled(): Promise<void> {
  const done = await Promise.all([...stores].map((store) => store()));
  const problem: Problem = { code: "problem-unsaved", arguments: [], exit: "refused" };
  if (done.includes(false)) throw problem;
}

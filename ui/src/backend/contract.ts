/**
 * The one seam between the window and the program. `Backend` is what every screen calls; the real
 * one (tauri.ts) passes each call to the command of the same name, the twin (memory.ts) keeps a small
 * plan in memory for tests and for looking at screens without the program.
 *
 * Types and commands are written from the Rust types by `cargo xtask gen`. Names of fields are those
 * of Rust. Dates are `yyyy-mm-dd`; ids are hexadecimal; offsets in a chapter's source are in UTF-16
 * units, as JavaScript counts.
 */
import type { Commands } from "./commands";
import type { Progress } from "./bindings";

export type * from "./bindings";

/** Every call rejects with a `Problem`. Nothing was stored when it does. */
export interface Backend extends Commands {
  /** Tells how far long work is. Says how to stop listening. */
  on_progress(listen: (progress: Progress) => void): () => void;
}

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Backend, Progress } from "./contract";

type Call = Exclude<keyof Backend, "on_progress">;

/** The names under which each command takes its arguments, in the order of the contract. */
export const PARAMETERS: Record<Call, string[]> = {
  settings: [],
  set_settings: ["settings"],
  recent_plans: [],
  pick_file: ["purpose", "name"],
  open_plan: ["path"],
  open_sample: [],
  new_plan: ["order"],
  close_plan: [],
  plan_info: [],
  sit_as: ["member"],
  reveal: ["path"],
  overview: [],
  chapters: [],
  chapter: ["id"],
  add_chapter: ["title", "part"],
  retitle_chapter: ["id", "title", "reasons"],
  move_chapter: ["id", "place"],
  set_chapter_owner: ["id", "member"],
  set_chapter_status: ["id", "status"],
  remove_chapter: ["id", "removed"],
  keep_draft: ["order"],
  recover_drafts: [],
  save_chapter: ["order"],
  chapter_changes: ["id", "from"],
  unexplained_changes: [],
  decide_changes: ["ids", "verdict"],
  undo_decisions: ["decisions"],
  tie_change: ["revisions", "label", "tied"],
  conflicts: ["chapter"],
  settle_conflict: ["chapter", "conflict", "text"],
  place_comment: ["label", "chapter", "quote", "start"],
  register: [],
  reaction: ["label"],
  dispose: ["order"],
  set_reactions: ["labels", "change"],
  add_reaction: ["order"],
  import_preview: ["order"],
  import_feedback: ["order"],
  imports: [],
  undo_import: ["id", "undone"],
  add_main_line: ["heading", "answer"],
  set_main_line: ["id", "heading", "answer"],
  rounds: [],
  open_round: ["code", "title", "stage", "deadline"],
  close_round: ["code", "date"],
  record_sending: ["code", "stage", "recipients", "date"],
  versions: [],
  gates: ["stage"],
  approvals: [],
  approve: ["stage", "principal", "date"],
  issue_version: ["stage", "date", "override_reason"],
  compare: ["from", "to"],
  export_paper: ["order"],
  package_council: ["order"],
  preview_paper: ["order"],
  exports: [],
  cancel: ["task"],
  search: ["text"],
  members: [],
  add_member: ["member"],
};

/** Hears of an event of the program until the returned function is called. */
export function hear<T>(event: string, listener: (payload: T) => void): () => void {
  const stop = listen<T>(event, ({ payload }) => listener(payload));
  return () => void stop.then((unlisten) => unlisten());
}

/** The program itself. */
export function tauriBackend(): Backend {
  const calls = Object.fromEntries(
    Object.entries(PARAMETERS).map(([name, parameters]) => [
      name,
      (...args: unknown[]) => invoke(name, Object.fromEntries(parameters.map((key, at) => [key, args[at]]))),
    ]),
  );
  return {
    ...calls,
    on_progress: (listener: (progress: Progress) => void) => hear("progress", listener),
  } as unknown as Backend;
}

import { createContext, useContext, useSyncExternalStore } from "react";
import { PARAMETERS } from "./commands";
import type { Backend } from "./contract";
import { LEAVES, settled } from "./unsaved";

export const BackendContext = createContext<Backend | null>(null);

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error("no backend around this component");
  return backend;
}

/** Calls after which what other screens show may be old. Drafts and looking are not among them. */
const STORES: ReadonlySet<string> = new Set<keyof Backend>([
  "open_plan", "open_sample", "new_plan", "close_plan", "sit_as", "open_locked_plan", "restore_plan_backup",
  "add_chapter", "retitle_chapter", "move_chapter", "set_chapter_owner", "set_chapter_status", "remove_chapter",
  "save_chapter", "recover_drafts", "decide_changes", "undo_decisions", "tie_change", "settle_conflict", "place_comment",
  "dispose", "set_reactions", "add_reaction", "react", "retract_reaction", "import_feedback", "undo_import", "add_main_line", "set_main_line",
  "open_round", "close_round", "record_sending", "approve", "issue_version", "export_paper", "package_council", "add_member",
  "add_person", "set_person", "import_people", "undo_people", "invite_critics", "invite", "hold_for_body", "pass_on",
  "split_reaction", "undo_split", "merge_reactions", "link_reactions", "judge_late", "weigh", "withdraw_weighing",
  "set_proposal", "record_evidence", "withdraw_evidence", "ask_question", "conclude_question", "explain_change",
  "sync", "admit", "remove_member", "set_role", "join_plan", "settle_field",
  "send_package", "set_archive", "decide_redactions", "set_wording",
  "open_round", "close_round", "record_sending", "approve", "issue_version", "export_paper", "package_council", "export_register", "write_letters", "add_member",
  "mark_seen", "reopen_conflict", "undo_writing", "redo_writing", "replace_comment",
  "add_municipality", "set_municipality", "import_municipalities", "undo_municipalities", "import_strength", "record_strength", "place_strength",
  "send_to_councils", "acknowledge_councils", "plan_hearing", "hear_council", "unhear_council", "import_councils", "undo_councils",
  "give_adoption", "adopt_plan", "follow_adoption", "add_milestone", "set_milestone", "plan_back", "pend_part", "set_region_body", "remove_region_body", "record_early_sending",
  "add_addendum", "record_annual", "refer_reactions", "record_implementation",
  "set_survey", "answer_survey", "map_priorities", "accept_proposals", "import_survey", "add_evidence", "remove_evidence", "link_evidence", "add_event", "set_event",
  "set_poll", "import_poll", "record_counts", "withdraw_snapshot", "add_theme", "set_theme", "record_decision",
]);

let stored = 0;
let waiting = 0;
const listeners = new Set<() => void>();
function tell(): void {
  listeners.forEach((listener) => listener());
}
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a command that stores was asked only to say what it would do. */
function onlyLooked(name: string, args: unknown[]): boolean {
  const parameters: Partial<Record<string, readonly string[]>> = PARAMETERS;
  return args[parameters[name]?.indexOf("preview") ?? -1] === true;
}

/** Counts what is stored and what is waited for, so that screens read again and the frame shows it. */
export function watched(backend: Backend): Backend {
  return new Proxy(backend, {
    get(target, name, receiver) {
      const call: unknown = Reflect.get(target, name, receiver);
      if (typeof call !== "function" || name === "on_progress") return call;
      return (...args: unknown[]) => {
        const ask = (): unknown => Reflect.apply(call, target, args);
        const answer = LEAVES.has(String(name)) ? settled().then(ask) : ask();
        if (!(answer instanceof Promise)) return answer;
        waiting++;
        tell();
        return answer.then((value: unknown) => {
          if (STORES.has(String(name)) && !onlyLooked(String(name), args)) stored++;
          return value;
        }).finally(() => {
          waiting--;
          tell();
        });
      };
    },
  });
}

function changed(): void {
  stored++;
  tell();
}

/** Says that something came in which no screen asked for. */
export function useChanged(): () => void {
  return changed;
}

/** Grows with everything stored. */
export function useStoredCount(): number {
  return useSyncExternalStore(subscribe, () => stored);
}

/** Whether the program is being waited for. */
export function useWaiting(): boolean {
  return useSyncExternalStore(subscribe, () => waiting > 0);
}

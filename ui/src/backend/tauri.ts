import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { PARAMETERS } from "./commands";
import type { Backend, Progress } from "./contract";

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
  hear("shared-changed", () => window.dispatchEvent(new Event("shared-changed")));
  return {
    ...calls,
    on_progress: (listener: (progress: Progress) => void) => hear("progress", listener),
  } as unknown as Backend;
}

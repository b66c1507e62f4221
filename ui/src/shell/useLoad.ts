import { useCallback, useEffect, useState, type DependencyList } from "react";
import type { Problem } from "../backend/contract";
import { useStoredCount } from "../backend/BackendContext";
import { asProblem } from "../backend/problem";

export interface Loaded<T> {
  /** What was read last; null before the first answer. */
  data: T | null;
  problem: Problem | null;
  reload: () => void;
}

/**
 * Reads something when the screen opens, when `needs` change and after anything was stored (unless
 * `still`). What stood there stays in sight meanwhile.
 */
export function useLoad<T>(read: () => Promise<T>, needs: DependencyList, still = false): Loaded<T> {
  const stored = useStoredCount();
  const [again, setAgain] = useState(0);
  const [state, setState] = useState<{ data: T | null; problem: Problem | null }>({ data: null, problem: null });
  useEffect(() => {
    let gone = false;
    read().then(
      (data) => !gone && setState({ data, problem: null }),
      (problem: unknown) => {
        if (gone) return;
        setState((before) => ({ data: before.data, problem: asProblem(problem) }));
      },
    );
    return () => {
      gone = true;
    };
    // `read` is made anew at every render; `needs` says when it reads something else.
  }, [...needs, again, still ? 0 : stored]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  return { ...state, reload };
}

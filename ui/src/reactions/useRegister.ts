import { useCallback, useEffect, useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { asProblem } from "../backend/problem";
import type { ChapterRow, MainLineRow, Problem, RegisterRow, RoundRow } from "../backend/contract";

/** The register with what its words need: which chapters there are. */
export interface RegisterData {
  rows: RegisterRow[];
  rounds: RoundRow[];
  main_lines: MainLineRow[];
  chapters: ChapterRow[];
}
export type Alter = (rows: RegisterRow[]) => RegisterRow[];

export interface RegisterStore {
  data: RegisterData | null;
  problem: Problem | null;
  reload: () => void;
  /** Shows at once what was just stored: reading 100,000 rows again after each key would be slow. */
  alter: (change: Alter) => void;
}

export function useRegister(): RegisterStore {
  const backend = useBackend();
  const [again, setAgain] = useState(0);
  const [data, setData] = useState<RegisterData | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all([backend.register(), backend.chapters()]).then(
      ([register, chapters]) => {
        if (gone) return;
        setData({ ...register, chapters });
        setProblem(null);
      },
      (thrown: unknown) => {
        if (!gone) setProblem(asProblem(thrown));
      },
    );
    return () => {
      gone = true;
    };
  }, [backend, again]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  const alter = useCallback((change: Alter) => setData((now) => (now ? { ...now, rows: change(now.rows) } : now)), []);
  return useMemo(() => ({ data, problem, reload, alter }), [data, problem, reload, alter]);
}

import { useCallback, useEffect, useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { asProblem } from "../backend/problem";
import type { ChapterRow, MainLineRow, Problem, RegisterRow, RoundRow } from "../backend/contract";
import { foldedRows } from "./filter";
import { withRows } from "./rows";

/** The register with what its words need: which chapters there are. */
export interface RegisterData {
  rows: RegisterRow[];
  /** Rows are still coming in behind these. */
  more: boolean;
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
  /** Reads these reactions again, and no other: for what only the program can tell. */
  refresh: (labels: readonly string[]) => Promise<void>;
}

/** Reads the register page by page: the first rows are there while the others come in. */
export function useRegister(): RegisterStore {
  const backend = useBackend();
  const [again, setAgain] = useState(0);
  const [data, setData] = useState<RegisterData | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const [page, rounds, main_lines, chapters] = await Promise.all([backend.register_page(null), backend.rounds(), backend.main_lines(), backend.chapters()]);
      if (gone) return;
      setData({ ...page, rounds, main_lines, chapters });
      setProblem(null);
      let { more, rows } = page;
      while (more && !gone) {
        const next = await backend.register_page(rows[rows.length - 1].id);
        if (gone) return;
        ({ more, rows } = next);
        setData((now) => {
          if (!now) return now;
          const all = now.rows.concat(next.rows);
          // Folding what is searched now, page by page, leaves nothing to wait for at the first letter.
          foldedRows(all);
          return { ...now, rows: all, more: next.more };
        });
      }
    };
    read().catch((thrown: unknown) => {
      if (!gone) setProblem(asProblem(thrown));
    });
    return () => {
      gone = true;
    };
  }, [backend, again]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  const alter = useCallback((change: Alter) => setData((now) => (now ? { ...now, rows: change(now.rows) } : now)), []);
  const refresh = useCallback(async (labels: readonly string[]) => {
    const [fresh, rounds, main_lines] = await Promise.all([backend.register_rows_of([...labels]), backend.rounds(), backend.main_lines()]);
    setData((now) => (now ? { ...now, rounds, main_lines, rows: withRows(now.rows, labels, fresh, now.rounds, now.more) } : now));
  }, [backend]);
  return useMemo(() => ({ data, problem, reload, alter, refresh }), [data, problem, reload, alter, refresh]);
}

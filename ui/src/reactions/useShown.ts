import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RegisterRow } from "../backend/contract";
import { filterRows, type Filter } from "./filter";
import { groupRows, type Grouping, type Lines } from "./group";
import { sortRows, type Sort } from "./sort";

/** The lines of the grid. They follow a moment later than the keys, so that typing a search never waits. */
export function useShown(rows: readonly RegisterRow[], filter: Filter, sort: Sort, grouping: Grouping, collapsed: ReadonlySet<string>, me: string): Lines {
  const asked = useDeferredValue(filter);
  const found = useFound(asked.search);
  const { column, down } = sort;
  const ordered = useMemo(() => sortRows(rows, filterRows(rows, asked, me, found), { column, down }), [rows, asked, me, found, column, down]);
  return useMemo(() => groupRows(rows, ordered, grouping, collapsed), [rows, ordered, grouping, collapsed]);
}

/** Labels of reactions whose whole text holds the words: the rows carry only its beginning. */
function useFound(search: string): ReadonlySet<string> | undefined {
  const backend = useBackend();
  const [found, setFound] = useState<ReadonlySet<string>>();
  useEffect(() => {
    setFound(undefined);
    if (search.trim().length < 3) return;
    let gone = false;
    const wait = setTimeout(() => {
      backend.reactions_holding(search).then(
        (labels) => !gone && setFound(new Set(labels)),
        // The excerpts are searched all the same.
        () => undefined,
      );
    }, 200);
    return () => {
      gone = true;
      clearTimeout(wait);
    };
  }, [backend, search]);
  return found;
}

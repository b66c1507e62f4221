import { useCallback, useEffect, useMemo, useState } from "react";
import type { Draft } from "./disposition";

export interface Drafts {
  of: (label: string) => Draft | undefined;
  /** Null drops it. */
  keep: (label: string, draft: Draft | null) => void;
  labels: ReadonlySet<string>;
}

/**
 * What people began to say and did not store yet, per reaction. It is kept beside the plan in the
 * window's own storage, so that a closed lid costs no typed answer.
 */
export function useDrafts(plan: string): Drafts {
  const place = `draagvlak.dispositions.${plan}`;
  const [kept, setKept] = useState<Record<string, Draft>>(() => read(place));
  useEffect(() => setKept(read(place)), [place]);
  const keep = useCallback((label: string, draft: Draft | null) => {
    setKept((now) => {
      const next = { ...now };
      if (draft) next[label] = draft;
      else delete next[label];
      write(place, next);
      return next;
    });
  }, [place]);
  return useMemo(() => ({ of: (label) => kept[label], keep, labels: new Set(Object.keys(kept)) }), [kept, keep]);
}

function read(place: string): Record<string, Draft> {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "{}") as Record<string, Draft>;
  } catch {
    return {};
  }
}

function write(place: string, drafts: Record<string, Draft>): void {
  try {
    if (Object.keys(drafts).length) localStorage.setItem(place, JSON.stringify(drafts));
    else localStorage.removeItem(place);
  } catch {
    // A full or forbidden storage must not stop the work: the draft lives on in this window.
  }
}

import { useCallback, useEffect, useMemo, useState } from "react";
import type { Draft } from "./disposition";

export interface Drafts {
  of: (label: string) => Draft | undefined;
  /** Null drops it. */
  keep: (label: string, draft: Draft | null) => void;
  labels: ReadonlySet<string>;
}

/** Drafts of encrypted plans: nowhere but in this window. */
const held = new Map<string, string>();

/**
 * What people began to say and did not store yet, per reaction. It is kept beside the plan in the
 * window's own storage, so that a closed lid costs no typed answer. That storage stands in the open:
 * of a plan that a passphrase opens, drafts last as long as the window.
 */
export function useDrafts(plan: string, sealed: boolean): Drafts {
  const place = `draagvlak.dispositions.${plan}`;
  const [kept, setKept] = useState<Record<string, Draft>>(() => read(place, sealed));
  useEffect(() => setKept(read(place, sealed)), [place, sealed]);
  const keep = useCallback((label: string, draft: Draft | null) => {
    setKept((now) => {
      const next = { ...now };
      if (draft) next[label] = draft;
      else delete next[label];
      write(place, next, sealed);
      return next;
    });
  }, [place, sealed]);
  return useMemo(() => ({ of: (label) => kept[label], keep, labels: new Set(Object.keys(kept)) }), [kept, keep]);
}

function read(place: string, sealed: boolean): Record<string, Draft> {
  try {
    const open = localStorage.getItem(place);
    if (sealed && open !== null) {
      // Begun before the plan was encrypted.
      held.set(place, open);
      localStorage.removeItem(place);
    }
    return JSON.parse((sealed ? held.get(place) : open) ?? "{}") as Record<string, Draft>;
  } catch {
    return {};
  }
}

function write(place: string, drafts: Record<string, Draft>, sealed: boolean): void {
  if (sealed) {
    held.set(place, JSON.stringify(drafts));
    return;
  }
  try {
    if (Object.keys(drafts).length) localStorage.setItem(place, JSON.stringify(drafts));
    else localStorage.removeItem(place);
  } catch {
    // A full or forbidden storage must not stop the work: the draft lives on in this window.
  }
}

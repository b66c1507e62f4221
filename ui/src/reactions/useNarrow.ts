import { useCallback, useMemo, useState } from "react";

export interface Narrow {
  /** There is room for one pane only, and it is the reaction. */
  open: boolean;
  show: () => void;
  hide: () => void;
}

/**
 * With little room the list gives way to the reaction that is opened; the style sheet decides when
 * there is little room. Whoever opens it goes on reading there, whoever closes it is back in the list.
 */
export function useNarrow(): Narrow {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => {
    setOpen(true);
    setTimeout(() => document.querySelector<HTMLElement>(".reg-story")?.focus({ preventScroll: true }), 0);
  }, []);
  const hide = useCallback(() => {
    setOpen(false);
    setTimeout(() => document.querySelector<HTMLElement>(".reg-lines [role=row][tabindex='0']")?.focus(), 0);
  }, []);
  return useMemo(() => ({ open, show, hide }), [open, show, hide]);
}

import { useEffect } from "react";
import { useBackend, useChanged } from "../backend/BackendContext";

/** How often the folder is looked into, in milliseconds. Looking costs next to nothing when nothing is new. */
const EVERY = 60_000;

/** Shares by itself from time to time. What goes wrong is seen in the status, and tried again. */
export function useQuietSync(off: boolean): void {
  const backend = useBackend();
  const changed = useChanged();
  useEffect(() => {
    if (off) return;
    const timer = setInterval(() => {
      backend.sync_quietly().then(
        (report) => {
          if (report && report.received + report.published > 0) changed();
        },
        () => undefined,
      );
    }, EVERY);
    return () => clearInterval(timer);
  }, [backend, off, changed]);
}

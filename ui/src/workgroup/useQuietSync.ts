import { useEffect } from "react";
import { useBackend, useChanged } from "../backend/BackendContext";

/** How often the folder is looked into, in milliseconds. Looking costs next to nothing when nothing is new. */
const EVERY = 60_000;
/** How long after a change in the folder: what comes together is taken in together. */
const SOON = 1_500;

/** Shares by itself, when the folder changes and from time to time. What goes wrong is seen in the status, and tried again. */
export function useQuietSync(off: boolean): void {
  const backend = useBackend();
  const changed = useChanged();
  useEffect(() => {
    if (off) return;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const share = () => {
      soon = undefined;
      backend.sync_quietly().then(
        (report) => {
          if (report && report.received + report.published > 0) changed();
        },
        () => undefined,
      );
    };
    const heard = () => {
      soon ??= setTimeout(share, SOON);
    };
    const timer = setInterval(share, EVERY);
    window.addEventListener("shared-changed", heard);
    return () => {
      clearInterval(timer);
      clearTimeout(soon);
      window.removeEventListener("shared-changed", heard);
    };
  }, [backend, off, changed]);
}

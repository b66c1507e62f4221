import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Progress } from "../backend/contract";
import { isStopped } from "../backend/problem";
import { show } from "../shell/toasts";

/** What came of it: a file, or a folder. */
export interface Made {
  path: string;
}

export interface Work {
  busy: boolean;
  progress: Progress | null;
  written: Made | null;
  run: (make: () => Promise<Made>) => Promise<void>;
  cancel: () => void;
}

/** Something that takes a while: how far it is, how to stop it, and what came of it. */
export function useWork(): Work {
  const backend = useBackend();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [written, setWritten] = useState<Made | null>(null);
  useEffect(() => (busy ? backend.on_progress(setProgress) : undefined), [backend, busy]);
  return {
    busy,
    progress,
    written,
    run: async (make) => {
      setBusy(true);
      setWritten(null);
      setProgress(null);
      try {
        setWritten(await make());
      } catch (problem) {
        if (!isStopped(problem)) throw problem;
        show({ sentence: { key: "problem-stopped" } });
      } finally {
        setBusy(false);
      }
    },
    cancel: () => {
      if (progress) void backend.cancel(progress.task);
    },
  };
}

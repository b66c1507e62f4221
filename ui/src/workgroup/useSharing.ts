import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Progress, SyncReport } from "../backend/contract";
import { isStopped } from "../backend/problem";
import { useOpenPlan } from "../shell/plan";
import { show } from "../shell/toasts";

export interface Sharing {
  busy: boolean;
  progress: Progress | null;
  report: SyncReport | null;
  /** With this folder; null for that of last time. */
  sync: (folder: string | null) => Promise<void>;
  cancel: () => void;
}

/** Synchronising: how far it is, how to stop it, and what came of it. */
export function useSharing(withKeys: (deed: () => Promise<unknown>, place?: string) => Promise<void>): Sharing {
  const backend = useBackend();
  const { set } = useOpenPlan();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<SyncReport | null>(null);
  useEffect(() => (busy ? backend.on_progress(setProgress) : undefined), [backend, busy]);
  return {
    busy,
    progress,
    report,
    sync: (folder) =>
      withKeys(async () => {
        setBusy(true);
        setProgress(null);
        setReport(null);
        try {
          setReport(await backend.sync(folder));
          set(await backend.plan_info());
        } catch (problem) {
          if (!isStopped(problem)) throw problem;
          show({ sentence: { key: "sync-cancelled" } });
        } finally {
          setBusy(false);
        }
      }, folder ?? undefined),
    cancel: () => {
      if (progress) void backend.cancel(progress.task);
    },
  };
}

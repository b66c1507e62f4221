import { useState, type ReactNode } from "react";
import { isProblem } from "../backend/problem";
import { report } from "../shell/toasts";
import { PassphraseDialog } from "./PassphraseDialog";

/** Why a person is asked for a passphrase. */
export type Wanted = "make" | "open";

const ASKS: Record<string, Wanted> = { "problem-no-key-ring": "make", "problem-passphrase-wanted": "open" };

/** Does what needs this device's keys; where a passphrase has to open them first, asks for it and goes on. */
export function useKeys(): { withKeys: (deed: () => Promise<unknown>) => Promise<void>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<{ why: Wanted; deed: () => Promise<unknown> } | null>(null);
  const withKeys = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
    } catch (problem) {
      const why = isProblem(problem) ? ASKS[problem.code] : undefined;
      if (why) setWaiting({ why, deed });
      else report(problem);
    }
  };
  const dialog = waiting ? (
    <PassphraseDialog
      why={waiting.why}
      onClose={() => setWaiting(null)}
      onOpened={() => {
        const { deed } = waiting;
        setWaiting(null);
        void withKeys(deed);
      }}
    />
  ) : null;
  return { withKeys, dialog };
}

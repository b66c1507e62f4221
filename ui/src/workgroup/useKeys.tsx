import { useState, type ReactNode } from "react";
import { isProblem } from "../backend/problem";
import { report } from "../shell/toasts";
import { EnterDialog } from "./EnterDialog";
import { PassphraseDialog } from "./PassphraseDialog";

/** Why a person is asked for a passphrase. */
export type Wanted = "make" | "open";

const ENTERS = new Set(["problem-place-access", "problem-place-denied"]);
const ASKS: Record<string, Wanted> = { "problem-no-key-ring": "make", "problem-passphrase-wanted": "open" };

/** Does what needs this device's keys, or a place behind an address (`place`); where a passphrase or a password has to open them first, asks for it and goes on. */
export function useKeys(place?: string): { withKeys: (deed: () => Promise<unknown>, place?: string) => Promise<void>; dialog: ReactNode } {
  const [waiting, setWaiting] = useState<{ why: Wanted | "enter"; place: string; deed: () => Promise<unknown> } | null>(null);
  const withKeys = async (deed: () => Promise<unknown>, asked?: string) => {
    const where = asked ?? place ?? "";
    try {
      await deed();
    } catch (problem) {
      const code = isProblem(problem) ? problem.code : "";
      const why = where.includes("://") && ENTERS.has(code) ? "enter" : ASKS[code];
      if (why) setWaiting({ why, place: where, deed });
      else report(problem);
    }
  };
  const goOn = () => {
    if (!waiting) return;
    setWaiting(null);
    void withKeys(waiting.deed, waiting.place);
  };
  const close = () => setWaiting(null);
  const dialog =
    waiting === null ? null : waiting.why === "enter" ? (
      <EnterDialog place={waiting.place} onClose={close} onEntered={goOn} />
    ) : (
      <PassphraseDialog why={waiting.why} onClose={close} onOpened={goOn} />
    );
  return { withKeys, dialog };
}

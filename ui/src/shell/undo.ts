import { dismiss, report, show, type Sentence } from "./toasts";

interface Deed {
  sentence: Sentence;
  inverse: () => Promise<unknown>;
  /** The message that offers the way back. */
  toast: number;
}

/** What was done in this window, latest last. */
let deeds: Deed[] = [];

/** Tells that something was done and keeps the way back, for Ctrl+Z and for the button in the message. */
export function tellDone(sentence: Sentence, inverse?: () => Promise<unknown>): void {
  if (!inverse) {
    show({ sentence });
    return;
  }
  const deed: Deed = { sentence, inverse, toast: 0 };
  deeds = [...deeds.slice(-99), deed];
  deed.toast = show({ sentence, undo: () => void takeBack(deed) });
}

async function takeBack(deed: Deed): Promise<void> {
  if (!deeds.includes(deed)) return;
  deeds = deeds.filter((other) => other !== deed);
  dismiss(deed.toast);
  try {
    await deed.inverse();
    show({ sentence: { key: "undone" } });
  } catch (problem) {
    report(problem);
  }
}

export function canUndo(): boolean {
  return deeds.length > 0;
}

/** Takes back what was done last. */
export async function undoLast(): Promise<void> {
  const last = deeds.at(-1);
  if (last) await takeBack(last);
}

/** Another plan, another past. */
export function forgetDeeds(): void {
  deeds = [];
}

import { report } from "./toasts";
import { tellDone } from "./undo";

/** Does something and tells so, with its way back where there is one. Says whether it went well. */
export async function deed(work: () => Promise<unknown>, key: string, args: Record<string, string | number> = {}, back?: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    tellDone({ key, args }, back);
    return true;
  } catch (problem) {
    report(problem);
    return false;
  }
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter(Boolean);
}

import { allCommands, isPossible, perform } from "./registry";

const TYPES_TEXT = new Set(["text", "search", "email", "url", "tel", "password", "number", "date", ""]);

/** Whether keys pressed there write text. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[contenteditable=true]")) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && TYPES_TEXT.has(target.type);
}

/** The shortcut a key event is, as commands write it. */
export function shortcutOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  const isLetter = /^[A-Z]$/.test(key);
  if (event.shiftKey && (isLetter || event.key.length > 1)) parts.push("Shift");
  return [...parts, key].join("+");
}

/** Keys that the thing with focus needs itself: arrows in a list, Enter on a button. */
function belongsToTarget(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.key === "Enter" || event.key === " ") {
    return event.target.matches("button, a[href], summary, [role=menuitem], [role=option], [role=tab], [role=radio]");
  }
  if (event.key.startsWith("Arrow")) {
    return event.target.closest("[role=menu], [role=listbox], [role=tablist], [role=radiogroup], [role=group]") !== null;
  }
  return false;
}

/** Performs the command that a key stands for. Says whether there was one. */
export function handleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const shortcut = shortcutOf(event);
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d+$/.test(event.key);
  if (plain && (writesText(event.target) || belongsToTarget(event))) return false;
  if (shortcut === "Ctrl+Z" && writesText(event.target)) return false;
  const inDialog = document.querySelector("[role=dialog], [role=alertdialog]") !== null;
  if (inDialog && plain) return false;
  const command = allCommands().findLast((c) => c.shortcut === shortcut && isPossible(c));
  if (!command) return false;
  event.preventDefault();
  void perform(command);
  return true;
}

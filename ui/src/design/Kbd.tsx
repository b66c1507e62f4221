import { useText } from "../texts/useText";

const NAMED: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Enter: "↵",
  Escape: "Esc",
};

/** A shortcut as it is written in commands ("Ctrl+Shift+F"), shown to the eye only: the control beside it says it with `aria-keyshortcuts`. */
export function Kbd({ keys }: { keys: string }) {
  const t = useText();
  const shown = keys
    .split("+")
    .map((key) => (key === "Shift" ? t("key-shift") : (NAMED[key] ?? key)))
    .join(" ");
  return <kbd aria-hidden="true" data-keys={shown} />;
}

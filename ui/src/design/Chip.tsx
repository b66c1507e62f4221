import type { ReactNode } from "react";

/** A word about a thing, never a control. */
export function Chip({ look, children }: { look?: "on" | "warn" | "no" | "ok"; children: ReactNode }) {
  return <span className={look ? `chip ${look}` : "chip"}>{children}</span>;
}

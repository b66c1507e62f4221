import { useEffect, useRef } from "react";
import { hear } from "../backend/tauri";
import { performById } from "../commands/registry";

/** What reaches the window from outside: a command of the menu, a plan that was opened from a folder. */
export function useMenuEvents(onPlanNamed: (path: string) => void): void {
  const named = useRef(onPlanNamed);
  useEffect(() => {
    named.current = onPlanNamed;
  });
  useEffect(() => {
    if (!("__TAURI_INTERNALS__" in window)) return;
    const stops = [hear<string>("command", (id) => void performById(id)), hear<string>("plan-named", (path) => named.current(path))];
    return () => stops.forEach((stop) => stop());
  }, []);
}

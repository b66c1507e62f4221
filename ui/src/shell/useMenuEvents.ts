import { useEffect } from "react";
import { performById } from "../commands/registry";
import { hear } from "../backend/tauri";

/** The menu of the window sends the id of a command. */
export function useMenuEvents(): void {
  useEffect(() => {
    if (!("__TAURI_INTERNALS__" in window)) return;
    return hear<string>("command", (id) => void performById(id));
  }, []);
}

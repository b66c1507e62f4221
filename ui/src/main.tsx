import { createRoot } from "react-dom/client";
import type { Backend } from "./backend/contract";
import { tauriBackend } from "./backend/tauri";
import { App } from "./shell/App";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/parts.css";
import "./shell/shell.css";
import "./commands/commands.css";

async function chooseBackend(): Promise<Backend> {
  if (__TWIN__ && !("__TAURI_INTERNALS__" in window)) {
    const { memoryBackend } = await import("./backend/memory");
    const ask = new URLSearchParams(location.search);
    const backend = memoryBackend(ask.get("plan") !== "geen");
    const theme = ask.get("thema") === "donker" ? "dark" : "light";
    await backend.set_settings({ language: ask.get("taal") === "en" ? "en" : "nl", theme, zoom: Number(ask.get("zoom") ?? 1) });
    return backend;
  }
  return tauriBackend();
}

const root = document.getElementById("root");
if (root) void chooseBackend().then((backend) => createRoot(root).render(<App backend={backend} />));

import { createContext, useContext } from "react";
import type { Settings } from "../backend/contract";

export const DEFAULTS: Settings = { language: "nl", theme: "system", zoom: 1 };
export const ZOOMS = [1, 1.1, 1.25, 1.5, 1.75, 2];

export const SettingsContext = createContext<{ settings: Settings; change: (settings: Partial<Settings>) => void }>({
  settings: DEFAULTS,
  change: () => undefined,
});

export function useSettings(): Settings {
  return useContext(SettingsContext).settings;
}

export function useChangeSettings(): (settings: Partial<Settings>) => void {
  return useContext(SettingsContext).change;
}

/** Puts language, theme and size on the page itself. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  const dark = settings.theme === "dark" || (settings.theme === "system" && (window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false));
  root.lang = settings.language;
  root.dataset.theme = dark ? "dark" : "light";
  root.style.fontSize = `${100 * settings.zoom}%`;
}

import { useCommands } from "../commands/registry";
import { useChangeSettings, useSettings, ZOOMS } from "./settings";

/** How the window looks: its size, its theme and its language. */
export function useViewCommands(): void {
  const settings = useSettings();
  const change = useChangeSettings();
  const zoomTo = (step: number) => {
    const at = ZOOMS.findIndex((zoom) => zoom >= settings.zoom);
    const next = ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, (at < 0 ? 0 : at) + step))];
    change({ zoom: next });
  };
  useCommands([
    { id: "zoom.in", label: "zoom-in", group: "group-view", shortcut: "Ctrl++", perform: () => zoomTo(1) },
    { id: "zoom.in.same", label: "zoom-in", group: "group-view", shortcut: "Ctrl+=", hidden: true, perform: () => zoomTo(1) },
    { id: "zoom.out", label: "zoom-out", group: "group-view", shortcut: "Ctrl+-", perform: () => zoomTo(-1) },
    { id: "zoom.reset", label: "zoom-reset", group: "group-view", shortcut: "Ctrl+0", perform: () => change({ zoom: 1 }) },
    { id: "theme.light", label: "theme-light", group: "group-view", perform: () => change({ theme: "light" }) },
    { id: "theme.dark", label: "theme-dark", group: "group-view", perform: () => change({ theme: "dark" }) },
    { id: "theme.system", label: "theme-system", group: "group-view", perform: () => change({ theme: "system" }) },
    { id: "language.nl", label: "language-nl", group: "group-view", perform: () => change({ language: "nl" }) },
    { id: "language.en", label: "language-en", group: "group-view", perform: () => change({ language: "en" }) },
  ]);
}

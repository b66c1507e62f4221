import { useBackend } from "../backend/BackendContext";
import type { Command } from "../commands/command";
import { useCommands } from "../commands/registry";
import { useOpenPlan } from "./plan";
import { go, href } from "./route";
import { useChangeSettings, useSettings, ZOOMS } from "./settings";
import { canUndo, undoLast } from "./undo";

/** The commands that hold on every screen. */
export function useShellCommands(open: { openPalette: () => void; openKeys: () => void }): void {
  const backend = useBackend();
  const settings = useSettings();
  const change = useChangeSettings();
  const { set } = useOpenPlan();
  const zoomTo = (step: number) => {
    const at = ZOOMS.findIndex((zoom) => zoom >= settings.zoom);
    const next = ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, (at < 0 ? 0 : at) + step))];
    change({ zoom: next });
  };
  const place = (id: string, label: string, shortcut: string | undefined, to: string): Command => ({
    id, label, shortcut, group: "group-go", perform: () => go(to),
  });
  useCommands([
    place("go.overview", "nav-overview", "Alt+1", href("overzicht")),
    place("go.chapters", "nav-chapters", "Alt+2", href("hoofdstukken")),
    place("go.reactions", "nav-reactions", "Alt+3", href("reacties")),
    place("go.versions", "nav-versions", "Alt+4", href("versies")),
    place("go.compare", "nav-compare", "Alt+5", href("vergelijk")),
    place("go.rounds", "nav-rounds", "Alt+6", href("rondes")),
    place("go.papers", "nav-papers", "Alt+7", href("stukken")),
    place("go.workgroup", "nav-workgroup", "Alt+8", href("werkgroep")),
    place("go.search", "search-everywhere", "Ctrl+Shift+F", href("zoek")),
    { id: "palette", label: "open-palette", group: "group-view", shortcut: "Ctrl+K", perform: open.openPalette },
    { id: "keys", label: "show-keys", group: "group-view", shortcut: "?", perform: open.openKeys },
    { id: "undo", label: "undo-last", group: "group-here", shortcut: "Ctrl+Z", when: canUndo, perform: undoLast },
    { id: "zoom.in", label: "zoom-in", group: "group-view", shortcut: "Ctrl++", perform: () => zoomTo(1) },
    { id: "zoom.in.same", label: "zoom-in", group: "group-view", shortcut: "Ctrl+=", hidden: true, perform: () => zoomTo(1) },
    { id: "zoom.out", label: "zoom-out", group: "group-view", shortcut: "Ctrl+-", perform: () => zoomTo(-1) },
    { id: "zoom.reset", label: "zoom-reset", group: "group-view", shortcut: "Ctrl+0", perform: () => change({ zoom: 1 }) },
    { id: "theme.light", label: "theme-light", group: "group-view", perform: () => change({ theme: "light" }) },
    { id: "theme.dark", label: "theme-dark", group: "group-view", perform: () => change({ theme: "dark" }) },
    { id: "theme.system", label: "theme-system", group: "group-view", perform: () => change({ theme: "system" }) },
    { id: "language.nl", label: "language-nl", group: "group-view", perform: () => change({ language: "nl" }) },
    { id: "language.en", label: "language-en", group: "group-view", perform: () => change({ language: "en" }) },
    {
      id: "plan.open", label: "open-plan", group: "group-plan", shortcut: "Ctrl+O",
      perform: async () => {
        const path = await backend.pick_file("plan", "");
        if (path !== null) set(await backend.open_plan(path));
      },
    },
    {
      id: "plan.close", label: "close-plan", group: "group-plan",
      perform: async () => {
        await backend.close_plan();
        set(null);
      },
    },
  ]);
}

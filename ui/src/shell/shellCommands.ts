import { useBackend } from "../backend/BackendContext";
import type { Command } from "../commands/command";
import { useCommands } from "../commands/registry";
import { useOpenPlan } from "./plan";
import { go, href } from "./route";
import { canUndo, undoLast } from "./undo";

/** The commands that hold on every screen of a plan. */
export function useShellCommands(open: { openPalette: () => void; openKeys: () => void }): void {
  const backend = useBackend();
  const { set } = useOpenPlan();
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
    place("go.themes", "nav-themes", undefined, href("themas")),
    place("go.search", "search-everywhere", "Ctrl+Shift+F", href("zoek")),
    { id: "palette", label: "open-palette", group: "group-view", shortcut: "Ctrl+K", perform: open.openPalette },
    { id: "keys", label: "show-keys", group: "group-view", shortcut: "?", perform: open.openKeys },
    { id: "undo", label: "undo-last", group: "group-here", shortcut: "Ctrl+Z", when: canUndo, perform: undoLast },
    {
      id: "plan.close", label: "close-plan", group: "group-plan",
      perform: async () => {
        await backend.close_plan();
        set(null);
      },
    },
  ]);
}

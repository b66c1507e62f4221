import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PlanInfo } from "../backend/contract";
import { useCommands } from "../commands/registry";
import { JoinDialog } from "../welcome/JoinDialog";
import { UnlockDialog } from "../vault/UnlockDialog";
import { NewPlanDialog } from "../welcome/NewPlanDialog";
import { go, href } from "./route";
import { report, show } from "./toasts";
import { useMenuEvents } from "./useMenuEvents";
import { useViewCommands } from "./viewCommands";

interface EverywhereProps {
  info: PlanInfo | null;
  onOpen: (info: PlanInfo) => void;
  onRefused: (problem: unknown) => void;
  /** The plan that wants its passphrase. */
  locked: string | null;
  /** It was opened, or the person thought better of it. */
  onUnlocked: () => void;
}

/** What holds with a plan open and without: beginning and opening plans, the menu, the view. */
export function Everywhere({ info, onOpen, onRefused, locked, onUnlocked }: EverywhereProps) {
  const backend = useBackend();
  const [making, setMaking] = useState(false);
  const [joining, setJoining] = useState(false);
  const open = async (plan: Promise<PlanInfo>) => {
    try {
      const opened = await plan;
      go(href("overzicht"));
      onOpen(opened);
    } catch (problem) {
      onRefused(problem);
    }
  };
  useViewCommands();
  useMenuEvents((path) => void open(backend.open_plan(path)));
  useCommands([
    { id: "plan.new", label: "new-plan-begin", group: "group-plan", shortcut: "Ctrl+N", perform: () => setMaking(true) },
    {
      id: "plan.open", label: "open-plan", group: "group-plan", shortcut: "Ctrl+O",
      perform: async () => {
        const path = await backend.pick_file("plan", "");
        if (path !== null) await open(backend.open_plan(path));
      },
    },
    { id: "plan.join", label: "join-plan", group: "group-plan", perform: () => setJoining(true) },
    { id: "plan.sample", label: "welcome-sample", group: "group-plan", perform: () => open(backend.open_sample()) },
  ]);
  const place = info && !info.read_only ? `${info.path}|${info.member}` : null;
  useEffect(() => {
    if (place === null) return;
    backend.recover_drafts().then((drafts) => {
      if (drafts.length) show({ sentence: { key: "drafts-recovered", args: { chapters: drafts.map((draft) => draft.title).join(", ") } } });
    }, report);
  }, [backend, place]);
  if (locked !== null) {
    return (
      <UnlockDialog
        path={locked}
        onClose={onUnlocked}
        onOpened={(opened) => {
          onUnlocked();
          void open(Promise.resolve(opened));
        }}
      />
    );
  }
  if (joining) return <JoinDialog onClose={() => setJoining(false)} onJoined={(joined) => void open(joined)} />;
  return making ? <NewPlanDialog onClose={() => setMaking(false)} onMade={(made) => void open(made)} /> : null;
}

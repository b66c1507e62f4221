import { useState } from "react";
import { useCommands } from "../../commands/registry";
import { usePlan } from "../../shell/plan";
import { allOpen, atHand, decide, workIn } from "./deeds";
import type { Desk } from "./Desk";
import { useStore } from "./store";

interface Ways { find: (how: "find" | "replace") => void; stop: () => Promise<void> }

/** The commands of a chapter: for keys, palette, menu and buttons. */
export function useDeskCommands(desk: Desk, { find, stop }: Ways) {
  const { read_only } = usePlan();
  useStore(desk, (state) => state.selected);
  useStore(desk, (state) => state.picked);
  const [group] = useState("group-here" as const);
  const canDecide = () => !read_only && atHand(desk).length > 0;
  const reaction = () => {
    const entry = desk.entry(desk.state.selected);
    return entry?.kind === "reaction" ? entry.comment.label : null;
  };
  const unexplained = () => desk.step(1, (entry) => entry.kind === "change" && entry.change.reasons.length === 0);
  useCommands([
    { id: "chapter.next", label: "chapter-next", group, shortcut: "J", perform: () => desk.step(1) },
    { id: "chapter.previous", label: "chapter-previous", group, shortcut: "K", perform: () => desk.step(-1) },
    { id: "chapter.accept", label: "chapter-accept", group, shortcut: "A", when: canDecide, perform: () => decide(desk, atHand(desk), "accepted") },
    { id: "chapter.reject", label: "chapter-reject", group, shortcut: "X", when: canDecide, perform: () => decide(desk, atHand(desk), "rejected") },
    { id: "chapter.accept-all", label: "chapter-accept-all", group, when: () => !read_only && allOpen(desk).length > 0, perform: () => decide(desk, allOpen(desk), "accepted") },
    { id: "chapter.reject-all", label: "chapter-reject-all", group, when: () => !read_only && allOpen(desk).length > 0, perform: () => decide(desk, allOpen(desk), "rejected") },
    { id: "chapter.unexplained", label: "chapter-unexplained-next", group, shortcut: "U", perform: unexplained },
    { id: "chapter.work-in", label: "chapter-work-in", group, shortcut: "W", when: () => !read_only && reaction() !== null, perform: () => workIn(desk, [...desk.state.reasons, reaction() ?? ""].filter(Boolean)) },
    { id: "chapter.stop", label: "chapter-reasons-done", group, shortcut: "Escape", when: () => desk.state.reasons.length > 0, perform: stop },
    { id: "chapter.find", label: "chapter-find", group, shortcut: "Ctrl+F", perform: () => find("find") },
    { id: "chapter.replace", label: "chapter-replace", group, shortcut: "Ctrl+H", when: () => !read_only, perform: () => find("replace") },
    { id: "chapter.source", label: "chapter-source", group, perform: () => desk.toggleSource() },
  ]);
}

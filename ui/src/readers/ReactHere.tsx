import { useState } from "react";
import type { Desk } from "../chapters/chapter/Desk";
import { useStore } from "../chapters/chapter/store";
import { useCommands } from "../commands/registry";
import { usePlan } from "../shell/plan";
import { WHOLE, type Place } from "./places";
import { ReactDialog } from "./ReactDialog";
import "./readers.css";

/** Reacting in one's own name to a chapter: what is selected, one of its paragraphs, or all of it. */
export function ReactHere({ desk }: { desk: Desk }) {
  const plan = usePlan();
  const ready = useStore(desk, (state) => state.ready && state.source === null);
  const [places, setPlaces] = useState<Place[] | null>(null);
  const begin = async () => {
    const { row } = desk.state;
    const of = { chapter: desk.id, title: `${row.number} ${row.title}` };
    const chosen = await desk.selection();
    const selected = chosen ? [{ ...of, ...chosen, what: "passage" as const, said: desk.selected() }] : [];
    const paragraphs = desk.paragraphs().map((one) => ({ ...of, ...one, what: "passage" as const }));
    setPlaces([...selected, { ...WHOLE, ...of, what: "chapter" }, ...paragraphs, WHOLE]);
  };
  useCommands([
    // Who writes has the letter for the text; a reader has it for this.
    { id: "readers.react", label: "react-do", group: "group-here", shortcut: plan.reader ? "R" : undefined, when: () => ready && (!plan.read_only || plan.reader), perform: begin },
  ]);
  if (places === null) return null;
  return <ReactDialog places={places} onClose={() => setPlaces(null)} onDone={() => void desk.refresh()} />;
}

import { useState } from "react";
import { useCommands } from "../commands/registry";
import { usePlan } from "../shell/plan";
import { WHOLE } from "./places";
import { ReactDialog } from "./ReactDialog";
import "./readers.css";

/** A reader reacts to the plan as a whole, from the register. */
export function ReactInGeneral({ onDone }: { onDone: () => void }) {
  const { reader } = usePlan();
  const [open, setOpen] = useState(false);
  useCommands(reader ? [{ id: "readers.react", label: "react-do", group: "group-here", shortcut: "R", perform: () => setOpen(true) }] : []);
  return open ? <ReactDialog places={[WHOLE]} onClose={() => setOpen(false)} onDone={onDone} /> : null;
}

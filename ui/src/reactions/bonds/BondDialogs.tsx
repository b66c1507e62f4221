import type { Reaction } from "../../backend/contract";
import type { Triage } from "../useTriage";
import type { RegisterData } from "../useRegister";
import { LateDialog } from "./LateDialog";
import { LinkDialog } from "./LinkDialog";
import { MergeDialog } from "./MergeDialog";
import { SplitDialog } from "./SplitDialog";
import type { Bonds } from "./useBonds";
import { WeighDialog } from "./WeighDialog";

export interface BondProps {
  bonds: Bonds;
  data: RegisterData;
  triage: Triage;
  reaction: Reaction | null;
}

/** The question that is open, if any. */
export function BondDialogs(props: BondProps) {
  const { asked } = props.bonds;
  switch (asked?.what) {
    case "split": return props.reaction ? <SplitDialog bonds={props.bonds} reaction={props.reaction} /> : null;
    case "merge": return <MergeDialog {...props} />;
    case "link": return <LinkDialog {...props} />;
    case "weigh": return <WeighDialog {...props} />;
    case "late": return <LateDialog bonds={props.bonds} labels={props.triage.labels} late={asked.late} />;
    default: return null;
  }
}

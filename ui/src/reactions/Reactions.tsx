import type { ComponentType } from "react";
import { useRoute } from "../shell/route";
import { partOf, type Part } from "./address";
import { NearScreen } from "./bonds/NearScreen";
import { ProposalsScreen } from "./bonds/ProposalsScreen";
import { QuestionsScreen } from "./bonds/QuestionsScreen";
import { TraceScreen } from "./bonds/TraceScreen";
import { UnexplainedScreen } from "./bonds/UnexplainedScreen";
import { ImportScreen } from "./import/ImportScreen";
import { MainLines } from "./MainLines";
import { NewReactionScreen } from "./NewReactionScreen";
import { RegisterScreen } from "./RegisterScreen";
import "./bonds/bonds.css";
import "./reactions.css";

const SCREENS: Record<Part, ComponentType> = {
  inlezen: ImportScreen,
  hoofdlijnen: MainLines,
  gelijk: NearScreen,
  voorstellen: ProposalsScreen,
  vragen: QuestionsScreen,
  "zonder-reden": UnexplainedScreen,
  spoor: TraceScreen,
  nieuw: NewReactionScreen,
};

/** Everything about reactions: the register, reading a file in, main lines, one by hand. */
export function Reactions() {
  const part = partOf(useRoute());
  const Shown = part ? SCREENS[part] : RegisterScreen;
  return <Shown />;
}

import { useRoute } from "../shell/route";
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

/** Everything about reactions: the register, reading a file in, main lines, one by hand. */
export function Reactions() {
  const [part] = useRoute().parts;
  switch (part) {
    case "inlezen": return <ImportScreen />;
    case "hoofdlijnen": return <MainLines />;
    case "gelijk": return <NearScreen />;
    case "voorstellen": return <ProposalsScreen />;
    case "vragen": return <QuestionsScreen />;
    case "zonder-reden": return <UnexplainedScreen />;
    case "spoor": return <TraceScreen />;
    case "nieuw": return <NewReactionScreen />;
    default: return <RegisterScreen />;
  }
}

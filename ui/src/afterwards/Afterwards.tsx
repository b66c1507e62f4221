import { useState } from "react";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Tabs } from "../design";
import { usePlan } from "../shell/plan";
import { go, href, useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";
import { Addenda } from "./Addenda";
import { AnnualReports } from "./AnnualReports";
import { ImplementationPlans } from "./ImplementationPlans";
import { NextPlanDialog } from "./NextPlanDialog";

/** What comes after adoption: addenda, annual reports, implementation plans, and the next plan. */
export function Afterwards() {
  const t = useText();
  const plan = usePlan();
  const { query } = useRoute();
  const [next, setNext] = useState(false);
  useCommands([{ id: "afterwards.next", label: "next-plan", group: "group-here", perform: () => setNext(true) }]);
  const tab = ["aanvullingen", "jaarverslagen", "uitvoering"].includes(query.deel) ? query.deel : "aanvullingen";
  return (
    <Screen title={t("afterwards-title")} actions={<CommandButton id="afterwards.next" />}>
      <Tabs
        label={t("afterwards-title")}
        value={tab}
        onChange={(deel) => go(href("vervolg", [], { deel }), true)}
        tabs={[
          { key: "aanvullingen", label: t("addenda-tab"), content: <Addenda key={plan.path} /> },
          { key: "jaarverslagen", label: t("annual-tab"), content: <AnnualReports key={plan.path} /> },
          { key: "uitvoering", label: t("implementation-tab"), content: <ImplementationPlans key={plan.path} /> },
        ]}
      />
      {next ? <NextPlanDialog onClose={() => setNext(false)} /> : null}
    </Screen>
  );
}

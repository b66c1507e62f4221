import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { useCommands } from "../commands/registry";
import { CommandButton } from "../commands/CommandButton";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { useRoute } from "../shell/route";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { Approvals } from "./Approvals";
import { IssueDialog } from "./IssueDialog";
import { NextVersion } from "./NextVersion";
import { Timeline } from "./Timeline";
import "./versions.css";

/** What was issued, and what the next version still needs. */
export function Versions() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const { query } = useRoute();
  const [issuing, setIssuing] = useState(query.breng !== undefined);
  const stage = plan.stages.find((other) => other.key === plan.next_stage) ?? null;
  const from = useLoad(async () => {
    const [versions, approvals, gates, chapters] = await Promise.all([
      backend.versions(), backend.approvals(), stage ? backend.gates(stage.key) : Promise.resolve([]), backend.chapters(),
    ]);
    return { versions, approvals, gates, chapters };
  }, [plan.path, stage?.key]);
  useCommands([
    { id: "versions.issue", label: "version-issue-it", args: { stage: stage?.title ?? "" }, group: "group-here", when: () => stage !== null && !plan.read_only && (from.data?.chapters.length ?? 0) > 0, perform: () => setIssuing(true) },
  ]);
  return (
    <Screen title={stage ? t("versions-title", { stage: stage.title }) : t("versions-title-all")} actions={stage ? <CommandButton id="versions.issue" look="primary" /> : null}>
      <Loading from={from}>
        {({ versions, approvals, gates, chapters }) => (
          <div className="columns versions">
            <div className="stack">
              {stage ? <NextVersion stage={stage} gates={gates} chapters={chapters} /> : null}
              <Approvals approvals={approvals} stage={stage} />
            </div>
            <Timeline versions={versions} />
            {stage && issuing ? <IssueDialog stage={stage} gates={gates} onClose={() => setIssuing(false)} /> : null}
          </div>
        )}
      </Loading>
    </Screen>
  );
}

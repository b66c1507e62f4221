import { useBackend } from "../backend/BackendContext";
import type { ExportOrder } from "../backend/contract";
import { useCommands } from "../commands/registry";
import { CommandButton } from "../commands/CommandButton";
import { usePlan } from "../shell/plan";
import { useText } from "../texts/useText";
import { paperName } from "./paperKinds";
import { useWork } from "./useWork";
import { WorkProgress } from "./WorkProgress";

/** Makes the paper where the person says, with progress that can be stopped. */
export function MakePaper({ order, isPossible }: { order: ExportOrder; isPossible: boolean }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const work = useWork();
  useCommands([
    {
      id: "papers.make", label: "paper-make", group: "group-here", when: () => isPossible && !work.busy,
      perform: async () => {
        const out = await backend.pick_file("save-paper", paperName(order, plan.title));
        if (out !== null) await work.run(() => backend.export_paper({ ...order, out }));
      },
    },
  ]);
  return (
    <div className="make">
      <CommandButton id="papers.make" look="primary" />
      <WorkProgress work={work} about={t(`paper-${order.what}`)} />
    </div>
  );
}

import { useBackend } from "../backend/BackendContext";
import type { ExportOrder } from "../backend/contract";
import { Button, Menu } from "../design";
import { FORMATS, paperName } from "../papers/paperKinds";
import { useWork } from "../papers/useWork";
import { WorkProgress } from "../papers/WorkProgress";
import { usePlan } from "../shell/plan";
import { go, href } from "../shell/route";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";

const PAPER = "paper";

/** Saves what is compared as a file, or goes to its paper, where one can look at it first. */
export function CompareExport({ from, to }: { from: string | null; to: string | null }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const work = useWork();
  const save = async (format: ExportOrder["format"]) => {
    const order = { what: "compare" as const, from, version: to, format, audience: "internal" as const };
    const out = await backend.pick_file("save-paper", paperName(order, plan.title));
    if (out !== null) await work.run(() => backend.export_paper({ ...order, out }));
  };
  return (
    <>
      <WorkProgress work={work} about={t("paper-compare")} />
      <Menu
        label={t("compare-save")}
        button={<Button isDisabled={from === null || work.busy}>{t("compare-save")} <span className="unfolds" aria-hidden="true" /></Button>}
        entries={[...FORMATS.compare.map((format) => ({ key: format, label: t(`format-${format}`), about: t(`format-about-${format}`) })), { key: PAPER, label: t("compare-export") }]}
        onPick={(key) => {
          if (key === PAPER) go(href("stukken", [], { stuk: "compare", van: from, versie: to }));
          else save(key as ExportOrder["format"]).catch(report);
        }}
      />
    </>
  );
}

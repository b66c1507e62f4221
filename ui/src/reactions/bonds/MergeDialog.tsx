import { useState } from "react";
import { Button, Choices, Dialog } from "../../design";
import { report } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import { MasterSearch } from "../MasterSearch";
import type { BondProps } from "./BondDialogs";

/** Answers reactions together: of several that are selected one carries the answer; a single one is put with another. */
export function MergeDialog({ bonds, data, triage, reaction }: BondProps) {
  const t = useText();
  const { labels } = triage;
  const [lead, setLead] = useState<string | null>(labels.length > 1 ? labels[0] : null);
  const others = labels.filter((label) => label !== lead);
  const close = () => bonds.ask(null);
  const merge = () => {
    if (lead) bonds.merge(others, lead).catch(report);
  };
  return (
    <Dialog
      title={t("bond-merge-title", { count: labels.length, label: labels[0] ?? "" })}
      open
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!lead || others.length === 0} onPress={merge}>{t("bond-merge-do")}</Button>
        </>
      }
    >
      <p className="small soft">{t("bond-merge-about")}</p>
      {labels.length > 1 ? (
        <Choices label={t("bond-merge-lead")} value={lead} onChange={setLead} choices={labels.slice(0, 12).map((label) => ({ key: label, label }))} />
      ) : (
        <MasterSearch rows={data.rows} own={labels} likely={reaction?.alike.map((one) => one.label) ?? []} value={lead} label={t("bond-merge-lead")} onChange={setLead} />
      )}
    </Dialog>
  );
}

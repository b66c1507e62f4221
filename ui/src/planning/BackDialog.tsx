import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, DateField, Dialog } from "../design";
import { Loading } from "../shell/Loading";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";

/** Plans backward from the day of adoption; shows what that gives before it is stored. */
export function BackDialog({ adoption, onClose }: { adoption: string; onClose: () => void }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const [date, setDate] = useState(adoption);
  const rows = useLoad(() => (date ? backend.plan_back(date, true) : Promise.resolve([])), [date], true);
  const plan = async () => {
    try {
      await backend.plan_back(date, false);
      tellDone({ key: "planning-planned-back", args: { day: day(date, true) } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("planning-back")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={!date || Boolean(rows.problem)} onPress={() => void plan()}>{t("planning-back-do")}</Button></>}
    >
      <DateField label={t("planning-adoption-day")} value={date} onChange={setDate} />
      <Loading from={rows}>
        {(found) => (
          <ul aria-label={t("planning-back")}>
            {found.map((row, at) => (
              <li key={at} className={row.past ? "warn" : undefined}>
                {day(row.new, true)}: {row.title} {row.old && row.old !== row.new ? t("planning-was", { day: day(row.old, true) }) : null} {row.past ? t("planning-past") : null}
              </li>
            ))}
          </ul>
        )}
      </Loading>
    </Dialog>
  );
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RoundRow } from "../backend/contract";
import { Button, DateField, Dialog } from "../design";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** Ends a round. Late reactions are still taken in, marked as late. */
export function CloseRoundDialog({ round, onClose }: { round: RoundRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [date, setDate] = useState(today());
  const close = async () => {
    try {
      await backend.close_round(round.code, date);
      tellDone({ key: "round-was-closed", args: { code: round.code } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("round-close-code", { code: round.code })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!date} onPress={() => void close()}>{t("round-close")}</Button>
        </>
      }
    >
      <p>{round.open ? t("round-close-open", { count: round.open }) : t("round-close-done")}</p>
      <DateField label={t("round-closed-on")} value={date} onChange={setDate} />
    </Dialog>
  );
}

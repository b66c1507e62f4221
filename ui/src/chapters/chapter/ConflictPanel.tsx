import { useState } from "react";
import type { ConflictRow } from "../../backend/contract";
import { Button, Dialog, Field } from "../../design";
import { report } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import { settleConflict } from "./deeds";
import type { Desk } from "./Desk";

/** One sentence, two versions and where they came from: choose, combine or write it again. */
export function ConflictPanel({ desk, conflict, onClose }: { desk: Desk; conflict: ConflictRow; onClose: () => void }) {
  const t = useText();
  const [text, setText] = useState(conflict.ours);
  const { base, ours, theirs, ours_by, theirs_by } = conflict;
  const settle = () => {
    onClose();
    settleConflict(desk, conflict.id, text).catch(report);
  };
  const side = (title: string, said: string, use: boolean) => (
    <section className="side">
      <h3>{title}</h3>
      <p className="read">{said || t("chapter-conflict-nothing")}</p>
      {use ? <Button size="small" onPress={() => setText(said)}>{t("chapter-conflict-use")}</Button> : null}
    </section>
  );
  return (
    <Dialog
      title={t("chapter-conflict")} open wide onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" onPress={settle}>{t("chapter-conflict-settle-so")}</Button></>}
    >
      {conflict.saved_over ? <p className="warn">{t("chapter-conflict-saved-over")}</p> : null}
      <div className="sides">
        {side(t("chapter-conflict-base"), base, false)}
        {side(ours_by, ours, true)}
        {side(theirs_by, theirs, true)}
      </div>
      <Button look="link" onPress={() => setText([ours.trim(), theirs.trim()].filter(Boolean).join(" "))}>{t("chapter-conflict-both")}</Button>
      <Field label={t("chapter-conflict-text")} rows={4} value={text} onChange={setText} />
    </Dialog>
  );
}

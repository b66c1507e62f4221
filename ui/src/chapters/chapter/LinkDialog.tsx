import type { EditorView } from "@milkdown/kit/prose/view";
import { useState, type FormEvent } from "react";
import { Button, Dialog, Field } from "../../design";
import { useText } from "../../texts/useText";
import { linkAt, setLink } from "../editor/actions";
import { safeAddress } from "../editor/links";

/** Asks for an address; refuses what may not stand in a plan. */
export function LinkDialog({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const t = useText();
  const [before] = useState(() => linkAt(view));
  const [written, setWritten] = useState(before);
  const [refused, setRefused] = useState(false);
  const done = (address: string | null) => {
    onClose();
    // The dialog gives focus back first; the text has it afterwards.
    setTimeout(() => setLink(view, address));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = safeAddress(written);
    if (address === null) setRefused(true);
    else done(address);
  };
  return (
    <Dialog title={t("chapter-tool-link")} open onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <Field
          label={t("chapter-link-address")} value={written} autoFocus error={refused ? t("chapter-link-refused") : undefined}
          hint={t("chapter-link-hint")}
          onChange={(now) => {
            setWritten(now);
            setRefused(false);
          }}
        />
        <div className="foot">
          {before ? <Button danger onPress={() => done(null)}>{t("chapter-link-remove")}</Button> : null}
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit">{t("chapter-link-set")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

import { useState, type FormEvent } from "react";
import { Button, Dialog, Field } from "../../design";
import { useText } from "../../texts/useText";

interface TitleDialogProps { title: string; value: string; onClose: () => void; onDone: (title: string) => void }

/** Asks for the title of a chapter. */
export function TitleDialog({ title, value, onClose, onDone }: TitleDialogProps) {
  const t = useText();
  const [written, setWritten] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() === "") return;
    onClose();
    if (written.trim() !== value) onDone(written.trim());
  };
  return (
    <Dialog title={title} open onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field label={t("chapter-title")} value={written} onChange={setWritten} autoFocus />
        <div className="foot">
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit" isDisabled={written.trim() === ""}>{t("save")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

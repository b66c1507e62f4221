import { Button, Dialog } from "../design";
import { useText } from "../texts/useText";
import { AnswerPapers } from "./AnswerPapers";

/** The answers of a round, from the register. */
export function AnswersDialog({ round, onClose }: { round?: string; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t("answers-title")} open onClose={onClose} wide foot={<Button onPress={onClose}>{t("close")}</Button>}>
      <AnswerPapers round={round} />
    </Dialog>
  );
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { StrengthState } from "../backend/contract";
import { Button, Choose, Dialog } from "../design";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

const NEW = "-";
/** The statutory part that is about strength, in kinds of plan that have it. */
const PART = "sterkte";

/** In which chapter a state goes: the one of its statutory part, another, or a new one. */
export function PlaceDialog({ state, onClose }: { state: StrengthState; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const chapters = useLoad(() => backend.chapters(), []).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const own = chapters?.find((row) => row.part === PART)?.id ?? NEW;
  const value = chosen ?? own;
  const place = async () => {
    try {
      const part = plan.statutory_parts.some((known) => known.key === PART) ? PART : null;
      const id = value === NEW ? await backend.add_chapter(t("strength-title"), part) : value;
      const placed = await backend.place_strength(state.number, id, false);
      tellDone({ key: "strength-now-in", args: { chapter: placed.chapter } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("strength-place")}
      open
      onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" isDisabled={chapters === null} onPress={() => void place()}>{t("strength-place-do")}</Button></>}
    >
      <Choose
        label={t("strength-chapter")}
        value={value}
        onChange={setChosen}
        choices={[...(chapters ?? []).map((row) => ({ key: row.id, label: `${row.number} ${row.title}` })), { key: NEW, label: t("strength-new-chapter") }]}
      />
    </Dialog>
  );
}

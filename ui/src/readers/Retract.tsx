import { useBackend } from "../backend/BackendContext";
import type { Reaction } from "../backend/contract";
import { Button } from "../design";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** Beside a reaction of one's own with which nothing was done yet: taking it back. */
export function Retract({ reaction, onDone }: { reaction: Reaction; onDone: () => void }) {
  const t = useText();
  const backend = useBackend();
  const { label, outcome, carried } = reaction.row;
  if (!reaction.own || outcome !== null || carried !== null) return null;
  const set = async (retracted: boolean) => {
    await backend.retract_reaction(label, retracted);
    onDone();
  };
  const retract = () => set(true).then(() => tellDone({ key: "retract-told", args: { label } }, () => set(false)), report);
  return <p className="own-reaction">{t("retract-yours")} <Button size="small" look="link" onPress={() => void retract()}>{t("retract-do")} <span className="sr">{label}</span></Button></p>;
}

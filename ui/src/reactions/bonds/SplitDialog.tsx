import { useState } from "react";
import type { NewPart, Reaction } from "../../backend/contract";
import { Button, Dialog, Field } from "../../design";
import { report } from "../../shell/toasts";
import { useText } from "../../texts/useText";
import type { Bonds } from "./useBonds";

/** Splits a reaction that makes several points. The points it sets off itself are proposed. */
export function SplitDialog({ bonds, reaction }: { bonds: Bonds; reaction: Reaction }) {
  const t = useText();
  const [parts, setParts] = useState<string[]>(() => (reaction.points.length ? reaction.points : [reaction.text, ""]));
  const said = parts.map((part) => part.trim()).filter(Boolean);
  const set = (at: number, text: string) => setParts(parts.map((part, place) => (place === at ? text : part)));
  const close = () => bonds.ask(null);
  const split = () => {
    const made: NewPart[] = said.map((text) => ({ text, quote: "", proposal: "" }));
    bonds.split(reaction.row.label, made).catch(report);
  };
  return (
    <Dialog
      title={t("bond-split-title", { label: reaction.row.label })}
      open
      wide
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={said.length < 2} onPress={split}>{t("bond-split-do", { count: said.length })}</Button>
        </>
      }
    >
      <p className="small soft">{t(reaction.points.length ? "bond-split-proposed" : "bond-split-about")}</p>
      <blockquote className="read reg-words">{reaction.text}</blockquote>
      {parts.map((part, at) => (
        <Field key={at} label={t("bond-split-part", { number: at + 1 })} rows={3} value={part} onChange={(text) => set(at, text)} autoFocus={at === 0} />
      ))}
      <div className="row">
        <Button size="small" onPress={() => setParts([...parts, ""])}>{t("bond-split-more")}</Button>
        {parts.length > 2 ? <Button size="small" look="quiet" onPress={() => setParts(parts.slice(0, -1))}>{t("bond-split-less")}</Button> : null}
      </div>
    </Dialog>
  );
}

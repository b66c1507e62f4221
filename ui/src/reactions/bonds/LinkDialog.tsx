import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { LinkKind } from "../../backend/contract";
import { Button, Choices, Choose, Dialog } from "../../design";
import { report } from "../../shell/toasts";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { MasterSearch } from "../MasterSearch";
import type { BondProps } from "./BondDialogs";

export const LINKS: readonly LinkKind[] = ["repeated-question", "answer-to", "answers-question"];
type Says = LinkKind | "duplicate";

/** Says how reactions hang together with another one, or which question of the plan they answer. */
export function LinkDialog({ bonds, data, triage, reaction }: BondProps) {
  const t = useText();
  const backend = useBackend();
  const { labels } = triage;
  const [kind, setKind] = useState<Says>(reaction?.row.question ? "repeated-question" : "answer-to");
  const [to, setTo] = useState<string | null>(null);
  const questions = useLoad(() => backend.questions(), []).data ?? [];
  const close = () => bonds.ask(null);
  const link = () => {
    if (!to) return;
    // To say the same is a disposition: it is made where dispositions are made.
    if (kind === "duplicate") {
      triage.set({ ...triage.draft, outcome: "duplicate", master: to });
      close();
    } else bonds.link(labels, to, kind, true).catch(report);
  };
  return (
    <Dialog
      title={t("bond-link-title", { count: labels.length, label: labels[0] ?? "" })}
      open
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!to} onPress={link}>{t("bond-link-do")}</Button>
        </>
      }
    >
      <Choices
        label={t("bond-link-kind")}
        value={kind}
        onChange={(key) => {
          setKind(LINKS.find((one) => one === key) ?? "duplicate");
          setTo(null);
        }}
        choices={[...LINKS, "duplicate" as const].map((key) => ({ key, label: t(`bond-link-${key}`) }))}
      />
      {kind === "answers-question" ? (
        questions.length ? (
          <Choose label={t("bond-link-question")} value={to} onChange={setTo} choices={questions.map((one) => ({ key: one.number, label: `${one.number} ${one.text}`, about: one.chapter }))} />
        ) : (
          <p className="soft small">{t("bond-link-no-question")}</p>
        )
      ) : (
        <MasterSearch rows={data.rows} own={labels} likely={reaction?.alike.map((one) => one.label) ?? []} value={to} label={t("bond-link-to")} onChange={setTo} />
      )}
    </Dialog>
  );
}

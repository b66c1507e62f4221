import { useMemo, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { OwnReaction } from "../backend/contract";
import { asProblem, problemSentence } from "../backend/problem";
import { Button, Choose, Dialog, Field } from "../design";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";
import type { Place } from "./places";

interface ReactDialogProps {
  /** What can be reacted to, what is meant first. */
  places: Place[];
  onClose: () => void;
  /** It stands on the register, or was taken back. */
  onDone: () => void;
}

const KINDS = ["general", "substantive", "editorial"] as const;
const TONES = ["positive", "neutral", "critical"] as const;
const NONE = "none";

/** A reaction in one's own name: to what, in which words, and what should stand there instead. */
export function ReactDialog({ places, onClose, onDone }: ReactDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [at, setAt] = useState(0);
  const [text, setText] = useState("");
  const [proposal, setProposal] = useState("");
  const [kind, setKind] = useState<OwnReaction["kind"]>(null);
  const [tone, setTone] = useState<OwnReaction["sentiment"]>(null);
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(false);
  const choices = useMemo(() => places.map((place, key) => ({ key: String(key), label: named(t, place) })), [places, t]);
  const about = places[at];
  const give = async () => {
    if (text.trim() === "" && proposal.trim() === "") return setError(t("react-needs-text"));
    setBusy(true);
    try {
      const { chapter, quote, start } = about;
      const label = await backend.react({ round: null, chapter, quote, start, text, proposal, kind, sentiment: tone });
      tellDone({ key: "react-told", args: { label } }, async () => {
        await backend.retract_reaction(label, true);
        onDone();
      });
      onDone();
      onClose();
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t("react-title")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={busy} onPress={() => void give()}>{t("react-give")}</Button>
        </>
      }
    >
      <p className="soft">{t("react-about")}</p>
      {places.length > 1 ? <Choose label={t("react-to")} value={String(at)} choices={choices} onChange={(key) => setAt(Number(key))} /> : null}
      {about.quote ? <blockquote className="react-quote">{about.said}</blockquote> : <p>{named(t, about)}</p>}
      <Field label={t("react-text")} rows={4} value={text} onChange={setText} error={error || undefined} autoFocus isRequired />
      <Field label={t("react-proposal")} hint={t("react-proposal-hint")} rows={2} value={proposal} onChange={setProposal} />
      <div className="react-traits">
        <Choose label={t("react-kind")} value={kind ?? NONE} choices={[NONE, ...KINDS].map((key) => ({ key, label: key === NONE ? t("react-unsaid") : t(`reaction-trait-kind-${key}`) }))} onChange={(key) => setKind(KINDS.find((one) => one === key) ?? null)} />
        <Choose label={t("react-tone")} value={tone ?? NONE} choices={[NONE, ...TONES].map((key) => ({ key, label: key === NONE ? t("react-unsaid") : t(`reaction-trait-sentiment-${key}`) }))} onChange={(key) => setTone(TONES.find((one) => one === key) ?? null)} />
      </div>
    </Dialog>
  );
}

const SHOWN = 90;

function named(t: ReturnType<typeof useText>, { what, title, said }: Place): string {
  if (what === "plan") return t("react-to-plan");
  if (what === "chapter") return t("react-to-chapter", { title });
  return said.length > SHOWN ? `“${said.slice(0, SHOWN).trimEnd()}…”` : `“${said}”`;
}

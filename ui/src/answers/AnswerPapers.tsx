import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { AnswerSheetOrder, LettersOrder } from "../backend/contract";
import { Button, Check, Choices, Choose } from "../design";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { useWork } from "../papers/useWork";
import { WorkProgress } from "../papers/WorkProgress";
import { lettersName, sheetName } from "./sheetName";

const FORMATS: AnswerSheetOrder["format"][] = ["xlsx", "ods", "csv", "pdf"];
const LETTERS: LettersOrder["format"][] = ["pdf", "docx", "odt", "html"];
const EVERY = "every";

/** The answers of a round, to whoever reacted: one sheet with all of them, or a letter to each. */
export function AnswerPapers({ round: asked }: { round?: string }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const rounds = useLoad(() => backend.rounds(), [plan.path]).data ?? [];
  const [chosen, setChosen] = useState<string | null>(asked ?? null);
  const [format, setFormat] = useState<AnswerSheetOrder["format"]>("xlsx");
  const [audience, setAudience] = useState<AnswerSheetOrder["audience"]>("internal");
  const [letter, setLetter] = useState<LettersOrder["format"]>("pdf");
  const [packed, setPacked] = useState(false);
  const sheet = useWork();
  const letters = useWork();
  const busy = sheet.busy || letters.busy;
  const every = chosen === EVERY;
  const round = every ? null : (rounds.find((one) => one.code === chosen)?.code ?? rounds.at(-1)?.code ?? null);
  const open = rounds.filter((one) => every || one.code === round).reduce((sum, one) => sum + one.open, 0);
  const makeSheet = async () => {
    const out = await backend.pick_file("save-paper", sheetName(plan.title, round, format));
    if (out !== null) await sheet.run(() => backend.export_register({ round, format, audience, out }));
  };
  const makeLetters = async () => {
    if (round === null) return;
    const out = packed ? await backend.pick_file("save-paper", lettersName(plan.title, round)) : await backend.pick_file("folder", "");
    if (out !== null) await letters.run(() => backend.write_letters({ round, format: letter, out }));
  };
  if (rounds.length === 0) return <p className="soft">{t("answers-no-rounds")}</p>;
  return (
    <div className="stack">
      <Choose
        label={t("reaction-import-round")}
        value={every ? EVERY : round}
        choices={[...rounds.map((one) => ({ key: one.code, label: one.title || one.code, about: t("reaction-import-round-about", { count: one.comments }) })), { key: EVERY, label: t("answers-every-round") }]}
        onChange={setChosen}
      />
      {open > 0 ? <p className="small soft" role="note">{t("answers-open", { count: open })}</p> : null}
      <Choices label={t("answers-sheet")} value={format} onChange={(key) => setFormat(key as AnswerSheetOrder["format"])} choices={FORMATS.map((key) => ({ key, label: t(`answers-format-${key}`) }))} hint={t(`answers-format-about-${format}`)} />
      <Choices label={t("paper-audience")} value={audience} onChange={(key) => setAudience(key as AnswerSheetOrder["audience"])} choices={[{ key: "internal", label: t("audience-internal") }, { key: "public", label: t("audience-public") }]} hint={t(`audience-about-${audience}`)} />
      <div className="row">
        <Button look="primary" isDisabled={busy} onPress={() => void makeSheet().catch(report)}>{t("answers-make-sheet")}</Button>
      </div>
      <WorkProgress work={sheet} about={t("answers-sheet")} />
      <Choices label={t("answers-letters")} value={letter} onChange={(key) => setLetter(key as LettersOrder["format"])} choices={LETTERS.map((key) => ({ key, label: t(`format-${key}`) }))} hint={t(letter === "docx" || letter === "odt" ? "answers-letters-editable" : packed ? "answers-letters-packed" : "answers-letters-about")} />
      <Check isSelected={packed} onChange={setPacked}>{t("answers-letters-zip")}</Check>
      <div className="row">
        <Button isDisabled={busy || round === null} onPress={() => void makeLetters().catch(report)}>{t("answers-make-letters")}</Button>
        {every ? <span className="small soft">{t("answers-one-round")}</span> : null}
      </div>
      <WorkProgress work={letters} about={t("answers-letters")} />
    </div>
  );
}

import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Problem, WordChanges, WordReport } from "../backend/contract";
import { asProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Choices, Dialog, Field } from "../design";
import { useLoad } from "../shell/useLoad";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";
import { WordLostList } from "./WordLostList";
import { WordRemarks } from "./WordRemarks";
import { WordRevisions } from "./WordRevisions";
import "./word.css";

interface WordDialogProps {
  path: string;
  chapter: string;
  title: string;
  onClose: () => void;
  onDone: () => void;
}
type As = "text" | "reactions";

/** What a file of Word would bring, before anything is stored, and as what it comes in. */
export function WordDialog({ path, chapter, title, onClose, onDone }: WordDialogProps) {
  const t = useText();
  const backend = useBackend();
  const rounds = useLoad(() => backend.rounds(), [], true).data;
  const [as, setAs] = useState<As>("text");
  const [changes, setChanges] = useState<WordChanges>("keep");
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<WordReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [storing, setStoring] = useState(false);
  const open = rounds?.findLast((round) => round.closed === null) ?? rounds?.at(-1);
  const code = (typed ?? open?.code ?? "R1").trim();
  const round = as === "reactions" ? code : null;
  const ready = as === "text" || (rounds !== null && code !== "");
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    backend.word_preview({ path, chapter, round, changes }).then(
      (report) => {
        if (gone) return;
        setFound(report);
        setProblem(null);
      },
      (thrown: unknown) => {
        if (gone) return;
        setFound(null);
        setProblem(asProblem(thrown));
      },
    );
    return () => {
      gone = true;
    };
  }, [backend, ready, path, chapter, round, changes]);

  const store = () => {
    setStoring(true);
    backend.import_word({ path, chapter, round, changes }).then(
      (report) => {
        tell(report);
        onDone();
      },
      (thrown: unknown) => {
        setProblem(asProblem(thrown));
        setStoring(false);
      },
    );
  };
  const tell = (report: WordReport) => {
    const taken = report.import;
    if (as === "reactions") {
      const count = report.remarks.filter((one) => !one.known).length;
      tellDone({ key: "word-told-reactions", args: { count, file: report.file } }, taken === null ? undefined : () => backend.undo_import(taken, true));
      return;
    }
    const text = report.revisions[0]?.before ?? "";
    tellDone({ key: "word-told-text", args: { file: report.file } }, async () => {
      const now = await backend.chapter(chapter);
      await backend.save_chapter({ chapter, text, base: now.heads, reasons: [] });
    });
  };
  const fresh = found === null ? 0 : as === "text" ? found.revisions.length : found.remarks.filter((one) => !one.known).length;
  return (
    <Dialog
      title={title} open wide onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={fresh === 0 || storing} onPress={store}>{t(as === "text" ? "word-store-text" : "word-store-reactions", { count: fresh })}</Button>
        </>
      }
    >
      <div className="stack word-in">
        <Choices
          label={t("word-as")} value={as} onChange={(key) => setAs(key as As)} hint={t(`word-as-${as}-about`)}
          choices={[{ key: "text", label: t("word-as-text") }, { key: "reactions", label: t("word-as-reactions") }]}
        />
        {as === "reactions" ? (
          <Field label={t("word-round")} value={typed ?? code} onChange={setTyped} hint={t("word-round-hint")} />
        ) : found !== null && found.tracked > 0 ? (
          <Choices
            label={t("word-changes", { count: found.tracked })} value={changes} onChange={(key) => setChanges(key as WordChanges)} hint={t(`word-changes-${changes}-about`)}
            choices={(["keep", "accept", "reject"] as const).map((key) => ({ key, label: t(`word-changes-${key}`) }))}
          />
        ) : null}
        {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
        {found === null ? (
          problem ? null : <div className="wait" aria-busy="true">{t("word-looking")}</div>
        ) : (
          <>
            {found.stranger ? <Banner inside>{t("word-is-stranger")}</Banner> : null}
            {found.ours ? <p className="soft small">{t("word-is-ours")}</p> : null}
            {as === "text" ? <WordRevisions report={found} /> : <WordRemarks remarks={found.remarks} />}
            <WordLostList lost={found.lost} />
          </>
        )}
      </div>
    </Dialog>
  );
}

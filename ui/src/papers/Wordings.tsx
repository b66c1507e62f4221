import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Problem, WordingRow } from "../backend/contract";
import { isProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Choose, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** The words around the figures, and the letters and models: each plan can have its own. */
export function Wordings() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const rows = useLoad(() => backend.wordings(), [plan.path]);
  const [chosen, setChosen] = useState("letter");
  return (
    <section className="card stack" aria-labelledby="wordings">
      <div>
        <h2 id="wordings">{t("wordings-title")}</h2>
        <p className="soft small">{t("wordings-about")}</p>
      </div>
      <Loading from={rows}>
        {(all) => {
          const row = all.find((other) => other.place === chosen) ?? all[0];
          return (
            <>
              <Choose label={t("wordings-place")} value={row.place} onChange={setChosen} choices={all.map((other) => ({ key: other.place, label: other.own ? t("wordings-own", { title: other.title }) : other.title }))} />
              <Editor key={`${row.place} ${row.text}`} row={row} onSaved={rows.reload} />
            </>
          );
        }}
      </Loading>
    </section>
  );
}

function Editor({ row, onSaved }: { row: WordingRow; onSaved: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [text, setText] = useState(row.text);
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = async (next: string | null) => {
    const before = row.own ? row.text : null;
    try {
      await backend.set_wording(row.place, next);
      tellDone({ key: "wording-saved", args: { title: row.title } }, async () => {
        await backend.set_wording(row.place, before);
        onSaved();
      });
      onSaved();
    } catch (found) {
      if (isProblem(found)) setProblem(found);
      else report(found);
    }
  };
  return (
    <>
      <Field label={row.title} rows={14} value={text} onChange={setText} hint={t("wordings-fill", { names: row.placeholders.map((name) => `{${name}}`).join(" ") })} />
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      <div className="row">
        <Button look="primary" isDisabled={text === row.text} onPress={() => void set(text)}>{t("wordings-save")}</Button>
        <Button isDisabled={!row.own} onPress={() => void set(null)}>{t("wordings-reset")}</Button>
      </div>
    </>
  );
}

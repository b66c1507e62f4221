import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ArchiveData, Concept, Problem } from "../backend/contract";
import { isProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

const EMPTY: Concept = { label: "", code: "", list: "" };
export const NO_ARCHIVE: ArchiveData = { creator: "", creator_id: "", creator_id_source: "", appraisal: EMPTY, public_restriction: EMPTY, internal_restriction: EMPTY };

const TERMS = ["appraisal", "public_restriction", "internal_restriction"] as const;

/** What an archive must know of the papers: asked once, kept with the plan. */
export function ArchiveDialog({ data, onClose, onSaved }: { data: ArchiveData; onClose: () => void; onSaved: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [now, setNow] = useState(data);
  const [problem, setProblem] = useState<Problem | null>(null);
  const term = (name: (typeof TERMS)[number], change: Partial<Concept>) => setNow({ ...now, [name]: { ...now[name], ...change } });
  const save = async () => {
    try {
      await backend.set_archive(now);
      tellDone({ key: "archive-saved" }, () => backend.set_archive(data));
      onSaved();
      onClose();
    } catch (found) {
      if (isProblem(found)) setProblem(found);
      else report(found);
    }
  };
  return (
    <Dialog
      title={t("archive-title")}
      open
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" onPress={() => void save()}>{t("archive-save")}</Button>
        </>
      }
    >
      <p>{t("archive-about")}</p>
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      <Field label={t("archive-field-creator")} value={now.creator} onChange={(creator) => setNow({ ...now, creator })} autoFocus />
      <div className="row">
        <Field label={t("archive-field-id")} value={now.creator_id} onChange={(creator_id) => setNow({ ...now, creator_id })} />
        <Field label={t("archive-field-id-source")} value={now.creator_id_source} onChange={(creator_id_source) => setNow({ ...now, creator_id_source })} />
      </div>
      {TERMS.map((name) => (
        <fieldset key={name} className="term">
          <legend>{t(`archive-term-${name.replace("_", "-")}`)}</legend>
          <div className="row">
            <Field label={t("archive-field-label")} value={now[name].label} onChange={(label) => term(name, { label })} />
            <Field label={t("archive-field-code")} value={now[name].code} onChange={(code) => term(name, { code })} />
            <Field label={t("archive-field-list")} value={now[name].list} onChange={(list) => term(name, { list })} />
          </div>
        </fieldset>
      ))}
    </Dialog>
  );
}

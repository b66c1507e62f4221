import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Choices, Choose, Dialog } from "../design";
import { useWork } from "../papers/useWork";
import { WorkProgress } from "../papers/WorkProgress";
import { useSettings } from "../shell/settings";
import { stageTitle, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { reviewName } from "./reviewName";

const EVERYONE = "everyone";
const PERSON = "person ";
const NONE = "none";
const ROUND = "round ";

/** A version for reviewers without the program: which one, in which round, for whom and in which language. */
export function ReviewDialog({ version: asked, round: inRound, onClose }: { version?: string; round?: string; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const own = useSettings().language;
  const { data } = useLoad(async () => {
    const [versions, rounds, readers] = await Promise.all([backend.versions(), backend.rounds(), backend.review_readers()]);
    return { versions, rounds, readers };
  }, [plan.path]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [chosenRound, setRound] = useState<string | null>(inRound === undefined ? null : ROUND + inRound);
  const [reader, setReader] = useState(EVERYONE);
  const [language, setLanguage] = useState<string>(own);
  const work = useWork();
  const versions = data?.versions ?? [];
  const has = (stage: string | null | undefined) => versions.some((one) => one.stage === stage);
  const version = chosen ?? (has(asked) ? asked : undefined) ?? versions.at(-1)?.stage ?? null;
  const onStage = data?.rounds.findLast((one) => one.stage === version);
  const round = chosenRound ?? (onStage ? ROUND + onStage.code : NONE);
  const person = reader === EVERYONE ? null : reader.slice(PERSON.length);
  const make = async () => {
    if (version === null) return;
    const out = await backend.pick_file("save-paper", reviewName(plan.title, version, person));
    if (out !== null) await work.run(() => backend.export_review({ version, round: round === NONE ? null : round.slice(ROUND.length), person, language, out }));
  };
  return (
    <Dialog title={t("review-bundle-title")} open onClose={onClose} wide foot={<Button onPress={onClose}>{t("close")}</Button>}>
      <div className="stack">
        <p className="soft">{t("review-bundle-about")}</p>
        {data && versions.length === 0 ? <p>{t("review-bundle-no-version")}</p> : (
          <>
            <Choose label={t("paper-version")} value={version} onChange={setChosen} choices={versions.map((one) => ({ key: one.stage, label: stageTitle(plan, one.stage) }))} />
            <Choose label={t("reaction-import-round")} value={round} onChange={setRound} choices={[...(data?.rounds ?? []).map((one) => ({ key: ROUND + one.code, label: one.title || one.code, about: one.code })), { key: NONE, label: t("review-bundle-no-round") }]} />
            <Choose label={t("review-bundle-reader")} value={reader} onChange={setReader} choices={[{ key: EVERYONE, label: t("review-bundle-everyone"), about: t("review-bundle-everyone-about") }, ...(data?.readers ?? []).map((name) => ({ key: PERSON + name, label: name }))]} />
            {person === null ? null : <p className="small soft" role="note">{t("review-bundle-only", { name: person })}</p>}
            <Choices label={t("review-bundle-language")} value={language} onChange={setLanguage} choices={[{ key: "nl", label: "Nederlands" }, { key: "en", label: "English" }]} hint={t("review-bundle-both")} />
            <div className="row">
              <Button look="primary" isDisabled={work.busy || version === null} onPress={() => void make().catch(report)}>{t("review-bundle-make")}</Button>
            </div>
            <WorkProgress work={work} about={t("review-bundle-title")} />
            <p className="small soft">{t("review-bundle-back")}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

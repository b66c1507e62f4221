import { useEffect, useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { ChapterRow, ChapterView, VersionRow } from "../../backend/contract";
import { problemSentence } from "../../backend/problem";
import { CommandButton } from "../../commands/CommandButton";
import { Banner, Button, Chip } from "../../design";
import { memberName, usePlan } from "../../shell/plan";
import { go, href, useRoute } from "../../shell/route";
import { Screen } from "../../shell/Screen";
import { ReactHere } from "../../readers/ReactHere";
import { PictureIn } from "../../pictures/PictureIn";
import { useMoment } from "../../texts/useMoment";
import { useText } from "../../texts/useText";
import { WordIn } from "../../word/WordIn";
import { WordMenu } from "../../word/WordMenu";
import { Tray } from "../margin/Tray";
import { ChapterNav } from "./ChapterNav";
import { ConflictBar } from "./ConflictBar";
import { Desk } from "./Desk";
import { stopWorkIn, workIn } from "./deeds";
import { FindBar } from "./FindBar";
import { Page } from "./Page";
import { SaveLine } from "./SaveLine";
import { useStore } from "./store";
import { Toolbar } from "./Toolbar";
import { useDeskCommands } from "./useDeskCommands";
import { Verdicts } from "./Verdicts";

interface ChapterDeskProps { chapter: ChapterView; versions: VersionRow[]; chapters: ChapterRow[]; rounds: string[] }

/** The chapter as one works in it: text in the middle, why it changed beside it. */
export function ChapterDesk({ chapter, versions, chapters, rounds }: ChapterDeskProps) {
  const t = useText();
  const moment = useMoment();
  const plan = usePlan();
  const backend = useBackend();
  const { query } = useRoute();
  const [finding, setFinding] = useState<"find" | "replace" | null>(null);
  const [desk] = useState(() => new Desk(backend, chapter, t, moment, versions.length > 0 ? null : "none", plan.read_only));
  const row = useStore(desk, (state) => state.row);
  const reasons = useStore(desk, (state) => state.reasons);
  const problem = useStore(desk, (state) => state.problem);
  const ready = useStore(desk, (state) => state.ready);
  const wanted = query.verwerk ?? "";
  const sought = query.zoek ?? "";
  const change = query.wijziging ?? "";
  const reaction = query.reactie ?? "";

  useEffect(() => {
    if (ready && wanted !== "") void workIn(desk, wanted.split(",").filter(Boolean));
  }, [desk, ready, wanted]);
  useEffect(() => {
    if (ready && change !== "") desk.show(`c:${change}`);
    if (ready && reaction !== "") desk.show(`r:${reaction}`);
    if (ready && sought !== "") setFinding("find");
  }, [desk, ready, change, reaction, sought]);
  useEffect(() => {
    const leave = () => desk.session.leave();
    const hidden = () => {
      if (document.visibilityState === "hidden") desk.session.leave();
    };
    window.addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [desk]);
  const stop = async () => {
    await stopWorkIn(desk);
    if (wanted !== "") go(href("hoofdstukken", [desk.id]), true);
  };
  useDeskCommands(desk, { find: setFinding, stop });

  return (
    <Screen
      fixed title={`${row.number} ${row.title}`}
      about={<Chip>{row.owner ? <><span className="sr">{t("chapter-owner-choose")}</span> {memberName(plan, row.owner)}</> : t("chapter-no-owner")}</Chip>}
      actions={<>{plan.reader ? <CommandButton id="readers.react" look="primary" size="small" /> : null}<SaveLine desk={desk} /><WordMenu /></>}
    >
      <Verdicts desk={desk} versions={versions} rounds={rounds} />
      <ChapterNav chapters={chapters} at={desk.id} />
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      {reasons.length > 0 ? (
        <Banner look="calm" inside action={<Button size="small" onPress={() => void stop()}>{t("chapter-reasons-done")}</Button>}>
          {t("chapter-reasons", { labels: reasons.join(", ") })}
        </Banner>
      ) : null}
      <div className="notes">
        <ConflictBar desk={desk} />
        <Tray desk={desk} wanted={query.reactie ?? null} />
      </div>
      <Toolbar desk={desk} onFind={() => setFinding("find")} disabled={plan.read_only} />
      {finding && ready ? <FindBar key={sought} desk={desk} replaces={finding === "replace"} sought={sought} onClose={() => setFinding(null)} /> : null}
      <PictureIn desk={desk} silent={query.afbeelding === "ontbreekt"} />
      <ReactHere desk={desk} />
      <Page desk={desk} readOnly={plan.read_only} />
      <WordIn chapter={row} before={() => desk.session.flush()} onDone={() => void desk.refresh()} />
    </Screen>
  );
}

import { useBackend } from "../../backend/BackendContext";
import { Loading } from "../../shell/Loading";
import { Screen } from "../../shell/Screen";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { ChapterDesk } from "./ChapterDesk";

/** One chapter: read first, then put on the desk. */
export function ChapterScreen({ id }: { id: string }) {
  const t = useText();
  const backend = useBackend();
  const from = useLoad(async () => {
    const [chapter, versions, chapters, rounds] = await Promise.all([backend.chapter(id), backend.versions(), backend.chapters(), backend.rounds()]);
    return { chapter, versions, chapters, rounds: rounds.map(({ code }) => code) };
  }, [id], true);
  if (from.data) return <ChapterDesk {...from.data} />;
  return <Screen title={t("nav-chapters")}><Loading from={from}>{() => null}</Loading></Screen>;
}

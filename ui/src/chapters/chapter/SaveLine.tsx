import { problemSentence } from "../../backend/problem";
import { Button } from "../../design";
import { useSettings } from "../../shell/settings";
import { useText } from "../../texts/useText";
import type { Desk } from "./Desk";
import { useStore } from "./store";

/** What is stored of what was typed, and what is safe when something went wrong. */
export function SaveLine({ desk }: { desk: Desk }) {
  const t = useText();
  const { language } = useSettings();
  const save = useStore(desk, (state) => state.save);
  const words = useStore(desk, (state) => state.row.words);
  const time = (at: Date) => new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
  const sentence = {
    untouched: () => t("chapter-save-untouched"),
    typing: () => t("chapter-save-busy"),
    saving: () => t("chapter-save-busy"),
    drafted: () => t("chapter-save-drafted", { time: save.kind === "drafted" ? time(save.at) : "" }),
    saved: () => t("chapter-save-saved", { time: save.kind === "saved" ? time(save.at) : "" }),
    problem: () => t(save.kind === "problem" && save.drafted ? "chapter-save-problem-drafted" : "chapter-save-problem"),
  }[save.kind]();
  return (
    <div className="save-line small">
      <span className={save.kind === "problem" ? "no" : "soft"} role="status" data-save={save.kind}>
        {save.kind === "problem" ? `${problemSentence(t, save.problem)} ${sentence}` : sentence}
      </span>
      {save.kind === "problem" ? <Button look="link" onPress={() => void desk.session.flush()}>{t("try-again")}</Button> : null}
      <span className="soft num">{t("chapter-words", { count: words })}</span>
    </div>
  );
}

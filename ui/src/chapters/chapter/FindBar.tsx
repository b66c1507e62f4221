import { useEffect, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { Button } from "../../design";
import { useText } from "../../texts/useText";
import { find, findNext, findState, findWords, replaceAllHits, replaceHit } from "../editor/plugins/find";
import { tellDone } from "../../shell/undo";
import type { Desk } from "./Desk";

interface FindBarProps {
  desk: Desk;
  replaces: boolean;
  /** Words to look for at once, such as those of a search in the whole plan. */
  sought: string;
  onClose: () => void;
}

/** Finds in this chapter, and replaces. Escape closes it and leaves the caret at what was found. */
export function FindBar({ desk, replaces, sought, onClose }: FindBarProps) {
  const t = useText();
  const [query, setQuery] = useState(sought);
  const [by, setBy] = useState("");
  const [state, setState] = useState({ count: 0, current: -1 });
  const { view } = desk;
  useEffect(() => () => {
    if (desk.view) find(desk.view, "");
  }, [desk]);
  useEffect(() => {
    if (!desk.view || sought === "") return;
    setQuery(findWords(desk.view, sought));
    setState(findState(desk.view.state));
  }, [desk, sought]);
  if (!view) return null;
  const told = () => setState(findState(view.state));
  const look = (now: string) => {
    setQuery(now);
    find(view, now);
    told();
  };
  const next = (step: 1 | -1) => {
    findNext(view, step);
    told();
  };
  const close = () => {
    onClose();
    setTimeout(() => view.focus());
  };
  const replaceAll = () => {
    const count = replaceAllHits(view, by);
    told();
    if (count > 0) tellDone({ key: "chapter-replaced", args: { count } });
  };
  return (
    <div
      className="find-bar" role="search" aria-label={t("chapter-find-in")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <TextField
        className="find-field" value={query} onChange={look} autoFocus
        onKeyDown={(event) => {
          if (event.key === "Enter") next(event.shiftKey ? -1 : 1);
        }}
      >
        <Label className="sr">{t("chapter-find-in")}</Label>
        <Input className="input" placeholder={t("chapter-find-in")} />
      </TextField>
      <span className="soft small num" role="status">
        {query === "" ? "" : t("chapter-find-count", { count: state.count, current: state.current + 1 })}
      </span>
      <Button size="icon" look="quiet" aria-label={t("chapter-find-back")} isDisabled={state.count === 0} onPress={() => next(-1)}>↑</Button>
      <Button size="icon" look="quiet" aria-label={t("chapter-find-next")} isDisabled={state.count === 0} onPress={() => next(1)}>↓</Button>
      {replaces ? (
        <>
          <TextField className="find-field" value={by} onChange={setBy}>
            <Label className="sr">{t("chapter-replace-by")}</Label>
            <Input className="input" placeholder={t("chapter-replace-by")} />
          </TextField>
          <Button size="small" isDisabled={state.count === 0} onPress={() => { replaceHit(view, by); told(); }}>{t("chapter-replace")}</Button>
          <Button size="small" isDisabled={state.count === 0} onPress={replaceAll}>{t("chapter-replace-all")}</Button>
        </>
      ) : null}
      <span className="space" />
      <Button size="icon" look="quiet" aria-label={t("close")} onPress={close}>✕</Button>
    </div>
  );
}

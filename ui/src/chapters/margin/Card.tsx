import { useState } from "react";
import { Button, Kbd } from "../../design";
import { usePlan } from "../../shell/plan";
import { useDay } from "../../texts/useDay";
import { useText } from "../../texts/useText";
import { workIn } from "../chapter/deeds";
import type { Desk } from "../chapter/Desk";
import { ConflictPanel } from "../chapter/ConflictPanel";
import { readable, type Entry } from "./entries";
import { ReasonPicker } from "./ReasonPicker";

interface CardProps { desk: Desk; entry: Entry; isSelected: boolean; isPicked: boolean }

/** A change, a reaction or a conflict beside its passage. */
export function Card({ desk, entry, isSelected, isPicked }: CardProps) {
  const t = useText();
  const day = useDay();
  const { read_only } = usePlan();
  const [opened, setOpened] = useState(false);
  const names = ["m", entry.kind, isSelected ? "sel" : "", isPicked ? "picked" : ""].filter(Boolean).join(" ");
  const pick = () => {
    const picked = new Set(desk.state.picked);
    if (!picked.delete(entry.key)) picked.add(entry.key);
    desk.set({ picked });
  };
  const head = (who: string, what: string, look = "") => (
    <button
      type="button" className="who" aria-pressed={isSelected}
      onClick={(event) => (event.ctrlKey || event.shiftKey || event.metaKey ? pick() : desk.select(entry.key))}
    >
      <span><b>{who}</b></span>
      <span className={look}>{what}</span>
    </button>
  );
  if (entry.kind === "conflict") {
    return (
      <article className={names}>
        {head(`${entry.conflict.ours_by}, ${entry.conflict.theirs_by}`, t("chapter-conflict"), "no")}
        {entry.conflict.saved_over ? <p className="warn">{t("chapter-conflict-waits")}</p> : null}
        <Button look="link" onPress={() => setOpened(true)}>{t("chapter-conflict-settle")}</Button>
        {opened ? <ConflictPanel desk={desk} conflict={entry.conflict} onClose={() => setOpened(false)} /> : null}
      </article>
    );
  }
  if (entry.kind === "reaction") {
    const { comment } = entry;
    return (
      <article className={names}>
        {head(comment.label, comment.outcome !== null ? t("chapter-disposed") : comment.late ? t("chapter-late") : t("chapter-open"))}
        <p>“{comment.excerpt}”</p>
        <Button look="link" isDisabled={read_only} onPress={() => void workIn(desk, [...new Set([...desk.state.reasons, comment.label])])}>
          {t("chapter-work-in")} {isSelected ? <Kbd keys="W" /> : null}
        </Button>
      </article>
    );
  }
  const { change } = entry;
  const shown = readable(change.kind === "deleted" || change.kind === "moved-away" ? change.old : change.new);
  const first = desk.state.content.comments.find(({ label }) => label === change.reasons[0]);
  return (
    <article className={names}>
      {head(`${change.by.join(", ")} · ${day(change.dates.at(-1) ?? null)}`, change.accepted ? t("chapter-was-accepted") : t("chapter-kind", { kind: change.kind }))}
      <p className="clip soft">{shown === "" ? t("chapter-respelled") : `“${shown.slice(0, 80)}”`}</p>
      {change.reasons.length > 0 ? (
        <p>{t("chapter-because")} <b>{change.reasons.slice(0, 2).join(", ")}</b>{change.reasons.length > 2 ? ` ${t("chapter-because-more", { count: change.reasons.length - 2 })}` : ""}</p>
      ) : <p className="warn">{t("chapter-unexplained-one")}</p>}
      {first ? <p className="soft">“{first.excerpt.slice(0, 90)}”</p> : null}
      {isSelected ? (
        <div className="row card-foot">
          <Button look="link" isDisabled={read_only} onPress={() => setOpened(true)}>{t("chapter-tie")}</Button>
          <Button look="link" onPress={pick}>{t(isPicked ? "chapter-unpick" : "chapter-pick")}</Button>
        </div>
      ) : null}
      {opened ? <ReasonPicker desk={desk} change={change} onClose={() => setOpened(false)} /> : null}
    </article>
  );
}

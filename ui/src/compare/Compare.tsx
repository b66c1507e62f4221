import { useEffect, useMemo, useRef, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Button, Choose, EmptyState, Segments } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { go, href, useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { ChapterComparison } from "./ChapterComparison";
import { CompareExport } from "./CompareExport";
import { copyChanges } from "./copyText";
import "./compare.css";

const NOW = "nu";

/** What changed between two texts of the plan, chapter by chapter, with the reasons beside it. */
export function Compare() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const { query } = useRoute();
  const [side, setSide] = useState(false);
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLDivElement>(null);
  const versions = useLoad(() => backend.versions(), [plan.path]).data ?? null;
  const from = query.van ?? versions?.at(-1)?.stage ?? null;
  const to = query.tot ?? NOW;
  const compared = useLoad(async () => (from ? backend.compare(from, to === NOW ? null : to) : []), [from, to]);
  const changed = useMemo(() => (compared.data ?? []).filter((chapter) => chapter.changes.length > 0 || chapter.moved || chapter.number === 0 || (chapter.old_title !== "" && chapter.title !== chapter.old_title)), [compared.data]);
  const order = useMemo(() => changed.flatMap((chapter) => chapter.changes.map((change) => change.id)), [changed]);
  useEffect(() => setAt(-1), [from, to]);
  const choose = (pick: { van?: string; tot?: string }) => go(href("vergelijk", [], { van: pick.van ?? from, tot: pick.tot ?? to }), true);
  const step = (by: number) => {
    if (!order.length) return;
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    setAt(next);
    const mark = body.current?.querySelector<HTMLElement>(`[data-change="${order[next]}"]`);
    mark?.scrollIntoView({ block: "center" });
    body.current?.querySelector<HTMLElement>(`[data-reason="${order[next]}"]`)?.scrollIntoView({ block: "nearest" });
  };
  useCommands([
    { id: "compare.next", label: "compare-next", group: "group-here", shortcut: "J", when: () => order.length > 0, perform: () => step(1) },
    { id: "compare.previous", label: "compare-previous", group: "group-here", shortcut: "K", when: () => order.length > 0, perform: () => step(-1) },
    { id: "compare.view", label: "compare-other-view", group: "group-here", shortcut: "V", perform: () => setSide((now) => !now) },
    {
      id: "compare.copy", label: "compare-copy", group: "group-here", shortcut: "C", when: () => changed.length > 0,
      perform: async () => {
        await copyChanges(t, changed);
        tellDone({ key: "compare-copied", args: { count: order.length } });
      },
    },
  ]);
  if (versions && versions.length === 0) {
    return (
      <Screen title={t("compare-title")}>
        <div className="card">
          <EmptyState title={t("compare-empty")} action={<a className="btn" href={href("versies")}>{t("nav-versions")}</a>}>{t("compare-empty-about")}</EmptyState>
        </div>
      </Screen>
    );
  }
  const stages = (versions ?? []).map((version) => ({ key: version.stage, label: version.title }));
  const targets = [...stages.filter((stage) => stage.key !== from), { key: NOW, label: t("text-as-it-is-now") }];
  return (
    <Screen
      title={t("compare-title")}
      fixed
      actions={<><CommandButton id="compare.copy" /><CompareExport from={from} to={to === NOW ? null : to} /></>}
    >
      <div className="row compare-bar">
        <Choose label={t("compare-from")} quiet value={from} choices={stages} onChange={(van) => choose(van === to ? { van, tot: NOW } : { van })} />
        <span aria-hidden="true" className="soft">→</span>
        <Choose label={t("compare-to")} quiet value={to} choices={targets} onChange={(tot) => choose({ tot })} />
        <span className="space" />
        <Segments label={t("compare-view")} value={side ? "side" : "inline"} onChange={(key) => setSide(key === "side")} choices={[{ key: "inline", label: t("compare-inline") }, { key: "side", label: t("compare-side") }]} />
        <div className="stepper" role="group" aria-label={t("compare-steps")}>
          <Button size="icon" aria-label={t("compare-previous")} aria-keyshortcuts="K" isDisabled={!order.length} onPress={() => step(-1)}><span aria-hidden="true">◀</span></Button>
          <span className="num small" aria-live="polite">{at < 0 ? t("compare-count", { count: order.length }) : t("compare-at", { at: at + 1, all: order.length })}</span>
          <Button size="icon" aria-label={t("compare-next")} aria-keyshortcuts="J" isDisabled={!order.length} onPress={() => step(1)}><span aria-hidden="true">▶</span></Button>
        </div>
      </div>
      <div className="compare" ref={body} tabIndex={0} role="region" aria-label={t("compare-title")}>
        <Loading from={compared}>
          {() =>
            changed.length ? (
              changed.map((chapter) => <ChapterComparison key={chapter.chapter} chapter={chapter} side={side} chosen={order[at] ?? null} onChoose={(id) => setAt(order.indexOf(id))} />)
            ) : (
              <EmptyState title={t("compare-same")}>{t("compare-same-about")}</EmptyState>
            )
          }
        </Loading>
      </div>
    </Screen>
  );
}

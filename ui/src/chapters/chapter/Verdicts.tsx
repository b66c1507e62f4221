import { Button as AriaButton } from "react-aria-components";
import type { VersionRow } from "../../backend/contract";
import { performById } from "../../commands/registry";
import { CommandButton } from "../../commands/CommandButton";
import { Button, Menu } from "../../design";
import { memberName, stageTitle, usePlan } from "../../shell/plan";
import { useText } from "../../texts/useText";
import type { Desk } from "./Desk";
import { allOpen } from "./deeds";
import { useStore } from "./store";
import { ToolIcon } from "./ToolIcon";

/** Which changes are shown, going through them, and deciding. */
export function Verdicts({ desk, versions, rounds }: { desk: Desk; versions: VersionRow[]; rounds: string[] }) {
  const t = useText();
  const plan = usePlan();
  const since = useStore(desk, (state) => state.since);
  const filter = useStore(desk, (state) => state.filter);
  const entries = useStore(desk, (state) => state.entries);
  const selected = useStore(desk, (state) => state.selected);
  const stage = since ?? versions.at(-1)?.stage ?? null;
  const at = entries.findIndex(({ key }) => key === selected) + 1;
  const authors = plan.members.map(({ key }) => ({ key, label: memberName(plan, key) }));
  const open = plan.read_only ? 0 : allOpen(desk).length;
  const more = [
    { key: "chapter.accept-all", label: t("chapter-accept-all"), disabled: open === 0 },
    { key: "chapter.reject-all", label: t("chapter-reject-all"), disabled: open === 0 },
    { key: "chapter.unexplained", label: t("chapter-unexplained-next"), shortcut: "U" },
  ];
  return (
    <div className="verdicts">
      <Menu
        label={t("chapter-since-choose")}
        button={<AriaButton className="chip on">{since === "none" ? t("chapter-since-none") : <><span className="roomy">{t("chapter-since", { stage: stageTitle(plan, stage) })}</span><span className="tight">{t("chapter-since-short", { stage: stageTitle(plan, stage) })}</span></>} <span aria-hidden="true">▾</span></AriaButton>}
        entries={[...versions.map((version) => ({ key: version.stage, label: t("chapter-since", { stage: version.title }) })), { key: "none", label: t("chapter-since-none") }]}
        chosen={[since ?? stage ?? "none"]}
        onPick={(key) => void desk.setSince(key)}
      />
      <Menu
        label={t("chapter-by-choose")}
        button={<AriaButton className="chip">{filter.by === null ? t("chapter-by-all") : memberName(plan, filter.by)} <span aria-hidden="true">▾</span></AriaButton>}
        entries={[{ key: "", label: t("chapter-by-all") }, ...authors]}
        chosen={[filter.by ?? ""]}
        onPick={(key) => desk.setFilter({ by: key || null })}
      />
      <Menu
        label={t("chapter-reason-choose")}
        button={<AriaButton className={filter.unexplained ? "chip warn" : "chip"}>{filter.unexplained ? t("chapter-unexplained") : filter.reason ?? t("chapter-reason-all")} <span aria-hidden="true">▾</span></AriaButton>}
        entries={[{ key: "", label: t("chapter-reason-all") }, { key: "?", label: t("chapter-unexplained") }, ...rounds.map((code) => ({ key: code, label: t("chapter-reason-round", { code }) }))]}
        chosen={[filter.unexplained ? "?" : filter.reason ?? ""]}
        onPick={(key) => desk.setFilter({ unexplained: key === "?", reason: key === "" || key === "?" ? null : key })}
      />
      <span className="space" />
      <span className="stepper" role="group" aria-label={t("chapter-step")}>
        <Button size="icon" look="quiet" aria-label={t("chapter-previous")} isDisabled={entries.length === 0} onPress={() => desk.step(-1)}>◀</Button>
        <span className="num small">{at} / {entries.length}</span>
        <Button size="icon" look="quiet" aria-label={t("chapter-next")} isDisabled={entries.length === 0} onPress={() => desk.step(1)}>▶</Button>
      </span>
      <CommandButton id="chapter.accept" look="primary" />
      <CommandButton id="chapter.reject" />
      <Menu
        label={t("chapter-more-verdicts")} entries={more} onPick={(id) => void performById(id)}
        button={<AriaButton className="btn quiet icon" aria-label={t("chapter-more-verdicts")}><ToolIcon name="more" /></AriaButton>}
      />
    </div>
  );
}

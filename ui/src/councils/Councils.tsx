import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Bar, EmptyState, Tabs } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { go, href, useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { AdoptionPanel } from "./AdoptionPanel";
import { Board } from "./Board";
import { Bodies } from "./Bodies";
import { CouncilPane } from "./CouncilPane";
import { CouncilSheetDialog } from "./CouncilSheetDialog";
import { Municipalities } from "./Municipalities";
import { SendDialog } from "./SendDialog";
import "./councils.css";

/** The councils at a glance, one of them in full, the adoption, and the register they come from. */
export function Councils() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const { query } = useRoute();
  const [sending, setSending] = useState(false);
  const [sheet, setSheet] = useState<string | null>(null);
  const board = useLoad(() => backend.councils(), [plan.path]);
  const possible = () => !plan.read_only && (board.data?.councils.length ?? 0) > 0;
  const pick = async () => {
    const path = await backend.pick_file("spreadsheet", "");
    if (path) setSheet(path);
  };
  useCommands([
    { id: "councils.send", label: "council-send", group: "group-here", shortcut: "N", when: possible, perform: () => setSending(true) },
    { id: "councils.sheet", label: "council-sheet", group: "group-here", when: possible, perform: pick },
  ]);
  const tab = ["raden", "vaststelling", "gemeenten", "gremia"].includes(query.deel) ? query.deel : "raden";
  const show = (code: string | null) => go(href("raden", [], { raad: code }), true);
  return (
    <Screen title={t("councils-title")} actions={<><CommandButton id="councils.sheet" /><CommandButton id="councils.send" look="primary" /></>}>
      <Tabs
        label={t("councils-title")}
        value={tab}
        onChange={(deel) => go(href("raden", [], { deel: deel === "raden" ? null : deel }), true)}
        tabs={[
          {
            key: "raden", label: t("councils-tab"), count: board.data?.councils.length,
            content: (
              <Loading from={board}>
                {(found) => {
                  if (!found.councils.length) return <div className="card"><EmptyState title={t("councils-empty")}>{t("councils-empty-about")}</EmptyState></div>;
                  const shown = found.councils.find((row) => row.code === query.raad) ?? null;
                  const said = t("councils-progress", { heard: found.heard, all: found.councils.length });
                  return (
                    <div className="stack">
                      <section className="card" aria-label={said}>
                        <div className="row">
                          <strong className="num">{said}</strong>
                          {found.at_risk ? <span className="warn">{t("councils-at-risk", { count: found.at_risk })}</span> : null}
                          <span className="space" />
                          {found.adoption ? <span className="soft small">{t("councils-adoption", { day: day(found.adoption, true) })}</span> : <a href={href("planning")}>{t("councils-no-adoption")}</a>}
                        </div>
                        <Bar label={said} total={found.councils.length} parts={[{ key: "heard", value: found.heard, colour: "1" }]} />
                        <Board rows={found.councils} chosen={shown?.code ?? null} onChoose={show} />
                      </section>
                      {shown ? <CouncilPane key={shown.code} row={shown} onClose={() => show(null)} /> : <p className="soft small">{t("councils-choose")}</p>}
                    </div>
                  );
                }}
              </Loading>
            ),
          },
          { key: "vaststelling", label: t("adoption-tab"), content: <AdoptionPanel /> },
          { key: "gemeenten", label: t("municipalities-tab"), content: <Municipalities /> },
          { key: "gremia", label: t("bodies-tab"), content: <Bodies /> },
        ]}
      />
      {sheet === null ? null : <CouncilSheetDialog path={sheet} onClose={() => setSheet(null)} />}
      {sending ? <SendDialog codes={[]} onClose={() => setSending(false)} /> : null}
    </Screen>
  );
}

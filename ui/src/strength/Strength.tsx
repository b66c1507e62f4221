import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { StrengthState } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Banner, Button, Choose, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { ByHandDialog } from "./ByHandDialog";
import { ImportStrengthDialog } from "./ImportStrengthDialog";
import { PlaceDialog } from "./PlaceDialog";
import { StrengthChanges } from "./StrengthChanges";
import { StrengthTable } from "./StrengthTable";
import "./strength.css";

/** The strength distribution: its states, their totals, and the chapter one of them stands in. */
export function Strength() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [file, setFile] = useState<string | null>(null);
  const [byHand, setByHand] = useState(false);
  const [placing, setPlacing] = useState<StrengthState | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const states = useLoad(() => backend.strength(), [plan.path]);
  const ties = useLoad(() => backend.strength_ties(), [plan.path]).data ?? [];
  const pick = async () => {
    try {
      setFile(await backend.pick_file("spreadsheet", ""));
    } catch (problem) {
      report(problem);
    }
  };
  useCommands([
    { id: "strength.import", label: "strength-import", group: "group-here", shortcut: "N", when: () => !plan.read_only, perform: () => void pick() },
    { id: "strength.by-hand", label: "strength-by-hand", group: "group-here", when: () => !plan.read_only, perform: () => setByHand(true) },
  ]);
  const replace = async (state: StrengthState) => {
    try {
      const placed = await backend.place_strength(state.number, null, true);
      tellDone({ key: "strength-now-in", args: { chapter: placed.chapter } });
    } catch (problem) {
      report(problem);
    }
  };
  const named = (state: StrengthState) => t(state.definitive ? "strength-name-definitive" : "strength-name-provisional", { number: state.number, day: day(state.as_of, true) });
  return (
    <Screen title={t("strength-title")} actions={<><CommandButton id="strength.by-hand" /><CommandButton id="strength.import" look="primary" /></>}>
      <Loading from={states}>
        {(rows) => {
          const shown = rows.find((row) => String(row.number) === chosen) ?? rows.at(-1);
          if (!shown) {
            return (
              <div className="card">
                <EmptyState title={t("strength-empty")}>{t("strength-empty-about")}</EmptyState>
              </div>
            );
          }
          const earlier = rows.filter((row) => row.number < shown.number).at(-1);
          return (
            <div className="stack strength">
              {ties.filter((tie) => !tie.tied).map((tie) => (
                <Banner key={tie.chapter} look="warn" action={<Button size="small" isDisabled={plan.read_only} onPress={() => void replace(shown)}>{t("strength-replace")}</Button>}>
                  {t("strength-untied", { chapter: tie.chapter, number: tie.number })}
                </Banner>
              ))}
              {ties.filter((tie) => tie.tied && tie.outdated).map((tie) => (
                <Banner key={tie.chapter} look="calm">{t("strength-outdated", { chapter: tie.chapter, number: tie.number })}</Banner>
              ))}
              <div className="card">
                <div className="row">
                  {rows.length > 1 ? (
                    <Choose label={t("strength-state")} value={String(shown.number)} onChange={setChosen} choices={rows.map((row) => ({ key: String(row.number), label: named(row) }))} />
                  ) : (
                    <h2>{named(shown)}</h2>
                  )}
                  <span className="space" />
                  {shown.chapter ? <span className="soft small">{t("strength-stands-in", { chapter: shown.chapter })}</span> : <Button isDisabled={plan.read_only} onPress={() => setPlacing(shown)}>{t("strength-place")}</Button>}
                </div>
                <StrengthTable state={shown} caption={named(shown)} />
              </div>
              {earlier ? <StrengthChanges from={earlier.number} to={shown.number} caption={t("strength-changes", { number: earlier.number })} /> : null}
            </div>
          );
        }}
      </Loading>
      {file ? <ImportStrengthDialog path={file} onClose={() => setFile(null)} /> : null}
      {placing ? <PlaceDialog state={placing} onClose={() => setPlacing(null)} /> : null}
      {byHand ? <ByHandDialog last={states.data?.at(-1) ?? null} onClose={() => setByHand(false)} /> : null}
    </Screen>
  );
}

import { AnswerRemarks } from "../answers/AnswerRemarks";
import type { Problem, Reaction, RegisterRow } from "../backend/contract";
import { problemSentence } from "../backend/problem";
import { Banner, Button } from "../design";
import { Retract } from "../readers/Retract";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import type { View } from "./address";
import type { Bonds } from "./bonds/useBonds";
import { DispositionForm } from "./DispositionForm";
import { PropertyMenus } from "./PropertyMenus";
import { ReactionStory } from "./ReactionStory";
import { NOTHING, selectedRows } from "./triage";
import type { Deeds } from "./useDeeds";
import type { RegisterData } from "./useRegister";
import type { Triage } from "./useTriage";

interface ReactionPaneProps {
  data: RegisterData;
  triage: Triage;
  reaction: Reaction | null;
  label: string | null;
  row: RegisterRow | undefined;
  problem: Problem | null;
  onChanged: () => void;
  deeds: Deeds;
  bonds: Bonds;
  onView: (change: Partial<View>) => void;
  onClose: () => void;
}

/** Beside the list: the reaction that is open, or those that are selected; below it what is decided. */
export function ReactionPane({ data, triage, reaction, label, row, problem, onChanged, deeds, bonds, onView, onClose }: ReactionPaneProps) {
  const t = useText();
  const { reader } = usePlan();
  const { bulk, labels } = triage;
  const rows = bulk ? selectedRows(data.rows, triage.selection) : row ? [row] : [];
  return (
    <section className="card reg-detail" aria-label={bulk ? t("reaction-selected", { count: labels.length }) : (label ?? t("reaction-none-open"))}>
      <div className="reg-detail-in">
        <div className="reg-back">
          <Button look="link" onPress={onClose}>← {t("reaction-back-to-list")}</Button>
        </div>
        <div className="reg-story" tabIndex={0} role="region" aria-label={t("reaction-story")}>
          {bulk ? (
            <SelectedStory triage={triage} rows={rows} />
          ) : reaction ? (
            <>
              <ReactionStory reaction={reaction} draft={triage.draft} bonds={bonds} onDuplicateOf={(master) => triage.set({ ...triage.draft, outcome: "duplicate", master })} onOpen={(open) => onView({ label: open })} />
              <Retract reaction={reaction} onDone={onChanged} />
              <AnswerRemarks label={reaction.row.label} />
            </>
          ) : problem ? (
            <Banner look="no" inside>{problemSentence(t, problem)}</Banner>
          ) : row ? (
            <p className="read" aria-busy="true">{row.excerpt}</p>
          ) : (
            <p className="soft">{t("reaction-none-open")}</p>
          )}
        </div>
        {rows.length && !reader ? (
          <div className="reg-decide">
            <PropertyMenus rows={rows} data={data} onChange={(change) => (change.field === "late" && change.value !== null ? bonds.ask({ what: "late", late: change.value }) : void deeds.change(labels, change).catch(report))} />
            <DispositionForm triage={triage} reaction={bulk ? null : reaction} rows={data.rows} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

const NAMED = 12;

function SelectedStory({ triage, rows }: { triage: Triage; rows: RegisterData["rows"] }) {
  const t = useText();
  return (
    <>
      <div className="reg-story-head">
        <h2>{t("reaction-selected", { count: rows.length })}</h2>
        <Button look="link" onPress={() => triage.select(NOTHING)}>{t("reaction-clear-selection")}</Button>
      </div>
      <p className="soft small">{t("reaction-selected-about")}</p>
      <ul className="lines reg-chosen">
        {rows.slice(0, NAMED).map((row) => (
          <li key={row.label}><b className="num">{row.label}</b> <span className="clip">{row.excerpt}</span></li>
        ))}
        {rows.length > NAMED ? <li className="soft">{t("reaction-selected-more", { count: rows.length - NAMED })}</li> : null}
      </ul>
    </>
  );
}

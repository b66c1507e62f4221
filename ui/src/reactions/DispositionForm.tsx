import { useId } from "react";
import type { Reaction, RegisterRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { Button, Kbd } from "../design";
import { usePlan } from "../shell/plan";
import { useText } from "../texts/useText";
import { proposalOf } from "./disposition";
import { OUTCOMES } from "./filter";
import { MasterSearch } from "./MasterSearch";
import { Sign } from "./StateMark";
import type { Triage } from "./useTriage";

interface DispositionFormProps {
  triage: Triage;
  reaction: Reaction | null;
  rows: readonly RegisterRow[];
}

/** What is done with a reaction and what the sender reads about it. What is owed is asked on the spot. */
export function DispositionForm({ triage, reaction, rows }: DispositionFormProps) {
  const t = useText();
  const plan = usePlan();
  const id = useId();
  const { draft, lack, labels } = triage;
  const shut = plan.read_only || labels.length === 0;
  const noteLacks = lack === "reason" || lack === "answer";
  const proposal = reaction && triage.draft.outcome === null && triage.draft.note === "" ? proposalOf(reaction) : null;
  return (
    <div className="reg-form">
      <h2 className={triage.dirty ? undefined : "sr"}>
        {t("reaction-disposition")}
        {triage.dirty ? (
          <span className="reg-unsaved small">
            <Sign of="draft" /> {t("reaction-not-saved-yet")} · <Button look="link" onPress={triage.drop}>{t("reaction-drop-draft")}</Button>
          </span>
        ) : null}
      </h2>
      {proposal ? (
        <div className="banner inside calm">
          <span>
            <b>{t("reaction-proposal")}</b>{" "}
            {proposal.outcome ? t("reaction-proposal-outcome", { state: t(`reaction-state-${proposal.outcome}`) }) : null} {proposal.note ? `“${proposal.note}”` : null}
          </span>
          <span className="act"><CommandButton id="reaction.proposal" size="small" /></span>
        </div>
      ) : null}
      <div className="reg-keys" role="group" aria-label={t("reaction-disposition")}>
        {OUTCOMES.map((outcome, at) => (
          <button
            key={outcome}
            type="button"
            className={draft.outcome === outcome ? "reg-key on" : "reg-key"}
            aria-pressed={draft.outcome === outcome}
            aria-keyshortcuts={String(at + 1)}
            disabled={shut}
            onClick={() => triage.choose(outcome)}
          >
            <Sign of={outcome} />
            <span className="clip">{t(`reaction-state-${outcome}`)}</span>
            <Kbd keys={String(at + 1)} />
          </button>
        ))}
      </div>
      {lack === "outcome" ? <p className="error no small" role="alert">{t("reaction-lack-outcome")}</p> : null}
      {draft.outcome === "duplicate" ? (
        <MasterSearch
          rows={rows}
          own={labels}
          likely={reaction?.alike.map((one) => one.label) ?? []}
          value={draft.master}
          error={lack === "master" || lack === "master-itself" ? t(`reaction-lack-${lack}`) : undefined}
          onChange={(master) => triage.set({ ...draft, master })}
        />
      ) : null}
      <div className="field">
        <label className="sr" htmlFor={id}>{t("reaction-note")}</label>
        <textarea
          id={id}
          className="input reg-note"
          rows={2}
          data-disposition-note
          data-invalid={noteLacks || undefined}
          aria-invalid={noteLacks || undefined}
          aria-describedby={noteLacks ? `${id}-lack` : undefined}
          placeholder={t(`reaction-note-for-${draft.outcome ?? "none"}`)}
          disabled={shut}
          value={draft.note}
          onChange={(event) => triage.set({ ...draft, note: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            leaveField();
          }}
        />
        {noteLacks ? <span className="error" id={`${id}-lack`} role="alert">{t(`reaction-lack-${lack}`)}</span> : null}
      </div>
      <div className="row reg-act">
        <CommandButton id="reaction.save" look="primary" />
        <CommandButton id="reaction.work-in" />
      </div>
    </div>
  );
}

/** Escape leaves the field, so that letters are keys again. */
export function leaveField(): void {
  const row = document.querySelector<HTMLElement>(".reg-lines [role=row][tabindex='0']");
  if (row && row.offsetParent !== null) row.focus({ preventScroll: true });
  else document.querySelector<HTMLElement>(".reg-story")?.focus();
}

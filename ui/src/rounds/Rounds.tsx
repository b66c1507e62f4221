import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RoundRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { CloseRoundDialog } from "./CloseRoundDialog";
import { People } from "./People";
import { OpenRoundDialog } from "./OpenRoundDialog";
import { RoundCard } from "./RoundCard";
import { SendingDialog } from "./SendingDialog";
import "./people.css";
import "./rounds.css";

/** What was sent to whom, and what came back. */
export function Rounds() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [opening, setOpening] = useState(false);
  const [closing, setClosing] = useState<RoundRow | null>(null);
  const [sending, setSending] = useState<RoundRow | null>(null);
  const rounds = useLoad(() => backend.rounds(), [plan.path]);
  useCommands([{ id: "rounds.open", label: "round-open", group: "group-here", shortcut: "N", when: () => !plan.read_only, perform: () => setOpening(true) }]);
  return (
    <Screen title={t("rounds-title")} actions={<CommandButton id="rounds.open" look="primary" />}>
      <Loading from={rounds}>
        {(rows) =>
          rows.length ? (
            <div className="stack rounds">
              {[...rows].reverse().map((round) => (
                <RoundCard key={round.code} round={round} before={rows[rows.indexOf(round) - 1]} onClose={() => setClosing(round)} onSend={() => setSending(round)} />
              ))}
            </div>
          ) : (
            <div className="card">
              <EmptyState title={t("rounds-empty")}>{t("rounds-empty-about")}</EmptyState>
            </div>
          )
        }
      </Loading>
      <People />
      {opening ? <OpenRoundDialog known={rounds.data ?? []} onClose={() => setOpening(false)} /> : null}
      {closing ? <CloseRoundDialog round={closing} onClose={() => setClosing(null)} /> : null}
      {sending ? <SendingDialog round={sending} onClose={() => setSending(null)} /> : null}
    </Screen>
  );
}

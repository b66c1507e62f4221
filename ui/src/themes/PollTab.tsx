import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PollView } from "../backend/contract";
import { Banner, Button, Check, DateField, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { BarChart } from "./BarChart";
import { CountsDialog } from "./CountsDialog";
import { PollDialog } from "./PollDialog";
import { PollReasons } from "./PollReasons";
import { PollStates } from "./PollStates";
import { SheetImport } from "./SheetImport";
import { deed } from "../shell/deed";

/** The poll: the table in the order of its source, its states in time, and why. */
export function PollTab() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [path, setPath] = useState<string | null>(null);
  const [date, setDate] = useState(today());
  const [interim, setInterim] = useState(false);
  const [where, setWhere] = useState("");
  const [setting, setSetting] = useState(false);
  const [counting, setCounting] = useState(false);
  const [state, setState] = useState<string | null>(null);
  const from = useLoad(() => backend.poll(state).then((poll) => ({ poll })), [plan.path, state]);
  const pick = () => void backend.pick_file("spreadsheet", "").then((file) => file !== null && setPath(file), report);
  return (
    <Loading from={from}>
      {({ poll }) => (
        <>
          <div className="row">
            <Button look="primary" isDisabled={plan.read_only} onPress={pick}>{t("themes-poll-read")}</Button>
            <Button isDisabled={plan.read_only} onPress={() => setSetting(true)}>{t("themes-poll-set")}</Button>
            <Button isDisabled={plan.read_only} onPress={() => setCounting(true)}>{t("themes-counts-add")}</Button>
          </div>
          {poll === null ? (
            <div className="card"><EmptyState title={t("themes-poll-none")}>{t("themes-poll-none-about")}</EmptyState></div>
          ) : (
            <>
              {poll.text ? <p>{poll.text}</p> : null}
              <PollStates poll={poll} onShow={setState} />
              {poll.items.length ? <Counted poll={poll} /> : null}
              {poll.snapshots.some((one) => one.id === poll.shown && one.reasons > 0) ? <PollReasons state={poll.shown} items={poll.items.map((item) => item.name)} /> : null}
            </>
          )}
          {path === null ? null : (
            <SheetImport
              title={t("themes-poll-read")}
              path={path}
              holds={["group", "choice", "option", "why", "why-not"]}
              preview={(order) => backend.poll_preview(order)}
              said={(found) => t("themes-poll-found", { answers: found.answers, items: found.items.length, silent: found.silent, skipped: found.skipped })}
              usable={(found) => found.answers > found.silent && date !== ""}
              onStore={async (order) => {
                const stored = await deed(() => backend.import_poll(order, date, interim, where), "themes-poll-stored");
                if (stored) setState(null);
                return stored;
              }}
              onClose={() => setPath(null)}
            >
              <DateField label={t("themes-poll-day")} value={date} onChange={setDate} />
              <Check isSelected={interim} onChange={setInterim}>{t("themes-poll-interim")}</Check>
              <Field label={t("themes-poll-where")} value={where} onChange={setWhere} />
            </SheetImport>
          )}
          {counting ? <CountsDialog poll={poll} onStored={() => setState(null)} onClose={() => setCounting(false)} /> : null}
          {setting ? <PollDialog poll={poll} onClose={() => setSetting(false)} /> : null}
        </>
      )}
    </Loading>
  );
}

function Counted({ poll }: { poll: PollView }) {
  const t = useText();
  const day = useDay();
  const names = poll.columns.map((column) => column.name || t("themes-everyone"));
  const found = poll.comparison;
  return (
    <section className="card">
      <h2>{t("themes-poll-table")}</h2>
      {found && found.ranking_unchanged !== null ? (
        <Banner inside look={found.ranking_unchanged ? "calm" : "warn"}>
          {t(found.ranking_unchanged ? "themes-ranking-unchanged" : "themes-ranking-changed", { from: day(found.from.date), to: day(found.to.date) })}
        </Banner>
      ) : null}
      {found?.proposal_unchanged ? <p>{t("themes-proposal-unchanged", { from: day(found.from.date), to: day(found.to.date) })}</p> : null}
      {poll.conclusion ? <p>{poll.conclusion}</p> : null}
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t("themes-poll-table")}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("themes-item")}</th>
              <th scope="col">{t("themes-kind")}</th>
              {names.map((name, at) => <th key={at} scope="col" className="num">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {poll.items.map((item) => (
              <tr key={item.name}>
                <th scope="row">{item.name}</th>
                <td>{item.kind}</td>
                {item.counts.map((count, at) => <td key={at} className="num">{count ?? "?"}</td>)}
              </tr>
            ))}
            <tr>
              <th scope="row">{t("themes-respondents")}</th>
              <td />
              {poll.columns.map((column, at) => <td key={at} className="num soft">{column.base ?? t("themes-unknown-count")}</td>)}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="soft small">{t("themes-no-percentage")}</p>
      <BarChart title={t("themes-poll-table")} columns={names} lines={poll.items.map((item) => ({ name: item.name, values: item.counts }))} />
    </section>
  );
}

import { useBackend } from "../backend/BackendContext";
import type { PollView, SnapshotRow } from "../backend/contract";
import { Button, Chip } from "../design";
import { usePlan } from "../shell/plan";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { deed } from "../shell/deed";

/** The states of the poll in time; one of them is shown. */
export function PollStates({ poll, onShow }: { poll: PollView; onShow: (state: string) => void }) {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  if (!poll.snapshots.length) return <p className="soft">{t("themes-poll-no-state")}</p>;
  const withdraw = (one: SnapshotRow) =>
    void deed(() => backend.withdraw_snapshot(one.id, true), "themes-state-withdrawn", { day: day(one.date) }, () => backend.withdraw_snapshot(one.id, false));
  return (
    <section className="card">
      <h2>{t("themes-poll-states")}</h2>
      <table className="plain-table">
        <caption className="sr">{t("themes-poll-states")}</caption>
        <thead><tr><th scope="col">{t("themes-day")}</th><th scope="col">{t("themes-state")}</th><th scope="col" className="num">{t("themes-respondents")}</th><th scope="col">{t("themes-from-where")}</th><th scope="col"><span className="sr">{t("themes-deeds")}</span></th></tr></thead>
        <tbody>
          {poll.snapshots.map((one) => (
            <tr key={one.id}>
              <td>{day(one.date, true)}</td>
              <td>{t(one.interim ? "themes-interim" : "themes-final")}</td>
              <td className="num">{one.respondents ?? t("themes-unknown-count")}</td>
              <td>{[one.file, one.text].filter(Boolean).join(" · ")}</td>
              <td>
                <span className="row">
                  {one.id === poll.shown ? <Chip look="on">{t("themes-shown")}</Chip> : one.counted ? <Button look="link" onPress={() => onShow(one.id)}>{t("themes-show-of", { day: day(one.date) })}</Button> : null}
                  <Button look="link" isDisabled={plan.read_only} onPress={() => withdraw(one)} aria-label={t("themes-withdraw-of", { day: day(one.date) })}>{t("themes-withdraw")}</Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

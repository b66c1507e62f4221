import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { InviteeRow, RoundRow } from "../backend/contract";
import { Bar, Button } from "../design";
import { registerAddress } from "../reactions/address";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { CriticsDialog } from "./CriticsDialog";
import { InviteDialog } from "./InviteDialog";

/** Who was asked in a round, for which reason, and who answered. Silence is shown as silence. */
export function RoundResponse({ round, before }: { round: RoundRow; before: RoundRow | undefined }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.response(round.code), [round.code]);
  const [critics, setCritics] = useState(false);
  const [inviting, setInviting] = useState(false);
  const [removing, setRemoving] = useState<InviteeRow | null>(null);
  return (
    <section className="round-response" aria-label={t("response-title", { round: round.code })}>
      <div className="row">
        <h3>{t("response-title", { round: round.code })}</h3>
        <span className="space" />
        {before ? <Button size="small" isDisabled={plan.read_only} onPress={() => setCritics(true)}>{t("response-critics", { of: before.code })}</Button> : null}
        <Button size="small" isDisabled={plan.read_only} onPress={() => setInviting(true)}>{t("response-invite")}<span className="sr"> {round.code}</span></Button>
      </div>
      <Loading from={loaded}>
        {(found) =>
          found.invitees.length + found.removed.length === 0 ? (
            <p className="soft small">{t("response-none")}</p>
          ) : (
            <>
              <p className="num">{t("response-count", { asked: found.invitees.length, answered: found.answered, silent: found.silent })}</p>
              <Bar label={t("response-count", { asked: found.invitees.length, answered: found.answered, silent: found.silent })} total={found.invitees.length} parts={[{ key: "answered", value: found.answered, colour: "1" }]} />
              <details>
                <summary>{t("response-list")}</summary>
                <table className="plain-table">
                  <caption className="sr">{t("response-title", { round: round.code })}</caption>
                  <thead><tr><th>{t("response-who")}</th><th>{t("response-asked")}</th><th>{t("response-why")}</th><th>{t("response-answered")}</th><th><span className="sr">{t("response-remove")}</span></th></tr></thead>
                  <tbody>
                    {found.invitees.map((one) => (
                      <tr key={one.person.id}>
                        <td>{one.person.shown}</td>
                        <Asked one={one} />
                        <td>{one.answered.length ? <Labels labels={one.answered} /> : <span className="soft">{t("response-silence")}</span>}</td>
                        <td><Button size="small" look="quiet" isDisabled={plan.read_only} aria-label={t("response-remove-this", { who: one.person.shown })} onPress={() => setRemoving(one)}>{t("response-remove")}</Button></td>
                      </tr>
                    ))}
                    {found.removed.map((one) => (
                      <tr key={one.person.id}>
                        <td><del>{one.person.shown}</del></td>
                        <Asked one={one} />
                        <td colSpan={2} className="soft">{t("response-removed")}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
              {found.uninvited.length ? <p className="small soft">{t("response-uninvited", { count: found.uninvited.length, who: found.uninvited.slice(0, 6).map((one) => one.who || t("reaction-no-sender")).join("; ") })}</p> : null}
            </>
          )
        }
      </Loading>
      {critics && before ? <CriticsDialog code={round.code} of={before.code} onClose={() => setCritics(false)} /> : null}
      {inviting ? <InviteDialog code={round.code} onClose={() => setInviting(false)} /> : null}
      {removing ? <InviteDialog code={round.code} remove={removing.person} onClose={() => setRemoving(null)} /> : null}
    </section>
  );
}

function Asked({ one }: { one: InviteeRow }) {
  const day = useDay();
  return (
    <>
      <td className="num-left">{day(one.date, true)}</td>
      <td>{one.because.length ? <Labels labels={one.because} /> : null} {one.reason}</td>
    </>
  );
}

function Labels({ labels }: { labels: string[] }) {
  return <>{labels.map((label, at) => <span key={label}>{at ? ", " : ""}<a className="num" href={registerAddress({}, label)}>{label}</a></span>)}</>;
}

import type { LinkRow, Reaction } from "../../backend/contract";
import { Button } from "../../design";
import { usePlan } from "../../shell/plan";
import { href } from "../../shell/route";
import { report } from "../../shell/toasts";
import { useDay } from "../../texts/useDay";
import { useText } from "../../texts/useText";
import type { Bonds } from "./useBonds";

interface BondsOfProps {
  reaction: Reaction;
  bonds: Bonds;
  onOpen: (label: string) => void;
}

/** How a reaction hangs together with others, and how it was weighed. */
export function BondsOf({ reaction, bonds, onOpen }: BondsOfProps) {
  const t = useText();
  const day = useDay();
  const { row, parts, merged, links, weighings, resent } = reaction;
  const has = row.carried !== null || row.with !== null || parts.length + merged.length + links.length + resent.length > 0;
  const open = (label: string) => <Button key={label} look="link" onPress={() => onOpen(label)}><span className="num">{label}</span></Button>;
  return (
    <>
      {has ? (
        <section className="reg-part">
          <h3>{t("bond-together")}</h3>
          <ul className="lines small">
            {parts.length ? <li><span>{t("bond-split-in")} {parts.map(open)}</span></li> : null}
            {row.with && row.carried !== "merged" ? <li><span>{t("bond-part-of")} {open(row.with)}</span></li> : null}
            {row.with && row.carried === "merged" ? <li><span>{t("bond-merged-into")} {open(row.with)}</span></li> : null}
            {merged.length ? <li><span>{t("bond-merged-with")} {merged.map(open)}</span></li> : null}
            {row.carried === "passed-on" || row.carried === "kept" ? <li>{t(`bond-${row.carried}`)}</li> : null}
            {resent.map((one) => <li key={`${one.label}${one.later}`} className="reg-alike"><span>{t(one.later ? "bond-resent-as" : "bond-resent-of")}</span>{open(one.label)}<span className="clip" title={one.text}>{one.text}</span></li>)}
            {links.map((link) => <Linked key={`${link.kind}${link.label}${link.incoming}`} link={link} own={row.label} bonds={bonds} onOpen={onOpen} />)}
          </ul>
        </section>
      ) : null}
      {weighings.length ? (
        <section className="reg-part">
          <h3>{t("bond-weighed")}</h3>
          {weighings.map((one) => (
            <div key={one.id} className="small">
              <p className="num soft">{t("bond-weighed-counts", { critical: one.balance.critical, positive: one.balance.positive, neutral: one.balance.neutral })} · {day(one.date, true)} · {one.decider}</p>
              <p><b>{one.requirement}</b></p>
              <p className="read">{one.reasoning}</p>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Linked({ link, own, bonds, onOpen }: { link: LinkRow; own: string; bonds: Bonds; onOpen: (label: string) => void }) {
  const t = useText();
  const plan = usePlan();
  const says = t(`bond-linked-${link.kind}${link.incoming ? "-in" : ""}`);
  const away = () => {
    const [from, to] = link.incoming ? [link.label, own] : [own, link.label];
    bonds.link([from], to, link.kind, false).catch(report);
  };
  return (
    <li className="reg-alike">
      <span>{says}</span>
      {link.kind === "answers-question" ? <a href={href("reacties", ["vragen"])} className="num">{link.label}</a> : <Button look="link" onPress={() => onOpen(link.label)}><span className="num">{link.label}</span></Button>}
      <span className="clip" title={link.excerpt}>{link.excerpt}</span>
      <Button size="small" look="quiet" isDisabled={plan.read_only} aria-label={t("bond-unlink-this", { label: link.label })} onPress={away}>{t("bond-unlink")}</Button>
    </li>
  );
}

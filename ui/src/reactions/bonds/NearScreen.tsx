import { useState } from "react";
import { useBackend } from "../../backend/BackendContext";
import type { NearGroup } from "../../backend/contract";
import { Button, Check, Chip, EmptyState } from "../../design";
import { Loading } from "../../shell/Loading";
import { usePlan } from "../../shell/plan";
import { Screen } from "../../shell/Screen";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { registerAddress } from "../address";
import { BackToRegister } from "./BackToRegister";

/** Reactions that say nearly the same, as a proposal: a person decides, nothing is merged by itself. */
export function NearScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.near_duplicates(), [plan.path]);
  return (
    <Screen title={t("near-title")} actions={<BackToRegister />}>
      <p className="soft">{t("near-about")}</p>
      <Loading from={loaded}>
        {(groups) =>
          groups.length ? (
            <div className="stack">{groups.map((group) => <Near key={group.reactions.map((row) => row.label).join()} group={group} />)}</div>
          ) : (
            <div className="card"><EmptyState title={t("near-none")}>{t("near-none-about")}</EmptyState></div>
          )
        }
      </Loading>
    </Screen>
  );
}

function Near({ group }: { group: NearGroup }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const labels = group.reactions.map((row) => row.label);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(labels));
  const own = labels.filter((label) => chosen.has(label));
  const [lead, ...rest] = own;
  const merge = async () => {
    const before = await backend.merge_reactions(rest, lead);
    tellDone({ key: "bond-told-merged", args: { count: rest.length, label: rest[0] ?? "", into: lead } }, async () => {
      for (const [label, was] of before) await backend.merge_reactions([label], was);
    });
  };
  const repeat = async () => {
    await backend.link_reactions(rest, lead, "repeated-question", true);
    tellDone({ key: "bond-told-linked", args: { count: rest.length, label: rest[0] ?? "", to: lead } }, () => backend.link_reactions(rest, lead, "repeated-question", false));
  };
  return (
    <section className="card" aria-label={t("near-group", { label: labels[0] ?? "", count: labels.length })}>
      <div className="row">
        <h2>{t("near-group", { label: labels[0] ?? "", count: labels.length })}</h2>
        {group.repeated_question ? <Chip>{t("near-question")}</Chip> : null}
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only || own.length < 2} onPress={() => void merge().catch(report)}>{t("near-merge", { label: lead ?? "" })}</Button>
        {group.repeated_question ? <Button size="small" isDisabled={plan.read_only || own.length < 2} onPress={() => void repeat().catch(report)}>{t("near-repeat")}</Button> : null}
      </div>
      <ul className="lines">
        {group.reactions.map((row) => (
          <li key={row.label} className="reg-alike">
            <Check
              isSelected={chosen.has(row.label)}
              onChange={(on) => {
                const next = new Set(chosen);
                if (on) next.add(row.label);
                else next.delete(row.label);
                setChosen(next);
              }}
            >
              <span className="num">{row.label}</span>
            </Check>
            <span>{row.excerpt}</span>
            <span className="soft small num">{t("reaction-likeness", { percent: row.likeness })}</span>
            <a className="small" href={registerAddress({}, row.label)}>{t("near-open")}<span className="sr"> {row.label}</span></a>
          </li>
        ))}
      </ul>
    </section>
  );
}

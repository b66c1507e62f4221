import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PartStanding } from "../backend/contract";
import { Button, EmptyState, Field } from "../design";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** The parts the law asks for: which are in the plan, which are still to come and why (D45). */
export function Parts() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [pending, setPending] = useState<PartStanding | null>(null);
  const parts = useLoad(() => backend.parts(), [plan.path]);
  const arrive = (row: PartStanding) => deed(() => backend.pend_part({ ...row, pending: false }), "part-arrived", { title: row.title }, () => backend.pend_part(row));
  return (
    <section className="card" aria-label={t("parts-title")}>
      <h2>{t("parts-title")}</h2>
      <p className="soft small">{t("parts-about")}</p>
      <Loading from={parts}>
        {(all) =>
          all.length ? (
            <table className="plain-table">
              <caption className="sr">{t("parts-title")}</caption>
              <thead>
                <tr><th scope="col">{t("part-name")}</th><th scope="col">{t("part-state")}</th><th scope="col">{t("part-reason")}</th><th scope="col">{t("part-owner")}</th><th scope="col">{t("part-expected")}</th><th scope="col"><span className="sr">{t("part-change")}</span></th></tr>
              </thead>
              <tbody>
                {all.map((row) => (
                  <tr key={row.part}>
                    <th scope="row">{row.title}</th>
                    <td>{row.pending ? <span className="warn">{t("part-pending")}</span> : t("part-there")}</td>
                    <td>
                      {row.reason}
                      {row.pending && row.placeholder ? <div className="soft small">{row.placeholder}</div> : null}
                    </td>
                    <td>{row.owner}</td>
                    <td>{row.expected}</td>
                    <td>
                      <span className="row">
                        <Button size="small" isDisabled={plan.read_only} aria-label={t(row.pending ? "part-change-one" : "part-pend-one", { title: row.title })} onPress={() => setPending(row)}>{t(row.pending ? "part-change" : "part-pend")}</Button>
                        {row.pending ? <Button size="small" isDisabled={plan.read_only} aria-label={t("part-arrive-one", { title: row.title })} onPress={() => void arrive(row)}>{t("part-arrive")}</Button> : null}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <EmptyState title={t("parts-none")}>{t("parts-none-about")}</EmptyState>
          )
        }
      </Loading>
      {pending ? <PartDialog row={pending} onClose={() => setPending(null)} /> : null}
    </section>
  );
}

function PartDialog({ row, onClose }: { row: PartStanding; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [reason, setReason] = useState(row.reason);
  const [owner, setOwner] = useState(row.owner);
  const [expected, setExpected] = useState(row.expected);
  const [placeholder, setPlaceholder] = useState(row.placeholder);
  const store = async () => {
    const order = { ...row, pending: true, reason: reason.trim(), owner: owner.trim(), expected: expected.trim(), placeholder: placeholder.trim() };
    if (await deed(() => backend.pend_part(order), "part-pended", { title: row.title }, () => backend.pend_part(row))) onClose();
  };
  return (
    <EditDialog title={t("part-pend-one", { title: row.title })} ready={reason.trim() !== "" && owner.trim() !== ""} onStore={store} onClose={onClose}>
      <Field label={t("part-reason")} hint={t("part-reason-hint")} rows={3} value={reason} onChange={setReason} isRequired autoFocus />
      <Field label={t("part-owner")} hint={t("part-owner-hint")} value={owner} onChange={setOwner} isRequired />
      <Field label={t("part-expected")} hint={t("part-expected-hint")} value={expected} onChange={setExpected} />
      <Field label={t("part-placeholder")} hint={t("part-placeholder-hint")} rows={2} value={placeholder} onChange={setPlaceholder} />
    </EditDialog>
  );
}

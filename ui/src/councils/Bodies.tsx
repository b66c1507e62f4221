import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { BodyKind, RegionBodyRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Button, Chip, Choose, Field } from "../design";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** What one may add; the principals are the profile's. */
const KINDS: BodyKind[] = ["consultation", "means", "authority", "other"];

/** A short name made of a name: small letters, no marks, no two alike. */
export function keyOf(name: string, taken: string[]): string {
  const plain = name.normalize("NFD").replace(/[^\p{Letter}\p{Number}]+/gu, "-").replace(/\p{Mark}/gu, "").toLowerCase().replace(/^-+|-+$/g, "").slice(0, 40) || "x";
  let key = plain;
  for (let at = 2; taken.includes(key); at++) key = `${plain}-${at}`;
  return key;
}

/** The bodies around the plan: who decides, who advises, who brings means (D2, D13, D24). */
export function Bodies() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<RegionBodyRow | "new" | null>(null);
  const rows = useLoad(() => backend.region_bodies(), [plan.path]);
  useCommands([{ id: "bodies.add", label: "bodies-add", group: "group-here", when: () => !plan.read_only, perform: () => setEditing("new") }]);
  return (
    <section className="card" aria-label={t("bodies-tab")}>
      <div className="row">
        <h2>{t("bodies-tab")}</h2>
        <span className="space" />
        <CommandButton id="bodies.add" />
      </div>
      <p className="soft small">{t("bodies-about")}</p>
      <Loading from={rows}>
        {(all) => (
          <>
            <table className="plain-table">
              <caption className="sr">{t("bodies-tab")}</caption>
              <thead>
                <tr><th scope="col">{t("bodies-name")}</th><th scope="col">{t("bodies-kind")}</th><th scope="col">{t("bodies-text")}</th><th scope="col"><span className="sr">{t("municipality-edit")}</span></th></tr>
              </thead>
              <tbody>
                {all.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.name} {row.prescribed ? <Chip>{t("bodies-prescribed")}</Chip> : null}</th>
                    <td>{t(`body-kind-${row.kind}`)}</td>
                    <td>{row.text}</td>
                    <td><Button size="small" isDisabled={plan.read_only} aria-label={t("municipality-edit-one", { name: row.name })} onPress={() => setEditing(row)}>{t("municipality-edit")}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
            {all.every((row) => row.prescribed) ? <p className="soft">{t("bodies-empty-about")}</p> : null}
            {editing ? <BodyDialog row={editing === "new" ? null : editing} taken={all.map((row) => row.key)} onClose={() => setEditing(null)} /> : null}
          </>
        )}
      </Loading>
    </section>
  );
}

function BodyDialog({ row, taken, onClose }: { row: RegionBodyRow | null; taken: string[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [name, setName] = useState(row?.name ?? "");
  const [kind, setKind] = useState<BodyKind>(row?.kind ?? "consultation");
  const [text, setText] = useState(row?.text ?? "");
  const key = row?.key ?? keyOf(name, taken);
  const store = async () => {
    const back = row ? () => backend.set_region_body({ key, name: row.name, kind: row.kind, text: row.text }) : () => backend.remove_region_body(key);
    if (await deed(() => backend.set_region_body({ key, name: name.trim(), kind, text: text.trim() }), row ? "council-changed" : "bodies-added", { name }, back)) onClose();
  };
  const remove = async () => {
    if (row && await deed(() => backend.remove_region_body(key), "bodies-removed", { name: row.name }, () => backend.set_region_body({ key, name: row.name, kind: row.kind, text: row.text }))) onClose();
  };
  return (
    <EditDialog
      title={row ? t("municipality-edit-one", { name: row.name }) : t("bodies-add")}
      ready={name.trim() !== ""}
      onStore={store}
      onClose={onClose}
      aside={row && !row.prescribed ? { label: t("bodies-remove"), onPress: remove } : undefined}
    >
      <Field label={t("bodies-name")} value={name} onChange={setName} isDisabled={row?.prescribed} isRequired autoFocus={!row?.prescribed} />
      {row?.prescribed ? null : <Choose label={t("bodies-kind")} value={kind} onChange={(now) => setKind(now as BodyKind)} choices={KINDS.map((one) => ({ key: one, label: t(`body-kind-${one}`) }))} />}
      <Field label={t("bodies-text")} hint={t("bodies-text-hint")} rows={3} value={text} onChange={setText} autoFocus={row?.prescribed} />
    </EditDialog>
  );
}

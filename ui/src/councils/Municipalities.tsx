import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MunicipalityRow } from "../backend/contract";
import { Button, Choose, Dialog, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** For what councillors may be asked besides their mayor and officials. */
const ITEMS = ["poll", "sessions"] as const;

/** The register of municipalities, from a sheet or by hand. */
export function Municipalities() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<MunicipalityRow | "new" | null>(null);
  const rows = useLoad(() => backend.municipalities(false), [plan.path]);
  const take = async () => {
    try {
      const path = await backend.pick_file("spreadsheet", "");
      if (!path) return;
      const done = await backend.import_municipalities(path, false);
      tellDone({ key: "municipalities-imported", args: { file: done.file, added: done.added.length, changed: done.changed.length, unchanged: done.unchanged, skipped: done.skipped.length } });
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <section className="card" aria-label={t("municipalities-tab")}>
      <div className="row">
        <h2>{t("municipalities-tab")}</h2>
        <span className="space" />
        <Button isDisabled={plan.read_only} onPress={() => setEditing("new")}>{t("municipality-add")}</Button>
        <Button isDisabled={plan.read_only} onPress={() => void take()}>{t("municipality-import")}</Button>
      </div>
      <Loading from={rows}>
        {(all) =>
          all.length ? (
            <table className="plain-table">
              <caption className="sr">{t("municipalities-tab")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("municipality-name")}</th><th scope="col">{t("municipality-code")}</th><th scope="col" className="num">{t("municipality-inhabitants")}</th>
                  <th scope="col">{t("municipality-part")}</th><th scope="col">{t("municipality-address")}</th><th scope="col">{t("municipality-councillors")}</th><th scope="col"><span className="sr">{t("municipality-edit")}</span></th>
                </tr>
              </thead>
              <tbody>
                {all.map((row) => (
                  <tr key={row.code}>
                    <th scope="row">{row.name}</th>
                    <td>{row.code}</td>
                    <td className="num">{row.inhabitants?.toLocaleString("nl-NL") ?? "–"}</td>
                    <td>{row.part}</td>
                    <td>{row.address}</td>
                    <td>{row.councillors.filter((choice) => choice.asked).map((choice) => t(`councillors-${choice.item}`)).join(", ")}</td>
                    <td><Button size="small" isDisabled={plan.read_only} aria-label={t("municipality-edit-one", { name: row.name })} onPress={() => setEditing(row)}>{t("municipality-edit")}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <EmptyState title={t("councils-empty")}>{t("councils-empty-about")}</EmptyState>
          )
        }
      </Loading>
      {editing ? <MunicipalityDialog row={editing === "new" ? null : editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}

function MunicipalityDialog({ row, onClose }: { row: MunicipalityRow | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [code, setCode] = useState(row?.code ?? "");
  const [name, setName] = useState(row?.name ?? "");
  const [people, setPeople] = useState(row?.inhabitants?.toString() ?? "");
  const [part, setPart] = useState(row?.part ?? "");
  const [address, setAddress] = useState(row?.address ?? "");
  const asked = (item: string) => row?.councillors.find((choice) => choice.item === item)?.asked;
  const [choices, setChoices] = useState<Record<string, string>>(Object.fromEntries(ITEMS.map((item) => [item, asked(item) === undefined ? "-" : asked(item) ? "yes" : "no"])));
  const digits = people.replace(/\./g, "").trim();
  const inhabitants = digits ? Number(digits) : null;
  const wrong = inhabitants !== null && !/^\d{1,9}$/.test(digits);
  const save = async () => {
    try {
      if (row) await backend.set_municipality(row.code, { name, part, address, ...(inhabitants === null ? {} : { inhabitants }) });
      else await backend.add_municipality({ code: code.trim(), name: name.trim(), inhabitants, part, address });
      for (const item of ITEMS) {
        const was = asked(item) === undefined ? "-" : asked(item) ? "yes" : "no";
        if (choices[item] !== was) await backend.set_municipality(row?.code ?? code.trim(), { councillors: { item, asked: choices[item] === "-" ? null : choices[item] === "yes" } });
      }
      tellDone({ key: "council-changed", args: { name } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  const remove = async () => {
    if (!row) return;
    try {
      await backend.set_municipality(row.code, { removed: true });
      tellDone({ key: "municipality-removed", args: { name: row.name } }, () => backend.set_municipality(row.code, { removed: false }));
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={row ? t("municipality-edit-one", { name: row.name }) : t("municipality-add")}
      open
      onClose={onClose}
      foot={
        <>
          {row ? <Button onPress={() => void remove()}>{t("municipality-remove")}</Button> : null}
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!code.trim() || !name.trim() || wrong} onPress={() => void save()}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("municipality-code")} value={code} onChange={setCode} isDisabled={row !== null} isRequired autoFocus={!row} />
      <Field label={t("municipality-name")} value={name} onChange={setName} isRequired />
      <Field label={t("municipality-inhabitants")} value={people} onChange={setPeople} error={wrong ? t("municipality-not-whole") : undefined} />
      <Field label={t("municipality-part")} value={part} onChange={setPart} />
      <Field label={t("municipality-address")} value={address} onChange={setAddress} />
      {ITEMS.map((item) => (
        <Choose
          key={item}
          label={t("municipality-asks", { item: t(`councillors-${item}`) })}
          value={choices[item]}
          onChange={(key) => setChoices((now) => ({ ...now, [item]: key }))}
          choices={[{ key: "-", label: t("councillors-unknown") }, { key: "yes", label: t("yes") }, { key: "no", label: t("no") }]}
        />
      ))}
    </Dialog>
  );
}

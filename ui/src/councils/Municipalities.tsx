import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MunicipalityRow } from "../backend/contract";
import { Button, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { RegisterSheet } from "../sheets/RegisterSheet";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { MunicipalityDialog } from "./MunicipalityDialog";

/** How many municipalities stand in sight at first: with more, one looks for a name or asks for all. */
const FIRST = 60;

/** The register of municipalities, from a sheet or by hand. */
export function Municipalities() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<MunicipalityRow | "new" | null>(null);
  const [wanted, setWanted] = useState("");
  const [all, setAll] = useState(false);
  const [sheet, setSheet] = useState<string | null>(null);
  const rows = useLoad(() => backend.municipalities(false), [plan.path]);
  const take = async () => {
    try {
      const path = await backend.pick_file("spreadsheet", "");
      if (path) setSheet(path);
    } catch (problem) {
      report(problem);
    }
  };
  const folded = wanted.trim().toLocaleLowerCase("nl");
  const matches = (row: MunicipalityRow) => [row.name, row.code, row.part, ...row.aliases].some((text) => text.toLocaleLowerCase("nl").includes(folded));
  return (
    <section className="card" aria-label={t("municipalities-tab")}>
      <div className="row">
        <h2>{t("municipalities-tab")}</h2>
        <span className="space" />
        <Button isDisabled={plan.read_only} onPress={() => setEditing("new")}>{t("municipality-add")}</Button>
        <Button isDisabled={plan.read_only} onPress={() => void take()}>{t("municipality-import")}</Button>
      </div>
      <Loading from={rows}>
        {(known) => {
          if (!known.length) return <EmptyState title={t("councils-empty")}>{t("councils-empty-about")}</EmptyState>;
          const found = folded ? known.filter(matches) : known;
          const shown = all ? found : found.slice(0, FIRST);
          return (
            <>
              {known.length > FIRST ? <Field label={t("municipality-find")} value={wanted} onChange={setWanted} /> : null}
              <MunicipalityTable rows={shown} onEdit={setEditing} />
              {found.length > shown.length ? (
                <p className="row">
                  <span className="soft">{t("municipality-more", { shown: shown.length, all: found.length })}</span>
                  <Button size="small" onPress={() => setAll(true)}>{t("municipality-show-all")}</Button>
                </p>
              ) : null}
            </>
          );
        }}
      </Loading>
      {sheet ? (
        <RegisterSheet
          title="municipality-import-title" told="municipalities-imported" path={sheet}
          take={(preview) => backend.import_municipalities(sheet, preview)} back={(done) => backend.undo_municipalities(done.undo)} onClose={() => setSheet(null)}
        />
      ) : null}
      {editing ? <MunicipalityDialog row={editing === "new" ? null : editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}

function MunicipalityTable({ rows, onEdit }: { rows: MunicipalityRow[]; onEdit: (row: MunicipalityRow) => void }) {
  const t = useText();
  const plan = usePlan();
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={t("municipalities-tab")}>
      <table className="plain-table">
        <caption className="sr">{t("municipalities-tab")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("municipality-name")}</th><th scope="col">{t("municipality-code")}</th><th scope="col" className="num">{t("municipality-inhabitants")}</th>
            <th scope="col">{t("municipality-part")}</th><th scope="col">{t("municipality-address")}</th><th scope="col">{t("municipality-councillors")}</th><th scope="col"><span className="sr">{t("municipality-edit")}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                {row.name}
                {row.aliases.length ? <div className="soft small">{row.aliases.join(", ")}</div> : null}
              </th>
              <td>{row.code}</td>
              <td className="num">{row.inhabitants?.toLocaleString("nl-NL") ?? "–"}</td>
              <td>{row.part}</td>
              <td>{row.address}</td>
              <td>{row.councillors.map((choice) => t(choice.asked ? "councillors-asked" : "councillors-not-asked", { item: t(`councillors-${choice.item}`) })).join(", ")}</td>
              <td><Button size="small" isDisabled={plan.read_only} aria-label={t("municipality-edit-one", { name: row.name })} onPress={() => onEdit(row)}>{t("municipality-edit")}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

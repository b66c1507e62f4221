import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MunicipalityRow } from "../backend/contract";
import { Button, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { useSettings } from "../shell/settings";
import { report } from "../shell/toasts";
import { RegisterSheet } from "../sheets/RegisterSheet";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { MunicipalityDialog } from "./MunicipalityDialog";

/** With more than these one looks for a name. */
const MANY = 20;
/** About the height of a row, in rem; each is measured once it stands there. */
const ROW = 2.75;

/** The register of municipalities, from a sheet or by hand. */
export function Municipalities() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<MunicipalityRow | "new" | null>(null);
  const [wanted, setWanted] = useState("");
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
          return (
            <>
              {known.length > MANY ? <Field label={t("municipality-find")} value={wanted} onChange={setWanted} /> : null}
              {folded ? <p className="soft" role="status">{t("municipality-more", { shown: found.length, all: known.length })}</p> : null}
              <MunicipalityTable rows={found} onEdit={setEditing} />
            </>
          );
        }}
      </Loading>
      {sheet ? (
        <RegisterSheet
          called="municipality-import-title" told="municipalities-imported" path={sheet}
          take={(preview) => backend.import_municipalities(sheet, preview)} back={(done) => backend.undo_municipalities(done.undo)} onClose={() => setSheet(null)}
        />
      ) : null}
      {editing ? <MunicipalityDialog row={editing === "new" ? null : editing} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}

/** A table of which only the rows in sight exist; those around them too, so that Tab goes on from one to the next. */
function MunicipalityTable({ rows, onEdit }: { rows: MunicipalityRow[]; onEdit: (row: MunicipalityRow) => void }) {
  const t = useText();
  const { zoom } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW * 16 * zoom,
    getItemKey: (at) => rows[at].code,
    overscan: 8,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0);
  return (
    <div className="scroll-x municipality-rows" ref={box} tabIndex={0} role="region" aria-label={t("municipalities-tab")}>
      <table className="plain-table" aria-rowcount={rows.length + 1}>
        <caption className="sr">{t("municipalities-tab")}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t("municipality-name")}</th><th scope="col">{t("municipality-code")}</th><th scope="col" className="num">{t("municipality-inhabitants")}</th>
            <th scope="col">{t("municipality-part")}</th><th scope="col">{t("municipality-address")}</th><th scope="col">{t("municipality-councillors")}</th><th scope="col"><span className="sr">{t("municipality-edit")}</span></th>
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden="true" style={{ height: above }} /> : null}
          {items.map(({ index, key }) => (
            <Municipality key={key} row={rows[index]} at={index} measured={virtual.measureElement} onEdit={onEdit} />
          ))}
          {below > 0 ? <tr aria-hidden="true" style={{ height: below }} /> : null}
        </tbody>
      </table>
    </div>
  );
}

interface MunicipalityProps { row: MunicipalityRow; at: number; measured: (element: Element | null) => void; onEdit: (row: MunicipalityRow) => void }

function Municipality({ row, at, measured, onEdit }: MunicipalityProps) {
  const t = useText();
  const plan = usePlan();
  return (
    <tr ref={measured} data-index={at} aria-rowindex={at + 2}>
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
  );
}

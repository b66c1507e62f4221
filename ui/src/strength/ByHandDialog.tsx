import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { StrengthByHand, StrengthState } from "../backend/contract";
import { Button, Check, DateField, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

/** A state filled in by hand, cell by cell; begins with the last state. */
export function ByHandDialog({ last, onClose }: { last: StrengthState | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [state, setState] = useState<StrengthByHand>(() => ({
    as_of: today(), definitive: false, note: "", reason: "",
    part_header: last?.part_header ?? t("strength-part"), total_header: last?.total_header ?? t("strength-total"),
    columns: last?.columns ?? [{ name: t("strength-first-column"), role: "function", within: false }, { name: t("strength-local-column"), role: "local", within: true }],
    rows: last?.rows.map((row) => ({ ...row, sum: "" })) ?? [{ part: "", cells: ["", ""], sum: "", inhabitants: null }],
  }));
  const change = (some: Partial<StrengthByHand>) => setState((now) => ({ ...now, ...some }));
  const setRow = (at: number, row: Partial<StrengthByHand["rows"][number]>) => change({ rows: state.rows.map((known, place) => (place === at ? { ...known, ...row } : known)) });
  const setColumn = (at: number, name: string) => change({ columns: state.columns.map((known, place) => (place === at ? { ...known, name } : known)) });
  const addColumn = () => change({ columns: [...state.columns, { name: "", role: "function", within: false }], rows: state.rows.map((row) => ({ ...row, cells: [...row.cells, ""] })) });
  const filled = state.rows.every((row) => row.part.trim()) && state.columns.every((column) => column.name.trim());
  const record = async () => {
    try {
      const done = await backend.record_strength(state);
      tellDone({ key: "strength-was-recorded", args: { number: done.state.number } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("strength-by-hand")}
      open
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!filled || !state.as_of} onPress={() => void record()}>{t("strength-record")}</Button>
        </>
      }
    >
      <DateField label={t("strength-as-of")} value={state.as_of} onChange={(as_of) => change({ as_of })} />
      <Check isSelected={state.definitive} onChange={(definitive) => change({ definitive })}>{t("strength-is-definitive")}</Check>
      <div className="strength-scroll" role="region" aria-label={t("strength-by-hand")} tabIndex={0}>
        <table className="plain-table strength-form">
          <caption className="sr">{t("strength-by-hand")}</caption>
          <thead>
            <tr>
              <th scope="col">{state.part_header}</th>
              {state.columns.map((column, at) => (
                <th key={at} scope="col">
                  <input className="input" aria-label={t("strength-column-name", { number: at + 1 })} value={column.name} onChange={(event) => setColumn(at, event.target.value)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.rows.map((row, at) => (
              <tr key={at}>
                <th scope="row">
                  <input className="input" aria-label={t("strength-part-name", { number: at + 1 })} value={row.part} onChange={(event) => setRow(at, { part: event.target.value })} />
                </th>
                {state.columns.map((column, place) => (
                  <td key={place}>
                    <input
                      className="input num"
                      inputMode="decimal"
                      aria-label={t("strength-cell", { part: row.part || at + 1, column: column.name || place + 1 })}
                      value={row.cells[place] ?? ""}
                      onChange={(event) => setRow(at, { cells: state.columns.map((_, other) => (other === place ? event.target.value : (row.cells[other] ?? ""))) })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button size="small" onPress={() => change({ rows: [...state.rows, { part: "", cells: state.columns.map(() => ""), sum: "", inhabitants: null }] })}>{t("strength-add-part")}</Button>
        <Button size="small" onPress={addColumn}>{t("strength-add-column")}</Button>
      </div>
      <Field label={t("strength-note")} value={state.note} onChange={(note) => change({ note })} />
    </Dialog>
  );
}

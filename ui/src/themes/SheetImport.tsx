import { useEffect, useState, type ReactNode } from "react";
import type { NameChoice, Problem, SheetOrder, SheetReport } from "../backend/contract";
import { asProblem, problemSentence } from "../backend/problem";
import { Banner, Button, Choose, Dialog } from "../design";
import { SheetNames, openNames } from "../councils/SheetNames";
import { useText } from "../texts/useText";

interface SheetImportProps {
  title: string;
  path: string;
  /** What a column may hold: keys of texts. */
  holds: string[];
  preview: (order: SheetOrder) => Promise<SheetReport>;
  /** What was found, in words. */
  said: (report: SheetReport) => ReactNode;
  /** Whether it can be stored. */
  usable: (report: SheetReport) => boolean;
  onStore: (order: SheetOrder) => Promise<boolean>;
  onClose: () => void;
  children?: ReactNode;
}
const NOTHING = "-";

/** What was found in a file with answers, before anything is stored, and what one can still change about it. */
export function SheetImport({ title, path, holds, preview, said, usable, onStore, onClose, children }: SheetImportProps) {
  const t = useText();
  const [sheet, setSheet] = useState<string | null>(null);
  const [columns, setColumns] = useState<string[] | null>(null);
  const [names, setNames] = useState<NameChoice[]>([]);
  const [found, setFound] = useState<SheetReport | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [storing, setStoring] = useState(false);
  useEffect(() => {
    let gone = false;
    preview({ path, sheet, columns, names }).then(
      (report) => {
        if (gone) return;
        setFound(report);
        setProblem(null);
      },
      (thrown: unknown) => !gone && setProblem(asProblem(thrown)),
    );
    return () => {
      gone = true;
    };
    // `preview` is made anew at every render; these say when it looks at something else.
  }, [path, sheet, columns, names]);
  const choose = (at: number, key: string) =>
    setColumns((found?.columns ?? []).map((column, place) => (place === at ? (key === NOTHING ? "" : key) : column.holds)));
  const store = async () => {
    setStoring(true);
    if (await onStore({ path, sheet, columns, names })) onClose();
    else setStoring(false);
  };
  const choices = [{ key: NOTHING, label: t("themes-holds-nothing") }, ...holds.map((key) => ({ key, label: t(`themes-holds-${key}`) }))];
  return (
    <Dialog
      wide
      title={title}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={storing || found === null || problem !== null || !usable(found) || openNames(found.names) > 0} onPress={() => void store()}>{t("themes-store")}</Button>
        </>
      }
    >
      {problem ? <Banner look="no" inside>{problemSentence(t, problem)}</Banner> : null}
      {found === null ? (
        problem ? null : <div className="wait" aria-busy="true">{t("loading")}</div>
      ) : (
        <>
          {found.sheets.length > 1 ? (
            <Choose label={t("themes-sheet")} value={found.sheet} choices={found.sheets.map((name) => ({ key: name, label: name }))} onChange={(name) => { setSheet(name); setColumns(null); }} />
          ) : null}
          <p role="status">{said(found)}</p>
          <div className="themes-columns" tabIndex={0} role="region" aria-label={t("themes-columns")}>
            <table className="plain-table">
              <thead><tr><th scope="col">{t("themes-column")}</th><th scope="col">{t("themes-holds")}</th><th scope="col">{t("themes-examples")}</th></tr></thead>
              <tbody>
                {found.columns.map((column, at) => (
                  <tr key={at}>
                    <th scope="row">{column.header || String(at + 1)}</th>
                    <td><Choose quiet label={t("themes-holds-of", { column: column.header || String(at + 1) })} value={column.holds || NOTHING} choices={choices} onChange={(key) => choose(at, key)} /></td>
                    <td className="soft">{column.examples.join(" · ") || "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <SheetNames names={found.names} choices={names} onChoose={setNames} />
          {found.unknown_count ? (
            <Banner inside>{t("themes-unknown", { count: found.unknown_count, choices: found.unknown.slice(0, 5).map(([cell, text]) => `${cell} “${text}”`).join(", ") })}</Banner>
          ) : null}
          {children}
        </>
      )}
    </Dialog>
  );
}

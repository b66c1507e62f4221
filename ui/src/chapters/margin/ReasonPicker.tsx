import { useState } from "react";
import { Input, Label, ListBox, ListBoxItem, TextField } from "react-aria-components";
import { useBackend } from "../../backend/BackendContext";
import type { ChangeRow } from "../../backend/contract";
import { Button, Dialog } from "../../design";
import { Loading } from "../../shell/Loading";
import { report } from "../../shell/toasts";
import { useLoad } from "../../shell/useLoad";
import { useText } from "../../texts/useText";
import { tie } from "../chapter/deeds";
import type { Desk } from "../chapter/Desk";

/** Which reactions a change was made for: found by number, name or word. */
export function ReasonPicker({ desk, change, onClose }: { desk: Desk; change: ChangeRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const register = useLoad(() => backend.register(), [], true);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(change.reasons));
  const done = () => {
    const added = [...chosen].filter((label) => !change.reasons.includes(label));
    const removed = change.reasons.filter((label) => !chosen.has(label));
    onClose();
    tie(desk, change.revisions, added, removed).catch(report);
  };
  const here = desk.state.row.number;
  return (
    <Dialog
      title={t("chapter-tie")} open wide onClose={onClose}
      foot={<><Button onPress={onClose}>{t("cancel")}</Button><Button look="primary" onPress={done}>{t("save")}</Button></>}
    >
      <TextField className="field" value={query} onChange={setQuery} autoFocus>
        <Label>{t("chapter-tie-find")}</Label>
        <Input className="input" />
      </TextField>
      <Loading from={register}>
        {({ rows }) => {
          const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
          const found = rows.filter((row) => words.every((word) => `${row.label} ${row.respondent} ${row.organisation} ${row.excerpt}`.toLocaleLowerCase().includes(word)));
          const rank = (label: string, chapter: number) => (change.reasons.includes(label) ? 0 : chapter === here ? 1 : 2);
          const items = found.sort((a, b) => rank(a.label, a.chapter) - rank(b.label, b.chapter)).slice(0, 200).map((row) => ({ ...row, id: row.label }));
          const hidden = [...chosen].filter((label) => !items.some((item) => item.id === label));
          return (
            <ListBox
              className="reasons" aria-label={t("chapter-tie")} items={items} selectionMode="multiple" selectedKeys={chosen as Set<string>}
              onSelectionChange={(keys) => setChosen(keys === "all" ? new Set(items.map(({ id }) => id)) : new Set([...hidden, ...[...keys].map(String)]))}
            >
              {(row) => (
                <ListBoxItem className="menu-item" textValue={`${row.label} ${row.excerpt}`}>
                  <b className="num">{row.label}</b> <span>{row.excerpt} <span className="soft">{row.respondent}</span></span>
                </ListBoxItem>
              )}
            </ListBox>
          );
        }}
      </Loading>
    </Dialog>
  );
}

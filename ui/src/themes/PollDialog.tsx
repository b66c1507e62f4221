import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PollColumn, PollItem, PollView } from "../backend/contract";
import { Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";
import { deed, linesOf } from "../shell/deed";

/** An item as it is written: "Thema: Drugs", or a name alone. */
export function itemOf(line: string): PollItem {
  const [, kind, name] = /^(Thema|Hefboom|Theme|Lever)[:\s]+(.+)$/i.exec(line) ?? [];
  return kind ? { kind: kind[0].toUpperCase() + kind.slice(1).toLowerCase(), name: name.trim() } : { kind: "", name: line };
}

/** A column as it is written: "BM en OvJ = burgemeester, hoofdofficier"; nothing after the sign counts everyone. */
export function columnOf(line: string): PollColumn {
  const [name, groups = ""] = line.split("=");
  return { name: name.trim(), groups: groups.split(",").map((group) => group.trim()).filter(Boolean) };
}

/** What could be chosen, in the source's own order, and which columns are counted. */
export function PollDialog({ poll, onClose }: { poll: PollView | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const named = poll?.columns.filter((column) => column.name) ?? [];
  const [text, setText] = useState(poll?.text ?? "");
  const [items, setItems] = useState((poll?.items ?? []).map((item) => (item.kind ? `${item.kind}: ${item.name}` : item.name)).join("\n"));
  const [columns, setColumns] = useState(named.map((column) => `${column.name} = ${column.groups.join(", ")}`).join("\n"));
  const [conclusion, setConclusion] = useState(poll?.conclusion ?? "");
  const groups = poll?.groups.map(([group]) => group).filter(Boolean) ?? [];
  const store = async () => {
    const order = { text: text.trim(), items: linesOf(items).map(itemOf), columns: linesOf(columns).map(columnOf), conclusion: conclusion.trim() };
    if (await deed(() => backend.set_poll(order), "themes-poll-changed")) onClose();
  };
  return (
    <Dialog
      wide
      title={t("themes-poll-set")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" onPress={() => void store()}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("themes-poll-items")} hint={t("themes-poll-items-hint")} rows={8} value={items} onChange={setItems} autoFocus />
      <Field label={t("themes-poll-columns")} hint={groups.length ? t("themes-poll-columns-groups", { groups: groups.join(", ") }) : t("themes-poll-columns-hint")} rows={3} value={columns} onChange={setColumns} />
      <Field label={t("themes-poll-about")} rows={3} value={text} onChange={setText} />
      <Field label={t("themes-poll-conclusion")} rows={2} value={conclusion} onChange={setConclusion} />
    </Dialog>
  );
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Mark, PlanningRow } from "../backend/contract";
import { Choose, DateField, Field } from "../design";
import { deed } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { useText } from "../texts/useText";

/** A milestone: what, when it is planned, when it came, and how long before adoption it must be. */
export function MilestoneDialog({ row, onClose }: { row: PlanningRow | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [title, setTitle] = useState(row?.title ?? "");
  const [planned, setPlanned] = useState(row?.planned ?? "");
  const [actual, setActual] = useState(row?.actual ?? "");
  const [days, setDays] = useState(row?.days_before?.toString() ?? "");
  const [mark, setMark] = useState<string>(row?.mark ?? "-");
  const [text, setText] = useState(row?.text ?? "");
  const wrong = days.trim() !== "" && !/^\d{1,4}$/.test(days.trim());
  const store = async () => {
    const order = {
      title: title.trim(), text: text.trim(), not_yet: Boolean(row?.actual) && !actual,
      ...(planned ? { planned } : {}), ...(actual ? { actual } : {}), ...(days.trim() ? { days_before: Number(days) } : {}), ...(mark === "-" ? {} : { mark: mark as Mark }),
    };
    if (await deed(() => (row ? backend.set_milestone(row.id, order) : backend.add_milestone(order)), "planning-saved", { title })) onClose();
  };
  const remove = async () => {
    const put = (removed: boolean) => () => (row ? backend.set_milestone(row.id, { not_yet: false, removed }) : Promise.resolve());
    if (await deed(put(true), "planning-removed", { title }, put(false))) onClose();
  };
  return (
    <EditDialog
      title={row ? t("planning-edit-one", { title: row.title }) : t("planning-add")}
      ready={title.trim() !== "" && !wrong}
      onStore={store}
      onClose={onClose}
      aside={row ? { label: t("planning-remove"), onPress: remove } : undefined}
    >
      <Field label={t("planning-step")} value={title} onChange={setTitle} isRequired autoFocus />
      <DateField label={t("planning-planned")} value={planned} onChange={setPlanned} />
      <DateField label={t("planning-actual")} value={actual} onChange={setActual} />
      <Choose label={t("planning-mark")} value={mark} onChange={setMark} choices={[{ key: "-", label: t("planning-mark-none") }, { key: "draft", label: t("planning-mark-draft") }, { key: "adoption", label: t("planning-mark-adoption") }]} />
      <Field label={t("planning-days-before")} hint={t("planning-days-before-hint")} value={days} onChange={setDays} inputMode="numeric" error={wrong ? t("municipality-not-whole") : undefined} />
      <Field label={t("council-note")} rows={2} value={text} onChange={setText} />
    </EditDialog>
  );
}

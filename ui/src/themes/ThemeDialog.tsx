import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { FromItem, ThemeBoard, ThemeRow } from "../backend/contract";
import { Banner, Button, Check, DateField, Dialog, Field } from "../design";
import { today } from "../shell/today";
import { useText } from "../texts/useText";
import { deed } from "../shell/deed";

interface ThemeDialogProps {
  /** None for a new one. */
  theme: ThemeRow | null;
  board: ThemeBoard;
  onClose: () => void;
}

/** A theme: its title, the items it comes from, whole or in part, and the reasons with their words. */
export function ThemeDialog({ theme, board, onClose }: ThemeDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [title, setTitle] = useState(theme?.title ?? "");
  const [from, setFrom] = useState<FromItem[]>(theme?.from ?? []);
  const [reasons, setReasons] = useState<Map<string, string>>(new Map(theme?.reasons.map((one) => [one.key, one.text])));
  const [motivation, setMotivation] = useState(theme?.motivation ?? "");
  const [body, setBody] = useState("");
  const [date, setDate] = useState(today());
  const [why, setWhy] = useState("");
  const full = theme === null && board.themes.length >= board.max && board.exception === null;
  const ready = title.trim() !== "" && (!full || (body.trim() !== "" && why.trim() !== "" && date !== ""));

  const take = (item: string, taken: boolean, part: boolean) =>
    setFrom((before) => {
      const rest = before.filter((one) => one.item !== item);
      return taken ? [...rest, { item, part }] : rest;
    });
  const reason = (key: string, text: string | null) =>
    setReasons((before) => {
      const now = new Map(before);
      if (text === null) now.delete(key);
      else now.set(key, text);
      return now;
    });

  const store = async () => {
    const name = title.trim();
    const work = theme === null
      ? () => backend.add_theme({ title: name, from, reasons: [...reasons], motivation, exception: full ? { kind: "more-themes", body, date, text: why } : null })
      : () => change(theme);
    if (await deed(work, theme === null ? "themes-added" : "themes-changed", { title: name })) onClose();
  };
  const change = async (known: ThemeRow) => {
    if (title.trim() !== known.title) await backend.set_theme(known.id, { title: title.trim() });
    if (JSON.stringify(from) !== JSON.stringify(known.from)) await backend.set_theme(known.id, { from });
    for (const { key } of board.reasons) {
      const before = known.reasons.find((one) => one.key === key)?.text;
      const now = reasons.get(key);
      if (before !== now) await backend.set_theme(known.id, { reason: { key, holds: now !== undefined, text: now ?? "" } });
    }
    if (motivation.trim() !== known.motivation) await backend.set_theme(known.id, { motivation });
  };

  return (
    <Dialog
      wide
      title={theme === null ? t("themes-add") : t("themes-change-of", { title: theme.title })}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void store()}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("themes-name")} value={title} onChange={setTitle} autoFocus isRequired />
      {board.items.length ? (
        <fieldset className="theme-items">
          <legend>{t("themes-from")}</legend>
          {board.items.map((item) => {
            const taken = from.find((one) => one.item === item.name);
            const name = `${item.kind} ${item.name}`.trim();
            return (
              <div key={item.name} className="row">
                <Check isSelected={taken !== undefined} onChange={(is) => take(item.name, is, false)}>{name}</Check>
                <Check isDisabled={!taken} isSelected={taken?.part ?? false} onChange={(part) => take(item.name, true, part)} aria-label={t("themes-only-part-of", { item: name })}>{t("themes-only-part")}</Check>
              </div>
            );
          })}
        </fieldset>
      ) : null}
      <fieldset className="theme-items">
        <legend>{t("themes-reasons")}</legend>
        {board.reasons.map(({ key, title: named }) => {
          const text = reasons.get(key);
          return (
            <div key={key}>
              <Check isSelected={text !== undefined} onChange={(is) => reason(key, is ? "" : null)}>{named}</Check>
              {text === undefined ? null : <Field label={t("themes-reason-text", { reason: named })} value={text} onChange={(now) => reason(key, now)} />}
            </div>
          );
        })}
      </fieldset>
      <Field label={t("themes-motivation")} rows={3} value={motivation} onChange={setMotivation} />
      {full ? (
        <>
          <Banner inside>{t("themes-full", { max: board.max })}</Banner>
          <Field label={t("themes-exception-body")} value={body} onChange={setBody} isRequired />
          <DateField label={t("themes-decision-day")} value={date} onChange={setDate} />
          <Field label={t("themes-exception-why")} rows={2} value={why} onChange={setWhy} isRequired />
        </>
      ) : null}
    </Dialog>
  );
}

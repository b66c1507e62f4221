import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Attendance, EventRow, EvidenceRow, ThemeRow } from "../backend/contract";
import { Check, Choose, DateField, Field } from "../design";
import { useText } from "../texts/useText";
import { deed, linesOf } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";

const NONE = "-";

/** A source, with the subjects it describes as far as they are named. */
export function EvidenceDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [title, setTitle] = useState("");
  const [maker, setMaker] = useState("");
  const [commissioner, setCommissioner] = useState("");
  const [count, setCount] = useState("");
  const [subjects, setSubjects] = useState("");
  const [text, setText] = useState("");
  const counted = count.trim() === "" ? null : Number(count);
  const store = async () => {
    const order = { title, maker, commissioner, count: counted, subjects: linesOf(subjects), text };
    if (await deed(() => backend.add_evidence(order), "themes-source-added", { title })) onClose();
  };
  return (
    <EditDialog wide title={t("themes-source-add")} ready={title.trim() !== "" && (counted === null || Number.isInteger(counted))} onStore={store} onClose={onClose}>
      <Field label={t("themes-name")} value={title} onChange={setTitle} autoFocus isRequired />
      <Field label={t("themes-maker")} value={maker} onChange={setMaker} />
      <Field label={t("themes-commissioner")} value={commissioner} onChange={setCommissioner} />
      <Field label={t("themes-subjects")} hint={t("themes-subjects-hint")} rows={4} value={subjects} onChange={setSubjects} />
      <Field label={t("themes-subjects-count")} hint={t("themes-subjects-count-hint")} value={count} onChange={setCount} inputMode="numeric" />
      <Field label={t("themes-what-it-is")} rows={3} value={text} onChange={setText} />
    </EditDialog>
  );
}

/** A session, or a row of them: who were invited, and how many came. */
export function EventDialog({ sources, onClose }: { sources: EvidenceRow[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [title, setTitle] = useState("");
  const [places, setPlaces] = useState("");
  const [date, setDate] = useState("");
  const [about, setAbout] = useState(NONE);
  const [invitees, setInvitees] = useState("");
  const [attendance, setAttendance] = useState("");
  const [text, setText] = useState("");
  const store = async () => {
    const order = { title, places: linesOf(places), date, about: about === NONE ? "" : about, invitees: linesOf(invitees), attendance, text };
    if (await deed(() => backend.add_event(order), "themes-event-added", { title })) onClose();
  };
  return (
    <EditDialog wide title={t("themes-event-add")} ready={title.trim() !== ""} onStore={store} onClose={onClose}>
      <Field label={t("themes-name")} value={title} onChange={setTitle} autoFocus isRequired />
      <Field label={t("themes-places")} hint={t("themes-places-hint")} rows={3} value={places} onChange={setPlaces} />
      <DateField label={t("themes-day")} value={date} onChange={setDate} />
      <Choose label={t("themes-about")} value={about} onChange={setAbout} choices={[{ key: NONE, label: t("themes-about-none") }, ...sources.map((one) => ({ key: one.id, label: one.title }))]} />
      <Field label={t("themes-invited")} hint={t("themes-line-each")} rows={3} value={invitees} onChange={setInvitees} />
      <Field label={t("themes-present")} hint={t("themes-present-hint")} value={attendance} onChange={setAttendance} />
      <Field label={t("themes-what-was-done")} rows={3} value={text} onChange={setText} />
    </EditDialog>
  );
}

/** Attendance as a person writes it: "134" where it was counted, "ruim 130" where it was not. */
function written(came: Attendance | null): string {
  return came === null ? "" : came.approximate ? `ruim ${came.count}` : String(came.count);
}

/** What is known afterwards of a session: who were invited, and how many came, counted or not. */
export function AttendanceDialog({ event, onClose }: { event: EventRow; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [invitees, setInvitees] = useState(event.invitees.join("\n"));
  const [count, setCount] = useState(event.attendance === null ? "" : String(event.attendance.count));
  const [counted, setCounted] = useState(event.attendance?.approximate !== true);
  const digits = count.replace(/\./g, "").trim();
  const wrong = digits !== "" && !/^\d{1,7}$/.test(digits);
  const put = async (attendance: string, invited: string[]) => {
    await backend.set_event(event.id, { attendance });
    await backend.set_event(event.id, { invitees: invited });
  };
  const asked = linesOf(invitees);
  const now = digits === "" ? "" : written({ count: Number(digits), approximate: !counted });
  const store = async () => {
    if (await deed(() => put(now, asked), "themes-event-changed", { title: event.title }, () => put(written(event.attendance), event.invitees))) onClose();
  };
  return (
    <EditDialog title={t("themes-event-change-of", { title: event.title })} ready={!wrong} onStore={store} onClose={onClose}>
      <Field label={t("themes-invited")} hint={t("themes-line-each")} rows={4} value={invitees} onChange={setInvitees} autoFocus />
      <Field label={t("themes-present-count")} hint={t("themes-present-count-hint")} value={count} onChange={setCount} inputMode="numeric" error={wrong ? t("municipality-not-whole") : undefined} />
      <Check isSelected={counted} onChange={setCounted} isDisabled={digits === ""}>{t("themes-present-was-counted")}</Check>
    </EditDialog>
  );
}

/** Which themes rest on a source, and what it says of each. */
export function LinkDialog({ source, themes, onClose }: { source: EvidenceRow; themes: ThemeRow[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [notes, setNotes] = useState<Map<string, string>>(new Map(source.links.map((link) => [link.theme, link.note])));
  const put = (theme: string, note: string | null) =>
    setNotes((before) => {
      const now = new Map(before);
      if (note === null) now.delete(theme);
      else now.set(theme, note);
      return now;
    });
  const store = async () => {
    const work = async () => {
      for (const { id } of themes) {
        const before = source.links.find((link) => link.theme === id)?.note;
        const now = notes.get(id);
        if (before !== now) await backend.link_evidence(source.id, id, now ?? "", now !== undefined);
      }
    };
    if (await deed(work, "themes-linked", { title: source.title })) onClose();
  };
  return (
    <EditDialog wide title={t("themes-link-of", { title: source.title })} ready onStore={store} onClose={onClose}>
      {themes.map((theme) => {
        const note = notes.get(theme.id);
        return (
          <div key={theme.id}>
            <Check isSelected={note !== undefined} onChange={(is) => put(theme.id, is ? "" : null)}>{`${theme.number} ${theme.title}`}</Check>
            {note === undefined ? null : <Field label={t("themes-link-note", { number: theme.number })} value={note} onChange={(now) => put(theme.id, now)} />}
          </div>
        );
      })}
    </EditDialog>
  );
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { Named, PersonFields, PersonRow } from "../backend/contract";
import { Button, Check, Dialog, EmptyState, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { RegisterSheet } from "../sheets/RegisterSheet";
import { useText } from "../texts/useText";

/** The register of people, from which rounds take whom they ask. */
export function People() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const loaded = useLoad(() => backend.persons(), [plan.path]);
  const classes = useLoad(() => backend.audience_classes(), [plan.path], true).data ?? [];
  const titleOf = (key: string) => classes.find((one) => one.key === key)?.title ?? key;
  const [editing, setEditing] = useState<PersonRow | "new" | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const pick = () => backend.pick_file("spreadsheet", "").then((path) => path && setSheet(path), report);
  return (
    <section className="card people" aria-label={t("people-title")}>
      <div className="row">
        <h2>{t("people-title")}</h2>
        <span className="space" />
        <Button size="small" isDisabled={plan.read_only} onPress={() => setEditing("new")}>{t("people-add")}</Button>
        <Button size="small" isDisabled={plan.read_only} onPress={() => void pick()}>{t("people-import")}</Button>
      </div>
      <p className="small soft">{t("people-about")}</p>
      <Loading from={loaded}>
        {(rows) =>
          rows.length ? (
            <table className="plain-table">
              <caption className="sr">{t("people-title")}</caption>
              <thead><tr><th>{t("people-who")}</th><th>{t("people-roles")}</th><th>{t("people-audiences")}</th><th>{t("people-email")}</th><th><span className="sr">{t("people-change")}</span></th></tr></thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>{row.shown}</td>
                    <td>{row.roles.join(" = ")}</td>
                    <td>{row.audiences.map(titleOf).join(", ")}</td>
                    <td>{row.email}</td>
                    <td><Button size="small" look="quiet" isDisabled={plan.read_only} aria-label={t("people-change-this", { who: row.shown })} onPress={() => setEditing(row)}>{t("people-change")}</Button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <EmptyState title={t("people-none")}>{t("people-none-about")}</EmptyState>
          )
        }
      </Loading>
      {sheet ? (
        <RegisterSheet
          called="people-import-title" told="people-imported" path={sheet}
          take={(preview) => backend.import_people(sheet, preview)} back={(done) => backend.undo_people(done.undo)} onClose={() => setSheet(null)}
        />
      ) : null}
      {editing ? <PersonDialog person={editing === "new" ? null : editing} classes={classes} onClose={() => setEditing(null)} /> : null}
    </section>
  );
}

const listed = (text: string) => text.split(",").map((one) => one.trim()).filter(Boolean);

function PersonDialog({ person, classes, onClose }: { person: PersonRow | null; classes: Named[]; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [name, setName] = useState(person?.name ?? "");
  const [organisation, setOrganisation] = useState(person?.organisation ?? "");
  const [roles, setRoles] = useState(person?.roles.join(", ") ?? "");
  const [audiences, setAudiences] = useState<string[]>(person?.audiences ?? []);
  const [email, setEmail] = useState(person?.email ?? "");
  const said: PersonFields = { name: name.trim(), organisation: organisation.trim(), roles: listed(roles), audiences, email: email.trim(), removed: null };
  const store = async (work: () => Promise<unknown>) => {
    try {
      await work();
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  const save = () => store(async () => {
    if (person) {
      const { name, organisation, roles, audiences, email } = person;
      await backend.set_person(person.id, said);
      tellDone({ key: "people-told-changed", args: { who: person.shown } }, () => backend.set_person(person.id, { name, organisation, roles, audiences, email, removed: null }));
    } else {
      const id = await backend.add_person(said);
      tellDone({ key: "people-told-added", args: { who: name || organisation } }, () => backend.set_person(id, { ...NOTHING, removed: true }));
    }
  });
  const remove = (who: PersonRow) => store(async () => {
    await backend.set_person(who.id, { ...NOTHING, removed: true });
    tellDone({ key: "people-told-removed", args: { who: who.shown } }, () => backend.set_person(who.id, { ...NOTHING, removed: false }));
  });
  return (
    <Dialog
      title={person ? t("people-change-this", { who: person.shown }) : t("people-add")}
      open
      onClose={onClose}
      foot={
        <>
          {person ? <Button danger onPress={() => void remove(person)}>{t("people-remove")}</Button> : null}
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!name.trim() && !organisation.trim() && !roles.trim()} onPress={() => void save()}>{t("save")}</Button>
        </>
      }
    >
      <Field label={t("people-name")} hint={t("people-name-hint")} value={name} onChange={setName} autoFocus />
      <Field label={t("people-organisation")} value={organisation} onChange={setOrganisation} />
      <Field label={t("people-roles")} hint={t("people-roles-hint")} value={roles} onChange={setRoles} />
      <fieldset className="field">
        <legend>{t("people-audiences")}</legend>
        {classes.map((one) => (
          <Check key={one.key} isSelected={audiences.includes(one.key)} onChange={(on) => setAudiences(on ? [...audiences, one.key] : audiences.filter((key) => key !== one.key))}>{one.title}</Check>
        ))}
      </fieldset>
      <Field label={t("people-email")} hint={t("people-email-hint")} value={email} onChange={setEmail} />
    </Dialog>
  );
}

const NOTHING: PersonFields = { name: null, organisation: null, roles: null, audiences: null, email: null, removed: null };

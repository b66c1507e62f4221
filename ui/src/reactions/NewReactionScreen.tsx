import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { NewReaction } from "../backend/contract";
import { Banner, Button, Choose, DateField, Field } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { go, href, useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

const WHOLE = "whole";
const EMPTY: NewReaction = { round: "", respondent: "", organisation: "", role: "", text: "", chapter: null, quote: "", date: null };

/** An e-mail that was read, and the words it gave. */
interface Mail { path: string; pasted: string; text: string }

/** One reaction taken down by hand, or out of a pasted e-mail. */
export function NewReactionScreen() {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [draft, setDraft] = useState<NewReaction>(EMPTY);
  const [tried, setTried] = useState(false);
  const [mail, setMail] = useState<Mail | null>(null);
  const file = useRoute().query.mail ?? "";
  const needs = useLoad(async () => {
    const [rounds, chapters] = await Promise.all([backend.rounds(), backend.chapters()]);
    return { rounds, chapters };
  }, []);
  const set = (some: Partial<NewReaction>) => setDraft((before) => ({ ...before, ...some }));
  const look = (from: Pick<Mail, "path" | "pasted">) =>
    backend.mail_preview({ ...from, round: draft.round, respondent: "", organisation: "", role: "", date: null, chapter: null }).then(({ text, respondent, date }) => {
      setMail({ ...from, text });
      setDraft((before) => ({ ...before, text, respondent, date }));
    });
  useEffect(() => {
    if (file) look({ path: file, pasted: "" }).catch(report);
    // Looked at once for each file that is named.
  }, [file]);
  // As it came it goes in with its original; with words of one's own it is taken down by hand.
  const asItCame = mail !== null && draft.text === mail.text && !draft.quote.trim();
  const told = (label: string, key: string, undo?: () => Promise<unknown>) => {
    tellDone({ key, args: { label } }, undo);
    go(href("reacties", [], { nr: label }));
  };
  const store = (round: string) => {
    setTried(true);
    if (!draft.text.trim() || !round) return;
    if (!asItCame) {
      backend.add_reaction({ ...draft, round }).then((label) => told(label, "reaction-told-added"), report);
      return;
    }
    const { respondent, organisation, role, date, chapter } = draft;
    backend.import_mail({ path: mail.path, pasted: mail.pasted, round, respondent, organisation, role, date, chapter }).then((done) => {
      const taken = done.import;
      if (done.known !== null) told(done.known, "reaction-told-mail-known");
      else told(done.label ?? "", "reaction-told-added", taken === null ? undefined : () => backend.undo_import(taken, true));
    }, report);
  };
  return (
    <Screen title={t("reaction-new-title")} actions={<a className="btn quiet" href="#/reacties">{t("reaction-to-register")}</a>}>
      <Loading from={needs}>
        {({ rounds, chapters }) => {
          const round = draft.round || ((rounds.findLast((one) => one.closed === null) ?? rounds.at(-1))?.code ?? "");
          return (
            <form
              className="card stack reg-new"
              onSubmit={(event) => {
                event.preventDefault();
                store(round);
              }}
            >
              {rounds.length === 0 ? <Banner inside action={<a href={href("rondes")}>{t("nav-rounds")}</a>}>{t("reaction-new-no-round")}</Banner> : null}
              <div
                onPaste={(event) => {
                  // What stands there already is somebody's work: an e-mail is only read into an empty field.
                  if (draft.text.trim()) return;
                  // A text that is no e-mail stays as it was pasted.
                  look({ path: "", pasted: event.clipboardData.getData("text/plain") }).catch(() => undefined);
                }}
              >
                <Field
                  label={t("reaction-new-text")}
                  hint={t(mail === null ? "reaction-new-text-about" : asItCame ? "reaction-new-mail-read" : "reaction-new-mail-edited")}
                  rows={9}
                  value={draft.text}
                  onChange={(text) => set({ text })}
                  error={tried && !draft.text.trim() ? t("reaction-new-needs-text") : undefined}
                />
              </div>
              <div className="reg-import-where">
                <Field label={t("reaction-field-respondent")} value={draft.respondent} onChange={(respondent) => set({ respondent })} />
                <Field label={t("reaction-field-organisation")} value={draft.organisation} onChange={(organisation) => set({ organisation })} />
                <Field label={t("reaction-field-role")} value={draft.role} onChange={(role) => set({ role })} />
                <DateField label={t("reaction-new-date")} value={draft.date ?? ""} onChange={(date) => set({ date: date || null })} />
                <Choose label={t("reaction-import-round")} value={round || null} choices={rounds.map((one) => ({ key: one.code, label: one.title || one.code }))} onChange={(code) => set({ round: code })} />
                <Choose
                  label={t("reaction-property-chapter")}
                  value={draft.chapter ?? WHOLE}
                  choices={[{ key: WHOLE, label: t("reaction-whole-plan") }, ...chapters.map((one) => ({ key: one.id, label: `${one.number} ${one.title}` }))]}
                  onChange={(key) => set({ chapter: key === WHOLE ? null : key })}
                />
              </div>
              <Field label={t("reaction-new-quote")} hint={t("reaction-new-quote-about")} rows={2} value={draft.quote} onChange={(quote) => set({ quote })} />
              <div className="row">
                <Button look="primary" type="submit" isDisabled={plan.read_only || rounds.length === 0}>{t("reaction-new-store")}</Button>
                <a className="btn quiet" href="#/reacties">{t("cancel")}</a>
              </div>
            </form>
          );
        }}
      </Loading>
    </Screen>
  );
}

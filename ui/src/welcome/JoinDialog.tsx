import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { JoinState, PlanInfo } from "../backend/contract";
import { Banner, Button, Dialog, Field } from "../design";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import { AddressDialog } from "../workgroup/AddressDialog";
import { useKeys } from "../workgroup/useKeys";

/** Joining a plan: the code, the folder, the file; then the digits to read aloud, until one is admitted. */
export function JoinDialog({ onClose, onJoined }: { onClose: () => void; onJoined: (joined: Promise<PlanInfo>) => void }) {
  const t = useText();
  const backend = useBackend();
  const [addressing, setAddressing] = useState(false);
  const [code, setCode] = useState("");
  const [label, setLabel] = useState("");
  const [folder, setFolder] = useState("");
  const [path, setPath] = useState("");
  const { withKeys, dialog } = useKeys(folder);
  const [asked, setAsked] = useState<JoinState | null>(null);
  const pick = async (purpose: "folder" | "save-plan", set: (path: string) => void) => {
    try {
      const picked = await backend.pick_file(purpose, "plan.draagvlak");
      if (picked !== null) set(picked);
    } catch (problem) {
      report(problem);
    }
  };
  const join = () =>
    withKeys(async () => {
      const state = await backend.join_plan({ code, folder, path, label: label.trim() });
      setAsked(state);
      if (!state.admitted) return;
      onJoined(
        backend.plan_info().then((info) => {
          if (!info) throw new Error("no plan is open");
          return info;
        }),
      );
      onClose();
    });
  const ready = code.trim() !== "" && folder !== "" && path !== "";
  return (
    <>
      <Dialog
        title={t("join-title")}
        open
        onClose={onClose}
        foot={
          <>
            <Button onPress={onClose}>{t(asked ? "close" : "cancel")}</Button>
            <Button look="primary" isDisabled={!ready} onPress={() => void join()}>{t(asked ? "join-again" : "join-do")}</Button>
          </>
        }
      >
        {asked && !asked.admitted ? (
          <>
            <Banner look="calm" inside>{t("join-waits", { title: asked.title })}</Banner>
            <p>{t("join-read-aloud")}</p>
            <p className="fingerprint num">{asked.fingerprint}</p>
          </>
        ) : (
          <>
            <p className="soft">{t("join-about")}</p>
            <Field label={t("join-code")} hint={t("join-code-hint")} rows={3} value={code} onChange={setCode} autoFocus isRequired />
            <PlaceOf label={t("join-folder")} value={folder} onPick={() => void pick("folder", setFolder)} />
            <Button look="link" size="small" onPress={() => setAddressing(true)}>{t("place-choose")}</Button>
            <PlaceOf label={t("join-file")} value={path} onPick={() => void pick("save-plan", setPath)} />
            <Field label={t("join-label")} hint={t("join-label-hint")} value={label} onChange={setLabel} />
          </>
        )}
      </Dialog>
      {addressing ? (
        <AddressDialog
          onClose={() => setAddressing(false)}
          onChosen={(address) => {
            setAddressing(false);
            setFolder(address);
          }}
        />
      ) : null}
      {dialog}
    </>
  );
}

function PlaceOf({ label, value, onPick }: { label: string; value: string; onPick: () => void }) {
  const t = useText();
  return (
    <div className="field">
      <span className="label">{label}</span>
      <span className="row-of-buttons">
        <span className="clip">{value || t("join-not-chosen")}</span>
        <Button size="small" aria-label={t("join-choose", { what: label })} onPress={onPick}>{t("join-choose-short")}</Button>
      </span>
    </div>
  );
}

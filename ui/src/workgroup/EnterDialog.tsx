import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { asProblem, problemSentence } from "../backend/problem";
import { Button, Dialog, Field } from "../design";
import { show } from "../shell/toasts";
import { useText } from "../texts/useText";

/** The name and password of an address. They go into the system's key ring, never into the plan. */
export function EnterDialog({ place, onClose, onEntered }: { place: string; onClose: () => void; onEntered: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState("");
  const enter = async () => {
    try {
      const kept = await backend.enter_place(place, user.trim(), password);
      if (!kept) show({ sentence: { key: "place-for-now" } });
      onEntered();
    } catch (problem) {
      setError(problemSentence(t, asProblem(problem)));
    }
  };
  return (
    <Dialog
      title={t("place-enter")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!user.trim() || !password} onPress={() => void enter()}>{t("place-enter-do")}</Button>
        </>
      }
    >
      <p>{t("place-enter-about", { place })}</p>
      <Field label={t("place-user")} value={user} onChange={setUser} autoFocus isRequired />
      <Field label={t("place-password")} hint={t("place-password-hint")} type="password" value={password} onChange={setPassword} error={error} isRequired />
    </Dialog>
  );
}

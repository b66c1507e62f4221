import { useState } from "react";
import { Button, Dialog, Field } from "../design";
import { useText } from "../texts/useText";

/** An address of a shared place, instead of a folder. */
export function AddressDialog({ onClose, onChosen }: { onClose: () => void; onChosen: (address: string) => void }) {
  const t = useText();
  const [address, setAddress] = useState("");
  return (
    <Dialog
      title={t("place-title")}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!address.includes("://")} onPress={() => onChosen(address.trim())}>{t("place-do")}</Button>
        </>
      }
    >
      <p>{t("place-about")}</p>
      <Field label={t("place-address")} hint={t("place-address-hint")} value={address} onChange={setAddress} autoFocus isRequired />
    </Dialog>
  );
}

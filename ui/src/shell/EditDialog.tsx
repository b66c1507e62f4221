import type { ReactNode } from "react";
import { Button, Dialog } from "../design";
import { useText } from "../texts/useText";

interface EditDialogProps {
  title: string;
  /** Whether what was filled in can be stored. */
  ready: boolean;
  onStore: () => Promise<unknown> | void;
  onClose: () => void;
  /** What the primary button says; "save" where it says nothing else. */
  storeLabel?: string;
  /** Another way out, such as taking the thing away. */
  aside?: { label: string; onPress: () => Promise<unknown> | void };
  wide?: boolean;
  children: ReactNode;
}

/** A form over the screen: cancel, store, and where it fits a way to take the thing away. */
export function EditDialog({ title, ready, onStore, onClose, storeLabel, aside, wide, children }: EditDialogProps) {
  const t = useText();
  return (
    <Dialog
      title={title}
      open
      wide={wide}
      onClose={onClose}
      foot={
        <>
          {aside ? <Button look="quiet" onPress={() => void aside.onPress()}>{aside.label}</Button> : null}
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => void onStore()}>{storeLabel ?? t("save")}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

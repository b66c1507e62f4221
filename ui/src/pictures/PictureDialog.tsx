import { useEffect, useState, type FormEvent } from "react";
import { useBackend } from "../backend/BackendContext";
import { Button, Check, Choose, Dialog, Field } from "../design";
import { useText } from "../texts/useText";
import type { PictureInText } from "./inText";
import { keptPicture } from "./kept";
import type { PictureSize } from "./link";

const SIZES: PictureSize[] = ["own", "narrow", "full"];

interface PictureDialogProps {
  picture: PictureInText;
  isNew: boolean;
  /** What became of the file when it was taken in. */
  done: string[];
  onDone: (picture: PictureInText) => void;
  onClose: () => void;
}

/** Asks what a picture shows, what stands under it and how wide it is. */
export function PictureDialog({ picture, isNew, done, onDone, onClose }: PictureDialogProps) {
  const t = useText();
  const backend = useBackend();
  const [now, setNow] = useState(picture);
  const [refused, setRefused] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    keptPicture(backend, picture.hash).then((shown) => !gone && setAddress(shown), () => undefined);
    return () => {
      gone = true;
    };
  }, [backend, picture.hash]);
  const change = (part: Partial<PictureInText>) => {
    setRefused(false);
    setNow((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!now.decorative && now.alt.trim() === "") return setRefused(true);
    onDone({ ...now, alt: line(now.alt), caption: line(now.caption) });
  };
  return (
    <Dialog title={t(isNew ? "picture-new-title" : "picture-edit-title")} open onClose={onClose}>
      <form onSubmit={submit} className="stack">
        {address ? <img className="picture-look" src={address} alt="" /> : null}
        {done.length > 0 ? <ul className="picture-done">{done.map((what) => <li key={what}>{t(`picture-done-${what}`)}</li>)}</ul> : null}
        <Field
          label={t("picture-alt")} hint={t("picture-alt-hint")} rows={3} autoFocus value={now.alt} isDisabled={now.decorative}
          error={refused ? t("picture-alt-needed") : undefined} onChange={(alt) => change({ alt })}
        />
        <Check isSelected={now.decorative} onChange={(decorative) => change({ decorative })}>{t("picture-decorative")}</Check>
        <Field label={t("picture-caption")} hint={t("picture-caption-hint")} value={now.caption} onChange={(caption) => change({ caption })} />
        <Choose
          label={t("picture-size")} value={now.size} choices={SIZES.map((key) => ({ key, label: t(`picture-size-${key}`) }))}
          onChange={(size) => change({ size: size as PictureSize })}
        />
        <div className="foot">
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" type="submit">{t(isNew ? "picture-put" : "picture-save")}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function line(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

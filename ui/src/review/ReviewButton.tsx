import { useState } from "react";
import { Button } from "../design";
import { useText } from "../texts/useText";
import { ReviewDialog } from "./ReviewDialog";

/** Opens the making of a review bundle, of a version or in a round. */
export function ReviewButton({ version, round, about, link = false }: { version?: string; round?: string; about: string; link?: boolean }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...(link ? { look: "link" as const } : { size: "small" as const })} onPress={() => setOpen(true)}>{t("review-bundle-button")}<span className="sr"> {about}</span></Button>
      {open ? <ReviewDialog version={version} round={round} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

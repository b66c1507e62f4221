import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { useText } from "../texts/useText";
import { keptPicture } from "./kept";
import { readLink } from "./link";
import "./pictures.css";

const PICTURE = /(!\[(?:[^\]\\]|\\.)*\]\(blob:[0-9a-f]{64}[^\s)]*(?:\s+"(?:[^"\\]|\\.)*")?\))/;
const PARTS = /^!\[((?:[^\]\\]|\\.)*)\]\((\S+?)(?:\s+"((?:[^"\\]|\\.)*)")?\)$/;
const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** A stretch of source in which pictures show as pictures, with what is said of them. */
export function WithPictures({ text }: { text: string }) {
  if (!text.includes("blob:")) return <>{text}</>;
  return (
    <>
      {text.split(PICTURE).map((piece, at) => {
        const found = PARTS.exec(piece);
        const link = found && readLink(found[2]!);
        if (!link) return piece.replace(/blob:([0-9a-f]{8})[0-9a-f]{56}/g, "blob:$1…");
        return <ShownPicture key={at} hash={link.hash} alt={plain(found[1]!)} caption={plain(found[3] ?? "")} decorative={link.decorative} />;
      })}
    </>
  );
}

interface ShownPictureProps { hash: string; alt: string; caption: string; decorative: boolean }

function ShownPicture({ hash, alt, caption, decorative }: ShownPictureProps) {
  const t = useText();
  const backend = useBackend();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    keptPicture(backend, hash).then((shown) => !gone && setAddress(shown), () => undefined);
    return () => {
      gone = true;
    };
  }, [backend, hash]);
  const said = decorative ? t("picture-decorative-mark") : alt || t("picture-undescribed");
  return (
    <span className="picture-shown">
      {address ? <img src={address} alt="" /> : <span className="picture-note missing">{t("picture-missing", { alt })}</span>}
      <span className="picture-note">{caption ? `${said} – ${caption}` : said}</span>
    </span>
  );
}

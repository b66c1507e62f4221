import { useEffect, useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { PictureTaken } from "../backend/contract";
import type { Desk } from "../chapters/chapter/Desk";
import { useStore } from "../chapters/chapter/store";
import { useCommands } from "../commands/registry";
import { Banner } from "../design";
import { useDroppedFile } from "../reactions/import/useDroppedFile";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import { changePicture, pictureAt, putPicture, selectedPicture, selectPicture, silentPicture, type PictureInText } from "./inText";
import { PictureDialog } from "./PictureDialog";
import "./pictures.css";

interface Asked { picture: PictureInText; at: number | null; done: string[] }

/** A picture into the chapter, or changed in it: by command, by pasting, or by dropping a file. */
export function PictureIn({ desk, silent }: { desk: Desk; silent: boolean }) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const ready = useStore(desk, (state) => state.ready);
  const isSource = useStore(desk, (state) => state.source !== null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [taking, setTaking] = useState(false);
  const can = !plan.read_only && !isSource;

  const take = async (taken: Promise<PictureTaken>) => {
    setTaking(true);
    try {
      const { hash, done } = await taken;
      setAsked({ picture: { hash, size: "own", decorative: false, alt: "", caption: "" }, at: null, done });
    } finally {
      setTaking(false);
    }
  };
  const pasted = async (file: File) => take(backend.paste_picture(await base64(file)));
  const edit = (at: number) => {
    const picture = desk.view && pictureAt(desk.view, at);
    if (picture && can) setAsked({ picture, at, done: [] });
  };
  desk.pictures = { pasted: (file) => can && void pasted(file).catch(report), opened: edit };

  useDroppedFile((path) => {
    if (can && /\.(png|jpe?g|webp|gif)$/i.test(path)) take(backend.take_picture(path)).catch(report);
  });
  useEffect(() => {
    if (!ready || !silent || !desk.view) return;
    const at = silentPicture(desk.view);
    if (at === null) return;
    selectPicture(desk.view, at);
    edit(at);
    // Once, when the chapter is opened for it.
  }, [ready, silent]);
  useCommands([
    {
      id: "picture.insert", label: "picture-insert", group: "group-here", shortcut: "Ctrl+Shift+I", when: () => can && ready,
      perform: () => backend.pick_file("picture", "").then((path) => (path === null ? undefined : take(backend.take_picture(path)))).catch(report),
    },
    {
      id: "picture.edit", label: "picture-edit", group: "group-here", when: () => can && selectedPicture(desk.view) !== null,
      perform: () => {
        const at = selectedPicture(desk.view);
        if (at !== null) edit(at);
      },
    },
  ]);

  if (taking) return <Banner look="calm" inside>{t("picture-taking")}</Banner>;
  if (!asked) return null;
  const done = (picture: PictureInText) => {
    const { at } = asked;
    setAsked(null);
    // The dialog gives focus back first; the text has it afterwards.
    setTimeout(() => {
      if (!desk.view) return;
      if (at === null) putPicture(desk.view, picture);
      else changePicture(desk.view, at, picture);
    });
  };
  return <PictureDialog key={`${asked.picture.hash} ${asked.at}`} picture={asked.picture} isNew={asked.at === null} done={asked.done} onDone={done} onClose={() => setAsked(null)} />;
}

function base64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed(reader.error ?? new Error("unread"));
    reader.readAsDataURL(file);
  });
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ChapterRow } from "../backend/contract";
import { useCommands } from "../commands/registry";
import { usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { tellDone } from "../shell/undo";
import { useDroppedFile } from "../reactions/import/useDroppedFile";
import { useText } from "../texts/useText";
import { WordDialog } from "./WordDialog";
import { wordName } from "./wordName";

interface WordInProps {
  chapter: Pick<ChapterRow, "id" | "number" | "title">;
  /** What is being typed is stored before the file is held against the text. */
  before: () => Promise<unknown>;
  /** Something came in. */
  onDone: () => void;
}

/** A chapter out to Word and back in: by command, or by dropping a file on the window. */
export function WordIn({ chapter, before, onDone }: WordInProps) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const [path, setPath] = useState<string | null>(null);
  const begin = async (file: string | null) => {
    if (file === null) return;
    await before();
    setPath(file);
  };
  useDroppedFile((file) => {
    if (!plan.read_only && /\.docx$/i.test(file)) begin(file).catch(report);
  });
  const send = async (format: "docx" | "odt") => {
    await before();
    const out = await backend.pick_file("save-paper", wordName(chapter, format));
    if (out === null) return;
    const written = await backend.export_chapter({ chapter: chapter.id, format, out });
    tellDone({ key: "word-sent", args: { path: written.path } });
  };
  useCommands([
    { id: "word.in", label: "word-in", group: "group-here", when: () => !plan.read_only, perform: () => backend.pick_file("word", "").then(begin).catch(report) },
    { id: "word.out", label: "word-out", group: "group-here", perform: () => send("docx").catch(report) },
    { id: "word.out-open", label: "word-out-open", group: "group-here", perform: () => send("odt").catch(report) },
  ]);
  if (path === null) return null;
  return (
    <WordDialog
      path={path} chapter={chapter.id} title={t("word-in-title", { title: chapter.title })}
      onClose={() => setPath(null)}
      onDone={() => {
        setPath(null);
        onDone();
      }}
    />
  );
}

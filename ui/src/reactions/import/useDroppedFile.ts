import { useEffect, useRef, useState, type DragEvent } from "react";

interface Dropping {
  /** A file hangs over the window. */
  over: boolean;
  /** For the place where a file can be dropped in a plain browser. */
  target: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Hears of a file dropped on the window. The program gives its path; a browser knows only its name. */
export function useDroppedFile(onFile: (path: string) => void): Dropping {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    if (!("__TAURI_INTERNALS__" in window)) return;
    let stop: (() => void) | undefined;
    let gone = false;
    void import("@tauri-apps/api/webview").then(({ getCurrentWebview }) =>
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        setOver(payload.type === "enter" || payload.type === "over");
        if (payload.type === "drop" && payload.paths[0]) latest.current(payload.paths[0]);
      }),
    ).then((unlisten) => {
      if (gone) unlisten();
      else stop = unlisten;
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return {
    over,
    target: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) latest.current(file.name);
      },
    },
  };
}

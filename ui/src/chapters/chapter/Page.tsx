import { useEffect, useRef } from "react";
import { useText } from "../../texts/useText";
import { Margin } from "../margin/Margin";
import type { Desk } from "./Desk";
import { stopWorkIn } from "./deeds";
import { useStore } from "./store";

/** The page with its margin: they scroll together. */
export function Page({ desk, readOnly }: { desk: Desk; readOnly: boolean }) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const source = useStore(desk, (state) => state.source);
  useEffect(() => {
    if (root.current) void desk.mount(root.current);
    return () => void desk.close();
  }, [desk]);
  return (
    <div className="chapter-scroll" ref={scroller} role="region" aria-label={t("chapter-page")} tabIndex={0}>
      <div
        className="page"
        onKeyDown={(event) => {
          if (event.key === "Escape" && desk.state.reasons.length > 0) void stopWorkIn(desk);
        }}
      >
        <div ref={root} hidden={source !== null} />
        {source === null ? null : (
          <textarea className="source" aria-label={t("chapter-source")} value={source} readOnly={readOnly} spellCheck onChange={(event) => desk.editSource(event.target.value)} onBlur={() => void desk.session.save()} />
        )}
      </div>
      <Margin desk={desk} scroller={scroller} />
    </div>
  );
}

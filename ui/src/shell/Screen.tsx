import { useEffect, useRef, type ReactNode } from "react";
import { useRoute } from "./route";

interface ScreenProps {
  title: string;
  /** Beside the title: what it is about. */
  about?: ReactNode;
  /** At the right of the title; the primary one last. */
  actions?: ReactNode;
  /** Fills the height and scrolls in its own parts. */
  fixed?: boolean;
  children: ReactNode;
}

/** A screen: its question as a heading, which gets focus when one comes here, and what answers it. */
export function Screen({ title, about, actions, fixed, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { page, parts } = useRoute();
  const place = [page, ...parts].join("/");
  useEffect(() => {
    document.title = `${title} – Draagvlak`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus();
  }, [place]);
  return (
    <div className={fixed ? "screen fixed" : "screen"}>
      <div className="screen-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about}
        {actions ? (
          <div className="screen-actions">{actions}</div>
        ) : null}
      </div>
      {children}
    </div>
  );
}

import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** What a screen adds to the navigation, such as the chapters or the saved filters. */
export function NavMore({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById("nav-more")), []);
  return place ? createPortal(children, place) : null;
}

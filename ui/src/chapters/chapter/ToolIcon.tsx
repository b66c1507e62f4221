const PATHS: Record<string, string> = {
  strong: "M5 3h4.2a2.4 2.4 0 0 1 0 4.9H5zM5 7.9h4.8a2.6 2.6 0 0 1 0 5.1H5z",
  emphasis: "M7 3h5M4 13h5M9.5 3l-3 10",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8",
  bullets: "M6.5 4h7M6.5 8h7M6.5 12h7M2.8 4h.4M2.8 8h.4M2.8 12h.4",
  numbers: "M7.5 4h6M7.5 8h6M7.5 12h6M2.5 3.4l1.2-.7v3.6M2.4 10.2c.2-1 2-1 2 .1 0 .8-2 1.6-2 2.5h2.2",
  quote: "M6.5 4.5C4.5 5 3.5 6.5 3.5 8.5v3h3.5v-3.5h-2M13 4.5c-2 .5-3 2-3 4v3h3.5v-3.5h-2",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6.2 3.5v9M9.8 3.5v9",
  footnote: "M2.5 6l5.5 7M8 6l-5.5 7M11 3.6l1.6-.9v5.3",
  picture: "M2.5 3h11v10h-11zM2.5 11l3.2-3.4 2.4 2.4 2-1.8 3.4 3M10.4 5.8h.1",
  undo: "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6",
  redo: "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10",
  more: "M3.5 8h.1M8 8h.1M12.5 8h.1",
};

/** The sign of a tool. Its name is the button's. */
export function ToolIcon({ name }: { name: string }) {
  return <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true" data-look={name}><path d={PATHS[name]} /></svg>;
}

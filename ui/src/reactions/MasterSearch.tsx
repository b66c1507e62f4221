import { useId, useMemo, useState, type KeyboardEvent } from "react";
import type { RegisterRow } from "../backend/contract";
import { useText } from "../texts/useText";
import { leaveField } from "./DispositionForm";
import { likelyMasters } from "./masters";

interface MasterSearchProps {
  rows: readonly RegisterRow[];
  own: readonly string[];
  /** Labels of reactions that say nearly the same. */
  likely: readonly string[];
  value: string | null;
  error?: string;
  /** What the field is for, when not for a duplicate. */
  label?: string;
  onChange: (master: string | null) => void;
}

/** Which reaction it says the same as: type some words, choose with the arrows. */
export function MasterSearch({ rows, own, likely, value, error, label, onChange }: MasterSearchProps) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const found = useMemo(() => (open ? likelyMasters(rows, text, own, likely) : []), [open, rows, text, own, likely]);
  const master = rows.find((row) => row.label === value);
  const pick = (row: RegisterRow) => {
    onChange(row.label);
    setText("");
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step) {
      setOpen(true);
      setAt(Math.min(Math.max(found.length - 1, 0), Math.max(0, at + step)));
    } else if (event.key === "Enter" && found[at]) pick(found[at]);
    else if (event.key === "Escape") leaveField();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="field reg-master">
      <label htmlFor={id}>{label ?? t("reaction-duplicate-of")}</label>
      {master ? <div className="small"><b className="num">{master.label}</b> {master.excerpt}</div> : null}
      <input
        id={id}
        className="input"
        data-disposition-master
        role="combobox"
        autoComplete="off"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        data-invalid={error ? true : undefined}
        placeholder={t("reaction-duplicate-search")}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label ?? t("reaction-duplicate-of")} className={open && found.length ? "reg-options" : "reg-options sr"}>
        {found.map((row, place) => (
          <li
            key={row.label}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            className={place === at ? "menu-item at" : "menu-item"}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(row);
            }}
          >
            <b className="num">{row.label}</b> <span className="clip">{row.excerpt}</span>
          </li>
        ))}
      </ul>
      {error ? <span className="error" id={`${id}-error`} role="alert">{error}</span> : null}
    </div>
  );
}

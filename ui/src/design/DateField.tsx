import { useId } from "react";

interface DateFieldProps {
  label: string;
  hint?: string;
  /** yyyy-mm-dd, or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, by the system's own picker. */
export function DateField({ label, hint, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}

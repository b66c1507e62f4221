interface BarProps {
  /** What the picture says, for who does not see it. */
  label: string;
  parts: { key: string; value: number; colour: "1" | "2" | "3" | "ins" | "del" | "warn" }[];
  /** What the parts are of; the rest stays pale. */
  total?: number;
}

/** Parts of a whole as a bar. */
export function Bar({ label, parts, total }: BarProps) {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const whole = Math.max(total ?? sum, 1);
  return (
    <div className="bar" role="img" aria-label={label}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <i
            key={part.key}
            style={{
              width: `${(100 * part.value) / whole}%`,
              background: `var(--${/^\d$/.test(part.colour) ? "bar-" : ""}${part.colour})`,
            }}
          />
        ))}
    </div>
  );
}

import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Choice } from "./Choose";

interface SegmentsProps {
  label: string;
  value: string;
  choices: Choice[];
  onChange: (key: string) => void;
}

/** A way of looking at the same thing: one of two or three. */
export function Segments({ label, value, choices, onChange }: SegmentsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = [...keys];
        if (key !== undefined) onChange(String(key));
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.key} id={choice.key} className="segment">
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

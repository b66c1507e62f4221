import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { Choice } from "./Choose";

interface ChoicesProps {
  label: string;
  hint?: string;
  value: string | null;
  choices: (Choice & { disabled?: boolean })[];
  onChange: (key: string) => void;
}

/** One of a few, all in sight. */
export function Choices({ label, hint, value, choices, onChange }: ChoicesProps) {
  return (
    <RadioGroup className="field" value={value} onChange={onChange} orientation="horizontal">
      <Label>{label}</Label>
      <div className="choices">
        {choices.map((choice) => (
          <Radio key={choice.key} value={choice.key} className="choice" isDisabled={choice.disabled}>
            {choice.label}
          </Radio>
        ))}
      </div>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
    </RadioGroup>
  );
}

import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";

export interface Choice {
  key: string;
  label: string;
  about?: string;
}
interface ChooseProps {
  label: string;
  /** Says the label to a screen reader only. */
  quiet?: boolean;
  hint?: string;
  value: string | null;
  choices: Choice[];
  onChange: (key: string) => void;
  isDisabled?: boolean;
  placeholder?: string;
}

/** One of a list that folds out. */
export function Choose({ label, quiet, hint, value, choices, onChange, isDisabled, placeholder }: ChooseProps) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isDisabled={isDisabled}
      placeholder={placeholder}
      aria-label={quiet ? label : undefined}
    >
      {quiet ? null : <Label>{label}</Label>}
      <Button className="btn select-button">
        <SelectValue className="clip">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      {hint ? (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="popover">
        <ListBox className="menu" items={choices.map((choice) => ({ ...choice, id: choice.key }))}>
          {(choice) => (
            <ListBoxItem className="menu-item" textValue={choice.label}>
              <span>
                <Text slot="label">{choice.label}</Text>
                {choice.about ? (
                  <Text slot="description" className="about">
                    {choice.about}
                  </Text>
                ) : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

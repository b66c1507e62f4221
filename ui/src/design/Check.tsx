import type { ReactNode } from "react";
import { Checkbox, type CheckboxProps } from "react-aria-components";

interface CheckProps extends Omit<CheckboxProps, "className" | "children"> {
  children: ReactNode;
}

/** Yes or no. */
export function Check({ children, ...rest }: CheckProps) {
  return (
    <Checkbox {...rest} className="check">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="box" aria-hidden="true">
            {isIndeterminate ? "–" : isSelected ? "✓" : ""}
          </span>
          <span>{children}</span>
        </>
      )}
    </Checkbox>
  );
}

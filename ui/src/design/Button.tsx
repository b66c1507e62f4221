import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  look?: "plain" | "primary" | "quiet" | "link";
  size?: "small" | "icon";
  danger?: boolean;
  children: ReactNode;
}

/** A button. One `primary` a screen. */
export function Button({ look = "plain", size, danger, children, ...rest }: ButtonProps) {
  const names = ["btn", look === "plain" ? "" : look, size ?? "", danger ? "danger" : ""];
  return (
    <AriaButton {...rest} className={names.filter(Boolean).join(" ")}>
      {children}
    </AriaButton>
  );
}

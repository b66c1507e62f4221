import type { ReactNode } from "react";

interface BannerProps {
  look?: "warn" | "no" | "calm";
  inside?: boolean;
  action?: ReactNode;
  children: ReactNode;
}

/** Something that holds for the whole screen below it. */
export function Banner({ look = "warn", inside, action, children }: BannerProps) {
  const names = ["banner", look === "warn" ? "" : look, inside ? "inside" : ""];
  return (
    <div className={names.filter(Boolean).join(" ")} role={look === "no" ? "alert" : "status"}>
      <span>{children}</span>
      {action ? <span className="act">{action}</span> : null}
    </div>
  );
}

import { createContext, useContext } from "react";
import type { PlanInfo } from "../backend/contract";

export interface OpenPlan {
  info: PlanInfo;
  /** Goes on with another plan, or with none. */
  set: (info: PlanInfo | null) => void;
}

export const PlanContext = createContext<OpenPlan | null>(null);

export function useOpenPlan(): OpenPlan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error("no plan is open");
  return plan;
}

/** The plan that is open. */
export function usePlan(): PlanInfo {
  return useOpenPlan().info;
}

/** The title of a stage by its key. */
export function stageTitle(plan: PlanInfo, key: string | null): string {
  return plan.stages.find((stage) => stage.key === key)?.title ?? key ?? "";
}

/** A member's name by short name. */
export function memberName(plan: PlanInfo, key: string | null): string {
  return plan.members.find((member) => member.key === key)?.name ?? key ?? "";
}

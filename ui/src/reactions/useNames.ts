import { useCallback } from "react";
import { memberName, usePlan } from "../shell/plan";

/** The name of a member by short name. */
export function useMemberName(): (key: string) => string {
  const plan = usePlan();
  return useCallback((key) => memberName(plan, key), [plan]);
}

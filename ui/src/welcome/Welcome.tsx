import type { PlanInfo } from "../backend/contract";

export function Welcome({ onOpen }: { onOpen: (info: PlanInfo) => void }) {
  void onOpen;
  return null;
}

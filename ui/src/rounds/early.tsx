import { useBackend } from "../backend/BackendContext";
import { Banner, Field } from "../design";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** The titles of the principals who had not approved a version on a day, where its stage asks for that. */
export function useMissing(stage: string | null, date: string): string[] {
  const backend = useBackend();
  const plan = usePlan();
  const approvals = useLoad(() => backend.approvals(), []).data ?? [];
  const gates = useLoad(() => (stage ? backend.gates(stage) : Promise.resolve([])), [stage]).data ?? [];
  if (!gates.some((gate) => gate.gate === "approvals")) return [];
  return plan.principals.filter((one) => !approvals.some((row) => row.stage === stage && row.principal === one.key && row.date <= date)).map((one) => one.title);
}

interface EarlyFieldsProps {
  missing: string[];
  reason: string;
  onReason: (text: string) => void;
  by: string;
  onBy: (text: string) => void;
}

/** What goes before the approval: why, and who decided that. */
export function EarlyFields({ missing, reason, onReason, by, onBy }: EarlyFieldsProps) {
  const t = useText();
  return (
    <>
      <Banner inside>{t("council-unapproved", { missing: missing.join(", ") })}</Banner>
      <Field label={t("council-early-reason")} value={reason} onChange={onReason} isRequired />
      <Field label={t("council-early-by")} value={by} onChange={onBy} isRequired />
    </>
  );
}

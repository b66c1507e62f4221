import { useBackend } from "../backend/BackendContext";
import type { MemberRow, SyncStatus } from "../backend/contract";
import { Button, Chip } from "../design";
import { useOpenPlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useText } from "../texts/useText";
import { roleName } from "./roles";

interface MembersProps {
  rows: MemberRow[];
  status: SyncStatus | null;
  coordinates: boolean;
  onInvite: (member: MemberRow) => void;
  onRole: (member: MemberRow) => void;
  onRemove: (member: MemberRow) => void;
}

/** The members: what they do, whether a device of theirs takes part, and who sits here. */
export function Members({ rows, status, coordinates, onInvite, onRole, onRemove }: MembersProps) {
  const t = useText();
  const backend = useBackend();
  const { info, set } = useOpenPlan();
  const device = (row: MemberRow) => status?.devices.filter((other) => other.member === row.key) ?? [];
  return (
    <section className="card workgroup" aria-label={t("workgroup-title")}>
      <table className="plain-table">
        <thead>
          <tr><th>{t("member-name")}</th><th>{t("member-organisation")}</th><th>{t("member-role")}</th><th>{t("member-task")}</th><th><span className="sr">{t("member-me")}</span></th></tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = row.name || row.key;
            const devices = device(row);
            const removed = devices.some((other) => other.removed);
            return (
              <tr key={row.id}>
                <td>
                  <b>{name}</b>
                  {row.name && row.name !== row.key ? <span className="soft small"> · {row.key}</span> : null}
                </td>
                <td>{row.organisation}</td>
                <td>{roleName(t, row.role)}</td>
                <td>{row.task}</td>
                <td className="member-deeds">
                  {removed ? <Chip look="no">{t("member-removed")}</Chip> : null}
                  {row.key === info.member ? <Chip look="on">{t("member-me")}</Chip> : null}
                  {row.key !== info.member && (!status?.shared || devices.some((other) => other.own)) ? (
                    <Button look="link" size="small" aria-label={t("member-sit-as", { name })} onPress={() => void backend.sit_as(row.key).then(set, report)}>{t("member-sit")}</Button>
                  ) : null}
                  {coordinates && row.key !== info.member && !removed ? (
                    <Button look="link" size="small" aria-label={t("invite-someone", { name })} onPress={() => onInvite(row)}>{t("invite")}</Button>
                  ) : null}
                  {coordinates && !removed ? (
                    <Button look="link" size="small" aria-label={t("role-change-of", { name })} onPress={() => onRole(row)}>{t("role-change")}</Button>
                  ) : null}
                  {coordinates && devices.some((other) => !other.own && !other.removed) ? (
                    <Button look="link" size="small" danger aria-label={t("remove-someone", { name })} onPress={() => onRemove(row)}>{t("remove")}</Button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

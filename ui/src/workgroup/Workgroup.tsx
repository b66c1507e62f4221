import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { InvitationRow, MemberRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Loading } from "../shell/Loading";
import { useOpenPlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { VaultPanel } from "../vault/VaultPanel";
import { AddMemberDialog } from "./AddMemberDialog";
import { FieldConflicts } from "./FieldConflicts";
import { InviteDialog } from "./InviteDialog";
import { Members } from "./Members";
import { RemoveDialog } from "./RemoveDialog";
import { Requests } from "./Requests";
import { RoleDialog } from "./RoleDialog";
import { SyncPanel } from "./SyncPanel";
import { useKeys } from "./useKeys";
import { useSharing } from "./useSharing";
import "./workgroup.css";

/** Who works on this plan, who sits here, and how it is shared. */
export function Workgroup() {
  const t = useText();
  const backend = useBackend();
  const { info } = useOpenPlan();
  // Who reads along shares all the same.
  const shut = info.read_only && !info.reader;
  const [place, setPlace] = useState("");
  const { withKeys, dialog } = useKeys(place);
  const sharing = useSharing(withKeys);
  const [adding, setAdding] = useState(false);
  const [invited, setInvited] = useState<InvitationRow | null>(null);
  const [changing, setChanging] = useState<MemberRow | null>(null);
  const [removing, setRemoving] = useState<MemberRow | null>(null);
  const members = useLoad(() => backend.members(), [info.path]);
  const status = useLoad(() => backend.sync_status(), [info.path, sharing.report]);
  const folder = status.data?.folder ?? "";
  if (folder !== place) setPlace(folder);
  const requests = useLoad(() => backend.requests().catch(() => []), [info.path, sharing.report]);
  const values = useLoad(() => backend.field_conflicts(), [info.path, sharing.report]);
  useCommands([
    { id: "workgroup.add", label: "member-add", group: "group-here", shortcut: "N", when: () => !info.read_only, perform: () => setAdding(true) },
    { id: "workgroup.sync", label: "sync-now", group: "group-here", shortcut: "S", when: () => !shut && !!status.data?.folder && !sharing.busy, perform: () => sharing.sync(null) },
  ]);
  const invite = (member: MemberRow) =>
    withKeys(async () => {
      setInvited(await backend.invite_member(member.key));
      status.reload();
    });
  const named = (key: string) => members.data?.find((member) => member.key === key)?.name || key;
  const coordinates = members.data?.find((member) => member.key === info.member)?.role === "coordinator" && !info.read_only;
  return (
    <Screen title={t("workgroup-title")} actions={<CommandButton id="workgroup.add" look="primary" />}>
      {values.data?.length ? <FieldConflicts rows={values.data} read_only={info.read_only} /> : null}
      {coordinates && requests.data?.length ? <Requests rows={requests.data} withKeys={withKeys} /> : null}
      <Loading from={members}>
        {(rows) => <Members rows={rows} status={status.data} coordinates={coordinates} onInvite={(member) => void invite(member)} onRole={setChanging} onRemove={setRemoving} />}
      </Loading>
      <Loading from={status}>{(now) => <SyncPanel status={now} sharing={sharing} read_only={shut} />}</Loading>
      <VaultPanel />
      {adding ? <AddMemberDialog onClose={() => setAdding(false)} /> : null}
      {invited ? <InviteDialog invitation={invited} name={named(invited.member)} shared={!!status.data?.folder} onClose={() => setInvited(null)} /> : null}
      {changing ? <RoleDialog member={changing} onClose={() => setChanging(null)} /> : null}
      {removing ? <RemoveDialog member={removing} withKeys={withKeys} onClose={() => setRemoving(null)} /> : null}
      {dialog}
    </Screen>
  );
}

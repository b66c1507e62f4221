import { useBackend } from "../backend/BackendContext";
import { Chip } from "../design";
import { href } from "../shell/route";
import { useOpenPlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { useQuietSync } from "./useQuietSync";

/** In the header: whether everything of this device is with the others, as far as they said so. */
export function SharingChip() {
  const t = useText();
  const backend = useBackend();
  const { info } = useOpenPlan();
  useQuietSync(info.read_only && !info.reader);
  const status = useLoad(() => backend.sync_status(), [info.path]).data;
  if (!status?.shared) return null;
  const lacking = status.devices.filter((device) => !device.own && !device.removed && device.lacks_of_mine > 0).length;
  const [look, key, count] = status.stopped
    ? (["no", "sharing-stopped", 0] as const)
    : status.unpublished > 0
      ? (["warn", "sharing-unshared", status.unpublished] as const)
      : lacking > 0
        ? (["on", "sharing-lacking", lacking] as const)
        : (["ok", "sharing-all", 0] as const);
  return (
    <a className="sharing-chip" href={href("werkgroep")}>
      <Chip look={look}>{t(key, { count })}</Chip>
    </a>
  );
}

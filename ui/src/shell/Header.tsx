import { Button, Chip, Kbd, Menu } from "../design";
import { performById } from "../commands/registry";
import { useBackend } from "../backend/BackendContext";
import { useText } from "../texts/useText";
import { memberName, stageTitle, useOpenPlan } from "./plan";
import { useChangeSettings, useSettings, ZOOMS } from "./settings";
import { report } from "./toasts";
import { SharingChip } from "../workgroup/SharingChip";

interface HeaderProps {
  unfolded: boolean;
  onUnfold: () => void;
  onSearch: () => void;
}

/** The plan, how far it is, the box for everything, and who sits here. */
export function Header({ unfolded, onUnfold, onSearch }: HeaderProps) {
  const t = useText();
  const backend = useBackend();
  const { info, set } = useOpenPlan();
  return (
    <header className="app-head">
      <span className="nav-button">
        <Button size="icon" look="quiet" onPress={onUnfold} aria-expanded={unfolded} aria-label={t("navigation")}>
          <span aria-hidden="true">☰</span>
        </Button>
      </span>
      <strong className="plan-title clip" title={info.title}>{info.title}</strong>
      <Chip look="on">
        {info.next_stage ? t("on-the-way-to", { stage: stageTitle(info, info.next_stage) }) : t("all-issued")}
      </Chip>
      <SharingChip />
      <span className="space" />
      <Button look="plain" onPress={onSearch} aria-keyshortcuts="Control+K">
        <span className="search-box">
          <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></svg>
          <span className="search-words">{t("search-or-do")}</span>
          <Kbd keys="Ctrl+K" />
        </span>
      </Button>
      <ViewMenu />
      <Menu
        label={t("who-sits-here")}
        button={
          <Button look="quiet" aria-label={t("sits-here", { name: memberName(info, info.member) })}>
            <span className="initials" aria-hidden="true" data-initials={initials(memberName(info, info.member))} />
            <span className="clip member-name">{memberName(info, info.member)}</span>
            <span className="unfolds" aria-hidden="true" />
          </Button>
        }
        chosen={[info.member]}
        entries={info.members.map((member) => ({ key: member.key, label: member.name || member.key, about: [member.role, member.organisation].filter(Boolean).join(" · ") }))}
        onPick={(key) => void backend.sit_as(key).then(set, report)}
      />
    </header>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words[words.length - 1][0] : name.slice(0, 2)).toUpperCase();
}

function ViewMenu() {
  const t = useText();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <Menu
      label={t("view")}
      button={
        <Button look="quiet" size="icon" aria-label={t("view")}>
          <svg className="view-glyph" viewBox="0 0 24 16" aria-hidden="true"><path d="M1.5 13.5 6.5 2.5l5 11M3.3 9.7h6.4M21.5 6.5v7m0-3.5a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0" /></svg>
        </Button>
      }
      chosen={[`theme.${settings.theme}`, `language.${settings.language}`, `zoom.${settings.zoom}`]}
      several
      entries={[
        { key: "language.nl", label: t("language-nl") },
        { key: "language.en", label: t("language-en") },
        { key: "theme.system", label: t("theme-system") },
        { key: "theme.light", label: t("theme-light") },
        { key: "theme.dark", label: t("theme-dark") },
        ...ZOOMS.map((zoom) => ({ key: `zoom.${zoom}`, label: t("zoom-at", { percent: Math.round(zoom * 100) }) })),
        { key: "keys", label: t("show-keys"), shortcut: "?" },
      ]}
      onPick={(key) => {
        const [what, ...rest] = key.split(".");
        const value = rest.join(".");
        if (what === "zoom") change({ zoom: Number(value) });
        else if (what === "keys") void performById("keys");
        else void performById(key);
      }}
    />
  );
}

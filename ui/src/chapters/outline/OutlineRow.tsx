import { useState } from "react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { useBackend } from "../../backend/BackendContext";
import type { ChapterRow, ChapterStatus } from "../../backend/contract";
import { Button, Chip, Menu } from "../../design";
import { memberName, usePlan } from "../../shell/plan";
import { go, href } from "../../shell/route";
import { report } from "../../shell/toasts";
import { tellDone } from "../../shell/undo";
import { useText } from "../../texts/useText";
import { TitleDialog } from "./TitleDialog";

const STATUSES: ChapterStatus[] = ["draft", "ready", "waiting"];

/** A chapter in the outline, with what can be done about it. */
export function OutlineRow({ row }: { row: ChapterRow }) {
  const t = useText();
  const plan = usePlan();
  const backend = useBackend();
  const [renaming, setRenaming] = useState(false);
  const off = plan.read_only;
  const told = (deed: Promise<void>, key: string, inverse: () => Promise<void>) =>
    deed.then(() => tellDone({ key, args: { title: row.title } }, inverse)).catch(report);
  const own = (member: string | null) => told(backend.set_chapter_owner(row.id, member), "chapter-owner-set", () => backend.set_chapter_owner(row.id, row.owner));
  const status = (now: ChapterStatus) => told(backend.set_chapter_status(row.id, now), "chapter-status-set", () => backend.set_chapter_status(row.id, row.status));
  const remove = () => told(backend.remove_chapter(row.id, true), "chapter-removed", () => backend.remove_chapter(row.id, false));
  const rename = (title: string) => told(backend.retitle_chapter(row.id, title, []), "chapter-renamed", () => backend.retitle_chapter(row.id, row.title, []));
  const open = href("hoofdstukken", [row.id]);
  return (
    <GridListItem id={row.id} textValue={`${row.number} ${row.title}`} className="outline-row" onAction={() => go(open)}>
      <AriaButton slot="drag" className="drag" aria-label={t("chapter-drag", { title: row.title })} isDisabled={off}><span aria-hidden="true">⠿</span></AriaButton>
      <a href={open} className="outline-title"><span className="num">{row.number}</span> {row.title}</a>
      <span className="outline-marks">
        {row.pending ? <Chip look="warn">{t("chapter-pending")}</Chip> : row.is_new ? <Chip>{t("chapter-new")}</Chip> : null}
        {row.conflicts > 0 ? <Chip look="no">{t("chapter-conflicts-short", { count: row.conflicts })}</Chip> : null}
        {row.open_comments > 0 ? <Chip look="warn">{t("chapter-open-comments", { count: row.open_comments })}</Chip> : null}
        {row.changes > 0 ? <Chip look="on">{t("chapter-changes", { count: row.changes })}</Chip> : null}
      </span>
      <span className="soft small num outline-words">{t("chapter-words", { count: row.words })}</span>
      <span className="outline-owner"><Menu
        label={t("chapter-owner-choose")} chosen={[row.owner ?? ""]} onPick={(key) => void own(key || null)}
        button={<AriaButton className="chip" isDisabled={off} aria-label={t("chapter-owner-of", { title: row.title, name: row.owner ? memberName(plan, row.owner) : t("chapter-no-owner") })}><span className="clip">{row.owner ? memberName(plan, row.owner) : t("chapter-no-owner")}</span> ▾</AriaButton>}
        entries={[{ key: "", label: t("chapter-no-owner") }, ...plan.members.map(({ key, name }) => ({ key, label: name }))]}
      /></span>
      <Menu
        label={t("chapter-status-choose")} chosen={[row.status]} onPick={(key) => void status(key as ChapterStatus)}
        button={<AriaButton className="chip" isDisabled={off} aria-label={t("chapter-status-of", { title: row.title, status: t(`chapter-status-${row.status}`) })}>{t(`chapter-status-${row.status}`)} ▾</AriaButton>}
        entries={STATUSES.map((key) => ({ key, label: t(`chapter-status-${key}`) }))}
      />
      <Menu
        label={t("chapter-more")} onPick={(key) => (key === "rename" ? setRenaming(true) : void remove())}
        button={<Button size="icon" look="quiet" isDisabled={off} aria-label={t("chapter-more-of", { title: row.title })}>⋯</Button>}
        entries={[{ key: "rename", label: t("chapter-rename") }, { key: "remove", label: t("chapter-remove") }]}
      />
      {renaming ? <TitleDialog title={t("chapter-rename")} value={row.title} onClose={() => setRenaming(false)} onDone={(title) => void rename(title)} /> : null}
    </GridListItem>
  );
}

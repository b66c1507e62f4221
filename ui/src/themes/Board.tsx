import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { ThemeRow } from "../backend/contract";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Banner, Chip, EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { usePlan } from "../shell/plan";
import { href } from "../shell/route";
import { useLoad } from "../shell/useLoad";
import { useDay } from "../texts/useDay";
import { useText } from "../texts/useText";
import { Decisions } from "./Decisions";
import { ItemsTable } from "./ItemsTable";
import { ThemeCard } from "./ThemeCard";
import { ThemeDialog } from "./ThemeDialog";

/** The themes, the items they came from, and what bodies decided. */
export function Board() {
  const t = useText();
  const day = useDay();
  const backend = useBackend();
  const plan = usePlan();
  const [editing, setEditing] = useState<ThemeRow | "new" | null>(null);
  const from = useLoad(() => backend.themes(), [plan.path]);
  useCommands([{ id: "themes.add", label: "themes-add", group: "group-here", shortcut: "N", when: () => !plan.read_only && from.data !== null, perform: () => setEditing("new") }]);
  return (
    <Loading from={from}>
      {(board) => (
        <>
          <div className="row">
            <Chip look={board.themes.length > board.max && !board.exception ? "warn" : "on"}>{t("themes-count", { count: board.themes.length, max: board.max })}</Chip>
            <span className="space" />
            <CommandButton id="themes.add" look="primary" />
          </div>
          {board.themes.length > board.max ? (
            <Banner inside look={board.exception ? "calm" : "warn"}>
              {board.exception
                ? t("themes-exception", { body: board.exception.body, day: day(board.exception.date), reason: board.exception.text })
                : t("themes-over", { count: board.themes.length, max: board.max })}
            </Banner>
          ) : null}
          {board.themes.length ? (
            <ol className="themes-cards">
              {board.themes.map((theme) => (
                <li key={theme.id}><ThemeCard theme={theme} items={board.items} onEdit={() => setEditing(theme)} /></li>
              ))}
            </ol>
          ) : (
            <div className="card"><EmptyState title={t("themes-none")}>{t("themes-none-about", { max: board.max })}</EmptyState></div>
          )}
          {board.items.length ? (
            <ItemsTable items={board.items} unmapped={board.unmapped} />
          ) : (
            <p className="soft">{t("themes-no-items")} <a href={href("themas", ["peiling"])}>{t("themes-tab-peiling")}</a></p>
          )}
          <Decisions decisions={board.decisions} />
          {editing ? <ThemeDialog theme={editing === "new" ? null : editing} board={board} onClose={() => setEditing(null)} /> : null}
        </>
      )}
    </Loading>
  );
}

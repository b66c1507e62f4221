import type { ReactNode } from "react";
import type { MadeChange, Reaction } from "../backend/contract";
import { Bar, Button, Chip } from "../design";
import { href } from "../shell/route";
import { memberName, usePlan } from "../shell/plan";
import { report } from "../shell/toasts";
import { useDay } from "../texts/useDay";
import { useText, type Say } from "../texts/useText";
import { BondsOf } from "./bonds/BondsOf";
import type { Bonds } from "./bonds/useBonds";
import type { Draft } from "./disposition";
import { KINDS, OUTCOMES, SENTIMENTS } from "./filter";
import { passagePieces } from "./passage";
import { Sign } from "./StateMark";

interface ReactionStoryProps {
  reaction: Reaction;
  draft: Draft;
  bonds: Bonds;
  onDuplicateOf: (master: string) => void;
  onOpen: (label: string) => void;
}

/** Everything about one reaction: its words, its passage, what others said, what came of it. */
export function ReactionStory({ reaction, draft, bonds, onDuplicateOf, onOpen }: ReactionStoryProps) {
  const t = useText();
  const { row } = reaction;
  return (
    <>
      <StoryHead reaction={reaction} />
      {row.contested ? <p className="banner inside no" role="status"><Sign of="contested" /> {t("reaction-contested-about")}</p> : null}
      <blockquote className="read reg-words">{reaction.text}</blockquote>
      {reaction.proposal ? <Part title={t("reaction-text-proposal")}><p className="read">{reaction.proposal}</p></Part> : null}
      <BondsOf reaction={reaction} bonds={bonds} onOpen={onOpen} />
      <Passage reaction={reaction} />
      <Balance reaction={reaction} bonds={bonds} />
      {reaction.changes.length || row.outcome === "processed" || row.outcome === "partly" ? <Changes changes={reaction.changes} label={row.label} /> : null}
      <Alike reaction={reaction} draft={draft} bonds={bonds} onDuplicateOf={onDuplicateOf} onOpen={onOpen} />
      {reaction.other.length ? (
        <Part title={t("reaction-other-columns")}>
          <dl className="reg-other small">
            {reaction.other.map(([name, value], at) => <div key={at}><dt className="soft">{name}</dt> <dd>{value}</dd></div>)}
          </dl>
        </Part>
      ) : null}
      <History reaction={reaction} />
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="reg-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function StoryHead({ reaction }: { reaction: Reaction }) {
  const t = useText();
  const day = useDay();
  const { row, origin } = reaction;
  const sender = [row.role, row.respondent, row.organisation].filter((one, at, all) => one && all.indexOf(one) === at).join(", ");
  return (
    <header className="reg-story-head small">
      <span><h2 className="num">{row.label}</h2> <span className="soft">· {sender || t("reaction-no-sender")}{reaction.date ? `, ${day(reaction.date, true)}` : ""}</span></span>
      <span className="row">
        {row.late ? <Chip look="warn"><Sign of="late" /> {t("reaction-mark-late")}</Chip> : null}
        {row.carried ? <Chip><Sign of={row.carried} /> {t(`reaction-state-${row.carried}`)}</Chip> : null}
        {reaction.late_reason ? <span className="soft">{t("bond-late-because", { reason: reaction.late_reason })}</span> : null}
        {row.question ? <Chip><Sign of="question" /> {t("reaction-mark-question")}</Chip> : null}
      </span>
      <span className="soft reg-origin">
        {origin ? [origin.file, origin.sheet, t("reaction-origin-row", { row: origin.row }), origin.cell && t("reaction-origin-cell", { cell: origin.cell })].filter(Boolean).join(" · ") : t("reaction-by-hand")}
      </span>
    </header>
  );
}

function Passage({ reaction }: { reaction: Reaction }) {
  const t = useText();
  const { passage, quote, chapter } = reaction;
  if (!passage && !quote && !chapter) return null;
  const place = chapter ? <a href={href("hoofdstukken", [chapter.id], { reactie: reaction.row.label })}>{`${chapter.number} ${chapter.title}`}</a> : null;
  return (
    <section className="reg-part">
      <h3>{t("reaction-passage")} {place ? <span className="small">· {place}</span> : null}</h3>
      {quote && (!passage || passage.adrift || passage.passage !== quote) ? <p className="small soft">{t("reaction-quoted")} “{quote}”</p> : null}
      {passage?.adrift ? <p className="small warn">{t("reaction-adrift")}</p> : null}
      {passage && !passage.adrift ? (
        <p className="read reg-passage">
          {passagePieces(passage, reaction.changes).map((piece, at) => {
            const words = piece.kind === "inserted" ? <ins>{piece.text}</ins> : piece.kind === "deleted" ? <del>{piece.text}</del> : piece.text;
            return piece.about ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>;
          })}
        </p>
      ) : null}
    </section>
  );
}

function Balance({ reaction, bonds }: { reaction: Reaction; bonds: Bonds }) {
  const t = useText();
  const plan = usePlan();
  const { critical, positive, neutral } = reaction.balance;
  if (critical + positive + neutral === 0) return null;
  const words = [
    t("reaction-balance-critical", { count: critical }),
    t("reaction-balance-positive", { count: positive }),
    t("reaction-balance-neutral", { count: neutral }),
  ].join(" · ");
  return (
    <Part title={t("reaction-balance")}>
      <p className="small soft num">{words}</p>
      <Bar
        label={`${t("reaction-balance")}: ${words}`}
        parts={[
          { key: "critical", value: critical, colour: "del" },
          { key: "positive", value: positive, colour: "ins" },
          { key: "neutral", value: neutral, colour: "3" },
        ]}
      />
      <Button size="small" look="link" isDisabled={plan.read_only} onPress={() => bonds.ask({ what: "weigh" })}>{t("bond-do-weigh")}</Button>
    </Part>
  );
}

function Changes({ changes, label }: { changes: readonly MadeChange[]; label: string }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  return (
    <Part title={t("reaction-changes")}>
      {changes.length === 0 ? <p className="small warn">{t("reaction-no-change")}</p> : null}
      <ul className="lines">
        {changes.map((change) => (
          <li key={change.id} className="reg-change">
            <p className="read">
              {change.old ? <del>{change.old}</del> : null} {change.new ? <ins>{change.new}</ins> : null}
            </p>
            <p className="small soft">
              <a href={href("hoofdstukken", [change.chapter], { wijziging: change.id })}>{change.chapter_title}</a>
              {" · "}
              {[change.by.map((key) => memberName(plan, key)).join(", "), change.dates.map((date) => day(date)).join(", "), t(change.accepted ? "reaction-change-accepted" : "reaction-change-working")].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
      <p className="small"><a href={href("reacties", ["spoor", label])}>{t("bond-do-trace")}</a></p>
    </Part>
  );
}

function Alike({ reaction, draft, bonds, onDuplicateOf, onOpen }: ReactionStoryProps) {
  const t = useText();
  const plan = usePlan();
  if (reaction.alike.length === 0) return null;
  return (
    <Part title={t("reaction-alike")}>
      <ul className="lines">
        {reaction.alike.map((one) => (
          <li key={one.label} className="reg-alike">
            <Button look="link" onPress={() => onOpen(one.label)}><span className="num">{one.label}</span></Button>
            <span className="clip" title={one.excerpt}>{one.excerpt}</span>
            <span className="soft small num">{t("reaction-likeness", { percent: Math.round(one.likeness * 100) })}</span>
            <Button size="small" isDisabled={plan.read_only || (draft.outcome === "duplicate" && draft.master === one.label)} onPress={() => onDuplicateOf(one.label)} aria-label={t("reaction-is-duplicate-of", { label: one.label })}>
              {t("reaction-is-duplicate")}
            </Button>
            <Button size="small" look="quiet" isDisabled={plan.read_only || reaction.row.carried !== null} onPress={() => void bonds.merge([reaction.row.label], one.label).catch(report)} aria-label={t("bond-merge-with", { label: one.label })}>
              {t("bond-merge")}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function History({ reaction }: { reaction: Reaction }) {
  const t = useText();
  const day = useDay();
  const plan = usePlan();
  if (reaction.history.length === 0) return null;
  return (
    <Part title={t("reaction-history")}>
      <ol className="lines small">
        {reaction.history.map((deed, at) => (
          <li key={at}>
            <span className="soft num">{day(deed.date)}</span>
            <span>{memberName(plan, deed.who)} {KNOWN.has(deed.what) ? t(`reaction-history-${deed.what}`) : deed.what}{deed.detail ? `: ${detailOf(deed, t)}` : ""}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

const LATE: Record<string, string> = { yes: "true", no: "false", auto: "dates" };

/** With what a deed was done, in words: the program says an outcome, a tone, a kind and lateness by their keys. */
function detailOf({ what, detail }: Reaction["history"][number], t: Say): string {
  const [first, ...rest] = detail.split(" · ");
  if (what === "disposed" && OUTCOMES.some((one) => one === first)) return [t(`reaction-state-${first}`), ...rest].join(" · ");
  if (what === "sentiment" || what === "kind") return [...SENTIMENTS, ...KINDS].some((one) => one === detail) ? t(`reaction-trait-${what}-${detail}`) : detail;
  if (what === "passed" && detail) return t(`reaction-state-${detail}`);
  if (what === "late" && LATE[detail]) return t(`reaction-late-${LATE[detail]}`);
  return detail;
}

/** The deeds there are words for. */
const KNOWN = new Set([
  "imported", "added", "disposed", "undisposed", "revised", "withdrawn", "restored", "handler", "sentiment", "kind", "main-line", "chapter", "late", "proposal", "tied", "untied", "placed",
  "part", "split", "unsplit", "merged", "unmerged", "linked", "unlinked", "judged-late", "passed", "sender", "weighed", "resent", "resent-of", "withheld", "published",
]);

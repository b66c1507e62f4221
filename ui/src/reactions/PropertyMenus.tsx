import type { ReactionChange, RegisterRow } from "../backend/contract";
import { Button, Kbd, Menu, type MenuEntry } from "../design";
import { usePlan } from "../shell/plan";
import { useText } from "../texts/useText";
import { KINDS, SENTIMENTS } from "./filter";
import { shared, type Field } from "./properties";
import { PROPERTY_KEYS } from "./useRegisterCommands";
import type { RegisterData } from "./useRegister";

interface PropertyMenusProps {
  rows: readonly RegisterRow[];
  data: RegisterData;
  onChange: (change: ReactionChange) => void;
}

interface Property {
  field: Field;
  entries: MenuEntry[];
  /** The key that holds for all; undefined when they differ. */
  now: string | undefined;
  change: (key: string) => ReactionChange;
}
const NONE = "none";

/** Who handles it, how it sounds, what kind it is, where it belongs: each behind a small button with a letter. */
export function PropertyMenus({ rows, data, onChange }: PropertyMenusProps) {
  const t = useText();
  const plan = usePlan();
  const none: MenuEntry = { key: NONE, label: t("reaction-none") };
  const chapterNow = shared(rows, (row) => row.chapter);
  const lateNow = shared(rows, (row) => row.late);
  const withheldNow = shared(rows, (row) => row.withheld);
  const properties: Property[] = [
    {
      field: "handler",
      entries: [none, ...plan.members.map(({ key, name, organisation }) => ({ key, label: name, about: organisation }))],
      now: shared(rows, (row) => row.handler ?? NONE),
      change: (key) => ({ field: "handler", value: key === NONE ? null : key }),
    },
    {
      field: "sentiment",
      entries: SENTIMENTS.map((key) => ({ key, label: t(`reaction-trait-sentiment-${key}`) })),
      now: shared(rows, (row) => row.sentiment ?? NONE),
      change: (key) => ({ field: "sentiment", value: SENTIMENTS.find((one) => one === key) ?? "neutral" }),
    },
    {
      field: "kind",
      entries: KINDS.map((key) => ({ key, label: t(`reaction-trait-kind-${key}`) })),
      now: shared(rows, (row) => row.kind ?? NONE),
      change: (key) => ({ field: "kind", value: KINDS.find((one) => one === key) ?? "general" }),
    },
    {
      field: "main_line",
      entries: [none, ...data.main_lines.map(({ number, heading }) => ({ key: String(number), label: heading }))],
      now: shared(rows, (row) => (row.main_line ? String(row.main_line) : NONE)),
      change: (key) => ({ field: "main_line", value: key === NONE ? null : Number(key) }),
    },
    {
      field: "chapter",
      entries: [{ key: NONE, label: t("reaction-whole-plan") }, ...data.chapters.map(({ id, number, title }) => ({ key: id, label: `${number} ${title}` }))],
      now: chapterNow === undefined ? undefined : (data.chapters.find((chapter) => chapter.number === chapterNow)?.id ?? NONE),
      change: (key) => ({ field: "chapter", value: key === NONE ? null : key }),
    },
    {
      field: "late",
      entries: ["true", "false", "dates"].map((key) => ({ key, label: t(`reaction-late-${key}`) })),
      now: lateNow === undefined ? undefined : String(lateNow),
      change: (key) => ({ field: "late", value: key === "dates" ? null : key === "true" }),
    },
    {
      field: "withheld",
      entries: ["false", "true"].map((key) => ({ key, label: t(`reaction-withheld-${key}`) })),
      now: withheldNow === undefined ? undefined : String(withheldNow),
      change: (key) => ({ field: "withheld", value: key === "true" }),
    },
  ];
  return (
    <div className="reg-properties">
      {properties.map(({ field, entries, now, change }) => {
        const name = t(`reaction-property-${field}`);
        const unset = now === NONE && field !== "chapter";
        const said = now === undefined ? t("reaction-differ") : (entries.find((entry) => entry.key === now)?.label ?? now);
        return (
          <Menu
            key={field}
            label={name}
            button={
              <Button id={`reaction-${field}`} size="small" look="quiet" isDisabled={plan.read_only || rows.length === 0} aria-keyshortcuts={PROPERTY_KEYS[field]}>
                {unset ? (
                  <span className="soft">{name}?</span>
                ) : now === undefined ? (
                  <span className="soft">{`${name}: ${said}`}</span>
                ) : (
                  <span className="clip reg-value"><span className="sr">{name}: </span>{said}</span>
                )}{" "}
                <Kbd keys={PROPERTY_KEYS[field]} />
              </Button>
            }
            entries={entries}
            chosen={now === undefined ? [] : [now]}
            onPick={(key) => onChange(change(key))}
          />
        );
      })}
    </div>
  );
}

import { memo, useEffect, useId, useMemo, useState } from "react";
import { Button, Menu } from "../design";
import { useText } from "../texts/useText";
import type { View } from "./address";
import type { Filter } from "./filter";
import { filterChips, type FilterChip } from "./filterChips";
import { GROUPINGS, type Grouping } from "./group";
import type { RegisterData } from "./useRegister";
import { useMemberName } from "./useNames";

interface FilterBarProps {
  data: RegisterData;
  filter: Filter;
  group: Grouping;
  count: number;
  onChange: (change: Partial<View>) => void;
}

/** What the list is narrowed to, as chips that fold out; what holds can be taken off at once. */
export const FilterBar = memo(function FilterBar({ data, filter, group, count, onChange }: FilterBarProps) {
  const t = useText();
  const member = useMemberName();
  const chips = useMemo(() => filterChips(filter, data, t, member), [filter, data, t, member]);
  const narrow = (change: Partial<Filter>) => onChange({ filter: { ...filter, ...change } });
  return (
    <div className="reg-filters" role="search" aria-label={t("reaction-filters")}>
      <SearchBox value={filter.search} onChange={(search) => narrow({ search })} />
      {chips.map((chip) => (
        <Facet key={chip.key} chip={chip} onNarrow={narrow} />
      ))}
      <Menu
        label={t("reaction-group-by")}
        button={<Button size="small" look="quiet" id="reaction-group">{t("reaction-grouped", { group })} <span aria-hidden="true">▾</span></Button>}
        entries={GROUPINGS.map((key) => ({ key, label: t("reaction-group", { group: key }) }))}
        chosen={[group]}
        onPick={(key) => onChange({ group: GROUPINGS.find((one) => one === key) ?? "none" })}
      />
      <span className="soft small num" role="status">{t("reaction-count", { count })}</span>
    </div>
  );
});

function Facet({ chip, onNarrow }: { chip: FilterChip; onNarrow: (change: Partial<Filter>) => void }) {
  const t = useText();
  const on = chip.said !== "";
  const words = on ? `${chip.name}: ${chip.said}` : chip.name;
  return (
    <span className={on ? "reg-facet on" : "reg-facet"}>
      <Menu
        label={chip.name}
        button={<Button look="quiet" size="small"><span className="clip">{words}</span> <span aria-hidden="true">▾</span></Button>}
        entries={chip.entries}
        chosen={chip.chosen}
        several={chip.several}
        onPick={(key) => onNarrow(chip.pick(key))}
      />
      {on ? (
        <Button look="quiet" size="small" aria-label={t("reaction-filter-off", { what: words })} onPress={() => onNarrow(chip.off)}>
          <span aria-hidden="true">✕</span>
        </Button>
      ) : null}
    </span>
  );
}

/** The words that are searched; the list follows while one types. */
function SearchBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const put = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  return (
    <span className="reg-search">
      <label htmlFor={id} className="sr">{t("reaction-search")}</label>
      <input
        id={id}
        type="search"
        className="input"
        data-register-search
        placeholder={t("reaction-search")}
        value={typed}
        aria-keyshortcuts="/"
        onChange={(event) => put(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" && event.key !== "Enter" && event.key !== "ArrowDown") return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === "Escape" && typed) put("");
          else document.querySelector<HTMLElement>(".reg-lines [role=row][tabindex='0']")?.focus();
        }}
      />
    </span>
  );
}

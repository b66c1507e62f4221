import { useBackend } from "../backend/BackendContext";
import type { NameChoice, NameTo, SheetName } from "../backend/contract";
import { Banner, Button, Choose } from "../design";
import { usePlan } from "../shell/plan";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

const OWN = "=";
const LEAVE = "-";

interface SheetNamesProps {
  names: SheetName[];
  choices: NameChoice[];
  onChoose: (choices: NameChoice[]) => void;
}

/** How many names are in no register, and nobody said what they are: until then nothing is stored. */
export function openNames(names: SheetName[]): number {
  return names.filter((row) => row.code === "" && !row.chosen).length;
}

function keyOf(to: NameTo | undefined): string | null {
  if (to === undefined) return null;
  return to === "own-name" ? OWN : to === "leave-out" ? LEAVE : to.municipality;
}

/** Municipalities as a sheet writes them: what was recognised, and what a person still says it is. */
export function SheetNames({ names, choices, onChoose }: SheetNamesProps) {
  const t = useText();
  const backend = useBackend();
  const plan = usePlan();
  const register = useLoad(() => backend.municipalities(false), [plan.path]).data ?? [];
  if (!names.length) return null;
  const open = openNames(names);
  const proposed = names.filter((row) => row.code === "" && !row.chosen && row.proposal !== "");
  const choose = (rows: { written: string; key: string }[]) => {
    const others = choices.filter((choice) => !rows.some((row) => row.written === choice.written));
    onChoose([...others, ...rows.map(({ written, key }): NameChoice => ({ written, to: key === OWN ? "own-name" : key === LEAVE ? "leave-out" : { municipality: key } }))]);
  };
  const all = register.map((row) => ({ key: row.code, label: row.name }));
  return (
    <section aria-label={t("sheet-names")}>
      {open ? (
        <Banner look="warn" inside>
          {t("sheet-names-open", { count: open })}{" "}
          {proposed.length ? <Button size="small" onPress={() => choose(proposed.map((row) => ({ written: row.written, key: row.proposal })))}>{t("sheet-names-accept", { count: proposed.length })}</Button> : null}
        </Banner>
      ) : null}
      <div className="themes-columns" tabIndex={0} role="region" aria-label={t("sheet-names")}>
        <table className="plain-table">
          <thead><tr><th scope="col">{t("sheet-name-written")}</th><th scope="col">{t("sheet-name-is")}</th></tr></thead>
          <tbody>
            {names.map((row) => {
              const chosen = keyOf(choices.find((choice) => choice.written === row.written)?.to);
              const like = row.proposal && !chosen ? [{ key: row.proposal, label: t("sheet-name-take-over", { name: row.proposed }) }] : [];
              const rest = all.filter((one) => !like.some((other) => other.key === one.key));
              return (
                <tr key={row.written}>
                  <th scope="row">{row.written}</th>
                  <td>
                    {row.code && !row.chosen ? (
                      row.name
                    ) : (
                      <Choose
                        quiet
                        label={t("sheet-name-is-of", { written: row.written })}
                        placeholder={t("sheet-name-choose")}
                        value={chosen}
                        choices={[...like, { key: OWN, label: t("sheet-name-own") }, { key: LEAVE, label: t("sheet-name-leave") }, ...rest]}
                        onChange={(key) => choose([{ written: row.written, key }])}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="soft small">{t("sheet-names-remembered")}</p>
    </section>
  );
}

import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { MunicipalityOrder, MunicipalityRow } from "../backend/contract";
import { Choose, Field } from "../design";
import { deed, linesOf } from "../shell/deed";
import { EditDialog } from "../shell/EditDialog";
import { useText } from "../texts/useText";

/** For what councillors may be asked besides their mayor and officials. */
const ITEMS = ["poll", "sessions"] as const;
type Asked = "-" | "yes" | "no";

function askedOf(row: MunicipalityRow | null, item: string): Asked {
  const asked = row?.councillors.find((choice) => choice.item === item)?.asked;
  return asked === undefined ? "-" : asked ? "yes" : "no";
}

/** The choice as an order has it. */
function choiceOf(item: string, asked: Asked): MunicipalityOrder {
  return { councillors: { item, asked: asked === "-" ? null : asked === "yes" } };
}

/** A municipality: what it is called, here and elsewhere, who lives there, where its papers go. */
export function MunicipalityDialog({ row, onClose }: { row: MunicipalityRow | null; onClose: () => void }) {
  const t = useText();
  const backend = useBackend();
  const [code, setCode] = useState(row?.code ?? "");
  const [name, setName] = useState(row?.name ?? "");
  const [aliases, setAliases] = useState(row?.aliases.join("\n") ?? "");
  const [people, setPeople] = useState(row?.inhabitants?.toString() ?? "");
  const [part, setPart] = useState(row?.part ?? "");
  const [address, setAddress] = useState(row?.address ?? "");
  const [choices, setChoices] = useState<Record<string, Asked>>(Object.fromEntries(ITEMS.map((item) => [item, askedOf(row, item)])));
  const digits = people.replace(/\./g, "").trim();
  const inhabitants = digits ? Number(digits) : null;
  const wrong = inhabitants !== null && !/^\d{1,9}$/.test(digits);
  const own = code.trim();
  const work = async () => {
    const also = linesOf(aliases);
    if (row) await backend.set_municipality(row.code, { name, part, address, aliases: also, ...(inhabitants === null ? {} : { inhabitants }) });
    else {
      await backend.add_municipality({ code: own, name: name.trim(), inhabitants, part, address });
      if (also.length) await backend.set_municipality(own, { aliases: also });
    }
    for (const item of ITEMS) if (choices[item] !== askedOf(row, item)) await backend.set_municipality(own, choiceOf(item, choices[item]));
  };
  const back = async () => {
    if (!row) return backend.set_municipality(own, { removed: true });
    await backend.set_municipality(own, { name: row.name, part: row.part, address: row.address, aliases: row.aliases, ...(row.inhabitants === null ? {} : { inhabitants: row.inhabitants }) });
    for (const item of ITEMS) if (choices[item] !== askedOf(row, item)) await backend.set_municipality(own, choiceOf(item, askedOf(row, item)));
  };
  const store = async () => {
    if (await deed(work, row ? "council-changed" : "municipality-added", { name }, back)) onClose();
  };
  const remove = async () => {
    if (await deed(() => backend.set_municipality(own, { removed: true }), "municipality-removed", { name }, () => backend.set_municipality(own, { removed: false }))) onClose();
  };
  return (
    <EditDialog
      title={row ? t("municipality-edit-one", { name: row.name }) : t("municipality-add")}
      ready={own !== "" && name.trim() !== "" && !wrong}
      onStore={store}
      onClose={onClose}
      aside={row ? { label: t("municipality-remove"), onPress: remove } : undefined}
    >
      <Field label={t("municipality-code")} value={code} onChange={setCode} isDisabled={row !== null} isRequired autoFocus={!row} />
      <Field label={t("municipality-name")} value={name} onChange={setName} isRequired />
      <Field label={t("municipality-aliases")} hint={t("municipality-aliases-hint")} rows={2} value={aliases} onChange={setAliases} />
      <Field label={t("municipality-inhabitants")} value={people} onChange={setPeople} error={wrong ? t("municipality-not-whole") : undefined} />
      <Field label={t("municipality-part")} value={part} onChange={setPart} />
      <Field label={t("municipality-address")} value={address} onChange={setAddress} />
      {ITEMS.map((item) => (
        <Choose
          key={item}
          label={t("municipality-asks", { item: t(`councillors-${item}`) })}
          value={choices[item]}
          onChange={(key) => setChoices((now) => ({ ...now, [item]: key as Asked }))}
          choices={[{ key: "-", label: t("councillors-unknown") }, { key: "yes", label: t("yes") }, { key: "no", label: t("no") }]}
        />
      ))}
    </EditDialog>
  );
}

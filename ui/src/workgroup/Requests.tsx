import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import type { RequestRow } from "../backend/contract";
import { Banner, Button, Check } from "../design";
import { tellDone } from "../shell/undo";
import { useText } from "../texts/useText";

interface RequestsProps {
  rows: RequestRow[];
  withKeys: (deed: () => Promise<unknown>) => Promise<void>;
}

/** Who asks to be admitted: nobody is, before the digits were compared by voice. */
export function Requests({ rows, withKeys }: RequestsProps) {
  const t = useText();
  return (
    <section className="card requests" aria-label={t("requests-title")}>
      <h2>{t("requests-title")}</h2>
      <ul>
        {rows.map((row) => (
          <Request key={`${row.device}${row.member}`} row={row} withKeys={withKeys} />
        ))}
      </ul>
    </section>
  );
}

function Request({ row, withKeys }: { row: RequestRow; withKeys: RequestsProps["withKeys"] }) {
  const t = useText();
  const backend = useBackend();
  const [compared, setCompared] = useState(false);
  const name = row.name || row.member;
  const admit = () =>
    withKeys(async () => {
      await backend.admit(row.device, row.fingerprint);
      tellDone({ key: "request-admitted", args: { name } });
    });
  return (
    <li>
      <p><b>{name}</b>{row.label ? <span className="soft"> · {row.label}</span> : null}</p>
      {row.strange ? (
        <Banner look="no" inside>{t("request-strange")}</Banner>
      ) : (
        <>
          <p>{t("request-about", { name })}</p>
          <p className="fingerprint num">{row.fingerprint}</p>
          <Check isSelected={compared} onChange={setCompared}>{t("request-compared")}</Check>
          <Button look="primary" isDisabled={!compared} onPress={() => void admit()}>{t("request-admit", { name })}</Button>
        </>
      )}
    </li>
  );
}

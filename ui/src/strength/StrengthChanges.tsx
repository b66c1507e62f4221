import { useBackend } from "../backend/BackendContext";
import { Loading } from "../shell/Loading";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** In which cells a state differs from an earlier one. */
export function StrengthChanges({ from, to, caption }: { from: number; to: number; caption: string }) {
  const t = useText();
  const backend = useBackend();
  const changes = useLoad(() => backend.compare_strength(from, to), [from, to]);
  return (
    <section className="card" aria-label={caption}>
      <h2>{caption}</h2>
      <Loading from={changes}>
        {(rows) =>
          rows.length ? (
            <table className="plain-table">
              <caption className="sr">{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("strength-part")}</th><th scope="col">{t("strength-column")}</th>
                  <th scope="col" className="num">{t("strength-was")}</th><th scope="col" className="num">{t("strength-is")}</th><th scope="col" className="num">{t("strength-by")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <tr key={at}>
                    <th scope="row">{row.part}</th>
                    <td>{row.column || t("strength-total")}</td>
                    <td className="num">{row.old || "–"}</td>
                    <td className="num">{row.new || "–"}</td>
                    <td className="num">{row.by}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p className="soft">{t("strength-same")}</p>
          )
        }
      </Loading>
    </section>
  );
}

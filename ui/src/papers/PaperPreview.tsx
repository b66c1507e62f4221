import { useBackend } from "../backend/BackendContext";
import type { ExportOrder } from "../backend/contract";
import { Loading } from "../shell/Loading";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

/** The paper as it will read. It runs no script and reaches nothing. */
export function PaperPreview({ order, isPossible }: { order: ExportOrder; isPossible: boolean }) {
  const t = useText();
  const backend = useBackend();
  const page = useLoad(() => (isPossible ? backend.preview_paper(order) : Promise.resolve("")), [order.what, order.version, order.from, order.audience, isPossible]);
  return (
    <section className="preview" aria-label={t("paper-preview")}>
      {isPossible ? (
        <Loading from={page}>{(html) => <iframe title={t("paper-preview")} sandbox="" srcDoc={html} tabIndex={0} />}</Loading>
      ) : (
        <p className="wait">{t("compare-empty-about")}</p>
      )}
    </section>
  );
}

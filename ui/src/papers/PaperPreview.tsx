import { useMemo } from "react";
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
        <Loading from={page}>{(html) => <Sheet html={html} title={t("paper-preview")} />}</Loading>
      ) : (
        <p className="wait">{t("compare-empty-about")}</p>
      )}
    </section>
  );
}

/** The policy of this page holds in the frame too and forbids inline styles: the paper gets its own as a sheet. */
function Sheet({ html, title }: { html: string; title: string }) {
  const { bare, style } = useMemo(() => {
    const at = html.match(/<style>([\s\S]*?)<\/style>/);
    return { bare: at ? html.replace(at[0], "") : html, style: at?.[1] ?? "" };
  }, [html]);
  const dress = (frame: HTMLIFrameElement) => {
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner || !frame.contentDocument) return;
    const sheet = new inner.CSSStyleSheet();
    sheet.replaceSync(style);
    frame.contentDocument.adoptedStyleSheets = [sheet];
    // A link within the paper would lead this window's own address into the frame.
    frame.contentDocument.addEventListener("click", (event) => {
      const link = (event.target as Element | null)?.closest?.("a[href^='#']");
      if (!link) return;
      event.preventDefault();
      const place = frame.contentDocument?.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      const block = place?.closest("h1, h2, h3, h4, h5, h6, li") ?? place;
      block?.setAttribute("tabindex", "-1");
      block?.scrollIntoView({ block: "start" });
      (block as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    });
  };
  return <iframe title={title} sandbox="allow-same-origin" srcDoc={bare} tabIndex={0} onLoad={(event) => dress(event.currentTarget)} />;
}

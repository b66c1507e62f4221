import { useEffect, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { useBackend } from "../backend/BackendContext";
import type { FoundRow } from "../backend/contract";
import { EmptyState } from "../design";
import { Loading } from "../shell/Loading";
import { go, href, useRoute } from "../shell/route";
import { Screen } from "../shell/Screen";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { Marked } from "./Marked";
import "./search.css";

const KINDS: FoundRow["kind"][] = ["chapter", "comment", "decision"];

/** Every place in the plan where some words stand: chapters, reactions and what was decided on them. */
export function Search() {
  const t = useText();
  const backend = useBackend();
  const { query } = useRoute();
  const [typed, setTyped] = useState(query.q ?? "");
  const sought = (query.q ?? "").trim();
  useEffect(() => setTyped(query.q ?? ""), [query.q]);
  useEffect(() => {
    if (typed === (query.q ?? "")) return;
    const timer = setTimeout(() => go(href("zoek", [], { q: typed }), true), 200);
    return () => clearTimeout(timer);
  }, [typed, query.q]);
  const found = useLoad(() => (sought.length > 1 ? backend.search(sought) : Promise.resolve([])), [sought]);
  const target = (row: FoundRow) => (row.kind === "chapter" ? href("hoofdstukken", [row.id], { zoek: sought }) : href("reacties", [], { nr: row.kind === "comment" && !/^R\d+-/.test(row.id) ? row.place.split(" ")[0] : row.id }));
  return (
    <Screen title={t("search-title")}>
      <div className="search-screen">
        <SearchField aria-label={t("search-title")} value={typed} onChange={setTyped} autoFocus className="field">
          <Input className="input search-input" placeholder={t("search-hint")} />
        </SearchField>
        {sought.length > 1 ? (
          <Loading from={found}>
            {(rows) => (
              <>
                <p className="soft small" role="status">{t("search-found", { count: rows.length })}</p>
                {KINDS.map((kind) => ({ kind, members: rows.filter((row) => row.kind === kind) }))
                  .filter(({ members }) => members.length)
                  .map(({ kind, members }) => (
                    <section key={kind} className="card" aria-labelledby={`found-${kind}`}>
                      <h2 id={`found-${kind}`}>
                        {t(`found-${kind}`)} <span className="soft num small">{members.length}</span>
                      </h2>
                      <ul className="found">
                        {members.map((row, at) => (
                          <li key={`${row.id}${at}`}>
                            <a href={target(row)}>{row.place}</a>
                            <p className="read"><Marked text={row.excerpt} words={sought} /></p>
                          </li>
                        ))}
                      </ul>
                    </section>
                  ))}
              </>
            )}
          </Loading>
        ) : (
          <EmptyState title={t("search-empty")}>{t("search-empty-about")}</EmptyState>
        )}
      </div>
    </Screen>
  );
}

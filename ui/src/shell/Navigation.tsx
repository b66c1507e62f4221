import { useBackend } from "../backend/BackendContext";
import { useText } from "../texts/useText";
import { href, useRoute, type Page } from "./route";
import { useLoad } from "./useLoad";

interface Place {
  page: Page;
  label: string;
  count?: string;
}

/** Where one can go, with how much there is. Screens add what is theirs at `#nav-more`. */
export function Navigation({ unfolded }: { unfolded: boolean }) {
  const t = useText();
  const backend = useBackend();
  const { page } = useRoute();
  const counts = useLoad(async () => {
    const [chapters, rounds, versions] = await Promise.all([backend.chapters(), backend.rounds(), backend.versions()]);
    return { chapters: chapters.length, open: rounds.reduce((sum, round) => sum + round.open, 0), rounds: rounds.length, versions: versions.length };
  }, []).data;
  const groups: { label?: string; places: Place[] }[] = [
    {
      places: [
        { page: "overzicht", label: "nav-overview" },
        { page: "hoofdstukken", label: "nav-chapters", count: counts ? String(counts.chapters) : undefined },
        { page: "reacties", label: "nav-reactions", count: counts && counts.open > 0 ? t("count-open", { count: counts.open }) : undefined },
      ],
    },
    {
      label: "nav-process",
      places: [
        { page: "themas", label: "nav-themes" },
        { page: "rondes", label: "nav-rounds", count: counts ? String(counts.rounds) : undefined },
        { page: "versies", label: "nav-versions", count: counts ? String(counts.versions) : undefined },
        { page: "vergelijk", label: "nav-compare" },
        { page: "planning", label: "nav-planning" },
        { page: "sterkte", label: "nav-strength" },
        { page: "raden", label: "nav-councils" },
        { page: "vervolg", label: "nav-afterwards" },
      ],
    },
    { label: "nav-outward", places: [{ page: "stukken", label: "nav-papers" }] },
    { label: "nav-together", places: [{ page: "werkgroep", label: "nav-workgroup" }, { page: "zoek", label: "nav-search" }] },
  ];
  return (
    <nav className={unfolded ? "nav unfolded" : "nav"} aria-label={t("navigation")}>
      {groups.map((group, at) => (
        <div key={at} className="nav-group">
          {group.label ? <h2 className="nav-head">{t(group.label)}</h2> : null}
          <ul>
            {group.places.map((place) => (
              <li key={place.page}>
                <a href={href(place.page)} className={page === place.page ? "on" : undefined} aria-current={page === place.page ? "page" : undefined}>
                  <span className="clip">{t(place.label)}</span>
                  {place.count ? <small className="num">{place.count}</small> : null}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div id="nav-more" />
    </nav>
  );
}

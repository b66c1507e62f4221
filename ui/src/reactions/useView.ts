import { useCallback, useEffect, useMemo, useRef } from "react";
import { go, parseRoute, useRoute, type Route } from "../shell/route";
import { partOf, readView, writeView, type View } from "./address";
import { sameFilter } from "./filter";

function viewOf({ path, parts }: Route): View {
  const view = readView(path.split("?")[1] ?? "");
  return parts[0] ? { ...view, label: parts[0] } : view;
}

/** What the register shows, kept in the address. An address such as `#/reacties/R1-004` opens that reaction. */
export function useView(): [View, (change: Partial<View>) => void] {
  const route = useRoute();
  // A step to the next reaction leaves the filter the very same thing, so that nothing is filtered again.
  const before = useRef<View>(null);
  const view = useMemo(() => {
    const now = viewOf(route);
    const last = before.current;
    return last && sameFilter(last.filter, now.filter) ? { ...now, filter: last.filter } : now;
  }, [route]);
  before.current = view;
  // Reads the address at the moment itself: an answer of the program may come after another step.
  const change = useCallback((some: Partial<View>) => {
    const now = parseRoute(location.hash);
    if (now.page !== "reacties" || partOf(now)) return;
    const query = writeView({ ...viewOf(now), ...some });
    go(query ? `#/reacties?${query}` : "#/reacties", true);
  }, []);
  const named = route.parts.length > 0;
  useEffect(() => {
    if (named) change({});
  }, [named, change]);
  return [view, change];
}

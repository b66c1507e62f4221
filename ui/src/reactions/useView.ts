import { useCallback, useEffect, useMemo } from "react";
import { go, parseRoute, useRoute, type Route } from "../shell/route";
import { readView, writeView, type View } from "./address";

function viewOf({ path, parts }: Route): View {
  const view = readView(path.split("?")[1] ?? "");
  return parts[0] ? { ...view, label: parts[0] } : view;
}

/** What the register shows, kept in the address. An address such as `#/reacties/R1-004` opens that reaction. */
export function useView(): [View, (change: Partial<View>) => void] {
  const route = useRoute();
  const view = useMemo(() => viewOf(route), [route]);
  // Reads the address at the moment itself: an answer of the program may come after another step.
  const change = useCallback((some: Partial<View>) => {
    const now = parseRoute(location.hash);
    if (now.page !== "reacties") return;
    const query = writeView({ ...viewOf(now), ...some });
    go(query ? `#/reacties?${query}` : "#/reacties", true);
  }, []);
  const named = route.parts.length > 0;
  useEffect(() => {
    if (named) change({});
  }, [named, change]);
  return [view, change];
}

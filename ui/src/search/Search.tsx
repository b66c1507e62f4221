import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Search() {
  const t = useText();
  return <Screen title={t("nav-search")}>{null}</Screen>;
}

import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Versions() {
  const t = useText();
  return <Screen title={t("nav-versions")}>{null}</Screen>;
}

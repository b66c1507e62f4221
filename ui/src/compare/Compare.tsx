import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Compare() {
  const t = useText();
  return <Screen title={t("nav-compare")}>{null}</Screen>;
}

import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Rounds() {
  const t = useText();
  return <Screen title={t("nav-rounds")}>{null}</Screen>;
}

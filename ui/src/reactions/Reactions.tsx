import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Reactions() {
  const t = useText();
  return <Screen title={t("nav-reactions")}>{null}</Screen>;
}

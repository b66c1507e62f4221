import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Overview() {
  const t = useText();
  return <Screen title={t("overview-title")}>{null}</Screen>;
}

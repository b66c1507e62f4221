import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Chapters() {
  const t = useText();
  return <Screen title={t("nav-chapters")}>{null}</Screen>;
}

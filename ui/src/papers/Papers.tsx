import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Papers() {
  const t = useText();
  return <Screen title={t("nav-papers")}>{null}</Screen>;
}

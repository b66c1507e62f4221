import { Screen } from "../shell/Screen";
import { useText } from "../texts/useText";

export function Workgroup() {
  const t = useText();
  return <Screen title={t("nav-workgroup")}>{null}</Screen>;
}

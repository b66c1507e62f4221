import { useText } from "../../texts/useText";
import { href } from "../../shell/route";

/** Back to where the reactions are. */
export function BackToRegister() {
  const t = useText();
  return <a className="btn" href={href("reacties")}>{t("reaction-to-register")}</a>;
}

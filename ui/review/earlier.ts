import type { Remark } from "./answers";
import type { App } from "./app";
import { labelled, make } from "./dom";

/** Beside each earlier answer: whether the reviewer is satisfied, and what they say to it. */
export function earlierPart(app: App): void {
  const { t } = app.words;
  for (const place of document.querySelectorAll<HTMLElement>(".earlier[data-answered=true]")) {
    const label = place.dataset.label ?? "";
    const now = (): Remark => app.typed.remarks.find((one) => one.label === label) ?? { label, satisfied: null, text: "" };
    const change = (part: Partial<Remark>) => app.change({ remarks: [...app.typed.remarks.filter((one) => one.label !== label), { ...now(), ...part }].sort((one, two) => (one.label < two.label ? -1 : 1)) }, true);
    const radio = (key: string, value: boolean | null) => {
      const id = `satisfied-${key}-${label}`;
      const input = make("input", { type: "radio", name: `satisfied-${label}`, id, onchange: () => change({ satisfied: value }) });
      input.checked = now().satisfied === value;
      return make("span", { class: "radio" }, input, make("label", { for: id }, t(`satisfied-${key}`)));
    };
    const text = make("textarea", { rows: "3" });
    text.value = now().text;
    text.addEventListener("input", () => change({ text: text.value }));
    place.querySelector(".verdict")?.remove();
    place.append(make("div", { class: "verdict", lang: app.words.language },
      make("fieldset", {}, make("legend", {}, t("satisfied"), " ", make("span", { class: "sr" }, label)), radio("yes", true), radio("no", false), radio("unsaid", null)),
      labelled(t("remark"), text, `remark-${label}`)));
  }
}

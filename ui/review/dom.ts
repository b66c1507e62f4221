type Properties = Record<string, string | boolean | EventListener | undefined>;

/** Makes an element. Words only ever become text; listeners begin with `on`. */
export function make<T extends keyof HTMLElementTagNameMap>(tag: T, properties: Properties = {}, ...children: (Node | string | null)[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A field under its label. */
export function labelled(label: string, field: HTMLElement, id: string): HTMLElement {
  field.id = id;
  return make("div", { class: "field" }, make("label", { for: id }, label), field);
}

/** A choice of several, each with its words. */
export function choice(options: [string, string][], chosen: string, onchange?: () => void): HTMLSelectElement {
  const select = make("select", onchange ? { onchange } : {});
  for (const [value, words] of options) {
    const option = make("option", { value }, words);
    option.selected = value === chosen;
    select.append(option);
  }
  return select;
}

/** Offers bytes to be saved under a name: no network is asked. */
export function offer(name: string, type: string, bytes: BlobPart): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = make("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

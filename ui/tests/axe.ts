import axe from "axe-core";

/** What a blind or keyboard user would stumble over; empty when all is well. Colours are looked at in the real window. */
export async function barriers(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { iframes: false, rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`));
}

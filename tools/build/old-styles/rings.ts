import { each, rulesOf, within } from "./rules.ts";

/**
 * Our rings around what has focus, for Chrome before 86 and Safari before 15.4, which don't tell keys from fingers: the page does, by
 * `data-keys`. Without keys a place that focus was moved to has no ring; a thing to press keeps the browser's own.
 */
export function oldRings(css: string): string {
  const lines = rulesOf(css).flatMap(({ around, selector, declared }) => {
    const ours = each(selector).filter((one) => one.includes(":focus-visible"));
    if (ours.length === 0) return [];
    const selectors = ours.map((one) => `:root[data-keys] ${one.replace(/:focus-visible/g, ":focus")}`);
    const said = [...declared].map(([name, value]) => `${name}: ${value};`).join(" ");
    return [within(around, `${selectors.join(", ")} { ${said} }`)];
  });
  return [...lines, ':root:not([data-keys]) [tabindex="-1"]:focus { outline: 0; }'].join("\n");
}

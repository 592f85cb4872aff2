import { each, parts, rulesOf, within } from "./rules.ts";

const sideways = /^(inset|margin|padding|border)-inline(-start|-end)?(-width|-color|-style)?$/;

/** A selector that counts for more than it did, so that it wins wherever it stands. */
const raised = (selector: string): string =>
  /^(:root|html|\[dir|\[lang)/.test(selector)
    ? selector.replace(/^(:root|html)?/, ":root:root")
    : `:root ${selector}`;

/** One declaration as far as these browsers read it: each side by its own name, and a place by left and right. */
function sides(name: string, value: string): { always: string[]; mirrored: string[] } {
  const [start = "0", end = start] = parts(value);
  if (!name.startsWith("inset")) {
    const both = /^(margin|padding)-inline$/.test(name);
    return {
      always: both ? [`${name}-start: ${start}`, `${name}-end: ${end}`] : [`${name}: ${value}`],
      mirrored: [],
    };
  }
  if (name === "inset-inline")
    return { always: [`left: ${start}`, `right: ${end}`], mirrored: [`left: ${end}`, `right: ${start}`] };
  const [near, far] = name.endsWith("-start") ? ["left", "right"] : ["right", "left"];
  return { always: [`${near}: ${value}`], mirrored: [`${near}: auto`, `${far}: ${value}`] };
}

/** What we say of start and end, for Chrome before 87 and Safari before 14.1, to which the build's own lowering (`:not(:is(…))`) says nothing. */
export function oldSides(css: string): string {
  const lines: string[] = [];
  for (const { around, selector, declared } of rulesOf(css)) {
    const said = [...declared]
      .filter(([name]) => sideways.test(name))
      .map(([name, value]) => sides(name, value));
    if (around.startsWith("@container") || said.length === 0) continue;
    const selectors = each(selector).map(raised);
    const mirrored = said.flatMap((one) => one.mirrored);
    const rules = [
      `${selectors.join(", ")} { ${said.flatMap(({ always }) => always).join("; ")}; }`,
      ...(mirrored.length > 0
        ? [
            `${selectors.map((one) => one.replace(":root", ':root[dir="rtl"]')).join(", ")} { ${mirrored.join("; ")}; }`,
          ]
        : []),
    ].join(" ");
    lines.push(within(around, rules));
  }
  // Before Chrome 86 a fieldset lays nothing out in a row: buttons in one stand beside each other by themselves.
  lines.push(":root fieldset { display: block; }", ":root fieldset > button { display: inline-flex; }");
  // Where gaps are known, that takes them away.
  lines.push("fieldset > button + button { margin-inline-start: 0.5rem; }");
  return lines.join("\n");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const virtual = "virtual:old-gaps";

/** A value's parts, where a space inside of brackets parts nothing: `min(1rem, 2vw) 1rem` has two. */
function parts(value: string): string[] {
  const found = [""];
  let depth = 0;
  for (const sign of value.trim()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === " " && depth === 0) found.push("");
    else found[found.length - 1] += sign;
  }
  return found.filter(Boolean);
}

interface Rule {
  around: string;
  selector: string;
  declared: Map<string, string>;
}

/** The rules of a style file as we write them: each on its own, in at most one block of conditions. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  for (const [, text = "", sign] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]*)([{}])/g)) {
    if (sign === "{") {
      open.push(text.split(";").at(-1)?.trim().replace(/\s+/g, " ") ?? "");
      continue;
    }
    const selector = open.pop() ?? "";
    const declared = new Map(
      text.split(";").flatMap((line) => {
        const [name = "", ...value] = line.split(":");
        return value.length > 0 ? [[name.trim(), value.join(":").trim().replace(/\s+/g, " ")] as const] : [];
      }),
    );
    if (!selector.startsWith("@") && declared.size > 0) {
      rules.push({ around: open.join(""), selector, declared });
    }
  }
  return rules;
}

/** The gaps between flex items, as margins. A rule that only changes a gap or a direction is read with what the same selector said before. */
export function oldGaps(css: string): string {
  const said = new Map<string, Map<string, string>>();
  const lines: string[] = [];
  for (const { around, selector, declared } of rulesOf(css)) {
    // Who knows no gap knows no container either.
    if (around.startsWith("@container")) continue;
    const known = new Map([...(said.get(selector) ?? []), ...declared]);
    if (!around) said.set(selector, known);
    const gap = known.get("gap");
    const changes = ["gap", "display", "flex-direction", "flex-wrap"].some((name) => declared.has(name));
    if (!gap || !changes || !/flex$/.test(known.get("display") ?? "")) continue;
    const [between = "0", across = between] = parts(gap);
    const each = (tail: string) =>
      selector
        .split(/,(?![^(]*\))/)
        .map((one) => `${one.trim()} > ${tail}`)
        .join(", ");
    const rule = known.get("flex-wrap")?.startsWith("wrap")
      ? `${each("*")} { margin: calc(${between} / 2) calc(${across} / 2); }`
      : known.get("flex-direction")?.startsWith("column")
        ? `${each("* + *")} { margin-block-start: ${between}; }`
        : `${each("* + *")} { margin-inline-start: ${across}; }`;
    lines.push(around ? `${around} { ${rule} }` : rule);
  }
  return lines.join("\n");
}

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

/** What we say of start and end, for browsers to which the build's own lowering (`:not(:is(…))`) says nothing. */
export function oldSides(css: string): string {
  const lines: string[] = [];
  for (const { around, selector, declared } of rulesOf(css)) {
    const said = [...declared]
      .filter(([name]) => sideways.test(name))
      .map(([name, value]) => sides(name, value));
    if (around.startsWith("@container") || said.length === 0) continue;
    const selectors = selector.split(/,(?![^(]*\))/).map((one) => raised(one.trim()));
    const mirrored = said.flatMap((one) => one.mirrored);
    const rules = [
      `${selectors.join(", ")} { ${said.flatMap(({ always }) => always).join("; ")}; }`,
      ...(mirrored.length > 0
        ? [
            `${selectors.map((one) => one.replace(":root", ':root[dir="rtl"]')).join(", ")} { ${mirrored.join("; ")}; }`,
          ]
        : []),
    ].join(" ");
    lines.push(around ? `${around} { ${rules} }` : rules);
  }
  return lines.join("\n");
}

/** `virtual:old-gaps` is the address of a style file with our flex gaps as margins, and our starts and ends as these browsers know them, made from our own styles. */
export function oldGapsFile(): Plugin {
  return {
    name: "old-gaps",
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load(id) {
      if (id !== `\0${virtual}`) return;
      if (this.environment.mode !== "build") return 'export default "";';
      const { root } = this.environment.config;
      const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
        name.endsWith(".css"),
      );
      const css = files
        .sort()
        .map((file) => readFileSync(join(root, file), "utf8"))
        .join("\n");
      // Before Chrome 86 a fieldset lays nothing out in a row: buttons in one stand beside each other by themselves.
      const source = `${oldGaps(css)}\n${oldSides(css)}\n:root fieldset { display: block; }\n:root fieldset > button { display: inline-flex; }`;
      const file = this.emitFile({ type: "asset", name: "old-gaps.css", source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

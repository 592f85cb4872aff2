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

/** `virtual:old-gaps` is the address of a style file with every flex gap of ours as margins, made from our own styles. */
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
      const source = oldGaps(
        files
          .sort()
          .map((file) => readFileSync(join(root, file), "utf8"))
          .join("\n"),
      );
      const file = this.emitFile({ type: "asset", name: "old-gaps.css", source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}

/** A value's parts, where a space inside of brackets parts nothing: `min(1rem, 2vw) 1rem` has two. */
export function parts(value: string): string[] {
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

/** The selectors of a rule, each on its own. */
export const each = (selector: string): string[] => selector.split(/,(?![^(]*\))/).map((one) => one.trim());

export interface Rule {
  around: string;
  selector: string;
  declared: Map<string, string>;
}

/** The rules of a style file as we write them: each on its own, in at most one block of conditions. */
export function rulesOf(css: string): Rule[] {
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

/** A rule inside of its conditions; as it is where it has none. */
export const within = (around: string, rule: string): string => (around ? `${around} { ${rule} }` : rule);

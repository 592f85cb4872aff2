import { each, parts, type Rule, rulesOf, within } from "./rules.ts";

type Declared = Map<string, string>;

/** What stands last in a selector: `.button` in `.card > .button`. */
const last = (selector: string): string => selector.split(/[\s>+~]+/).at(-1) ?? "";

/** A length that can be reckoned with: nought is a number until it has a unit. */
const length = (value: string): string => (value === "0" ? "0px" : value);

/** The margins that keep the items of one box apart as its gap would. */
function apart(selector: string, known: Declared): string {
  const [between = "0", across = between] = parts(known.get("gap") ?? "").map(length);
  const to = (tail: string) =>
    each(selector)
      .map((one) => `${one} > ${tail}`)
      .join(", ");
  const direction = known.get("flex-direction") ?? "row";
  if (known.get("flex-wrap")?.startsWith("wrap"))
    return `${to("*")} { margin: calc(${between} / 2) calc(${across} / 2); }`;
  if (direction === "column") return `${to("* + *")} { margin-block-start: ${between}; }`;
  if (direction === "row") return `${to("* + *")} { margin-inline-start: ${across}; }`;
  return direction === "row-reverse"
    ? `${to("* + *")} { margin-inline-start: 0; margin-inline-end: ${across}; }`
    : `${to("* + *")} { margin-block-start: 0; margin-block-end: ${between}; }`;
}

/**
 * The gaps between flex items, as margins, for Chrome before 84 and Safari before 14.1. A rule that only changes a gap or a direction is
 * read with what the same selector said before it, and with what is said anywhere of the thing itself.
 */
export function oldGaps(css: string): string {
  const rules = rulesOf(css);
  const ofItself = new Map<string, Declared>();
  const kept = (said: Map<string, Declared>, { selector, declared }: Rule) =>
    said.set(selector, new Map([...(said.get(selector) ?? []), ...declared]));
  for (const rule of rules) if (!rule.around) kept(ofItself, rule);

  const said = new Map<string, Declared>();
  const lines: string[] = [];
  for (const rule of rules) {
    const { around, selector, declared } = rule;
    // Who knows no gap knows no container either.
    if (around.startsWith("@container")) continue;
    const general = last(selector) === selector ? [] : (ofItself.get(last(selector)) ?? []);
    const known = new Map([...general, ...(said.get(selector) ?? []), ...declared]);
    if (!around) kept(said, rule);
    const changes = ["gap", "display", "flex-direction", "flex-wrap"].some((name) => declared.has(name));
    if (!known.has("gap") || !changes || !/flex$/.test(known.get("display") ?? "")) continue;
    lines.push(within(around, apart(selector, known)));
  }
  return lines.join("\n");
}

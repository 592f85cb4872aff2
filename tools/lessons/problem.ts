import { distance } from "fastest-levenshtein";

/** One step on the way from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** How much a problem matters: `warning` is worth a look, `error` has to be mended, `broken` also keeps the file out of the app until then. */
export type Weight = "warning" | "error" | "broken";

/** Something an editor should mend. `line` and `column` count from 1. `sentence` says what was found and what was expected. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  sentence: string;
  weight: Weight;
}

/**
 * A problem before it is known where in the file it stands. `at` is how many characters into the text of the value;
 * `key` points at the field's name. `weight` is `broken`, if left out.
 */
export interface Finding {
  path: Path;
  sentence: string;
  weight?: Weight;
  at?: number;
  key?: boolean;
}

/** A problem as the terminal shows it: an editor can press on its first part to go there. */
export function shown({ file, line, column, sentence }: Problem): string {
  return `${file}:${line}:${column} ${sentence}`;
}

/** Problems in the order in which a reader of the files meets them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
}

/** The name most like the one found, or null when none is near enough to be what was meant. */
export function nearest(found: string, names: readonly string[]): string | null {
  const allowed = Math.max(2, Math.floor(found.length / 3));
  let best: { name: string; far: number } | null = null;
  for (const name of names) {
    if (Math.abs(found.length - name.length) > allowed) continue;
    const far = distance(found.toLowerCase(), name.toLowerCase());
    if (far <= allowed && (!best || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}

/** Names as a list in a sentence: “a”, “b” or “c”. Long lists stop after eight. */
export function listed(names: readonly string[], joiner: "or" | "and" = "or"): string {
  const quoted = names.slice(0, 8).map((name) => `“${name}”`);
  if (names.length > 8) return `${quoted.join(", ")} and ${names.length - 8} more`;
  const last = quoted.pop() ?? "";
  return quoted.length > 0 ? `${quoted.join(", ")} ${joiner} ${last}` : last;
}

/** What to add to a sentence about a name that there isn't: the one that was meant, or all there are. */
export function insteadOf(found: string, names: readonly string[], all: string): string {
  const near = nearest(found, names);
  if (near !== null) return ` Did you mean “${near}”?`;
  return names.length > 0 ? ` ${all} ${listed(names, "and")}.` : "";
}

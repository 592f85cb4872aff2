import type { Misfit } from "./cross-check.ts";

/** Where in a config something stands. */
export type Path = Misfit["path"];

/** What stands for something else, where there is anything, and where it says so. */
export type Use = [found: string | undefined, path: Path];

/** Names that are in a list more than once; `field` is where in each member its name stands, null where the member is the name. */
export function twice(list: readonly string[], path: Path, field: string | null, what: string): Misfit[] {
  return list.flatMap((name, at) =>
    list.indexOf(name) === at
      ? []
      : [
          {
            path: [...path, at, ...(field === null ? [] : [field])],
            sentence: `${what} “${name}” is here twice.`,
          },
        ],
  );
}

/** Names that stand for something else in this step, each where it stands, and the names there are. */
export function unknown(names: readonly string[], what: string, uses: readonly Use[]): Misfit[] {
  return uses.flatMap(([found, path]) =>
    found === undefined || names.includes(found)
      ? []
      : [{ path, found, names, sentence: `There is no ${what} “${found}” in this step.` }],
  );
}

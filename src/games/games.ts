import type { AnyGame } from "./game.ts";

const found = import.meta.glob<AnyGame>("./*/index.ts", { import: "default" });

/** The kinds of game there are: the names of the folders beside this file. Asked for where nobody plays, so a function: a lesson leaves it out. */
export const kinds = (): string[] => Object.keys(found).map((path) => path.split("/")[1] ?? "");

/** Brings one game, with its rules and view. Rejects for a kind that there is not, and when its code can't be fetched. */
export async function bringGame(kind: string): Promise<AnyGame> {
  const bring = found[`./${kind}/index.ts`];
  if (!bring) throw new Error(`There is no game called “${kind}”.`);
  return bring();
}

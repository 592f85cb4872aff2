import type { AnyGame } from "./game.ts";

const found = import.meta.glob<AnyGame>("./*/index.ts", { import: "default" });

/** The kinds of game there are: the names of the folders beside this file. */
export const kinds: string[] = Object.keys(found).map((path) => path.split("/")[1] ?? "");

/**
 * Brings one game, with its rules and view, and the parts of it that these steps use (all, where no steps are given).
 * Rejects for a kind that there is not, and when its code can't be fetched.
 */
export async function bringGame(
  kind: string,
  steps?: readonly { game: string; config: unknown }[],
): Promise<AnyGame> {
  const bring = found[`./${kind}/index.ts`];
  if (!bring) throw new Error(`There is no game called “${kind}”.`);
  const game = await bring();
  await game.parts?.(steps?.filter((step) => step.game === kind).map((step) => step.config));
  return game;
}

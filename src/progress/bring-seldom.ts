import type { Doer } from "./carry-out.ts";
import type { Deed } from "./deeds.ts";

/**
 * Brings the code of a deed that is not done every day; null for any other. Somebody who is removed loses their cards here, so that none is
 * left when the record says that they have gone.
 */
export async function bringSeldom(deed: Deed): Promise<Doer["seldom"]> {
  if (deed.kind !== "import" && deed.kind !== "remove") return null;
  const { carryOutSeldom } = await import("./rarely.ts");
  const { forgetCards } = await import("./cards.ts");
  if (deed.kind === "remove") await forgetCards(deed.learner);
  return carryOutSeldom;
}

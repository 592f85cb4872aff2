import type { Spec } from "../spec.ts";
import { bringRest } from "../view/use-rest.ts";

const bringing = {
  windows: () => import("./windows/part.ts"),
  gear: () => import("./gear/part.ts"),
  orchestra: () => import("./orchestra/part.ts"),
} satisfies Partial<Record<keyof Spec, () => Promise<unknown>>>;

/** Brings the parts that these steps use, or all of them. Rejects when one can't be had. */
export async function bringParts(specs?: readonly Spec[]): Promise<void> {
  const names = (Object.keys(bringing) as (keyof typeof bringing)[]).filter(
    (name) => !specs || specs.some((spec) => spec[name] !== undefined),
  );
  // What the parts show stands among the rest of the picture: it is there with them from the start.
  await Promise.all([...names.map((name) => bringing[name]()), bringRest()]);
}

import type { Group } from "./figure.ts";

/** Every group of figures that there is: the files of `figures/`. */
export const groups: Group[] = Object.values(
  import.meta.glob<Group>("./figures/*.ts", { eager: true, import: "default" }),
).sort((a, b) => a.place - b.place);

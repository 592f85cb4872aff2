import type { Fault } from "./fault.ts";

const found = import.meta.glob<Fault>("./*/fault.ts", { eager: true, import: "default" });

/** Every fault, in the order of their names. */
export const faults: Fault[] = Object.values(found).sort((a, b) => a.name.localeCompare(b.name));

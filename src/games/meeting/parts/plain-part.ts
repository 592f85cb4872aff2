import type { Part } from "../rules/parts.ts";

/** A part that adds nothing: each part says what it does besides. */
export const plainPart: Part = {
  opening: () => ({}),
  play: (_, round) => round,
  lines: () => ({}),
  way: () => undefined,
  provided: (_, round) => round,
};

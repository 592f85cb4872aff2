import { laterPart } from "../../../ui/later-part.ts";

const later = laterPart(() => import("./meeting-rest.ts"));

/** Brings the rest of the meeting, once. It is asked for again where it could not be had before. */
export const bringRest = later.bring;

/** The rest of the meeting once it is here, at once where it is `wanted` now; `missing` when it could not be had. */
export function useRest(wanted = false) {
  const { part: rest, missing } = later.use(wanted);
  return { rest, missing };
}

import { rest } from "./rest-store.ts";

let underway: Promise<void> | null = null;

/** Brings the rest of the meeting, once. Where it can't be fetched it is not here, and the next call tries again. */
export function bringRest(): Promise<void> {
  underway ??= import("./rest.tsx").then(
    ({ parts }) => rest.setState({ here: parts }),
    () => {
      underway = null;
    },
  );
  return underway;
}

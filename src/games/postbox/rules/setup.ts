import type { Round } from "../round.ts";
import type { Spec } from "../spec.ts";

/** The postbox before anything has been done: the inbox, with nothing open. */
export function opening(spec: Spec): Round {
  return {
    box: "inbox",
    open: null,
    card: null,
    draft: null,
    lies: {},
    here: spec.messages.filter(({ after }) => after === undefined).map(({ id }) => id),
    sent: [],
    times: {},
    last: null,
    undos: [],
    written: 0,
    met: 0,
  };
}

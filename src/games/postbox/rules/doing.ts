import type { Box, Deed } from "../names.ts";
import type { Done, Round, Undoable } from "../round.ts";
import { boxOf, timesOf } from "./lying.ts";

const UNDOS_KEPT = 20;

/** The round with a deed counted and answered. */
export function did(
  round: Round,
  deed: Deed,
  about: string | null,
  more: Partial<Pick<Done, "of" | "sent">> = {},
): Round {
  const turn = timesOf(round, deed, about);
  return {
    ...round,
    times: { ...round.times, [`${deed} ${about ?? ""}`]: turn + 1 },
    last: { did: deed, about, turn, of: null, sent: null, ...more },
  };
}

/** The round with something more that can be undone. */
export const undoable = (round: Round, undo: Undoable): Round => ({
  ...round,
  undos: [...round.undos, undo].slice(-UNDOS_KEPT),
});

/** The round with a message moved to a box, by something that can be undone. The list comes back. */
export function moveTo(round: Round, deed: "keep" | "report" | "delete", id: string, box: Box): Round {
  const from = boxOf(round, id);
  const moved: Round = { ...round, lies: { ...round.lies, [id]: box }, open: null, card: null };
  return did(undoable(moved, { did: deed, message: id, from }), deed, id);
}

/** The round with a message back in the inbox. What would undo its moves has nothing left to do. */
export function restored(round: Round, id: string): Round {
  const undos = round.undos.filter((undo) => !("message" in undo) || undo.message !== id);
  const back: Round = { ...round, lies: { ...round.lies, [id]: "inbox" }, undos, box: "inbox", card: null };
  return did(back, "undo", id, { of: "delete" });
}

/** The round before what was done last that can be undone. The same round when there is nothing, or while something is being written. */
export function undone(round: Round): Round {
  const last = round.undos[round.undos.length - 1];
  if (!last || round.draft) return round;
  const rest: Round = { ...round, undos: round.undos.slice(0, -1), card: null };
  if (last.did === "put-away") {
    const back: Round = { ...rest, draft: { ...last.draft, asked: null } };
    return did(back, "undo", last.draft.about, { of: "put-away" });
  }
  if ("sent" in last) {
    const { number, as, about, to, words, attached } = last.sent;
    const draft = { number, as, about, to, words, attached, files: false, asked: null };
    const sent = rest.sent.filter((one) => one.number !== number);
    return did({ ...rest, sent, draft, open: about }, "undo", about, { of: as });
  }
  const lies = { ...rest.lies, [last.message]: last.from };
  return did({ ...rest, lies }, "undo", last.message, { of: last.did });
}

import type { Round, Typing } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did } from "./beats.ts";
import { hand, noted, put } from "./device.ts";
import { networksFor } from "./network.ts";
import { secretOf } from "./screen.ts";

/** Whether letters can be put in now. A keyboard that is covered takes none. */
function open(round: Round): Typing | null {
  const { typing, awake, shade, asks } = hand(round);
  return awake && !shade && !asks ? typing : null;
}

/** Puts in the next letter: the only one that is ever taken. */
export function letter(spec: Spec, round: Round): Round {
  const typing = open(round);
  if (!typing) return round;
  const all = secretOf(spec, round, typing).length;
  if (typing.letters >= all) return noted(round, "full", typing.for);
  const letters = typing.letters + 1;
  const more = put(round, { typing: { ...typing, letters } });
  return did(spec, noted(more, letters === all ? "last-letter" : "letter", typing.for), "letter");
}

/** Says of another letter that it isn't next. Which one it was, nobody learns. */
export function otherLetter(spec: Spec, round: Round): Round {
  const typing = open(round);
  if (!typing) return round;
  if (typing.letters >= secretOf(spec, round, typing).length) return noted(round, "full", typing.for);
  return did(spec, noted(round, typing.for === "code" ? "other-digit" : "other-letter"), "other-letter");
}

/** Takes the last letter away. */
export function rubOut(_: Spec, round: Round): Round {
  const { typing } = hand(round);
  if (!typing || typing.letters === 0) return noted(round, "nothing-there");
  return noted(put(round, { typing: { ...typing, letters: typing.letters - 1 } }), "rubbed-out");
}

/** Shows the letters, or dots for them. */
export function peek(_: Spec, round: Round): Round {
  const { typing } = hand(round);
  if (!typing) return round;
  return noted(put(round, { typing: { ...typing, peek: !typing.peek } }), typing.peek ? "hide" : "peek");
}

/** The round with the device in hand on a network that it remembers from now on. */
function join(spec: Spec, round: Round, id: string, name: "joined" | "joined-open"): Round {
  const { known } = hand(round);
  const kept = known.includes(id) ? known : [id, ...known];
  return did(spec, noted(put(round, { joined: id, known: kept, typing: null }), name, id), "joined");
}

/** Says that all is typed: joins, or signs in. Where letters are missing it says how many. */
export function enter(spec: Spec, round: Round): Round {
  const { typing } = hand(round);
  if (!typing) return round;
  if (typing.letters < secretOf(spec, round, typing).length) return noted(round, "letters-left", typing.for);
  if (typing.for !== "code") return join(spec, round, typing.for, "joined");
  return did(spec, noted(put({ ...round, code: "in" }, { typing: null }), "signed-in"), "signed-in");
}

/** Chooses a network: it is joined, or asks for its password. */
export function pickNetwork(spec: Spec, round: Round, id: string): Round {
  const { joined, known } = hand(round);
  const found = networksFor(spec, round, round.hand).find((one) => one.id === id);
  if (!found) return round;
  if (joined === id) return noted(round, "already", id);
  if (known.includes(id)) return join(spec, round, id, "joined");
  if (!found.lock) return join(spec, round, id, "joined-open");
  if (found.password === null) return did(spec, noted(round, "theirs", id), "theirs");
  const typing: Typing = { for: id, letters: 0, peek: false };
  return did(spec, noted(put(round, { typing }), "asks", id), "network");
}

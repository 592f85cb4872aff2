import type { Box, Deed } from "../names.ts";
import type { Round, Sent } from "../round.ts";
import type { Message, Spec } from "../spec.ts";
import { type Style, styles } from "../styles.ts";

/** The outfit that this postbox wears. */
export function styleOf(spec: Spec): Style {
  const style = styles.find(({ id }) => id === spec.style) ?? styles[0];
  if (!style) throw new Error("There are no styles.");
  return style;
}

/** A message by its id. */
export const messageOf = (spec: Spec, id: string | null): Message | undefined =>
  spec.messages.find((message) => message.id === id);

/** What a message of the learner's is called among those that can be opened. */
export const sentId = ({ number }: Pick<Sent, "number">): string => `sent-${number}`;

/** A message that the learner sent, by what it is called. */
export const sentOf = (round: Round, id: string | null): Sent | undefined =>
  round.sent.find((one) => sentId(one) === id);

/** Where a message lies. */
export const boxOf = (round: Round, id: string): Box => round.lies[id] ?? "inbox";

/** How often a deed was done with a message (null: a new one). */
export const timesOf = (round: Round, did: Deed, about: string | null): number =>
  round.times[`${did} ${about ?? ""}`] ?? 0;

/** Whether the learner's own messages stand among the others, as in a chat app, with no box of their own. */
const mixed = (spec: Spec): boolean => styleOf(spec).paper === "bubble";

/** What lies in a box, newest first, by what each can be opened with. */
export function lying(spec: Spec, round: Round, box: Box): string[] {
  const own = round.sent.filter(({ as }) => !mixed(spec) || as !== "reply").map(sentId);
  if (box === "sent") return mixed(spec) ? [] : own.reverse();
  const messages = round.here.filter((id) => boxOf(round, id) === box);
  return box === "inbox" && mixed(spec) ? [...own.reverse(), ...messages] : messages;
}

/** What the learner sent about a message, oldest first. */
export const repliesTo = (round: Round, id: string): Sent[] =>
  round.sent.filter(({ as, about }) => as === "reply" && about === id);

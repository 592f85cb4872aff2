import { plain } from "../../../lesson/markup.ts";
import { asShown, t } from "../../../voice/words.ts";
import type { ViewProps } from "../../game.ts";
import type { Move, Round } from "../round.ts";
import type { Message, Spec } from "../spec.ts";
import type { OwnWords } from "./own-words.ts";
import { shown } from "./shown.ts";

/** What every part of the picture draws from: the game's props, and the learner's own words while this page lives. */
export interface Postbox extends ViewProps<Spec, Round, Move> {
  own: OwnWords;
}

/** What a character is called. */
export const nameOf = ({ cast }: Postbox, who: string): string => asShown(cast[who]?.name ?? who);

/** Who a message says that it is from. */
export function senderOf(postbox: Postbox, message: Message): string {
  return message.name ? asShown(plain(message.name)) : nameOf(postbox, message.who ?? "");
}

/** What somebody, or a group, that is written to is called. `about` is the message that is replied to. */
export function recipientName(postbox: Postbox, to: string, about: Message | undefined): string {
  const group = postbox.spec.groups.find(({ id }) => id === to);
  if (group) return asShown(plain(group.name));
  return to === "sender" && about ? senderOf(postbox, about) : nameOf(postbox, to);
}

/** Names as a list in a sentence. */
export const listed = (names: string[]): string => names.join(", ");

/** How an own message is headed: what it answers, what it passes on, or that it is new. */
export function subjectOf(as: "reply" | "forward" | "write", about: Message | undefined): string {
  if (!about || as === "write") return t(shown.yourMessage);
  const subject = asShown(plain(about.subject));
  return t(as === "reply" ? shown.subjectReply : shown.subjectForward, { subject });
}

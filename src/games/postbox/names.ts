/**
 * Every control of the postbox that has a fixed name. A view marks each with `data-control`, so that Robin can land on it. Parts with
 * names of their own are marked too: `message-<id>`, `message-sent-<number>`, `box-bin`, `to-<who>`, `phrase-0`, `attach-<id>`,
 * `attach-none`, `files`, `own-words`, `post`, `put-away`, `back`, `shut`, `undo`.
 */
export const controls = [
  "write",
  "reply",
  "forward",
  "keep",
  "ask",
  "report",
  "delete",
  "restore",
  "sender",
  "link",
  "go",
  "attached",
  "more",
] as const;
export type Control = (typeof controls)[number];

/** The controls that a step may have or leave out. The others are there where they have something to do. */
export const chosenControls = ["write", "reply", "forward", "keep", "ask", "report", "delete"] as const;
export type ChosenControl = (typeof chosenControls)[number];

/** Where a message lies. */
export const boxes = ["inbox", "kept", "sent", "reported", "bin"] as const;
export type Box = (typeof boxes)[number];

/** Cards that open in a message. At most one is open. `page` is the pretend page at the end of a link. */
export const cards = ["sender", "link", "page", "attached", "ask", "more"] as const;
export type Card = (typeof cards)[number];

/** How a message of the learner's came about. */
export const ways = ["reply", "forward", "write"] as const;
export type Way = (typeof ways)[number];

/**
 * Things that the learner can do and that are answered. `sender` and `link` only look; `go` follows a link to its pretend page;
 * `ask` rings somebody on the number that the learner knows; `undo` is *Undo* and *Put it back* alike; `put-away` lets go of a message
 * that was being written.
 */
export const deeds = [
  "open",
  "sender",
  "link",
  "go",
  "attached",
  "reply",
  "forward",
  "write",
  "keep",
  "ask",
  "report",
  "delete",
  "undo",
  "put-away",
] as const;
export type Deed = (typeof deeds)[number];

/** Deeds that a lesson answers. What there is to notice about a sender or a link is written with them, as `saw`. */
export const answered = [
  "open",
  "go",
  "attached",
  "reply",
  "forward",
  "write",
  "keep",
  "ask",
  "report",
  "delete",
  "undo",
] as const satisfies readonly Deed[];

/** Little pictures for senders who are no people of ours. */
export const badges = [
  "parcel",
  "bank",
  "health",
  "shop",
  "prize",
  "house",
  "library",
  "phone",
  "unknown",
] as const;
export type Badge = (typeof badges)[number];

/**
 * Every control of the practice meeting. A view marks each with `data-control`, so that Robin can land on it. Parts of panels and
 * places are marked too: `stage` (the picture that wakes hidden controls), `shut`, `background-beach`, `recipient-everyone`,
 * `recipient-asha`, `phrase-0`, `send` (own words), `answer-1`, `results`, `start-poll-<id>`, `reaction-clap`, `view-speaker`,
 * `pin-asha`, `name-0`, `share-start`, `share-stop`, `group-<id>`, `group-back`, `link`, `knock`, `recording-ok`, `leave-now`,
 * `come-back`, `put-back`.
 */
export const controls = [
  "mute",
  "camera",
  "background",
  "chat",
  "poll",
  "reactions",
  "hand",
  "view",
  "captions",
  "rename",
  "groups",
  "share",
  "behind",
  "more",
  "leave",
] as const;
export type Control = (typeof controls)[number];

/** Panels that a control opens over or beside the meeting. At most one is open. */
export const panels = [
  "background",
  "chat",
  "poll",
  "reactions",
  "view",
  "rename",
  "groups",
  "share",
  "behind",
  "more",
  "leave",
] as const;
export type Panel = (typeof panels)[number];

/** What can be put behind you: nothing, a blur, a drawn place, or something funny (`space-cat`). */
export const backgrounds = ["none", "blur", "beach", "library", "garden", "plain", "space-cat"] as const;
export type Background = (typeof backgrounds)[number];

export const reactions = ["thumbs-up", "clap", "heart", "laugh", "wow"] as const;
export type Reaction = (typeof reactions)[number];

export const views = ["gallery", "speaker", "pinned"] as const;
export type View = (typeof views)[number];

/** Where you are: at the link, in the preview before the door, in the waiting room, in, in a small group, or out again. */
export const places = ["link", "preview", "waiting", "meeting", "group", "left"] as const;
export type Place = (typeof places)[number];

export const moods = [
  "calm",
  "smile",
  "laugh",
  "surprised",
  "puzzled",
  "wince",
  "listening",
  "asleep",
] as const;
export type Mood = (typeof moods)[number];

export const noises = ["dog", "kettle", "doorbell", "phone", "cat", "radio", "hoover", "tea"] as const;
export type Noise = (typeof noises)[number];

/**
 * Things that the learner can do and that others may answer. A beat waits for one of them with `"when": { "did": … }`;
 * `background` and `reaction` are any of theirs, `put-back` is *Put it all back*.
 */
export const deeds = [
  "mute",
  "unmute",
  "camera-off",
  "camera-on",
  "background",
  "chat-open",
  "chat-everyone",
  "chat-one",
  "voted",
  "poll-started",
  "results",
  "reaction",
  "hand-up",
  "hand-down",
  "gallery",
  "speaker",
  "pinned",
  "captions-on",
  "captions-off",
  "renamed",
  "behind",
  "share",
  "share-stop",
  "group-join",
  "group-back",
  "preview",
  "knock",
  "let-in",
  "recording-ok",
  "leave",
  "come-back",
  "put-back",
] as const;
export type Deed = (typeof deeds)[number];

/**
 * Every control of the practice meeting. A view marks each with `data-control`, so that Robin can land on it. Parts of panels and
 * places are marked too: `stage` (the picture that wakes hidden controls), `shut`, `background-beach`, `recipient-everyone`,
 * `recipient-asha`, `phrase-0`, `send` (own words), `answer-1`, `results`, `start-poll-<id>`, `reaction-clap`, `view-speaker`,
 * `pin-asha`, `name-0`, `share-start`, `share-stop`, `group-<id>`, `group-back`, `link`, `knock`, `recording-ok`, `leave-now`,
 * `come-back`, `put-back`; of the parts that not every lesson has: `screen-<id>`; `mic-tablet`, `speaker-tablet`, `mic-louder`,
 * `volume-louder`, `uncover`, `close-app`, `test-sound`, `open-devices`; `nod-asha`, `bar-again`.
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
  "devices",
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
  "devices",
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
  "mic-choice",
  "speaker-choice",
  "louder",
  "quieter",
  "cover",
  "uncover",
  "close-app",
  "test-sound",
  "heard",
  "hears",
  "seen",
  "nod",
] as const;
/**
 * `chat-dai` is done when a message goes to Dai alone, `share-photos` when the window `photos` is shown; `in-dai` and `out-dai` when Dai
 * is brought into the orchestra, or out.
 */
export type Deed = (typeof deeds)[number] | `${"chat" | "share" | "in" | "out"}-${string}`;

/** What a microphone or a speaker may be: the tablet's own, or one that is somewhere else. */
export const devices = ["tablet", "headset", "telly"] as const;
export type Device = (typeof devices)[number];

/** What may be the matter with the camera: nothing, a small cover that is shut, or another app that uses it. */
export const cameraTroubles = ["fine", "covered", "taken"] as const;
export type CameraTrouble = (typeof cameraTroubles)[number];

/** What there is to play in the mute orchestra. */
export const instruments = ["tin", "comb", "kettle", "cat", "spoons", "needles", "laugh", "bell"] as const;
export type Instrument = (typeof instruments)[number];

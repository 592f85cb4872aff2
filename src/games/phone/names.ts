/** What the learner can have in hand. */
export const kinds = ["tablet", "phone"] as const;
export type Kind = (typeof kinds)[number];

/** The apps there are. `library` is a place to sign in to. */
export const apps = [
  "messages",
  "meeting",
  "camera",
  "photos",
  "music",
  "clock",
  "weather",
  "maps",
  "torch",
  "library",
  "settings",
] as const;
export type App = (typeof apps)[number];

/** Apps with one button of their own, and how many pictures that button goes round. */
export const pictures = {
  meeting: 2,
  camera: 2,
  photos: 3,
  music: 2,
  clock: 2,
  weather: 2,
  maps: 2,
  torch: 2,
} as const;
export type PlainApp = keyof typeof pictures;

/** Apps that ask before they begin, and for what. */
export const askers: Partial<Record<App, "microphone" | "camera" | "place">> = {
  meeting: "microphone",
  camera: "camera",
  maps: "place",
};

/** The pages inside of settings. */
export const settingsPages = ["wifi", "data", "hotspot", "sound", "display", "privacy"] as const;
export type SettingsPage = (typeof settingsPages)[number];

/** What fills the screen: home, an app, or a page of the settings. */
export type Page = "home" | App | SettingsPage;
export const pages: readonly Page[] = ["home", ...apps, ...settingsPages];

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

/** The most and the least that each can be turned to. */
export const range = { volume: [0, 5], brightness: [1, 5], text: [0, 3] } as const;
export type Dial = keyof typeof range;

/** Things that the learner can do and that others may answer: a beat waits for one with `"when": { "did": … }`. */
export const deeds = [
  ...(["home", "back", "status", "asleep", "awake", "shade", "take", "put-back"] as const),
  ...(["louder", "quieter", "brighter", "dimmer", "bigger", "smaller", "try-sound"] as const),
  ...(["wifi-on", "wifi-off", "network", "theirs", "joined", "letter", "other-letter"] as const),
  ...(["data-on", "data-off", "aeroplane-on", "aeroplane-off", "hotspot-on", "hotspot-off"] as const),
  ...(["sim-in", "sim-out", "dongle-on", "dongle-off", "allowed", "refused"] as const),
  ...(["message", "answered", "code-sent", "signed-in", "app", "use"] as const),
  ...apps.map((app) => `app-${app}` as const),
  ...(Object.keys(pictures) as PlainApp[]).map((app) => `use-${app}` as const),
] as const;
export type Deed = (typeof deeds)[number];

import type { SettingsPage } from "./names.ts";

/**
 * An outfit of the same device, as data. `nav` says how one goes home: signs along the bottom (`signs`), a line to tap and a word for
 * back (`line`), or two big words (`words`). `shade`: quick settings come down from the top by a button. `home` is a grid of small
 * pictures or a list of wide ones; `icons` their shape. `settings` is the order of the rows; `words` gives a row another name here
 * (English words, keys for translators). What the learner is told of it is in `view/style-notes.ts`.
 */
export interface Style {
  id: string;
  nav: "signs" | "line" | "words";
  shade: boolean;
  home: "grid" | "list";
  icons: "square" | "round";
  settings: SettingsPage[];
  words: Partial<Record<SettingsPage | "aeroplane", string>>;
}

export const styles: Style[] = [
  {
    id: "rows",
    nav: "signs",
    shade: false,
    home: "grid",
    icons: "round",
    settings: ["wifi", "data", "hotspot", "sound", "display", "privacy"],
    words: {},
  },
  {
    id: "shade",
    nav: "line",
    shade: true,
    home: "grid",
    icons: "square",
    settings: ["wifi", "data", "hotspot", "display", "sound", "privacy"],
    words: { hotspot: "Personal hotspot", display: "Display and brightness", sound: "Sounds" },
  },
  {
    id: "big",
    nav: "words",
    shade: false,
    home: "list",
    icons: "square",
    settings: ["sound", "display", "wifi", "data", "hotspot", "privacy"],
    words: { display: "Light and letters", sound: "Loudness", aeroplane: "Flight mode" },
  },
];

export const styleIds = ["rows", "shade", "big"] as const;

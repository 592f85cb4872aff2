import type { Control } from "./names.ts";

/**
 * An outfit of the same meeting, as data. `bar` says where the controls sit, `shape` how they look, `named` whether words stand
 * beside the icons, `hides` whether they are away until the picture is tapped. Controls in `more` live behind the … button.
 * `words` gives a control another name here (English words, keys for translators). What the learner is told of it is in `view/style-note.tsx`.
 */
export interface Style {
  id: string;
  bar: "bottom" | "top" | "side";
  shape: "square" | "round" | "pill";
  ground: "dark" | "light";
  named: boolean;
  hides: boolean;
  more: Control[];
  words: Partial<Record<Control, string>>;
}

export const styles: Style[] = [
  {
    id: "plain",
    bar: "bottom",
    shape: "square",
    ground: "dark",
    named: true,
    hides: false,
    more: [],
    words: {},
  },
  {
    id: "topline",
    bar: "top",
    shape: "pill",
    ground: "light",
    named: true,
    hides: false,
    more: ["background", "captions", "view", "groups", "rename", "behind", "devices"],
    words: { mute: "Mic", hand: "Raise", reactions: "React" },
  },
  {
    id: "pebbles",
    bar: "bottom",
    shape: "round",
    ground: "dark",
    named: false,
    hides: false,
    more: ["background", "poll", "view", "rename", "groups", "share", "behind", "devices"],
    words: { leave: "Hang up" },
  },
  {
    id: "shy",
    bar: "bottom",
    shape: "round",
    ground: "dark",
    named: true,
    hides: true,
    more: ["captions", "rename", "groups", "view"],
    words: { leave: "End", devices: "Audio" },
  },
];

export const styleIds = ["plain", "topline", "pebbles", "shy"] as const;

import type { Control } from "./names.ts";

/**
 * An outfit of the same meeting, as data. `bar` says where the controls sit, `shape` how they look, `named` whether words stand
 * beside the icons, `hides` whether they are away until the picture is tapped. Controls in `more` live behind the … button.
 * `words` gives a control another name here (English words, keys for translators). `name` and `like` are told to the learner.
 */
export interface Style {
  id: string;
  name: string;
  like: string;
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
    name: "Plain",
    like: "Buttons along the bottom, each with its word. Zoom on a computer looks a little like this.",
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
    name: "Top line",
    like: "Buttons along the top, on a pale ground. Microsoft Teams looks a little like this.",
    bar: "top",
    shape: "pill",
    ground: "light",
    named: true,
    hides: false,
    more: ["background", "captions", "view", "groups", "rename", "behind"],
    words: { mute: "Mic", hand: "Raise", reactions: "React" },
  },
  {
    id: "pebbles",
    name: "Pebbles",
    like: "Round buttons with no words, and three dots for the rest. Google Meet looks a little like this.",
    bar: "bottom",
    shape: "round",
    ground: "dark",
    named: false,
    hides: false,
    more: ["background", "poll", "view", "rename", "groups", "share", "behind"],
    words: { leave: "Hang up" },
  },
  {
    id: "shy",
    name: "Shy buttons",
    like: "The buttons hide until you tap the picture. FaceTime and many phones do this.",
    bar: "bottom",
    shape: "round",
    ground: "dark",
    named: true,
    hides: true,
    more: ["captions", "rename", "groups", "view"],
    words: { leave: "End" },
  },
];

export const styleIds = ["plain", "topline", "pebbles", "shy"] as const;

/** What the outfits are called and how they are told apart, by key: words for translators. */
export const stylesWords: Record<string, string> = Object.fromEntries(
  styles.flatMap(({ id, name, like }) => [
    [`style-${id}`, name],
    [`style-${id}-like`, like],
  ]),
);

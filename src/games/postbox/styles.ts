import type { Box, ChosenControl } from "./names.ts";

/**
 * An outfit of the same postbox, as data. `paper` is how a message looks (a letter with a subject, or bubbles), `bar` where its buttons
 * are, `list` whether the list stays beside an open message where there is room. `named` says whether words stand beside the icons.
 * Controls in `more` live behind the … button. `words` and `boxes` give a control or a box another name here (English words, keys for
 * translators). What the learner is told of it is in `view/style-notes.ts`.
 */
export interface Style {
  id: string;
  paper: "letter" | "bubble";
  bar: "top" | "bottom";
  list: "beside" | "alone";
  ground: "sky" | "paper" | "mint";
  named: boolean;
  more: ChosenControl[];
  words: Partial<Record<ChosenControl, string>>;
  boxes: Partial<Record<Box, string>>;
}

export const styles: Style[] = [
  {
    id: "letters",
    paper: "letter",
    bar: "top",
    list: "beside",
    ground: "sky",
    named: true,
    more: [],
    words: {},
    boxes: {},
  },
  {
    id: "pocket",
    paper: "letter",
    bar: "bottom",
    list: "alone",
    ground: "paper",
    named: false,
    more: ["report"],
    words: { write: "Compose", keep: "Archive" },
    boxes: { kept: "Archive" },
  },
  {
    id: "bubbles",
    paper: "bubble",
    bar: "bottom",
    list: "alone",
    ground: "mint",
    named: true,
    more: ["forward", "report", "delete", "keep"],
    words: { write: "New chat", reply: "Message" },
    boxes: { inbox: "Chats" },
  },
];

export const styleIds = ["letters", "pocket", "bubbles"] as const;

import type { Control } from "./names.ts";

/**
 * An outfit of the same browser, as data. `bar` says where the address sits, `tabs` whether they stand in a row or are a number on a
 * button; `before`, `after` and `under` which buttons stand before, after and below the address, `more` which live behind the dots.
 * `lock` is the sign of a private line; `named` whether words stand by the buttons; `wide` how wide its window is.
 * `words` gives a button another name here (English words, keys for translators).
 */
export interface Style {
  id: string;
  bar: "top" | "bottom";
  tabs: "row" | "count";
  before: Control[];
  after: Control[];
  under: Control[];
  more: Control[];
  lock: "padlock" | "sliders";
  named: boolean;
  wide: "computer" | "tablet" | "phone";
  words: Partial<Record<Control, string>>;
}

export const styles: Style[] = [
  {
    id: "shelf",
    bar: "top",
    tabs: "row",
    before: ["back", "forward", "again", "home"],
    after: [],
    under: [],
    more: [],
    lock: "padlock",
    named: true,
    wide: "computer",
    words: {},
  },
  {
    id: "lid",
    bar: "top",
    tabs: "count",
    before: ["back", "home"],
    after: ["tabs", "more"],
    under: [],
    more: ["forward", "again"],
    lock: "sliders",
    named: false,
    wide: "tablet",
    words: { lock: "About this line" },
  },
  {
    id: "pocket",
    bar: "bottom",
    tabs: "count",
    before: [],
    after: ["again"],
    under: ["back", "forward", "home", "tabs"],
    more: [],
    lock: "padlock",
    named: false,
    wide: "phone",
    words: {},
  },
];

export const styleIds = ["shelf", "lid", "pocket"] as const;

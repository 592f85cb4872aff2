/**
 * Every button of the practice browser. A view marks each with `data-control`, so that Robin can land on it. Parts of a page and of
 * panels are marked too: `shut`, `new-tab`, `tab-<number>`, `close-tab-<number>`, `tile-<page>`, `search-<phrase>`, `search` (own
 * words), `result-<id>`, `link-<part>`, `cookies-yes`, `cookies-no`, `answer-<field>-<number>`, `photos-<field>`, `clear-<field>`,
 * `form-look`, `form-change`, `form-send`, `form-again`.
 */
export const controls = ["back", "forward", "again", "home", "lock", "address", "tabs", "more"] as const;
export type Control = (typeof controls)[number];

/** Buttons that a step may leave out: fewer is kinder. The others are always there. */
export const extras = ["forward", "again", "tabs"] as const;
export type Extra = (typeof extras)[number];

/** What opens over the page. At most one is open. `photos` is the tablet's own, to choose one from. */
export const panels = ["lock", "address", "tabs", "more", "photos"] as const;
export type Panel = (typeof panels)[number];

/** What own words look like, which is all that is known of them: one word, several, a number, an e-mail address. */
export const shapes = ["word", "words", "digits", "mail"] as const;
export type Shape = (typeof shapes)[number];

/** Two things that a tab shows beside the pages of a step. */
export const HOME = "home";
export const RESULTS = "results";

/** Things that the learner can do and that somebody may remark on, with `"when": { "did": … }`. */
export const deeds = [
  "back",
  "forward",
  "again",
  "home",
  "lock",
  "address",
  "tabs",
  "more",
  "new-tab",
  "change-tab",
  "close-tab",
  "search",
  "link",
  "advert",
  "cookies-yes",
  "cookies-no",
  "fill",
  "photo",
  "missing",
  "look-over",
  "change",
  "send",
] as const;
export type Deed = (typeof deeds)[number];

/** Deeds that a goal may ask for by themselves. */
export const asked = [
  "back",
  "forward",
  "again",
  "home",
  "new-tab",
  "change-tab",
  "close-tab",
  "advert",
  "missing",
] as const;

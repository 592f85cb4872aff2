/** The papers that a card may be made of. */
export const papers = ["butter", "cream", "sky", "blush", "lilac"] as const;
export type Paper = (typeof papers)[number];

/**
 * A card that a learner has made, as it stood on the paper: plain texts in `language`. Each line has what was printed before it (`ask`)
 * and what the learner put there, which may be nothing. `note` is printed small at its foot.
 */
export interface Card {
  title: string;
  paper: Paper;
  lines: { ask: string; words: string[] }[];
  note: string | null;
  language: string;
}

/** Why a card was not kept. `slow`: no answer yet, so that it may be kept all the same. */
export type NotKept = "refused" | "full" | "slow" | "newer" | "broken";

import type { IndexedLesson, IndexedRoom } from "./indexed.ts";
import { isSlip, wordsOf } from "./words-of.ts";

/** A lesson that fits what was typed, with the room that it is in. */
export interface Found {
  room: { id: string; title: string };
  lesson: IndexedLesson;
}

/** How much it counts where a word stands: in the title, in what the learner can say, among the hard words, in the room's name. */
const weights = { title: 3, say: 2, words: 3, room: 1 };

/** The fewest letters in which a slip is looked for: shorter words are all like one another, and tell less. */
const LONG_ENOUGH = 4;

/** How well what was typed fits a word: 0 not at all, 1 exactly. `last` is the word that may still be being typed. */
function howWell(typed: string, word: string, last: boolean): number {
  if (word === typed) return 1;
  if (word.startsWith(typed) && (last || typed.length > 2)) return 0.8;
  if (typed.length < LONG_ENOUGH) return 0;
  if (word.includes(typed) || isSlip(typed, word)) return 0.3;
  // A slip in what is still being typed.
  const begun = [0, 1, -1].some((more) => {
    const length = typed.length + more;
    return length < word.length && isSlip(typed, word.slice(0, length));
  });
  return begun ? 0.2 : 0;
}

/** All lessons, ready to be searched: rooms are added as they come in. */
export function openSearch() {
  const all: Found[] = [];
  /** Each word with the places of the lessons that it stands in, and how much it counts there. */
  const where = new Map<string, Map<number, number>>();

  /** Each lesson that one typed word fits, with how well. */
  function fitting(typed: string, last: boolean): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [word, places] of where) {
      const well = howWell(typed, word, last);
      if (well === 0) continue;
      for (const [at, weight] of places) scores.set(at, Math.max(scores.get(at) ?? 0, well * weight));
    }
    return scores;
  }

  return {
    add({ id, title, lessons }: IndexedRoom): void {
      for (const lesson of lessons) {
        const at = all.push({ room: { id, title }, lesson }) - 1;
        for (const [field, text] of Object.entries({ ...lesson, room: title })) {
          const weight = weights[field as keyof typeof weights];
          if (!weight) continue;
          for (const word of wordsOf(String(text))) {
            const places = where.get(word) ?? new Map<number, number>();
            where.set(word, places.set(at, Math.max(places.get(at) ?? 0, weight)));
          }
        }
      }
    },

    /**
     * The lessons that fit what was typed, the best first. Those that have all of the words; where none has, those that have the
     * most telling ones: a word that stands in few lessons tells more.
     */
    find(typed: string): Found[] {
      const words = [...new Set(wordsOf(typed))];
      const scores = new Map<number, { score: number; words: number }>();
      for (const word of words) {
        const fits = fitting(word, word === words[words.length - 1]);
        const telling = Math.log(1 + all.length / (fits.size || 1)) * Math.min(1, word.length / LONG_ENOUGH);
        for (const [at, well] of fits) {
          const before = scores.get(at) ?? { score: 0, words: 0 };
          scores.set(at, { score: before.score + well * telling, words: before.words + 1 });
        }
      }
      const ranked = [...scores].sort(([a, { score: one }], [b, { score: other }]) => other - one || a - b);
      const whole = ranked.filter(([, { words: had }]) => had === words.length);
      const least = (ranked[0]?.[1].score ?? 0) / 2;
      const best = whole.length > 0 ? whole : ranked.filter(([, { score }]) => score >= least);
      return best.flatMap(([at]) => all[at] ?? []);
    },
  };
}

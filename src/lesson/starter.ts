import type { Character, Face, GlossaryEntry } from "./lesson.ts";

/** What whoever leads the group needs to know: one line each for how to begin, what to do meanwhile, and whom to look after. */
export interface LeaderNotes {
  begin: string;
  meanwhile: string;
  care: string;
}

/**
 * One picture of a starter, for everybody to see on one screen. `covered`: the drawing is under flaps that are lifted one by one.
 * `surprise` is what comes up at the last tap on this card: an answer, or a joke. `mic` shows whether microphones are to be on or off.
 */
export interface StarterCard {
  words: string;
  more?: string | undefined;
  picture?: string | undefined;
  about?: string | undefined;
  covered: boolean;
  who?: string | undefined;
  face: Face;
  mic?: "on" | "off" | undefined;
  answers?: string[] | undefined;
  surprise?: string | undefined;
}

/** A five-minute starter for a group, compiled from its file, in one language, with all that it needs beside it, as a lesson is. */
export interface Starter {
  id: string;
  language: string;
  source: string;
  title: string;
  about: string;
  minutes: number;
  leader: LeaderNotes;
  cards: StarterCard[];
  cast: Record<string, Character>;
  glossary: Record<string, GlossaryEntry>;
  pictures: Record<string, string>;
  fallback: string[];
}

/** How many flaps lie over a covered drawing. */
export const FLAPS = 4;

/** Where a starter is: which card (counted from 0; as many as there are: at its end), and how many taps have been made on it. */
export interface Place {
  card: number;
  taps: number;
}

/** How many taps a card takes before the next one comes. */
export function tapsOf(card: StarterCard | undefined): number {
  if (!card) return 0;
  if (card.covered) return FLAPS;
  return card.surprise === undefined ? 0 : 1;
}

/** The place after a tap on “Next”. */
export function nextPlace({ cards }: Pick<Starter, "cards">, { card, taps }: Place): Place {
  if (taps < tapsOf(cards[card])) return { card, taps: taps + 1 };
  return { card: Math.min(card + 1, cards.length), taps: 0 };
}

/** The place after a tap on “Back”: the start of this card, or of the one before. */
export function placeBefore({ card, taps }: Place): Place {
  return { card: taps > 0 ? card : Math.max(0, card - 1), taps: 0 };
}

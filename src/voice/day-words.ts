import { asShown, voice } from "./words.ts";

/** The furthest that a day can be from 1970, in milliseconds. */
const furthest = 8.64e15;

/** The day of a moment in words: “26 November 2026”. Empty for what no calendar has. `clock` is in milliseconds. */
export function dayWords(clock: number): string {
  if (!(Math.abs(clock) <= furthest)) return "";
  const { language } = voice.getState();
  const day = new Intl.DateTimeFormat(`${language}-GB`, { day: "numeric", month: "long", year: "numeric" });
  return asShown(day.format(clock));
}

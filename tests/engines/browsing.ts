/** A question to the page: it runs there, so it knows its arguments and the page, and nothing of this file. */
export type Question<Known extends unknown[], Found> = (...known: Known) => Found | Promise<Found>;

/** One window of one real browser, as far as a journey needs it. `width` and `height` are CSS pixels. */
export interface Browsing {
  /** The browser's own name and number, as in `Chromium 80.0.3987`. */
  name: string;
  /** What must never happen: errors that nobody caught, what our policy forbade, requests to somebody else. */
  problems: string[];
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  ask<Known extends unknown[], Found>(question: Question<Known, Found>, ...known: Known): Promise<Found>;
  /** A real tap or click of the browser's own making, at a place in the window. */
  tapAt(x: number, y: number): Promise<void>;
  /** A PNG of the window. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser that may or may not be had on this computer. `open` rejects with a sentence that says why it can't. */
export interface Engine {
  name: string;
  open(): Promise<Browsing>;
}

export const width = 800;
export const height = 1280;

/** A question as the source that a browser evaluates. */
export function asSource<Known extends unknown[], Found>(
  question: Question<Known, Found>,
  known: Known,
): string {
  return `(${question.toString()})(${known.map((one) => JSON.stringify(one)).join(", ")})`;
}

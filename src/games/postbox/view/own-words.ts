import { useRef } from "preact/hooks";

/**
 * What the learner wrote themselves, by the number of the message that it is for. It lives in this page's memory alone: never in a
 * move, never in the round, never stored.
 */
export interface OwnWords {
  textOf(number: number): string | null;
  write(number: number, text: string): void;
}

/** The learner's own words for as long as this picture is on the page. */
export function useOwnWords(): OwnWords {
  const texts = useRef(new Map<number, string>()).current;
  return {
    textOf: (number) => texts.get(number) ?? null,
    write: (number, text) => {
      texts.set(number, text);
    },
  };
}

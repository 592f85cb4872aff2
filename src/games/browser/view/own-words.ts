import { useRef } from "preact/hooks";

/**
 * What the learner wrote themselves, by where it stands: `search`, or a field's id. It lives in this page's memory alone:
 * never in a round, never in a move, never stored.
 */
export interface OwnWords {
  of(place: string): string | null;
  write(place: string, text: string): void;
}

/** The learner's own words for as long as this picture is on the page. */
export function useOwnWords(): OwnWords {
  const memory = useRef(new Map<string, string>());
  const own = useRef<OwnWords>({
    of: (place) => memory.current.get(place) ?? null,
    write: (place, text) => {
      memory.current.set(place, text);
    },
  });
  return own.current;
}

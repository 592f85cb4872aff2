import { useRef } from "preact/hooks";
import { shownAnyway } from "../notes.ts";
import type { Round } from "../round.ts";

/** What the last thing that happened brought: somebody's words, a note, or both. */
export type Newest = "said" | "noted" | "both";

/** What there is to read now, where the screen is too small to keep all of it. A note that only says what the screen shows gives way. */
export function useNewest({ note, turn, lines }: Round): Newest {
  const times = note?.times ?? 0;
  const last = useRef<{ times: number; turn: number; newest: Newest }>({ times, turn: -1, newest: "noted" });
  const before = last.current;
  if (before.times !== times || before.turn !== turn) {
    const said = before.turn !== turn && lines.length > 0;
    const noted = before.times !== times && note !== null && !shownAnyway.includes(note.name);
    last.current = { times, turn, newest: said && noted ? "both" : said ? "said" : "noted" };
  }
  return last.current.newest;
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { HouseRoom } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import type { Mending } from "./mend-earned.ts";

interface Needs extends Omit<Mending, "broken" | "asked"> {
  rooms: readonly HouseRoom[];
  finished: Summary["finished"];
}

/**
 * Puts right, after the rooms have been drawn, what the record says of the keepsakes in sight (see `mendEarned`).
 * Returns whom to tell of a drawing that does not come.
 */
export function useMended(needs: Needs): (drawing: string) => void {
  const { rooms, language, finished } = needs;
  const [broken, setBroken] = useState<readonly string[]>([]);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    if (Object.keys(finished).length === 0) return;
    import("./mend-earned.ts")
      .then(({ mendEarned }) => mendEarned({ ...needs, broken, asked: asked.current }))
      // What can't be brought now is asked for again at the next visit.
      .catch(() => {});
  }, [rooms, language, finished, broken]);
  return (drawing) => setBroken((before) => [...before, drawing]);
}

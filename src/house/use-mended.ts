import { useEffect, useRef, useState } from "preact/hooks";
import type { HouseRoom, Library } from "../library/types.ts";
import type { Progress, Summary } from "../progress/types.ts";
import { placeOf } from "./drawings.ts";
import { keptIn, standing } from "./keepsakes.ts";

interface Mending {
  rooms: readonly HouseRoom[];
  library: Library;
  progress: Progress;
  language: string;
  finished: Summary["finished"];
}

/**
 * Puts right, after the rooms have been drawn, those keepsakes in sight that the record does not know (an older app kept none),
 * knows in another language, or whose drawing has gone with an update. Returns whom to tell of a drawing that does not come.
 */
export function useMended({
  rooms,
  library,
  progress,
  language,
  finished,
}: Mending): (drawing: string) => void {
  const [broken, setBroken] = useState<readonly string[]>([]);
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const seen = rooms.flatMap((room) =>
      standing(keptIn(room, finished), placeOf(room.id).slots.length).map((kept) => ({ room, ...kept })),
    );
    const stale = seen.filter(
      ({ earned }) => !earned || earned.language !== language || broken.includes(earned.picture),
    );
    const fresh = stale.filter(({ lesson, earned }) => {
      const mark = `${language} ${lesson} ${earned?.picture}`;
      return !asked.current.has(mark) && asked.current.add(mark);
    });
    if (fresh.length === 0) return;
    import("./mend-earned.ts")
      .then(({ mendEarned }) => mendEarned(library, progress, language, fresh))
      // What can't be brought now is asked for again at the next visit.
      .catch(() => {});
  }, [rooms, library, progress, language, finished, broken]);
  return (drawing) => setBroken([...broken, drawing]);
}

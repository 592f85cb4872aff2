import { pictureName } from "../library/pictures.ts";
import type { HouseRoom, Library } from "../library/types.ts";
import type { Earned, Progress, Summary } from "../progress/types.ts";
import { placeOf } from "./drawings.ts";
import { keptIn, standing } from "./keepsakes.ts";

/** What is needed to put keepsakes right: `broken` are drawings that did not come; `asked` remembers what was looked up, so that nothing is twice. */
export interface Mending {
  rooms: readonly HouseRoom[];
  finished: Summary["finished"];
  library: Library;
  progress: Progress;
  language: string;
  broken: readonly string[];
  asked: Set<string>;
}

/**
 * Looks up, in the lists of their rooms, those keepsakes in sight that the record does not know (an older app wrote none down),
 * knows in another language, or whose drawing has gone with an update; and puts the record right. Rejects as the library does.
 */
export async function mendEarned(mending: Mending): Promise<void> {
  const { rooms, finished, library, progress, language, broken, asked } = mending;
  const found: Record<string, Earned | null> = {};
  for (const room of rooms) {
    for (const { lesson, earned } of standing(keptIn(room, finished), placeOf(room.id).slots.length)) {
      if (earned && earned.language === language && !broken.includes(earned.picture)) continue;
      const mark = `${language} ${lesson} ${earned?.picture}`;
      if (asked.has(mark)) continue;
      asked.add(mark);
      const listed = await library.listed(language, room.id, lesson);
      found[lesson] = listed && {
        picture: pictureName(listed.keepsake.url),
        name: listed.keepsake.name,
        language,
      };
    }
  }
  if (Object.keys(found).length > 0) await progress.mendEarned(found);
}

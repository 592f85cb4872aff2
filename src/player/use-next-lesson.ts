import { useEffect, useState } from "preact/hooks";
import { idsIn } from "../library/room-order.ts";
import type { Library } from "../library/types.ts";

/** The lesson that comes after this one in its room; null after the last, and while it is not known. */
export function useNextLesson(
  library: Library,
  language: string,
  room: string,
  lesson: string,
): { id: string; title: string } | null {
  const [next, setNext] = useState<{ id: string; title: string } | null>(null);
  useEffect(() => {
    let here = true;
    setNext(null);
    const find = async () => {
      const ids = idsIn(await library.room(language, room));
      const after = ids.includes(lesson) ? ids[ids.indexOf(lesson) + 1] : undefined;
      const found = after === undefined ? null : await library.listed(language, room, after);
      if (here && found) setNext({ id: found.id, title: found.title });
    };
    // Without the room's list there are still “again” and “stop here”.
    find().catch(() => {});
    return () => {
      here = false;
    };
  }, [library, language, room, lesson]);
  return next;
}

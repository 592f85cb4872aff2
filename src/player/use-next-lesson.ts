import { useEffect, useState } from "preact/hooks";
import type { Library } from "../library/types.ts";

/** The lesson that comes after this one in its room; null after the last, and while it is not known. Looked up once it is `wanted`. */
export function useNextLesson(
  library: Library,
  language: string,
  room: string,
  lesson: string,
  wanted: boolean,
): { id: string; title: string } | null {
  const [next, setNext] = useState<{ id: string; title: string } | null>(null);
  useEffect(() => {
    let here = true;
    setNext(null);
    if (!wanted) return;
    library.room(language, room).then(
      ({ lessons }) => {
        const at = lessons.findIndex(({ id }) => id === lesson);
        const after = at < 0 ? undefined : lessons[at + 1];
        if (here && after) setNext({ id: after.id, title: after.title });
      },
      // Without the room's list there are still “again” and “stop here”.
      () => {},
    );
    return () => {
      here = false;
    };
  }, [library, language, room, lesson, wanted]);
  return next;
}

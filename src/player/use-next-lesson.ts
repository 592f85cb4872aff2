import { useEffect, useState } from "preact/hooks";
import { idsIn } from "../library/room-order.ts";
import type { Library } from "../library/types.ts";

/** A lesson to go on to. `elsewhere` is its room's name, where that is another room. */
export interface NextLesson {
  room: string;
  id: string;
  title: string;
  elsewhere: string | null;
}

async function nextAfter(
  library: Library,
  language: string,
  room: string,
  lesson: string,
): Promise<NextLesson | null> {
  const ids = idsIn(await library.room(language, room));
  const after = ids.includes(lesson) ? ids[ids.indexOf(lesson) + 1] : undefined;
  if (after !== undefined) {
    const found = await library.listed(language, room, after);
    return found && { room, id: found.id, title: found.title, elsewhere: null };
  }
  const { rooms } = await library.house(language);
  const at = rooms.findIndex(({ id }) => id === room);
  const open = [...rooms.slice(at + 1), ...rooms.slice(0, Math.max(0, at))].find(({ total }) => total > 0);
  const first = open && (await library.room(language, open.id)).lessons[0];
  return open && first ? { room: open.id, id: first.id, title: first.title, elsewhere: open.title } : null;
}

/** The lesson that comes after this one in its room; after the last, the first of the next open room. Null while it is not known. */
export function useNextLesson(
  library: Library,
  language: string,
  room: string,
  lesson: string,
): NextLesson | null {
  const [next, setNext] = useState<NextLesson | null>(null);
  useEffect(() => {
    let here = true;
    setNext(null);
    nextAfter(library, language, room, lesson).then(
      (found) => here && setNext(found),
      // Without the room's list there are still “again” and “stop here”.
      () => {},
    );
    return () => {
      here = false;
    };
  }, [library, language, room, lesson]);
  return next;
}

import { useState } from "preact/hooks";
import { areListed } from "../library/guards.ts";
import type { Library, Listed, RoomList } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import { LongList } from "../ui/long-list.tsx";
import { LessonCard } from "./lesson-card.tsx";
import { notBroughtWords } from "./not-brought.ts";

interface RoomLessonsProps {
  list: RoomList;
  library: Library;
  language: string;
  summary: Summary;
}

/** A room's lessons: those that came with its list, and the others part by part as they are asked for. */
export function RoomLessons({ list, library, language, summary }: RoomLessonsProps) {
  const [parts, setParts] = useState<Listed[][]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const bring = () => {
    const next = list.more[parts.length];
    if (!next) return;
    setTrouble(null);
    library.bring(next, areListed).then(
      (part) => setParts([...parts, part]),
      (why: unknown) => setTrouble(notBroughtWords(why)),
    );
  };
  const total = list.more.reduce((sum, { ids }) => sum + ids.length, list.lessons.length);
  return (
    <div>
      <LongList
        class="room-lessons"
        items={[...list.lessons, ...parts.flat()]}
        total={total}
        bring={bring}
        keyOf={({ id }) => id}
      >
        {(lesson) => <LessonCard lesson={lesson} room={list.id} language={language} summary={summary} />}
      </LongList>
      {trouble && <p role="status">{trouble}</p>}
    </div>
  );
}

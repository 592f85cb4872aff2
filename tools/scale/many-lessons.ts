import { seeded } from "../../src/lesson/random.ts";
import type { LessonPage, Project } from "../lessons/project.ts";

/**
 * The same project with `count` lessons: those that there are, over and over, in rooms by turns, each with a name, a title and a sentence
 * of its own made of words that the real lessons use. The same count gives the same project.
 */
export function manyLessons(project: Project, count: number): Project {
  const random = seeded(count);
  const whole = project.lessons.filter((lesson) => lesson.value);
  const rooms = [...project.rooms.keys()];
  const known = [...new Set(whole.flatMap(({ texts }) => texts.join(" ").match(/[a-z]{3,}/gi) ?? []))];
  const words = (many: number): string =>
    Array.from({ length: many }, () => known[Math.floor(random() * known.length)]).join(" ");
  const lessons = Array.from({ length: count }, (_, at): LessonPage => {
    const from = whole[at % whole.length];
    if (!from?.value) throw new Error("There is no lesson to make more of.");
    const title = words(4);
    const keepsake = { ...from.value.keepsake, name: `A ${words(3)}` };
    return {
      ...from,
      id: `${title.toLowerCase().replaceAll(" ", "-")}-${at}`,
      room: rooms[at % rooms.length] ?? from.room,
      value: { ...from.value, title, say: `I can ${words(6)}.`, order: at, keepsake },
    };
  });
  return { ...project, lessons };
}

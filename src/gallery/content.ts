import type { Character, Look } from "../lesson/lesson.ts";

const files = import.meta.glob<string>("../../lessons/pictures/*.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Every drawing's address, by its name. */
export const pictures: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\/|\.svg$/g, ""), url]),
);

interface Cast {
  characters: Record<string, Character>;
  learners: { id: string; about: string; look: Look }[];
}

const [read] = Object.values(
  import.meta.glob<Cast>("../../lessons/cast.json", { eager: true, import: "default" }),
);

/** Everybody in the lessons, by id, with a learner as `you`. */
export const cast: Record<string, Character> = { ...read?.characters };
const [look] = read?.learners ?? [];
if (look) cast.you = { ...look, name: "You" };

import type { Library } from "../library/types.ts";
import { invented } from "./pretend-lesson.ts";

const house = { rooms: [], first: null, learners: [], leftOut: [] };
const listed = [{ id: "kitchen" }, { id: "garden", title: "The garden" }];
/** For tests: a library with one room, whose first lesson is the invented one; `lesson` brings another in its place. */
export const inventedLibrary = (lesson: Library["lesson"] = async () => invented) =>
  ({
    house: async () => house,
    room: async () => ({ id: "hall", title: "", about: "", lessons: listed, more: [] }),
    listed: async (_language: string, _room: string, id: string) => listed.find((one) => one.id === id),
    lesson,
  }) as unknown as Library;

import type * as v from "valibot";
import type { Step } from "../../src/lesson/lesson.ts";
import type { lessonSchema } from "../../src/lesson/schema.ts";
import type { GameTools } from "./games.ts";
import { type Finding, insteadOf } from "./problem.ts";

/** A lesson file that has met its schema, before it is put into a language. */
export type RawLesson = Omit<v.InferOutput<ReturnType<typeof lessonSchema>>, "steps"> & { steps: Step[] };

/** What in a lesson is right field by field and still does not fit together. */
export function lessonFindings(lesson: RawLesson, games: readonly GameTools[]): Finding[] {
  const seen = new Map<string, number>();
  return lesson.steps.flatMap((step, at) => {
    const twin = seen.get(step.id);
    if (twin === undefined) seen.set(step.id, at);
    const same: Finding[] =
      twin === undefined
        ? []
        : [
            {
              path: ["steps", at, "id"],
              sentence: `Step ${twin + 1} is called “${step.id}” too. Each step needs a name of its own.`,
            },
          ];
    const game = games.find(({ kind }) => kind === step.game);
    const misfits = game?.crossCheck(step.config) ?? [];
    return [
      ...same,
      ...misfits.map(
        ({ path, sentence, found, names, weight }): Finding => ({
          path: ["steps", at, "config", ...path],
          weight,
          sentence: `${sentence}${found === undefined ? "" : insteadOf(found, names ?? [], "There is")}`,
        }),
      ),
    ];
  });
}

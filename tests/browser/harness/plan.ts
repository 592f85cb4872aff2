import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lesson } from "../../../src/lesson/lesson.ts";
import { act, currentHint, open, stepDone } from "../../../src/lesson/player.ts";
import { allGames } from "../../../tools/lessons/games.ts";
import { rulesAmong } from "../../../tools/lessons/prove.ts";

/** What is to be pressed in each step of a lesson, in order, each by its `data-control`. */
export type Plan = string[][];

const rulesOf = rulesAmong(allGames());

/** A lesson as the built app has it. */
function lessonIn(app: string, address: string): Lesson {
  const folder = join(app, "content", "en");
  const id = address.split("/")[1];
  const file = readdirSync(folder).find((name) => name.replace(/-[0-9a-f]{8}\.json$/, "") === id);
  if (!file) throw new Error(`The built app has no lesson “${address}”.`);
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

/**
 * The hints of a whole lesson of a built app (`video-meetings/hand-up`), asked for here: to ask for each on the screen costs the browser
 * as much as to do what it says. `seed` is the chance in the play. A step is planned as far as there is something to press.
 */
export function planOf(app: string, address: string, seed: number): Plan {
  const lesson = lessonIn(app, address);
  const plan: Plan = [];
  let play = open(lesson, rulesOf, "plan", seed);
  while (!play.ended) {
    const step: string[] = [];
    while (!stepDone(lesson, rulesOf, play)) {
      const hint = currentHint(lesson, rulesOf, play);
      if (!hint?.control) break;
      step.push(hint.control);
      play = act(lesson, rulesOf, play, { type: "move", move: hint.move });
    }
    plan.push(step);
    play = act(lesson, rulesOf, play, { type: "on" });
  }
  return plan;
}

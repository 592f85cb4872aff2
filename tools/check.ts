import { fileURLToPath } from "node:url";
import { lessonFiles, otherLanguages } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { inspect } from "./lessons/inspect.ts";
import { shown } from "./lessons/problem.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What the check of all lessons came to: sentences with their places. `count` is how many lessons there are, and `languages` in how many languages. */
export interface Checked {
  errors: string[];
  warnings: string[];
  count: number;
  /** How many starters for a group there are beside the lessons. */
  starters?: number;
  languages: number;
}

/** Checks everything in `lessons/`, and plays every lesson to its end by its own hints. */
export async function checkLessons(root = ROOT): Promise<Checked> {
  const others = otherLanguages(root);
  const { problems, lessons, starters } = inspect(lessonFiles(root), allGames(), others);
  const sentences = (look: boolean) =>
    problems.filter(({ weight }) => (weight === "warning") === look).map(shown);
  return {
    errors: sentences(false),
    warnings: sentences(true),
    count: lessons.length,
    starters: starters.length,
    languages: others.length + 1,
  };
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The last line of the check. */
export function summary({ errors, warnings, count, starters = 0, languages }: Checked): string {
  const group = starters > 0 ? ` ${counted(starters, "starter", "starters")},` : "";
  const what = `${counted(count, "lesson", "lessons")},${group} ${counted(languages, "language", "languages")}`;
  const mend = errors.length > 0 ? `${counted(errors.length, "thing", "things")} to mend` : "nothing to mend";
  const look = warnings.length > 0 ? `, ${warnings.length} to look at` : "";
  return `${what}: ${mend}${look}.`;
}

/** `npm run check`: prints what there is to mend. Resolves to the exit code. */
export default async function main(): Promise<number> {
  const checked = await checkLessons();
  for (const sentence of checked.warnings) console.log(`look at  ${sentence}`);
  for (const sentence of checked.errors) console.log(`mend     ${sentence}`);
  console.log(summary(checked));
  return checked.errors.length > 0 ? 1 : 0;
}

import { fileURLToPath } from "node:url";
import { lessonFiles, otherLanguages } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { inspect } from "./lessons/inspect.ts";
import { shown } from "./lessons/problem.ts";
import type { Project } from "./lessons/project.ts";
import { GRADE, type Reading, readingOf } from "./lessons/reading.ts";
import { texts } from "./lessons/texts.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What the check of all lessons came to: sentences with their places. `count` is how many lessons there are, and `languages` in how many languages. */
export interface Checked {
  errors: string[];
  warnings: string[];
  count: number;
  /** How many starters for a group there are beside the lessons. */
  starters?: number;
  languages: number;
  /** How each lesson reads, by its file. */
  readings: { file: string; reading: Reading }[];
}

/** How each lesson that can be read reads. */
function readings({ lessons, cast }: Project): Checked["readings"] {
  const people = Object.values(cast?.value?.characters ?? {}).map(({ name }) => name);
  return lessons.flatMap(({ file, schema, source, value }) =>
    value ? [{ file, reading: readingOf(texts(schema, source.value), value.letStand, people) }] : [],
  );
}

/** Checks everything in `lessons/`, and plays every lesson to its end by its own hints. */
export async function checkLessons(root = ROOT): Promise<Checked> {
  const others = otherLanguages(root);
  const project = inspect(lessonFiles(root), allGames(), others);
  const { problems, lessons, starters } = project;
  const sentences = (look: boolean) =>
    problems.filter(({ weight }) => (weight === "warning") === look).map(shown);
  return {
    errors: sentences(false),
    warnings: sentences(true),
    count: lessons.length,
    starters: starters.length,
    languages: others.length + 1,
    readings: readings(project),
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

/** Up to so many words are named; the rest are counted. */
const MOST_NAMED = 8;

/** How a lesson reads, in a line: its longest sentence, its hardest step, and the words that not every reader knows. */
export function readingLine({ file, reading }: Checked["readings"][number]): string {
  const { longest, grade, step, unusual } = reading;
  const more = unusual.length > MOST_NAMED ? ` and ${unusual.length - MOST_NAMED} more` : "";
  const words =
    unusual.length > 0 ? `; not on the plain list: ${unusual.slice(0, MOST_NAMED).join(", ")}${more}` : "";
  return `${file}: longest sentence ${longest.words} words; school year ${grade.toFixed(1)} of ${GRADE} at most (step ${step + 1})${words}`;
}

/** `npm run check`: prints how each lesson reads, and what there is to mend. Resolves to the exit code. */
export default async function main(): Promise<number> {
  const checked = await checkLessons();
  for (const one of checked.readings) console.log(`reads    ${readingLine(one)}`);
  for (const sentence of checked.warnings) console.log(`look at  ${sentence}`);
  for (const sentence of checked.errors) console.log(`mend     ${sentence}`);
  console.log(summary(checked));
  return checked.errors.length > 0 ? 1 : 0;
}

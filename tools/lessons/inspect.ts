import type { GameTools } from "./games.ts";
import type { Files } from "./layout.ts";
import { inOrder, type Problem } from "./problem.ts";
import { type LessonPage, type Project, readProject } from "./project.ts";
import { prove, ways } from "./prove.ts";

function unfinishable(page: LessonPage, games: readonly GameTools[]): Problem[] {
  const { value, source, id } = page;
  if (!value) return [];
  const seen = new Set<string>();
  return ways(value.steps, games).flatMap(({ name, steps }) => {
    const stuck = prove(id, steps, games);
    if (!stuck || seen.has(stuck.step)) return [];
    seen.add(stuck.step);
    const at = value.steps.findIndex((step) => step.id === stuck.step);
    const style = name === "as written" ? "" : ` in the style “${name}”`;
    const sentence = `This step can't be finished by its own hints${style}. ${stuck.sentence}`;
    return [source.place({ path: ["steps", at], sentence })];
  });
}

/** Names the step in front of a sentence about something inside it. */
function inStep(project: Project): (problem: Problem) => Problem {
  const starts = new Map(
    project.lessons.map(({ file, source }) => {
      const steps = (source.value as { steps?: unknown } | undefined)?.steps;
      const list = Array.isArray(steps) ? steps : [];
      return [
        file,
        list.map((step: unknown, at) => ({
          from: source.place({ path: ["steps", at], sentence: "" }),
          name: (step as { id?: unknown } | null)?.id,
        })),
      ] as const;
    }),
  );
  return (problem) => {
    const before = [...(starts.get(problem.file) ?? [])]
      .reverse()
      .find(
        ({ from }) =>
          from.line < problem.line || (from.line === problem.line && from.column <= problem.column),
      );
    if (typeof before?.name !== "string") return problem;
    return { ...problem, sentence: `In step “${before.name}”: ${problem.sentence}` };
  };
}

/** Reads, checks and proves everything in `lessons/`: the project with all its problems. A lesson with something broken in it has no value. */
export function inspect(files: Files, games: readonly GameTools[], languages: readonly string[]): Project {
  const project = readProject(files, games, languages);
  const stuck = project.lessons.flatMap((page) => unfinishable(page, games));
  const problems = inOrder([...project.problems, ...stuck]).map(inStep(project));
  const broken = new Set(problems.filter(({ weight }) => weight === "broken").map(({ file }) => file));
  const lessons = project.lessons.map((page) => (broken.has(page.file) ? { ...page, value: null } : page));
  return { ...project, lessons, problems };
}

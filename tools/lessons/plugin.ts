import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type HtmlTagDescriptor, type Plugin, runnerImport } from "vite";
import { type Compiled, compile } from "./compile.ts";
import { serveContent, watchLessons } from "./dev-server.ts";
import { lessonFiles, otherLanguages } from "./disk.ts";
import type { GameTools } from "./games.ts";
import { inspect } from "./inspect.ts";
import type { Output } from "./output.ts";
import { type Problem, shown } from "./problem.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = resolve(HERE, "../..");

/** A file of content as the offline side keeps it. `language` is null for what every language needs; `shelf` names the files that are listed together, as in `Output`. */
export interface ContentFile {
  url: string;
  integrity: string;
  language: string | null;
  shelf: string | null;
  text: string;
}

/** What other plugins may ask of this one, once the build has begun. */
export interface LessonsApi {
  files(): ContentFile[];
}

interface Made extends Compiled {
  problems: Problem[];
}

async function make(root: string, base: string): Promise<Made> {
  // A fresh run each time: a game's spec may have been saved since.
  const { module } = await runnerImport<{ allGames(): GameTools[] }>(resolve(HERE, "games.ts"), {
    root: ROOT,
    configFile: false,
    logLevel: "error",
  });
  const games = module.allGames();
  const languages = otherLanguages(ROOT);
  const project = inspect(lessonFiles(root), games, languages);
  return { ...compile(project, games, languages, base), problems: project.problems };
}

/** A value as JSON that may stand in a script element: nothing in it ends the element. */
const inHtml = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

/** Whether a saved file changes what the compiler makes. */
function matters(root: string, file: string): boolean {
  const path = relative(root, file).replaceAll("\\", "/");
  if (/^lessons\/.*\.(json|svg)$/.test(path)) return !path.endsWith(".schema.json");
  return (
    /^src\/games\/[^/]+\/(?!.*\.test\.)[^.]+\.ts$/.test(path) || /^src\/voice\/languages\/[^/]+$/.test(path)
  );
}

/**
 * The lesson compiler as a Vite plugin: the build gets `content/`, the dev server serves the same from memory and makes it again
 * whenever a lesson is saved. The page says where each language's house is, in a block of JSON that the library reads:
 * no code changes when a lesson does. `root` is the folder that `lessons/` is in.
 */
export function lessons(root = ROOT): Plugin<LessonsApi> {
  let base = "/";
  let made: Promise<Made> | null = null;
  let files: Output[] = [];

  const ready = (): Promise<Made> => {
    made ??= make(root, base).then(
      (done) => {
        files = done.files;
        return done;
      },
      (trouble) => {
        made = null;
        throw trouble;
      },
    );
    return made;
  };

  return {
    name: "have-a-go:lessons",
    api: {
      files: () => files.map(({ name, ...file }) => ({ url: `${base}${name}`, ...file })),
    },
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      if (this.environment.mode !== "build") return;
      made = null;
      for (const name of lessonFiles(root).keys()) this.addWatchFile(resolve(root, name));
      const { problems } = await ready();
      for (const problem of problems) {
        if (problem.weight === "broken") this.warn(`Left out of the app: ${shown(problem)}`);
        else if (problem.weight === "error") this.warn(shown(problem));
      }
      const shared = problems.find(
        ({ file, weight }) => weight === "broken" && /^lessons\/(cast|glossary)\.json$/.test(file),
      );
      if (shared) this.error(`Every lesson needs this file. ${shown(shared)}`);
    },
    transformIndexHtml: {
      order: "post",
      async handler(_html, { server }) {
        const { houses, problems } = await ready();
        const block = { type: "application/json", id: "houses" };
        const tags: HtmlTagDescriptor[] = [
          { tag: "script", attrs: block, children: inHtml(houses), injectTo: "head-prepend" },
        ];
        const notes = server ? problems.filter(({ weight }) => weight !== "warning") : [];
        if (notes.length > 0) {
          const say = notes.map((problem) => `console.warn(${inHtml(shown(problem))});`);
          tags.push({ tag: "script", attrs: { type: "module" }, children: say.join("\n"), injectTo: "body" });
        }
        return tags;
      },
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const { name, text } of (await ready()).files) {
        this.emitFile({ type: "asset", fileName: name, source: text });
      }
    },
    configureServer(server) {
      serveContent(server, async (path) => {
        const { files: held } = await ready();
        return held.find(({ name }) => `${base}${name}` === path) ?? null;
      });
      const problems = async (): Promise<Problem[]> => (await ready()).problems;
      const again = async (): Promise<Problem[]> => {
        const before = made;
        made = null;
        return problems().catch((trouble) => {
          made = before;
          throw trouble;
        });
      };
      watchLessons(server, { root, matters: (file) => matters(root, file), problems, again });
    },
  };
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ErrorPayload, ViteDevServer } from "vite";
import type { Output } from "./output.ts";
import { type Problem, shown } from "./problem.ts";

const types: Record<string, string> = { json: "application/json", svg: "image/svg+xml" };

/** Serves `content/` from memory while an editor works. What isn't there is a 404, never the app's page. */
export function serveContent(server: ViteDevServer, find: (path: string) => Promise<Output | null>): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.originalUrl ?? request.url ?? "").split("?")[0] ?? "";
    if (!path.startsWith(`${server.config.base}content/`)) return next();
    try {
      const output = await find(path);
      if (!output) {
        response.writeHead(404).end();
        return;
      }
      const type = types[output.name.split(".").at(-1) ?? ""] ?? "text/plain";
      response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-cache" });
      response.end(output.text);
    } catch (trouble) {
      next(trouble);
    }
  });
}

interface Watched {
  root: string;
  matters(file: string): boolean;
  problems(): Promise<Problem[]>;
  /** Makes everything again. Rejects, with what was made before still there, when a game's own code can't be run. */
  again(): Promise<Problem[]>;
}

/** What is shown over the page: only what keeps something from being played. */
function overlay(root: string, problems: readonly Problem[]): ErrorPayload | null {
  const inTheWay = problems.filter(({ weight }) => weight === "broken");
  const [first] = inTheWay;
  if (!first) return null;
  const { file, line, column } = first;
  const path = resolve(root, file);
  return {
    type: "error",
    err: {
      message: inTheWay.map(shown).join("\n\n"),
      stack: "",
      id: path,
      loc: { file: path, line, column },
      frame: frameOf(path, line),
      plugin: "lessons",
    },
  };
}

function frameOf(path: string, line: number): string {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    const from = Math.max(0, line - 3);
    return lines
      .slice(from, line + 2)
      .map((text, at) => `${from + at + 1} ${from + at + 1 === line ? ">" : "|"} ${text}`)
      .join("\n");
  } catch {
    return "";
  }
}

/** Makes the lessons again as they are saved, says in the terminal and over the page what there is to mend, and reloads the page. */
export function watchLessons(server: ViteDevServer, { root, matters, problems, again }: Watched): void {
  const { logger } = server.config;
  const client = server.environments.client;
  let waiting: NodeJS.Timeout | undefined;

  const tell = (found: readonly Problem[]): void => {
    for (const problem of found) {
      const say = problem.weight === "warning" ? logger.info : logger.error;
      say(`${problem.weight === "warning" ? "look at " : "mend    "} ${shown(problem)}`, {
        timestamp: false,
      });
    }
    if (found.length === 0) logger.info("The lessons have nothing to mend.", { timestamp: true });
  };

  const saved = async (): Promise<void> => {
    try {
      tell(await again());
      client.hot.send({ type: "full-reload" });
    } catch (trouble) {
      const message = trouble instanceof Error ? trouble.message : String(trouble);
      logger.error(message, { timestamp: true });
      client.hot.send({ type: "error", err: { message, stack: "", plugin: "lessons" } });
    }
  };

  server.watcher.add([
    resolve(root, "lessons"),
    resolve(root, "src/games"),
    resolve(root, "src/voice/languages"),
  ]);
  server.watcher.on("all", (_event, file) => {
    if (!matters(file)) return;
    clearTimeout(waiting);
    waiting = setTimeout(saved, 60);
  });
  server.httpServer?.once("listening", () => {
    problems().then(tell, (trouble) => logger.error(String(trouble), { timestamp: true }));
  });
  server.ws.on("connection", async () => {
    const payload = await problems().then(
      (found) => overlay(root, found),
      () => null,
    );
    if (payload) client.hot.send(payload);
  });
}

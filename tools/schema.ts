import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lessonFiles, otherLanguages } from "./lessons/disk.ts";
import { allGames } from "./lessons/games.ts";
import { jsonSchemas } from "./lessons/json-schemas.ts";
import { readProject } from "./lessons/project.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The JSON Schemas as they should be now, by file name. */
export function schemaFiles(root = ROOT): Record<string, string> {
  const games = allGames();
  const { names } = readProject(lessonFiles(root), games, otherLanguages(root));
  return jsonSchemas(names, games);
}

/** `npm run schema`: writes the schemas beside the lessons, so that an editor completes and explains every field. */
export default function main(): number {
  const files = schemaFiles();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(ROOT, name), text);
  console.log(`Written: ${Object.keys(files).join(", ")}.`);
  return 0;
}

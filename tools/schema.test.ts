import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { schemaFiles } from "./schema.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const files = schemaFiles();

test.each(Object.entries(files))("%s is fresh (if not: npm run schema)", (name, text) => {
  const committed = readFileSync(`${ROOT}${name}`, "utf8");
  expect(
    committed === text,
    `${name} is not as the games and the content have it now. Run: npm run schema`,
  ).toBe(true);
});

function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const fields =
    "properties" in schema
      ? Object.entries(schema.properties as Record<string, { description?: string }>)
      : [];
  const bare = fields.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`);
  return [...bare, ...Object.entries(schema).flatMap(([key, inner]) => undescribed(inner, `${path}/${key}`))];
}

test.each(Object.entries(files))("%s explains every field", (name, text) => {
  expect(undescribed(JSON.parse(text), name)).toEqual([]);
});

test("an editor is offered the real names of drawings, characters and games", () => {
  const lesson = files["lessons/lesson.schema.json"] ?? "";
  for (const name of ["asha", "big-red-button", "meeting", "mute"]) expect(lesson).toContain(`"${name}"`);
});

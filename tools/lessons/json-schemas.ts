import { type ConversionConfig, toJsonSchema } from "@valibot/to-json-schema";
import type { Names } from "../../src/lesson/fields.ts";
import {
  castSchema,
  glossarySchema,
  lessonSchema,
  myPlaceSchema,
  roomSchema,
  translationSchema,
} from "../../src/lesson/schema.ts";
import type { GameTools } from "./games.ts";
import type { AnySchema } from "./schemas.ts";

const asWritten: ConversionConfig = { typeMode: "input", errorMode: "ignore" };

function file(title: string, schema: AnySchema): string {
  const { $schema, ...rest } = toJsonSchema(schema, asWritten);
  const ownMark = (key: string, value: unknown): unknown => (key === "haveAGo" ? undefined : value);
  return `${JSON.stringify({ $schema, title, ...rest }, ownMark, 2)}\n`;
}

/**
 * The rules of the content files as JSON Schema, by file name: what an editor such as VS Code explains and completes fields from.
 * They hold the real names of characters and drawings.
 */
export function jsonSchemas(names: Names, games: readonly GameTools[]): Record<string, string> {
  const configs = Object.fromEntries(games.map(({ kind, spec }) => [kind, spec(names)]));
  return {
    "lessons/lesson.schema.json": file("A lesson", lessonSchema(names, configs)),
    "lessons/room.schema.json": file("A room of the house", roomSchema),
    "lessons/glossary.schema.json": file("Hard words, explained", glossarySchema(names.pictures)),
    "lessons/cast.schema.json": file("The characters", castSchema),
    "lessons/my-place.schema.json": file("Who can help at our place", myPlaceSchema),
    "lessons/translation.schema.json": file("A translation of a content file", translationSchema),
  };
}

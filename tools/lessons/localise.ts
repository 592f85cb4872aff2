import type { Path } from "./problem.ts";
import type { AnySchema } from "./schemas.ts";
import { texts } from "./texts.ts";

/** A file's value with its texts in another language, and the texts that have no translation and so stayed as they were. */
export interface Localised<Value> {
  value: Value;
  fallback: string[];
}

/** Puts a value where a path leads, if it leads anywhere. */
export function put(target: unknown, path: Path, value: unknown): void {
  const [first, ...rest] = path;
  if (first === undefined || typeof target !== "object" || target === null) return;
  const holder = target as Record<string | number, unknown>;
  if (rest.length === 0) holder[first] = value;
  else put(holder[first], rest, value);
}

/** Puts a translation in the place of each text. The value given is left as it was. */
export function localise<Value>(
  schema: AnySchema,
  value: Value,
  translation: Readonly<Record<string, string>>,
): Localised<Value> {
  const copy = structuredClone(value);
  const fallback = new Set<string>();
  for (const text of texts(schema, value)) {
    const translated = Object.hasOwn(translation, text.value) ? translation[text.value] : undefined;
    if (translated === undefined || translated.trim() === "") fallback.add(text.value);
    else put(copy, text.path, translated);
  }
  return { value: copy, fallback: [...fallback] };
}

import * as v from "valibot";
import { isText } from "../../src/lesson/fields.ts";
import type { Path } from "./problem.ts";
import { type AnySchema, entriesOf, itemOf, optionsOf, unwrapped, variantOf } from "./schemas.ts";

/** A value and where it stands, with the schema that it meets. */
export interface Field {
  path: Path;
  value: unknown;
  schema: AnySchema;
}

/** A text that people read, and so translate. `field` is the name of the nearest field, as in `title`. */
export interface Text {
  path: Path;
  value: string;
  field: string;
}

/** Walks what is in a group or list. `path` is where it stands; it is changed on the way, and is as it was afterwards. */
function inside(schema: AnySchema, value: object, path: (string | number)[], found: Field[]): void {
  const kind = variantOf(schema);
  if (kind) {
    const mark = (value as Record<string, unknown>)[kind.key];
    const option = typeof mark === "string" ? kind.options.get(mark) : undefined;
    if (option) walk(option, value, path, found);
    return;
  }
  if ((schema.type === "union" || schema.type === "intersect") && "options" in schema) {
    const options = schema.options as AnySchema[];
    const fit =
      schema.type === "union" ? options.filter((option) => v.is(option, value)).slice(0, 1) : options;
    for (const option of fit) walk(option, value, path, found);
    return;
  }
  const entries = entriesOf(schema);
  const item = itemOf(schema);
  for (const [key, one] of Object.entries(value)) {
    const of = entries ? (Object.hasOwn(entries, key) ? entries[key] : null) : item;
    if (!of) continue;
    path.push(Array.isArray(value) ? Number(key) : key);
    walk(of, one, path, found);
    path.pop();
  }
}

function walk(schema: AnySchema, value: unknown, path: (string | number)[], found: Field[]): void {
  if (value === undefined || value === null) return;
  const bare = unwrapped(schema);
  if (typeof value === "object") inside(bare, value, path, found);
  else found.push(...spread(bare, value, [...path]));
}

/** Every value of a file that is no group or list itself, in order, with its schema. Walks what fits and steps over the rest. */
export function leaves(schema: AnySchema, value: unknown): Field[] {
  const found: Field[] = [];
  walk(schema, value, [], found);
  return found;
}

/** A choice among shapes can hold a plain value too: the shape that it fits. */
function spread(schema: AnySchema, value: unknown, path: Path): Field[] {
  if (schema.type !== "union" || !("options" in schema)) return [{ schema, value, path }];
  const option = (schema.options as AnySchema[]).find((one) => v.is(one, value));
  return option ? spread(unwrapped(option), value, path) : [];
}

/** Every text of a file that people read, in the order of the file. */
export function texts(schema: AnySchema, value: unknown): Text[] {
  return leaves(schema, value).flatMap((field) =>
    typeof field.value === "string" && isText(field.schema)
      ? [{ path: field.path, value: field.value, field: fieldName(field.path) }]
      : [],
  );
}

const fieldName = (path: Path): string =>
  String([...path].reverse().find((part) => typeof part === "string") ?? "");

/** Whether a field is a choice among some names (of which there are some): all of the characters, or all of the drawings. */
export function offersAll(schema: AnySchema, names: readonly string[]): boolean {
  const options = optionsOf(schema);
  return options !== null && names.length > 0 && names.every((name) => options.includes(name));
}

/** Which of some names a file uses where it may choose among all of them: its characters, or its drawings. */
export function namesUsed(schema: AnySchema, value: unknown, names: readonly string[]): string[] {
  const used = leaves(schema, value).flatMap((field) =>
    typeof field.value === "string" && names.includes(field.value) && offersAll(field.schema, names)
      ? [field.value]
      : [],
  );
  return [...new Set(used)];
}

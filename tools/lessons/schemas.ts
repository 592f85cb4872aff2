import type * as v from "valibot";

/** Any schema of the project's. They are read as data here, to find texts and to say what is wrong with a value. */
export type AnySchema = v.GenericSchema;

const wrappers = ["optional", "exact_optional", "nullable", "nullish", "undefinedable"];

/** Whether a field may be left out. */
export const isOptional = (schema: AnySchema): boolean =>
  ["optional", "exact_optional", "nullish", "undefinedable"].includes(schema.type);

/** The schema inside an optional one; any other, itself. */
export function unwrapped(schema: AnySchema): AnySchema {
  return wrappers.includes(schema.type) && "wrapped" in schema
    ? unwrapped(schema.wrapped as AnySchema)
    : schema;
}

/** The fields of a group; null for anything else. */
export function entriesOf(schema: AnySchema): Record<string, AnySchema> | null {
  return "entries" in schema ? (schema.entries as Record<string, AnySchema>) : null;
}

/** What every entry of a list or of a record is; null for anything else. */
export function itemOf(schema: AnySchema): AnySchema | null {
  if (schema.type === "array" && "item" in schema) return schema.item as AnySchema;
  if (schema.type === "record" && "value" in schema) return schema.value as AnySchema;
  return null;
}

/** The values that may stand here, where they are few and known; null for anything else. */
export function optionsOf(schema: AnySchema): readonly unknown[] | null {
  if (schema.type === "picklist" && "options" in schema) return schema.options as unknown[];
  if (schema.type === "literal" && "literal" in schema) return [schema.literal];
  return null;
}

/** Groups told apart by one field: its name, and the group for each of its values; null for anything else. */
export function variantOf(schema: AnySchema): { key: string; options: Map<string, AnySchema> } | null {
  if (schema.type !== "variant" || !("options" in schema) || !("key" in schema)) return null;
  const key = schema.key as string;
  const options = new Map<string, AnySchema>();
  for (const option of schema.options as AnySchema[]) {
    const mark = entriesOf(option)?.[key];
    for (const value of (mark && optionsOf(mark)) ?? []) options.set(String(value), option);
  }
  return { key, options };
}

import * as v from "valibot";
import type { Names } from "../../src/lesson/fields.ts";
import { type Finding, insteadOf, listed, type Path } from "./problem.ts";
import { type AnySchema, entriesOf, isOptional, itemOf, optionsOf, unwrapped, variantOf } from "./schemas.ts";
import { offersAll } from "./texts.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function whatItIs(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  if (typeof value === "string") return `the text “${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return typeof value === "number" ? `the number ${value}` : String(value);
}

const named = (path: Path): string => {
  const last = path.at(-1);
  if (typeof last === "string") return `“${last}”`;
  const list = [...path].reverse().find((part) => typeof part === "string");
  return last === undefined
    ? "The file"
    : `Number ${last + 1}${list === undefined ? "" : ` of “${String(list)}”`}`;
};

const describe = (schema: AnySchema): string => {
  const about = v.getDescription(schema as Parameters<typeof v.getDescription>[0]);
  return about ? ` It is for this: ${about}` : "";
};

const wanted: Record<string, string> = {
  string: "a text in quotation marks",
  number: "a number",
  boolean: "true or false, without quotation marks",
  array: "a list in [ ]",
  strict_object: "a group of fields in { }",
  record: "a group of fields in { }",
};

function notAmong(schema: AnySchema, path: Path, value: unknown, names: Names): string {
  const options = optionsOf(schema) ?? [];
  const texts = options.map(String);
  if (typeof value !== "string") {
    return `${named(path)} should be one of ${listed(texts)}, but it is ${whatItIs(value)}.`;
  }
  if (offersAll(schema, names.characters)) {
    const extra = texts.filter((text) => !names.characters.includes(text));
    const all = extra.length > 0 ? "It can be" : "The characters are";
    return `There is no character “${value}” in lessons/cast.json.${insteadOf(value, texts, all)}`;
  }
  if (offersAll(schema, names.pictures)) {
    const bare = value.replace(/^.*\//, "").replace(/\.svg$/i, "");
    if (bare !== value && names.pictures.includes(bare)) {
      return `A drawing is named without its folder and without .svg: write “${bare}”.`;
    }
    return `There is no drawing lessons/pictures/${value}.svg.${insteadOf(value, texts, "The drawings are")}`;
  }
  if (options.length === 0) {
    return `${named(path)} is “${value}”, but the project has none to choose from yet.`;
  }
  return `${named(path)} can't be “${value}”.${insteadOf(value, texts, "It can be")}`;
}

function leaf(schema: AnySchema, value: unknown, path: Path, names: Names): Finding[] {
  const options = optionsOf(schema);
  if (options)
    return options.includes(value) ? [] : [{ path, sentence: notAmong(schema, path, value, names) }];
  const result = v.safeParse(schema, value);
  return (result.issues ?? []).map((issue) => ({
    path,
    sentence: sentenceFor(issue as v.BaseIssue<unknown>, path, value),
  }));
}

function sentenceFor(issue: v.BaseIssue<unknown>, path: Path, value: unknown): string {
  const limit = String(issue.requirement);
  switch (issue.type) {
    case "min_value":
      return `${named(path)} is ${String(value)}. It has to be ${limit} or more.`;
    case "max_value":
      return `${named(path)} is ${String(value)}. It can be ${limit} at most.`;
    case "integer":
      return `${named(path)} is ${String(value)}. It has to be a whole number.`;
    case "min_length":
    case "max_length":
      return `${named(path)}: ${issue.message}`;
    case "regex":
      return `${named(path)} is “${String(value)}”. ${issue.message}`;
    default: {
      if (typeof value === "string" && /^(?:true|false|[\d.]+)$/.test(value) && issue.type !== "string") {
        return `${named(path)} stands in quotation marks here. Write ${value} without them.`;
      }
      const expected = wanted[issue.type] ?? issue.expected ?? "something else";
      return `${named(path)} should be ${expected}, but it is ${whatItIs(value)}.`;
    }
  }
}

/** The rules that a list or group has beside its shape, such as how long it may be. */
function ownRules(schema: AnySchema, value: unknown, path: Path): Finding[] {
  const steps = "pipe" in schema && Array.isArray(schema.pipe) ? (schema.pipe as unknown[]).slice(1) : [];
  return steps.flatMap((step) => {
    const rule = step as v.BaseValidation<unknown, unknown, v.BaseIssue<unknown>>;
    if (rule.kind !== "validation") return [];
    const { issues } = rule["~run"]({ typed: true, value }, {});
    return (issues ?? []).map((issue) => ({ path, sentence: countSentence(issue, path, value) }));
  });
}

function countSentence(issue: v.BaseIssue<unknown>, path: Path, value: unknown): string {
  if (!issue.message.startsWith("Invalid")) return `${named(path)}: ${issue.message}`;
  const count = Array.isArray(value) ? value.length : 0;
  const bound = issue.type === "min_length" ? "at least" : "at most";
  return `${named(path)} has ${count} ${count === 1 ? "entry" : "entries"}. It needs ${bound} ${String(issue.requirement)}.`;
}

/** An empty text may be left out altogether, where its field may. */
function orLeftOut(entry: AnySchema, value: unknown, found: Finding[]): Finding[] {
  if (value !== "" || !isOptional(entry)) return found;
  return found.map((finding) => ({
    ...finding,
    sentence: finding.sentence.replace("Write something.", "Write something, or take the field out."),
  }));
}

function group(schema: AnySchema, value: Record<string, unknown>, path: Path, names: Names): Finding[] {
  const entries = entriesOf(schema) ?? {};
  const allowed = Object.keys(entries);
  const unknown = Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({
      path: [...path, key],
      key: true,
      sentence: `“${key}” is not a field here.${insteadOf(key, allowed, "The fields here are")}`,
    }));
  const missing = Object.entries(entries)
    .filter(([key, entry]) => !(key in value) && !isOptional(entry))
    .map(([key, entry]) => ({ path, sentence: `“${key}” is missing.${describe(entry)}` }));
  const inside = Object.entries(entries).flatMap(([key, entry]) =>
    key in value ? orLeftOut(entry, value[key], shape(entry, value[key], [...path, key], names)) : [],
  );
  return [...missing, ...unknown, ...inside];
}

function variant(schema: AnySchema, value: unknown, path: Path, names: Names): Finding[] | null {
  const among = variantOf(schema);
  if (!among) return null;
  const { key, options } = among;
  const all = [...options.keys()];
  if (!isRecord(value))
    return [
      { path, sentence: `${named(path)} should be a group of fields in { }, but it is ${whatItIs(value)}.` },
    ];
  const kind = value[key];
  if (kind === undefined) {
    return [{ path, sentence: `“${key}” is missing. It can be ${listed(all)}.` }];
  }
  const option = typeof kind === "string" ? options.get(kind) : undefined;
  if (option) return shape(option, value, path, names);
  const what =
    typeof kind === "string"
      ? `There is no ${key} “${kind}”.`
      : `“${key}” should be a text, but it is ${whatItIs(kind)}.`;
  const near = typeof kind === "string" ? insteadOf(kind, all, "") : "";
  const list = ` The ${key}s are ${listed(all, "and")}.`;
  return [{ path: [...path, key], sentence: `${what}${near.startsWith(" Did") ? near : ""}${list}` }];
}

function union(schema: AnySchema, value: unknown, path: Path, names: Names): Finding[] {
  const options = "options" in schema ? (schema.options as AnySchema[]) : [];
  if (options.some((option) => v.is(option, value))) return [];
  const groups = options.filter((option) => entriesOf(option));
  const literals = options.flatMap((option) => optionsOf(option) ?? []).map(String);
  const shapes = groups.map((option) => `{ ${listed(Object.keys(entriesOf(option) ?? {}), "and")}: … }`);
  const can = `It can be ${[literals.length > 0 ? listed(literals) : "", ...shapes].filter(Boolean).join(" or ")}.`;
  if (isRecord(value)) {
    const keys = Object.keys(value);
    const like = groups.find((option) => keys.some((key) => key in (entriesOf(option) ?? {})));
    if (like) return shape(like, value, path, names);
    return [{ path, sentence: `${named(path)} has no field that is known here. ${can}` }];
  }
  const near = typeof value === "string" ? insteadOf(value, literals, "") : "";
  return [
    {
      path,
      sentence: `${named(path)} can't be ${whatItIs(value)}.${near.startsWith(" Did") ? near : ""} ${can}`,
    },
  ];
}

/** Everything in a value that a schema does not allow, in order: all of it at once, each as a sentence. */
export function shape(schema: AnySchema, value: unknown, path: Path, names: Names): Finding[] {
  const bare = unwrapped(schema);
  const isNothing = value === undefined || (value === null && schema.type === "nullable");
  if (bare !== schema) return isNothing ? [] : shape(bare, value, path, names);
  const byKind = variant(schema, value, path, names);
  if (byKind) return byKind;
  if (schema.type === "union") return union(schema, value, path, names);

  const item = itemOf(schema);
  const entries = entriesOf(schema);
  if (!item && !entries) return leaf(schema, value, path, names);
  const fits = schema.type === "array" ? Array.isArray(value) : isRecord(value);
  if (!fits) {
    const expected = wanted[schema.type] ?? "something else";
    return [{ path, sentence: `${named(path)} should be ${expected}, but it is ${whatItIs(value)}.` }];
  }
  const inside = entries
    ? group(schema, value as Record<string, unknown>, path, names)
    : Object.entries(value as object).flatMap(([key, one]) =>
        shape(item as AnySchema, one, [...path, Array.isArray(value) ? Number(key) : key], names),
      );
  return [...ownRules(schema, value, path), ...inside];
}

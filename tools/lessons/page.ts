import * as v from "valibot";
import type { Names } from "../../src/lesson/fields.ts";
import type { Finding, Problem } from "./problem.ts";
import type { Source } from "./read.ts";
import { letStandIn } from "./reading.ts";
import type { AnySchema } from "./schemas.ts";
import { shape } from "./shape.ts";
import { leaves, offersAll, type Text, texts } from "./texts.ts";
import type { Translation } from "./translation.ts";
import { length, markup, tone } from "./wording.ts";

/**
 * A content file that was read. `value` is null where something in it has to be mended before it can be used;
 * `texts` are what a translation translates.
 */
export interface Page<Value> {
  file: string;
  source: Source;
  schema: AnySchema;
  value: Value | null;
  texts: string[];
  translations: Map<string, Translation>;
  problems: Problem[];
}

/** What pages are checked against: the names there are, and the drawings that have to be mended. */
export interface Desk {
  names: Names;
  badDrawings: ReadonlySet<string>;
}

/** Whether a finding keeps its file out of the app. */
export const isBroken = ({ weight }: { weight?: Finding["weight"] }): boolean =>
  weight === undefined || weight === "broken";

function unsafeDrawings(schema: AnySchema, value: unknown, { names, badDrawings }: Desk): Finding[] {
  return leaves(schema, value).flatMap((field) =>
    badDrawings.has(String(field.value)) && offersAll(field.schema, names.pictures)
      ? [{ path: field.path, sentence: `The drawing “${String(field.value)}” has to be mended first.` }]
      : [],
  );
}

/** Checks one file: its shape, its wording, its drawings, and what `checks` adds about a value that has its shape. */
export function readPage<Value>(
  source: Source,
  schema: AnySchema,
  desk: Desk,
  checks: (value: Value, found: readonly Text[]) => Finding[] = () => [],
  moreTexts: readonly string[] = [],
): Page<Value> {
  const { file, value, problems } = source;
  const page = { file, source, schema, value: null, texts: [], translations: new Map(), problems };
  if (value === undefined) return page;

  const found = texts(schema, value);
  const letStand = letStandIn(value).map(({ sentence }) => sentence);
  const findings = [
    ...shape(schema, value, [], desk.names),
    ...unsafeDrawings(schema, value, desk),
    ...found.flatMap((text) => [
      ...markup(text, desk.names.glossary),
      ...length(text, letStand),
      ...tone(text),
    ]),
  ];
  const parsed = v.safeParse(schema, value);
  if (parsed.success) findings.push(...checks(parsed.output as Value, found));
  else if (!findings.some(isBroken)) {
    findings.push(...parsed.issues.map(({ message }) => ({ path: [], sentence: message })));
  }
  const sound = parsed.success && problems.length === 0 && !findings.some(isBroken);
  return {
    ...page,
    value: sound ? (parsed.output as Value) : null,
    texts: [...new Set([...moreTexts, ...found.map((text) => text.value)])],
    problems: [...problems, ...findings.map(source.place)],
  };
}

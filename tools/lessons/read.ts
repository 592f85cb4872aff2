import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Finding, inOrder, type Path, type Problem } from "./problem.ts";
import { slip } from "./slips.ts";

// The scanner's own numbers for these; its list of them does not outlive compilation.
const [OPEN_GROUP, CLOSE_GROUP, OPEN_LIST, CLOSE_LIST, END] = [1, 2, 3, 4, 17];

/** A JSON file with its places. `value` is undefined when the text is not JSON. */
export interface Source {
  file: string;
  text: string;
  value: unknown;
  problems: Problem[];
  /** A finding, put where it stands in this file. */
  place(finding: Finding): Problem;
}

/** Finds the line and column, both from 1, of places in a text. */
function linesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** How many groups and lists may stand inside one another: more than any lesson has, and few enough for whoever reads them. */
const deepest = 40;

/** Where a text goes deeper than that, or null. */
function tooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_GROUP || token === OPEN_LIST) depth += 1;
    if (token === CLOSE_GROUP || token === CLOSE_LIST) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
}

/** Names by which a field would reach into JavaScript itself. */
const reserved = ["__proto__", "constructor", "prototype"];

/** The nearest value on the way to `path` that the file has. */
function nodeAt(tree: Node | undefined, path: Path): Node | undefined {
  for (let length = path.length; tree && length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** How far into a text as the file has it (`raw`, with its quotation marks) its character number `at` stands: an escape is one character. */
function offsetInText(raw: string, at: number): number {
  let offset = 1;
  for (let seen = 0; seen < at && offset < raw.length; seen += 1) {
    if (raw[offset] !== "\\") offset += 1;
    else offset += raw[offset + 1] === "u" ? 6 : 2;
  }
  return offset;
}

function* fields(node: Node): Generator<{ key: Node; name: string; first: boolean }> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const [key, value] = child.type === "property" ? (child.children ?? []) : [undefined, child];
    if (key) {
      yield { key, name: String(key.value), first: !seen.has(String(key.value)) };
      seen.add(String(key.value));
    }
    if (value) yield* fields(value);
  }
}

/** Values without prototypes' names in the way: a field called `__proto__` stays a field. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value;
  const pairs = (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [[String(key.value), plainValue(value)] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Reads strict JSON: no comments, no trailing commas, no field twice. Never throws; says all it met. */
export function readJson(file: string, text: string): Source {
  const errors: ParseError[] = [];
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const deep = tooDeep(body);
  const tree =
    deep === null
      ? parseTree(body, errors, { disallowComments: true, allowTrailingComma: false })
      : undefined;
  const lineAndColumn = linesOf(body);
  const put = (offset: number, sentence: string, weight: Problem["weight"] = "broken"): Problem => ({
    file,
    ...lineAndColumn(offset),
    sentence,
    weight,
  });

  const place = ({ path, sentence, weight, at, key }: Finding): Problem => {
    const node = nodeAt(tree, path);
    const from = (key ? node?.parent?.children?.[0] : node)?.offset ?? 0;
    const raw = node ? body.slice(node.offset, node.offset + node.length) : "";
    return put(from + (at === undefined ? 0 : offsetInText(raw, at)), sentence, weight);
  };

  if (body.trim() === "") {
    return { file, text, value: undefined, problems: [put(0, "This file is empty.")], place };
  }
  const lost = Math.max(body.indexOf("\0"), body.indexOf("\uFFFD"));
  if (lost >= 0) {
    const sentence =
      "Letters were lost here: this file is not saved as UTF-8. Save it again with that encoding, and look at this place.";
    return { file, text, value: undefined, problems: [put(lost, sentence)], place };
  }
  if (deep !== null) {
    const sentence = `Groups and lists stand inside one another more than ${deepest} deep here. Is a closing } or ] missing?`;
    return { file, text, value: undefined, problems: [put(deep, sentence)], place };
  }
  const [first] = errors;
  const slipped = first && slip(body, first);
  const notJson = slipped ? [put(slipped.offset, slipped.sentence)] : [];
  const names = tree
    ? [...fields(tree)].flatMap(({ key, name, first }) => [
        ...(first ? [] : [put(key.offset, `“${name}” is here twice. Keep one of them.`)]),
        ...(reserved.includes(name) ? [put(key.offset, `“${name}” can't be a name. Choose another.`)] : []),
      ])
    : [];
  return {
    file,
    text,
    value: errors.length > 0 || !tree ? undefined : plainValue(tree),
    problems: inOrder([...notJson, ...names]),
    place,
  };
}

import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Finding, inOrder, type Path, type Problem } from "./problem.ts";

/** A JSON file with its places. `value` is undefined when the text is not JSON. */
export interface Source {
  file: string;
  text: string;
  value: unknown;
  problems: Problem[];
  /** A finding, put where it stands in this file. */
  place(finding: Finding): Problem;
}

const said: Record<string, string> = {
  InvalidSymbol: "This word needs quotation marks around it, or is not meant to be here.",
  InvalidNumberFormat: "This number can't be read. Write it in digits, as in 4 or 2.5.",
  PropertyNameExpected: "A field's name in quotation marks was expected here. Is there a comma too many?",
  ValueExpected: "A value was expected here. Is there a comma too many?",
  ColonExpected: "A colon was expected here, between the field's name and its value.",
  CommaExpected: "A comma was expected here, between two values.",
  CloseBraceExpected: "A closing } was expected here.",
  CloseBracketExpected: "A closing ] was expected here.",
  EndOfFileExpected: "The file should end here, but there is more.",
  InvalidCommentToken: "There can be no comments in this file. Take this one out.",
  UnexpectedEndOfComment: "There can be no comments in this file. Take this one out.",
  UnexpectedEndOfString: "This text has no closing quotation mark on its line.",
  UnexpectedEndOfNumber: "This number can't be read. Write it in digits, as in 4 or 2.5.",
  InvalidUnicode: "This \\u code can't be read. Type the letter itself.",
  InvalidEscapeCharacter: "A \\ can't stand in front of this letter. To write a \\ itself, write \\\\.",
  InvalidCharacter: "There is a character here that can't be seen. Take it out.",
};

/** The line and column, both from 1, of a place in a text. */
function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

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
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  const put = (offset: number, sentence: string, weight: Problem["weight"] = "broken"): Problem => ({
    file,
    ...lineAndColumn(body, offset),
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
  const notJson = errors.map(({ error, offset }) =>
    put(offset, `This is not JSON. ${said[printParseErrorCode(error)] ?? "Something here can't be read."}`),
  );
  const twice = tree
    ? [...fields(tree)].flatMap(({ key, name, first }) =>
        first ? [] : [put(key.offset, `“${name}” is here twice. Keep one of them.`)],
      )
    : [];
  return {
    file,
    text,
    value: errors.length > 0 || !tree ? undefined : plainValue(tree),
    problems: inOrder([...notJson.slice(0, 3), ...twice]),
    place,
  };
}

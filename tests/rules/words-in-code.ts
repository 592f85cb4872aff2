import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";

/** A node of the syntax tree that the parser gives, as far as it is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;
const node = (value: unknown): Node[] => (isNode(value) ? [value] : []);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : node(value));

/** Visits a node and all below it; `scope` is the nearest block or function that each stands in. */
function walk(from: Node, visit: (at: Node, scope: Node) => void, scope = from): void {
  visit(from, scope);
  const inner = /^(Program|BlockStatement)$|Function/.test(from.type) ? from : scope;
  for (const part of Object.values(from)) for (const below of nodes(part)) walk(below, visit, inner);
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** What an expression may come to: a text, or an object or a list whose parts may be asked for; `file` is where it stands. */
type Value = { text: string } | { holder: Node; file: Source };

/** What a name stands for within `scope`: an expression, or the parts of it whose key is `inside` (`*` for any). */
interface Meaning {
  of: Node;
  inside: string | null;
  scope: Node;
}

interface Source {
  path: string;
  text: string;
  tree: Node;
  names: Map<string, Meaning[]>;
  /** Names that come from another file of the project: its path and what the name is there. */
  imports: Map<string, { from: string; name: string }>;
}

const nameOf = (key: unknown): string => {
  const [at] = node(key);
  return at ? String(at.type === "Identifier" ? at.name : at.value) : "";
};

function read(path: string): Source {
  const text = readFileSync(path, "utf8");
  const tree = parseSync(path, text).program as unknown as Node;
  const names: Source["names"] = new Map();
  const imports: Source["imports"] = new Map();
  const give = (name: string, of: Node, inside: string | null, scope: Node) =>
    names.set(name, [...(names.get(name) ?? []), { of, inside, scope }]);
  walk(tree, (at, scope) => {
    if (at.type === "VariableDeclarator") {
      for (const of of node(at.init)) {
        for (const id of node(at.id)) {
          if (id.type === "Identifier") give(String(id.name), of, null, scope);
          for (const part of nodes(id.properties)) {
            if (part.type === "Property") give(nameOf(part.value), of, nameOf(part.key), scope);
          }
        }
      }
    }
    if (at.type === "FunctionDeclaration") give(nameOf(at.id), at, null, scope);
    const [source] = node(at.source);
    if (at.type === "ImportDeclaration" && source && String(source.value).startsWith(".")) {
      const from = normalize(join(dirname(path), String(source.value)));
      for (const one of nodes(at.specifiers)) {
        imports.set(nameOf(one.local), { from, name: nameOf(one.imported) });
      }
    }
    if (at.type === "ExportNamedDeclaration" && source) {
      const from = normalize(join(dirname(path), String(source.value)));
      for (const one of nodes(at.specifiers)) {
        imports.set(nameOf(one.exported), { from, name: nameOf(one.local) });
      }
    }
    const [called] = node(at.callee);
    if (at.type === "CallExpression" && called && nameOf(called.property) === "map") {
      const [callback] = nodes(at.arguments);
      const [each] = nodes(callback?.params);
      for (const list of node(called.object)) {
        if (callback && each?.type === "Identifier") give(nameOf(each), list, "*", callback);
      }
    }
  });
  return { path, text, tree, names, imports };
}

/** All that the app's code is made of, tests apart. */
function sources(): Map<string, Source> {
  const code = files("src").filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path));
  return new Map(code.map((path) => [path, read(path)]));
}

/** What can't be followed to words that stand in the code. */
class Unknown extends Error {}

/** Follows expressions to the texts they may come to. */
function follower(all: Map<string, Source>) {
  function named(file: Source, name: string, use: Node): Value[] {
    const brought = file.imports.get(name);
    const from = brought && all.get(brought.from);
    if (from) return named(from, brought.name, from.tree);
    const [meaning] = (file.names.get(name) ?? [])
      .filter(({ scope }) => scope.start <= use.start && use.end <= scope.end)
      .sort((a, b) => b.scope.start - a.scope.start);
    if (!meaning) throw new Unknown(name);
    const { of, inside } = meaning;
    const values = follow(of, file);
    if (inside === null) return values;
    return values.flatMap((value) => parts(value, (key) => key === inside || inside === "*"));
  }

  /** The parts of an object or a list whose keys are wanted. */
  function parts(value: Value, wanted: (key: string) => boolean): Value[] {
    if ("text" in value) throw new Unknown(value.text);
    const { holder, file } = value;
    if (holder.type === "ArrayExpression") {
      return nodes(holder.elements).flatMap((each) => follow(each, file));
    }
    return nodes(holder.properties).flatMap((each) => {
      if (each.type === "SpreadElement") {
        return follow(node(each.argument)[0] ?? each, file).flatMap((more) => parts(more, wanted));
      }
      if (each.computed === true) throw new Unknown(nameOf(each.key));
      return wanted(nameOf(each.key)) ? node(each.value).flatMap((of) => follow(of, file)) : [];
    });
  }

  /** Which keys `object[…]` may take: those a template begins with, or any. */
  function wanted(at: Node): (key: string) => boolean {
    const [property] = node(at.property);
    if (!property) return () => true;
    if (at.computed !== true) return (key) => key === property.name;
    if (property.type === "Literal" && typeof property.value === "string") {
      return (key) => key === property.value;
    }
    if (property.type !== "TemplateLiteral") return () => true;
    const [start] = nodes(property.quasis);
    const before = String((start?.value as { cooked?: string } | undefined)?.cooked ?? "");
    return (key) => key.startsWith(before);
  }

  function follow(at: Node, file: Source): Value[] {
    const both = (...keys: string[]) =>
      keys.flatMap((key) => node(at[key]).flatMap((part) => follow(part, file)));
    switch (at.type) {
      case "Literal":
        return typeof at.value === "string" ? [{ text: at.value }] : [];
      case "ObjectExpression":
      case "ArrayExpression":
        return [{ holder: at, file }];
      case "ConditionalExpression":
        return both("consequent", "alternate");
      case "LogicalExpression":
        return both("left", "right");
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "ParenthesizedExpression":
      case "ChainExpression":
        return both("expression");
      case "Identifier":
        return at.name === "undefined" ? [] : named(file, String(at.name), at);
      case "MemberExpression":
        return node(at.object)
          .flatMap((object) => follow(object, file))
          .flatMap((value) => parts(value, wanted(at)));
      case "CallExpression":
        return both("callee");
      case "ArrowFunctionExpression":
      case "FunctionDeclaration":
        return returned(at, file);
      default:
        throw new Unknown(at.type);
    }
  }

  function returned(at: Node, file: Source): Value[] {
    const [body] = node(at.body);
    if (body && body.type !== "BlockStatement") return follow(body, file);
    const back: Value[] = [];
    walk(at, (below) => {
      if (below.type !== "ReturnStatement") return;
      for (const value of node(below.argument)) back.push(...follow(value, file));
    });
    return back;
  }

  return (at: Node, file: Source): string[] =>
    follow(at, file).map((value) => {
      if ("text" in value) return value.text;
      throw new Unknown("an object");
    });
}

/** The words that the app says: each English key with where it stands, and the calls of `t` that can't be followed to any. */
export function wordsInCode(): { keys: Map<string, string>; unknown: string[] } {
  const all = sources();
  const textsOf = follower(all);
  const keys = new Map<string, string>();
  const unknown: string[] = [];
  for (const file of all.values()) {
    if (file.path === normalize("src/voice/words.ts")) continue;
    walk(file.tree, (at) => {
      if (at.type !== "CallExpression" || nameOf(at.callee) !== "t") return;
      const [key] = nodes(at.arguments);
      const place = `${file.path}:${file.text.slice(0, at.start).split("\n").length}`;
      try {
        for (const text of key ? textsOf(key, file) : []) keys.set(text, place);
      } catch (error) {
        if (!(error instanceof Unknown)) throw error;
        unknown.push(`${place} (${error.message})`);
      }
    });
  }
  return { keys, unknown };
}

const guarded: Record<string, object> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  RegExp: RegExp.prototype,
  Map: Map.prototype,
  Promise: Promise.prototype,
  "the class of things": Object,
};

type Facts = Map<PropertyKey, PropertyDescriptor | undefined>;

const factsOf = (thing: object): Facts =>
  new Map(Reflect.ownKeys(thing).map((key) => [key, Object.getOwnPropertyDescriptor(thing, key)]));

const same = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean =>
  one?.value === other?.value && one?.get === other?.get && one?.set === other?.set;

/** Remembers how JavaScript's own prototypes are now. What it gives back says which of them have changed since; none: an empty list. */
export function watchPrototypes(): () => string[] {
  const before = new Map(Object.entries(guarded).map(([name, thing]) => [name, factsOf(thing)]));
  return () =>
    Object.entries(guarded).flatMap(([name, thing]) => {
      const was = before.get(name);
      const is = factsOf(thing);
      const keys = new Set([...(was?.keys() ?? []), ...is.keys()]);
      return [...keys]
        .filter((key) => was?.has(key) !== is.has(key) || !same(was?.get(key), is.get(key)))
        .map((key) => `${name}.prototype: ${String(key)}`);
    });
}

const forbidden = ["__proto__", "constructor", "prototype"];

const plain = new Set<unknown>([
  ...[Object, Array, Map, Set, Date, RegExp, Uint8Array].map((kind): unknown => kind.prototype),
  null,
]);

/** The first thing in a value that should never have been let in: a key that reaches into JavaScript, or a prototype that is no plain one. Null: all is plain. */
export function reachesIn(value: unknown): string | null {
  const seen = new Set<unknown>();
  const rest: [unknown, string][] = [[value, "it"]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [one, path] = next;
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    if (!plain.has(Object.getPrototypeOf(one))) return `${path}, which has another prototype`;
    for (const key of Object.keys(one)) {
      if (forbidden.includes(key)) return `${path}.${key}`;
      rest.push([Reflect.get(one, key), path.length > 200 ? path : `${path}.${key}`]);
    }
  }
  return null;
}

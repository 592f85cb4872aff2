import type * as v from "valibot";
import type { Alternatives, CrossCheck } from "../../src/lesson/cross-check.ts";
import type { Names } from "../../src/lesson/fields.ts";
import type { AnyRules } from "../../src/lesson/rules.ts";

/** What the compiler knows of a game: how its config is checked, and how it is played. Its picture is never loaded here. */
export interface GameTools {
  kind: string;
  version: number;
  spec: (names: Names) => v.GenericSchema;
  rules: AnyRules | null;
  crossCheck: CrossCheck<unknown>;
  alternatives: Alternatives<unknown>;
}

interface CrossModule {
  crossCheck?: CrossCheck<unknown>;
  alternatives?: Alternatives<unknown>;
}

const specs = import.meta.glob<{ spec: GameTools["spec"] }>("../../src/games/*/spec.ts", { eager: true });
const rules = import.meta.glob<{ rules: AnyRules }>(
  ["../../src/games/*/rules.ts", "../../src/games/*/rules/rules.ts"],
  { eager: true },
);
const crosses = import.meta.glob<CrossModule>("../../src/games/*/cross-check.ts", { eager: true });
// As text: running a game's index would bring its picture, which needs a browser.
const indexes = import.meta.glob<string>("../../src/games/*/index.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

const kindOf = (path: string): string => path.split("/games/")[1]?.split("/")[0] ?? "";

const byKind = <Module>(found: Record<string, Module>): Map<string, Module> =>
  new Map(Object.entries(found).map(([path, module]) => [kindOf(path), module]));

/** The games there are, by their folders. */
export function allGames(): GameTools[] {
  const [ruleBook, crossBook, indexBook] = [byKind(rules), byKind(crosses), byKind(indexes)];
  return [...byKind(specs)].flatMap(([kind, { spec }]) => {
    const found = ruleBook.get(kind)?.rules ?? null;
    const cross = crossBook.get(kind);
    const version = /\bversion:\s*(\d+)/.exec(indexBook.get(kind) ?? "")?.[1];
    return [
      {
        kind,
        version: Number(version ?? 1),
        spec,
        rules: found,
        crossCheck: cross?.crossCheck ?? (() => []),
        alternatives: cross?.alternatives ?? (() => []),
      },
    ];
  });
}

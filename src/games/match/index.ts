import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { MatchView } from "./view.tsx";

export default defineGame({
  kind: "match",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => (await import("./words.ts")).words,
  view: MatchView,
});

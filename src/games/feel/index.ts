import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { FeelView } from "./view.tsx";

export default defineGame({
  kind: "feel",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => (await import("./words.ts")).words,
  view: FeelView,
});

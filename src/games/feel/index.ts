import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { FeelView } from "./view.tsx";
import { words } from "./words.ts";

export default defineGame({
  kind: "feel",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words,
  view: FeelView,
});

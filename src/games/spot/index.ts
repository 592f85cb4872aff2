import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { SpotView } from "./view.tsx";
import { words } from "./words.ts";

export default defineGame({
  kind: "spot",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words,
  view: SpotView,
});

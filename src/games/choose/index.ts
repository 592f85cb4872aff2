import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { ChooseView } from "./view.tsx";
import { words } from "./words.ts";

export default defineGame({
  kind: "choose",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words,
  view: ChooseView,
});

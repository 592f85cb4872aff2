import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { TellView } from "./view.tsx";
import { words } from "./words.ts";

export default defineGame({
  kind: "tell",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words,
  view: TellView,
});

import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { BrowserView } from "./view.tsx";

export default defineGame({
  kind: "browser",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => (await import("./all-words.ts")).allWords,
  view: BrowserView,
});

import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { PhoneView } from "./view.tsx";

export default defineGame({
  kind: "phone",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => (await import("./all-words.ts")).allWords,
  view: PhoneView,
});

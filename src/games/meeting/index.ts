import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { MeetingView } from "./view.tsx";

export default defineGame({
  kind: "meeting",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => (await import("./all-words.ts")).allWords,
  view: MeetingView,
});

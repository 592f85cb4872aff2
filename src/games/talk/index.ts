import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { TalkView } from "./view.tsx";

export default defineGame({
  kind: "talk",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: async () => ({
    ...(await import("./words.ts")).words,
    ...(await import("./face-words.ts")).faceWords,
  }),
  view: TalkView,
});

import { defineGame } from "../game.ts";
import { rules } from "./rules.ts";
import { stylesWords } from "./styles.ts";
import { shown } from "./view/shown.ts";
import { MeetingView } from "./view.tsx";
import { words } from "./words.ts";

export default defineGame({
  kind: "meeting",
  version: 1,
  spec: () => import("./spec.ts"),
  rules,
  words: { ...words, ...shown, ...stylesWords },
  view: MeetingView,
});

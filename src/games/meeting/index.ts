import { defineGame } from "../game.ts";
import { later } from "./later.ts";
import { rules } from "./rules/core.ts";
import { MeetingView } from "./view.tsx";

export default defineGame({ kind: "meeting", version: 1, rules, view: MeetingView, ...later });

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtFrom } from "../../browser/harness/built.ts";
import type { MadeApp } from "../../browser/harness/versions.ts";

/** What tomorrow's app does differently: a newer database with one more store, an event of a kind that nobody knows today, one more setting. */
const changes: { file: string; from: string | RegExp; to: string }[] = [
  { file: "src/progress/database.ts", from: "const VERSION = 1;", to: "const VERSION = 2;" },
  {
    file: "src/progress/database.ts",
    from: "if (from < 1) {",
    to: 'if (from < 2) db.createObjectStore("stars", { autoIncrement: true });\n  if (from < 1) {',
  },
  { file: "src/progress/carry-out.ts", from: /\bevent: \["events"/, to: 'event: ["stars", "events"' },
  {
    file: "src/progress/carry-out.ts",
    from: "const { order } = fresh;",
    to: 'const { order } = fresh;\n  tx.objectStore("stars").add({ of: event.id });',
  },
  {
    file: "src/progress/household-store.ts",
    from: "sound: false,",
    to: 'sound: false,\n  letters: "round",',
  },
  { file: "src/progress/readable.ts", from: '["hint", ', to: '["nod", "hint", ' },
  { file: "src/lesson/player.ts", from: 'case "hint": {', to: 'case "nod":\n    case "hint": {' },
  {
    file: "src/player/help-buttons.tsx",
    from: 'dispatch({ type: "hint" })',
    to: 'dispatch({ type: "nod" })',
  },
];

/** Builds the app of tomorrow from today's. Throws where today's is no longer what the changes were made for. */
export const tomorrow = (): Promise<MadeApp> =>
  builtFrom((sources) => {
    for (const { file, from, to } of changes) {
      const path = join(sources, file);
      const today = readFileSync(path, "utf8");
      const changed = today.replace(from, to);
      if (changed === today) throw new Error(`${file} is not what tomorrow's app was made from: ${from}`);
      writeFileSync(path, changed);
    }
  }, "tomorrow");

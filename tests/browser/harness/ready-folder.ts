import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What carries the folder's name from who makes it to the processes that tests run in. */
const name = "READY_TABLETS";

function make(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "have-a-go-ready-"));
  process.env[name] = folder;
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Done once before all tests in a browser, and undone after them: a place for what one test makes for all. */
export default function setUp(): () => void {
  return make().remove;
}

/** The folder for what is made once. A process that nobody made one for makes its own, and removes it when it ends. */
export function readyFolder(): string {
  const known = process.env[name];
  if (known) return known;
  const { folder, remove } = make();
  process.once("exit", remove);
  return folder;
}

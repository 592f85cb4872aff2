import type { Database } from "./database.ts";
import { type OpenProgress, progressOn } from "./progress.ts";
import { Refused } from "./trouble.ts";

const nowhere: Database = {
  read: () => Promise.reject(new Refused("There is no storage.")),
  write: () => Promise.reject(new Refused("There is no storage.")),
  suspect: () => {},
  close: () => {},
};

/** A progress that works like any other and forgets everything when it goes: what a browser without storage gets, and tests of screens. */
export function inMemory(language = "en"): OpenProgress {
  const { progress } = progressOn(nowhere, language, { alone: true });
  progress.store.setState({ saving: { state: "not-saved", why: "refused" }, mayForget: true });
  return progress;
}

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Host, openHost } from "./host.ts";
import { ready } from "./kept.ts";
import { readyFolder } from "./ready-folder.ts";
import { openTablet, type Setting, type Tablet } from "./tablet.ts";

/** The app's address on a ready tablet, whichever port its host has: what a browser keeps, it keeps for an address. */
const address = "http://have-a-go.localhost/";

/** How the browser finds a host there. */
const leadingTo = (host: Host): string =>
  `--host-resolver-rules=MAP have-a-go.localhost 127.0.0.1:${new URL(host.url).port}`;

/** How a tablet may be set up that has its profile and its address already. */
export type Ways = Omit<Setting, "url" | "profile" | "flags">;

/** The profile of a tablet on which all of a built app is kept. The first who needs it makes it; whoever made one at the same time throws theirs away. */
async function readyProfile(app: string): Promise<string> {
  const build = createHash("md5")
    .update(readFileSync(join(app, "worker.js")))
    .digest("hex");
  const made = join(readyFolder(), build);
  if (existsSync(made)) return made;
  const own = mkdtempSync(`${made}-`);
  const host = await openHost(app);
  const tablet = await openTablet({ url: address, profile: own, flags: [leadingTo(host)] });
  await ready(tablet.page);
  await tablet.context.close();
  await host.stop();
  try {
    renameSync(own, made);
  } catch {
    rmSync(own, { recursive: true, maxRetries: 5 });
  }
  return made;
}

/**
 * A tablet on which somebody opens the built app again, all of which came some other day: for tests of what comes after. To bring it
 * anew costs a computer ten seconds. The host must serve that app; its address for this tablet is the tablet's `url`.
 */
export async function openReadyTablet(host: Host, app: string, setting: Ways = {}): Promise<Tablet> {
  const profile = mkdtempSync(join(tmpdir(), "have-a-go-tablet-"));
  cpSync(await readyProfile(app), profile, { recursive: true });
  const tablet = await openTablet({ ...setting, url: address, profile, flags: [leadingTo(host)] });
  await ready(tablet.page);
  return tablet;
}

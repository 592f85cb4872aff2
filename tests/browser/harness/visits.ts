import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { builtApp } from "./built.ts";
import { type Host, openHost } from "./host.ts";
import { openReadyTablet, type Ways } from "./ready-tablet.ts";
import { openTablet, type Setting, type Tablet } from "./tablet.ts";

/** What journeys begin with: the app on a host of its own for each test, and tablets that visit it. */
export interface Visits {
  /** The host of the test that runs now. */
  readonly host: Host;
  /** The built app's folder. */
  readonly app: string;
  /** A new tablet with the app open; closed after the test, which fails for every problem that it met. */
  visit(setting?: Omit<Setting, "url">): Promise<Tablet>;
  /** A tablet on which all of the app came some other day, with it open again; closed and failed for as well. Its address is its own. */
  visitAgain(setting?: Ways): Promise<Tablet>;
  /** A lesson's whole address on a new tablet. */
  lesson(id: string, room?: string): string;
}

/** Called once at the top of a file of journeys. */
export function visits(): Visits {
  let app: string;
  let host: Host;
  let tablets: Tablet[] = [];

  beforeAll(async () => {
    app = await builtApp();
  });
  beforeEach(async () => {
    host = await openHost(app);
  });
  afterEach(async () => {
    const problems = tablets.flatMap((tablet) => tablet.problems);
    for (const tablet of tablets) await tablet.close();
    tablets = [];
    await host.stop();
    expect(problems).toEqual([]);
  });

  return {
    get host() {
      return host;
    },
    get app() {
      return app;
    },
    async visit(setting = {}) {
      const tablet = await openTablet({ url: host.url, ...setting });
      tablets.push(tablet);
      return tablet;
    },
    async visitAgain(setting = {}) {
      const tablet = await openReadyTablet(host, app, setting);
      tablets.push(tablet);
      return tablet;
    },
    lesson: (id, room = "video-meetings") => `${host.url}#/lesson/${room}/${id}`,
  };
}

/** Waits until home is there. */
export const home = (page: Tablet["page"]) =>
  page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();

/** The title of the step on the screen. */
export const title = (page: Tablet["page"]) => page.locator(".coach-title").innerText();

/** Waits until the screen calls what was done saved. */
export const saved = (page: Tablet["page"]) => page.getByText("Saved on this tablet").waitFor();

/** The way on from a finished step. */
export const goOn = (page: Tablet["page"]) => page.locator('[data-control="go-on"]');

/** Which step of how many is on the screen, as it says itself: `Step 2 of 5`. */
export const where = (page: Tablet["page"]) =>
  page.getByRole("img", { name: /^Step \d of \d$/ }).getAttribute("aria-label");

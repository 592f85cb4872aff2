import { afterEach, beforeEach, expect, test } from "vitest";
import { builtApp, withWorker } from "./harness/built.ts";
import { type Host, openHost, type Weather } from "./harness/host.ts";
import { kept, lineIsBack, notOurs, ready } from "./harness/kept.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";

// A Wi-Fi that wants a login answers every address with its own page, and says that all is well.

let host: Host;
let tablet: Tablet | null = null;
let cleanUp = () => {};

beforeEach(async () => {
  host = await openHost(await builtApp());
});
afterEach(async () => {
  const problems = tablet?.problems ?? [];
  await tablet?.close();
  tablet = null;
  await host.stop();
  cleanUp();
  cleanUp = () => {};
  expect(problems).toEqual([]);
});

/** What a host answers until the worker's script has been asked for, and then what the portal says of itself. */
function from(first: RegExp, portal: Weather): Weather {
  let begun = false;
  return (path) => {
    begun ||= first.test(path);
    return begun ? portal(path) : "files";
  };
}

async function visit(): Promise<Tablet> {
  tablet = await openTablet({ url: host.url });
  return tablet;
}

const wantsSomething = (page: Tablet["page"]) =>
  page.getByRole("heading", { name: "The Wi-Fi wants something first" }).waitFor();

const portals = async (page: Tablet["page"]) => (await kept(page)).filter(({ portal }) => portal);

test("a login page in place of the worker is refused, said, and got over", async () => {
  host.weather = from(/worker\.js/, () => "portal");
  const { page } = await visit();
  await wantsSomething(page);
  expect(await notOurs(page, [])).toEqual([]);
  host.weather = () => "files";
  await lineIsBack(page);
  await ready(page);
});

for (const [what, path] of [
  ["the app's files", /^\/(assets|icons|index)/],
  ["the lessons", /^\/content/],
] as const) {
  test(`a login page in place of ${what} is never kept, is said, and got over without help`, async () => {
    host.weather = from(/worker\.js/, (asked) => (path.test(asked) ? "portal" : "files"));
    const { page } = await visit();
    await wantsSomething(page);
    expect(await portals(page)).toEqual([]);
    host.weather = () => "files";
    await lineIsBack(page);
    await ready(page);
    expect(await portals(page)).toEqual([]);
    await host.stop();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  });
}

test("a login page in place of a new version leaves the old one working", async () => {
  const { page } = await visit();
  await ready(page);
  host.weather = () => "portal";
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
  });
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
  await page.goto(`${host.url}#/lesson/video-meetings/press-everything`);
  await page.getByRole("heading", { name: "Press everything" }).first().waitFor();
  expect(await portals(page)).toEqual([]);
});

test("without the hashes the login page would be kept: they are what refuses it", async () => {
  const broken = withWorker(await builtApp(), (code) => code.replaceAll(/sha384-[A-Za-z0-9+/=]+/g, ""));
  cleanUp = broken.remove;
  host.put(broken.folder);
  host.weather = from(/worker\.js/, (asked) => (/^\/(assets|icons|index)/.test(asked) ? "portal" : "files"));
  const { page } = await visit();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  expect((await portals(page)).length).toBeGreaterThan(0);
});

import type { Host, Weather } from "../../browser/harness/host.ts";
import type { Tablet } from "../../browser/harness/tablet.ts";

const script = /^\/assets\/.*\.js$/;

type Day = { name: string; weather: (part: number) => Weather };

const onPage =
  (weather: ReturnType<Weather>): Weather =>
  (path) =>
    path === "/" || path === "/index.html" ? weather : "files";
const onScripts =
  (weather: ReturnType<Weather>): Weather =>
  (path) =>
    script.test(path) ? weather : "files";

/** What can become of the very first page, before there is any worker. */
const days: Day[] = [
  { name: "a login page for scripts", weather: () => onScripts("portal") },
  {
    name: "page cut short",
    weather: (part) => onPage({ bad: "truncated", after: Math.ceil(part * 1000), told: false }),
  },
  { name: "scripts that never end", weather: () => onScripts({ bad: "drip", after: 300 }) },
  {
    name: "page cut short of its length",
    weather: (part) => onPage({ bad: "truncated", after: Math.ceil(part * 1000), told: true }),
  },
  { name: "500 for scripts", weather: () => onScripts({ bad: "status", status: 500 }) },
  {
    name: "scripts cut short",
    weather: (part) => onScripts({ bad: "truncated", after: Math.ceil(part * 2000), told: false }),
  },
];
let next = 0;

/** What did not hold when the first page itself went wrong: it says something, or it opens, and a second go does open it. */
export async function firstPage(tablet: Tablet, host: Host, random: () => number): Promise<string[]> {
  const { page } = tablet;
  const wrong: string[] = [];
  const day = days[next++ % days.length] as Day;
  const part = random();
  const problems = tablet.problems.length;
  host.weather = day.weather(part);
  const where = `${day.name} (${part.toFixed(2)})`;
  // Where the page itself is torn, the browser says so in its own words.
  const came = await page.goto(host.url, { waitUntil: "commit" }).then(
    () => true,
    () => false,
  );
  if (came) {
    const pace = await tablet.context.newCDPSession(page);
    await pace.send("Animation.enable");
    await pace.send("Animation.setPlaybackRate", { playbackRate: 100 });
    const words = page.locator(".opening-late:visible, #app:not(.before-script) h1").first();
    const spoken = await words.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    // Cut before its first word, there is nothing that could say anything.
    if (!spoken && (await page.content()).includes("<main")) wrong.push(`${where}: the page says nothing`);
    await pace.detach();
  }
  // What broken code throws is the browser's own word for it.
  tablet.problems.length = problems;
  host.weather = () => "files";
  await page.goto(host.url);
  await page
    .getByRole("heading", { level: 1, name: "Have a Go" })
    .waitFor({ timeout: 10_000 })
    .catch(() => wrong.push(`${where}: the second go does not open it`));
  return wrong;
}

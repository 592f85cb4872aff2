import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { allSaved, openLesson, playOn, theApp } from "../playing.ts";
import { type Change, change, heldAgainst, type Kept, keptBy } from "../reading.ts";
import { type Kind, onTablet, strangersWindow, whereIs } from "./kinds.ts";

/** Deleted under us: another window deletes the whole database in the middle of a lesson. The journal beside it brings all of it back. */
export const deleted: Kind = (url, random) =>
  onTablet(url, random, async (tablet) => {
    const { page } = tablet;
    const other = await strangersWindow(tablet, url);
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("have-a-go");
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await playOn(tablet, page, random, 6);
    await allSaved(tablet, page);
    const left = await whereIs(page);
    await page.reload();
    await page.locator(".coach-title, .ending").first().waitFor();
    const opened = await whereIs(page);
    await page.goto(`${url}#/`);
    await page.getByRole("heading", { name: "All that you did is back" }).waitFor();
    const { lost, wrong } = heldAgainst(await keptBy(page), tablet.heard(page));
    if (opened !== left) wrong.push(`left at “${left}”, opened at “${opened}”`);
    return { lost, wrong };
  });

/** Rows as a damaged disk or a stranger may leave them: of each store one, and one event with a name that reaches into JavaScript itself. */
function damaged(kept: Kept, random: Random): (Change & { put: unknown })[] {
  const pick = <Row>(rows: readonly Row[]) => rows[Math.floor(random() * rows.length)];
  const junk = [7, "x", null, [], { type: "fly" }];
  const newest = kept.events.at(-1);
  const rows: [string, unknown][] = [
    ["events", { ...pick(kept.events), action: pick(junk) }],
    ["events", { ...newest, id: "stranger", lesson: "__proto__", order: (newest?.order ?? 0) + 1 }],
    ["plays", { ...pick(kept.plays), play: pick(junk) }],
    ["summaries", { ...pick(kept.summaries), unfinished: pick([7, "x", null]) }],
    ["learners", { ...pick(kept.learners), settings: pick(junk) }],
  ];
  return rows.map(([store, put]) => ({ store, put }));
}

/** What home and the helper's page must say after the record was damaged. */
async function saidAbout(page: Page, url: string, count: number): Promise<string[]> {
  await page.goto(url);
  const offer = await page.locator(`${theApp} .carry-on a`).getAttribute("href");
  const wrong = offer?.endsWith("/press-everything") ? [] : [`home offers ${offer}`];
  await page.goto(`${url}#/helping`);
  await page.locator(".helper-facts").waitFor();
  const facts = await page.locator(".helper-facts").innerText();
  if (!facts.includes(`${count} entries of the record could not be read`)) {
    wrong.push(`the helper is not told of ${count} entries: ${facts.replace(/\s+/g, " ")}`);
  }
  return wrong;
}

/** Which damaged rows were not set aside as they were, a sentence each. */
function findAside(kept: Kept | null, changes: (Change & { put: unknown })[]): string[] {
  const texts = (kept?.aside ?? []).map(({ store, value }) => JSON.stringify([store, value]));
  return changes
    .filter(({ store, put }) => !texts.includes(JSON.stringify([store, put])))
    .map(({ store, put }) => `not kept aside as it was: ${store} ${JSON.stringify(put).slice(0, 200)}`);
}

/** Corrupted: rows of every store changed while the app is shut. */
export const corrupted: Kind = (url, random) =>
  onTablet(url, random, async (tablet) => {
    const { page } = tablet;
    await page.goto("about:blank");
    const other = await strangersWindow(tablet, url);
    const before = await keptBy(other);
    if (!before) return { lost: tablet.heard(page).acknowledged, wrong: ["there is no database"] };
    const changes = damaged(before, random);
    await change(other, changes);
    await other.close();
    // The play's own row is not read before somebody opens the lesson.
    const wrong = await saidAbout(page, url, changes.length - 1);
    await openLesson(page, url);
    await playOn(tablet, page, random, 2);
    await allSaved(tablet, page);
    await page.goto(`${url}icons/icon.svg`);
    const kept = await keptBy(page);
    wrong.push(...findAside(kept, changes));
    const taken = new Set(changes.map(({ store, put }) => store === "events" && (put as { id: string }).id));
    const { done, acknowledged } = tablet.heard(page);
    const readable = done.filter(({ event }) => !taken.has(event.id));
    const fewer = done.length - readable.length;
    const held = heldAgainst(kept && { ...kept, aside: [] }, {
      done: readable,
      acknowledged: acknowledged - fewer,
    });
    return { lost: held.lost, wrong: [...wrong, ...held.wrong] };
  });

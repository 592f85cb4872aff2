import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { routeOf } from "../../../src/route.ts";
import { pick } from "./inputs.ts";

/** A screen that walks begin on. */
export interface Screen {
  name: string;
  /** How the tablet is set up for it. */
  setting?: { language?: string; query?: string; spoil?(page: Page): Promise<unknown> };
  /** Its address, from `#` on: another one for another seed, where there are many. */
  address(random: Random): string;
  /** What is done there to come to it. */
  reach?(page: Page, random: Random): Promise<void>;
}

const rooms = readdirSync("lessons", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`lessons/${entry.name}`).includes("room.json"))
  .map(({ name }) => name);

const lessons = rooms.flatMap((room) =>
  readdirSync(`lessons/${room}`)
    .filter((file) => /^[a-z0-9-]+\.json$/.test(file) && file !== "room.json")
    .map((file) => `#/lesson/${room}/${file.replace(".json", "")}`),
);

/** The screens of the house, as the app itself lists them; a room and a lesson have many addresses. */
const named = [...readFileSync("src/screens.ts", "utf8").matchAll(/^ {2}(\w+): \(\) => import/gm)]
  .map(([, at = ""]) => (at === "home" ? "#/" : `#/${at}`))
  .filter((address) => routeOf(address) !== null);

const one = (addresses: readonly string[]) => (random: Random) => pick(addresses, random) ?? "#/";
const everywhere = [...named, ...rooms.map((room) => `#/room/${room}`), ...lessons];

/** Goes on in a lesson so many times, by letting Robin show each step and skipping it. */
async function goOn(page: Page, times: number): Promise<void> {
  await page.evaluate(async (times) => {
    const find = (control: string) => document.querySelector<HTMLElement>(`[data-control="${control}"]`);
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let on = 0, tries = 0; on < times && tries < 300 && !find("stop"); tries++) {
      const way = find("go-on") ?? find("skip") ?? find("my-turn") ?? find("show");
      if (way?.dataset.control === "go-on" || way?.dataset.control === "skip") on++;
      way?.click();
      await drawn();
    }
  }, times);
}

/** Presses one button after the other, in any order, until one of them opens a dialog. */
async function openDialog(page: Page, random: Random): Promise<void> {
  const from = new URL(page.url()).hash;
  for (let tries = 0; tries < 8; tries++) {
    const opened = await page.evaluate(async (chance) => {
      const buttons = document.querySelectorAll<HTMLElement>("main button, main [role=button]");
      buttons[Math.floor(chance * buttons.length)]?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return document.querySelector("dialog[open]") !== null;
    }, random());
    if (opened) return;
    await visit(page, from);
  }
}

/** Goes to an address of the app that is open, and waits for its screen. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    if (location.hash !== hash) location.hash = hash;
  }, address);
  await page.waitForSelector("main h1, main [role=status]", { state: "attached", timeout: 10_000 });
}

const house = /content\/[^/]+\/house.*\.json/;
const lessonFiles = /content\/[^/]+\/(?!house)[^/]+.*\.json/;

/** Every screen. Where one comes and goes with the app's own lists, nothing is to be done here. */
export const screens: Screen[] = [
  ...named.map((address) => ({ name: address, address: () => address })),
  { name: "a room", address: one(rooms.map((room) => `#/room/${room}`)) },
  {
    name: "a lesson",
    address: one(lessons),
    reach: (page, random) => goOn(page, Math.floor(random() * 6)),
  },
  { name: "the ending", address: one(lessons), reach: (page) => goOn(page, 9) },
  { name: "a dialog", address: one(["#/", "#/", "#/who", "#/who", ...lessons]), reach: openDialog },
  {
    name: "a lesson that can't be brought",
    address: (random) => (random() < 0.3 ? "#/lesson/video-meetings/ghosts" : (pick(lessons, random) ?? "")),
    setting: {
      spoil: (page) =>
        page.route(lessonFiles, (route) =>
          route.request().url().length % 2
            ? route.abort()
            : route.fulfill({ contentType: "text/html", body: "<h1>Sign in to the Wi-Fi</h1>" }),
        ),
    },
  },
  {
    name: "a lesson that never comes",
    address: one(lessons),
    setting: { spoil: (page) => page.route(lessonFiles, () => {}) },
  },
  {
    name: "a house that can't be opened",
    address: one(everywhere),
    setting: { spoil: (page) => page.route(house, (route) => route.abort()) },
  },
  { name: "right to left", address: one(everywhere), setting: { query: "&mirror" } },
  { name: "Welsh", address: one(everywhere), setting: { language: "cy" } },
];

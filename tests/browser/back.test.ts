import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";

// The browser's Back is what people on a tablet press to be rid of something.

let host: Host;
let tablet: Tablet;

beforeAll(async () => {
  host = await openHost(await builtApp());
  tablet = await openTablet({ url: host.url, worker: false });
});
afterAll(async () => {
  const { problems } = tablet;
  await tablet.close();
  await host.stop();
  expect(problems).toEqual([]);
});
beforeEach(async () => {
  await tablet.page.goto("about:blank");
  await tablet.page.goto(host.url);
  await tablet.page.locator("main.home").waitFor();
  await open("#/who");
});

const hash = () => new URL(tablet.page.url()).hash;
const dialog = () => tablet.page.getByRole("dialog");
const press = async (name: string) => tap(tablet.page.getByRole("button", { name, exact: true }));

/** Follows an address as a link in the page does. */
async function open(address: string): Promise<void> {
  await tablet.page.evaluate((to) => {
    location.hash = to;
  }, address);
  await tablet.page.locator(address === "#/who" ? "main.who" : "main.home").waitFor();
}

/** Presses Back or Forward, and waits until the page has heard of it. */
async function turn(way: "back" | "forward"): Promise<void> {
  await tablet.page.evaluate(
    (way) =>
      new Promise((heard) => {
        addEventListener("popstate", heard, { once: true });
        history[way]();
      }),
    way,
  );
}

test("Back shuts a dialog, stays on the screen and gives focus back; the next Back leaves the screen", async () => {
  await press("Add somebody");
  await dialog().waitFor();
  await turn("back");
  await dialog().waitFor({ state: "detached" });
  expect(hash()).toBe("#/who");
  expect(await tablet.page.evaluate(() => document.activeElement?.textContent)).toBe("Add somebody");
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

test("after a dialog was shut by its button or by Escape, one Back leaves the screen", async () => {
  await press("Add somebody");
  await press("Never mind");
  await dialog().waitFor({ state: "detached" });
  await press("Change my name or picture");
  await dialog().waitFor();
  await tablet.page.keyboard.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

test("where one dialog follows another, Back shuts the one that is there, and the next leaves the screen", async () => {
  await press("Add somebody");
  await dialog().getByRole("textbox").fill("Nia");
  await press("Add");
  await tablet.page.locator("main.home").waitFor();
  await open("#/who");
  await press("Remove somebody");
  await tap(dialog().getByRole("button", { name: "Nia" }));
  await tablet.page.getByRole("dialog", { name: /^Remove/ }).waitFor();
  await turn("back");
  await dialog().waitFor({ state: "detached" });
  expect(hash()).toBe("#/who");
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

test("a dialog's answer that leads to another screen leads there, and Back from it leads back", async () => {
  await press("Add somebody");
  await press("Add");
  await tablet.page.locator("main.home").waitFor();
  await rested(tablet.page);
  expect(hash()).toBe("#/");
  await turn("back");
  await tablet.page.locator("main.who").waitFor();
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

test("a page loaded again while a dialog was open shows the screen, and one Back leaves it", async () => {
  await press("Add somebody");
  await dialog().waitFor();
  await tablet.page.reload();
  await tablet.page.locator("main.who").waitFor();
  expect(await dialog().count()).toBe(0);
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

test("Forward after Back shut a dialog stays on the screen, and one Back leaves it", async () => {
  await press("Add somebody");
  await dialog().waitFor();
  await turn("back");
  await dialog().waitFor({ state: "detached" });
  await turn("forward");
  expect(hash()).toBe("#/who");
  expect(await dialog().count()).toBe(0);
  await turn("back");
  await tablet.page.locator("main.home").waitFor();
});

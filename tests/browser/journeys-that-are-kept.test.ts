import { expect, test } from "vitest";
import { playStep } from "./harness/robot.ts";
import { openTablet, type Tablet } from "./harness/tablet.ts";
import { rested, tap } from "./harness/tap.ts";
import { goOn, home, saved, title, visits, where } from "./harness/visits.ts";

const at = visits();

/** Plays one step of a lesson, until the screen calls it saved. */
async function playAndSave(page: Tablet["page"]): Promise<void> {
  await page.goto(at.lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await saved(page);
}

test("a browser that dies in the middle of a step has kept everything it called saved", async () => {
  const first = await openTablet({ url: at.lesson("say-it-in-the-chat") });
  const { page } = first;
  await page.locator(".coach-title").waitFor();
  while ((await where(page)) !== "Step 2 of 5") {
    await playStep(page, "mouse");
    await tap(goOn(page));
    await rested(page);
  }
  await tap(page.locator('[data-control="chat"]'));
  await page.locator('[data-control="shut"]').waitFor();
  await saved(page);
  const [step, heading] = [await where(page), await title(page)];
  await first.kill();
  expect(first.problems).toEqual([]);

  const { page: again } = await at.visit({ profile: first.profile });
  await home(again);
  await tap(again.getByRole("link", { name: "Carry on" }));
  await again.locator(".coach-title").waitFor();
  expect(await where(again)).toBe(step);
  expect(await title(again)).toBe(heading);
  await again.locator('[data-control="shut"]').waitFor();
});

test("two windows on one lesson: each says what the other did, and nothing is lost", async () => {
  const { page, another } = await at.visit({ worker: false });
  await page.goto(at.lesson("mute-before-the-dog-barks"));
  await page.locator(".coach-title").waitFor();
  await saved(page);
  const other = await another();
  await other.goto(at.lesson("mute-before-the-dog-barks"));
  await other.locator(".coach-title").waitFor();
  await playStep(page, "mouse");
  await tap(goOn(page));
  await other.getByText("moved on in another window").first().waitFor();
  expect(await title(other)).toBe(await title(page));
  await playStep(other, "mouse");
  await tap(goOn(other));
  await page.getByText("moved on in another window").first().waitFor();
  await expect.poll(() => title(page)).toBe(await title(other));
  await saved(page);
  await page.reload();
  await page.locator(".coach-title").waitFor();
  expect(await title(page)).toBe(await title(other));
});

test("a browser that refuses storage says so, and play goes on to the end", async () => {
  const tablet = await at.visit({ worker: false });
  await tablet.context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  const { page } = tablet;
  await page.reload();
  await home(page);
  await page.getByRole("heading", { name: "This window can't save" }).waitFor();
  await page.goto(at.lesson("cats-dogs-or-tea"));
  await page.locator(".coach-title").waitFor();
  await page
    .getByText(/^Not saved/)
    .first()
    .waitFor();
  expect(await page.getByText("Saved on this tablet").count()).toBe(0);
  await playStep(page, "mouse");
  await tap(goOn(page));
  await rested(page);
  expect(await where(page)).toMatch(/^Step 2/);
});

test("two people share a tablet: each has a house of their own, and removing one leaves nothing of theirs", async () => {
  const { page } = await at.visit({ worker: false });
  await playAndSave(page);
  await page.goto(`${at.host.url}#/who`);
  await tap(page.getByRole("button", { name: "Add somebody" }));
  await page.getByRole("dialog").getByRole("textbox").fill("Nia <b>");
  await tap(page.getByRole("button", { name: "Add", exact: true }));
  await home(page);
  await page.getByRole("heading", { name: /^Start here/ }).waitFor();
  await page.goto(`${at.host.url}#/who`);
  await page.getByText("Nia <b>").first().waitFor();
  const rows = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("have-a-go");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction("events").objectStore("events").count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  expect(await rows()).toBeGreaterThan(0);
  await tap(page.getByRole("button", { name: "Remove somebody" }));
  const dialog = page.getByRole("dialog");
  await tap(dialog.getByRole("button").first());
  await tap(dialog.getByRole("button", { name: /^Remove/ }).last());
  await expect.poll(rows).toBe(0);
});

test("what a learner did goes into a file, and comes back on another tablet, once", async () => {
  const { page } = await at.visit({ worker: false });
  await playAndSave(page);
  await page.goto(`${at.host.url}#/helping`);
  const coming = page.waitForEvent("download");
  await tap(page.getByRole("button", { name: /^Keep a file/ }));
  const file = await (await coming).path();

  const other = await at.visit({ worker: false });
  await other.page.goto(`${at.host.url}#/helping`);
  const put = other.page.locator('input[type="file"]');
  await put.setInputFiles(file);
  await other.page.getByText(/^Taken in/).waitFor();
  await put.setInputFiles(file);
  await other.page.getByText("All of that file was here already.").waitFor();
  await other.page.goto(`${at.host.url}#/who`);
  await tap(other.page.locator(".who-learner").last());
  await home(other.page);
  await tap(other.page.getByRole("link", { name: "Carry on" }));
  await other.page.locator(".coach-title").waitFor();
  expect(await where(other.page)).toMatch(/^Step 2/);
});

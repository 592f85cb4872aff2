import { afterEach, beforeEach, expect, test } from "vitest";
import type { JournalSource } from "../copy.ts";
import { aDoing, aMove, aPlay, closeTabs, freshTablet, keepTab, typesIn } from "../pretend-tablet.ts";
import { openProgress } from "../progress.ts";
import { type PretendFiles, pretendFiles, pretendSource } from "./pretend-files.ts";

let files: PretendFiles;
let came: boolean;
let comes: Promise<void>;
let come: () => void;
let beCalm: () => void;

const witness = { seen: async () => null, see: async () => {} };

/** A journal that the tablet has already, or not, on a page that is busy until `beCalm`. */
function source(there: boolean): JournalSource {
  const pretend = pretendSource(files, witness);
  const calm = new Promise<void>((resolve) => {
    beCalm = resolve;
  });
  return {
    there: async () => there,
    calm: () => calm,
    bring(ground) {
      came = true;
      come();
      return pretend.bring(ground);
    },
  };
}

async function openTab(there: boolean) {
  const tab = await openProgress("en", source(there));
  keepTab(tab);
  return tab;
}

beforeEach(() => {
  freshTablet();
  files = pretendFiles();
  came = false;
  comes = new Promise((resolve) => {
    come = resolve;
  });
});
afterEach(closeTabs);

test("on a first visit the journal's code stays out of the way of a lesson that opens", async () => {
  const tab = await openTab(false);
  await tab.keep(aDoing(aPlay("p1")));
  expect(tab.store.getState().saving).toEqual({ state: "saved" });
  expect(came).toBe(false);
});

test("on a first visit the journal comes when the page is calm, also where nothing was done", async () => {
  await openTab(false);
  expect(came).toBe(false);
  beCalm();
  await comes;
});

test("the first answer of a first visit is called saved when the journal has it, and what was before it too", async () => {
  const first = await openTab(false);
  await first.keep(aDoing(aPlay("p1")));
  await first.keep(aMove("p1", 1));
  expect(first.store.getState().saving).toEqual({ state: "saved" });
  first.close();

  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(next.store.getState().loss).toBe("mended");
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open", "move"]);
});

test("a name that is given on a first visit is in the journal before it is called saved", async () => {
  const first = await openTab(false);
  await first.rename("Mair", "curly");
  first.close();

  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(next.store.getState().learners.map(({ name }) => name)).toEqual(["Mair"]);
});

test("a tablet that has a journal asks it before anybody new is written down, calm or not", async () => {
  const first = await openTab(true);
  await first.rename("Mair", "curly");
  first.close();
  freshTablet();
  const tab = await openTab(true);
  await tab.keep(aDoing(aPlay("p1")));
  expect(tab.store.getState().learners.map(({ name }) => name)).toEqual(["Mair"]);
});

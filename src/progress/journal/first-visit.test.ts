import { afterEach, beforeEach, expect, test } from "vitest";
import type { JournalSource } from "../copy.ts";
import {
  aDoing,
  aMove,
  aPlay,
  closeTabs,
  freshTablet,
  keepTab,
  rowsIn,
  typesIn,
  untilSaved,
} from "../pretend-tablet.ts";
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

test("on a first visit the journal's code stays out of the way of a lesson that opens, which is saved a little later", async () => {
  const tab = await openTab(false);
  await tab.keep(aDoing(aPlay("p1")));
  expect(await rowsIn("events")).toHaveLength(1);
  expect(tab.store.getState().saving).toEqual({ state: "saving" });
  expect(came).toBe(false);

  beCalm();
  await untilSaved(tab);
  tab.close();
  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open"]);
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
  await untilSaved(first);
  first.close();

  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(next.store.getState().loss).toBe("mended");
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open", "move"]);
});

test("while the journal's code takes its time, answers are in the database, and none is called saved", async () => {
  let bring: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    bring = resolve;
  });
  const pretend = source(false);
  const tab = await openProgress("en", {
    ...pretend,
    bring: (ground) => slow.then(() => pretend.bring(ground)),
  });
  keepTab(tab);
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(aMove("p1", 1));
  await tab.keep(aMove("p1", 2));
  expect(await rowsIn("events")).toHaveLength(3);
  expect(tab.store.getState().saving).toEqual({ state: "saving" });

  bring();
  await untilSaved(tab);
  tab.close();
  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(typesIn(await next.eventsOf("p1"))).toEqual(["open", "move", "move"]);
});

test("a name that is given on a first visit is in the journal before it is called saved", async () => {
  const first = await openTab(false);
  await first.rename("Mair", "curly");
  await untilSaved(first);
  first.close();

  freshTablet();
  const next = await openTab(true);
  await next.compared();
  expect(next.store.getState().learners.map(({ name }) => name)).toEqual(["Mair"]);
});

test("a tablet that has a journal asks it before anybody new is written down, calm or not", async () => {
  const first = await openTab(true);
  await first.rename("Mair", "curly");
  await untilSaved(first);
  first.close();
  freshTablet();
  const tab = await openTab(true);
  await tab.keep(aDoing(aPlay("p1")));
  expect(tab.store.getState().learners.map(({ name }) => name)).toEqual(["Mair"]);
});

test("a record that is wiped on a first visit, before anything was done beside the journal, is given back", async () => {
  const tab = await openTab(false);
  await tab.keep(aDoing(aPlay("p1")));
  beCalm();
  await untilSaved(tab);
  await new Promise((done) => {
    indexedDB.deleteDatabase("have-a-go").onsuccess = done;
  });
  await tab.keep(aMove("p1", 1));
  await untilSaved(tab);
  expect(tab.store.getState().loss).toBe("mended");
  expect(typesIn(await tab.eventsOf("p1"))).toEqual(["open", "move"]);
});
